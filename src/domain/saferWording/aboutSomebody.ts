import type { Category, Finding } from '../sensitivity';

/** What is written of patients, clients and their families: what there is to say stands in their record. */
const OF_SOMEBODY: readonly Category[] = [
  'NHS_NUMBER',
  'CHI_NUMBER',
  'HC_NUMBER',
  'DOB',
  'PATIENT_NAME',
  'PATIENT_ID',
  'POSTCODE',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'CLINICAL',
];

/** Where the topic itself is what must not be read. */
const OF_THE_WHOLE: readonly Category[] = ['HR', 'MARKING'];

const HEALTH_NUMBERS: readonly Category[] = ['NHS_NUMBER', 'CHI_NUMBER', 'HC_NUMBER'];

type Kinds = readonly Pick<Finding, 'category'>[];

const isOneOf =
  (categories: readonly Category[]) =>
  ({ category }: Pick<Finding, 'category'>): boolean =>
    categories.includes(category);

export const isAboutSomebody = (found: Kinds): boolean => found.some(isOneOf(OF_SOMEBODY));

export const isAboutTheWhole = (found: Kinds): boolean => found.some(isOneOf(OF_THE_WHOLE));

/** Each of them has a name, a number, a record number and a day of birth once, at most. */
export const countPeople = (found: Kinds): number => {
  const count = (categories: readonly Category[]): number => found.filter(isOneOf(categories)).length;
  return Math.max(count(['PATIENT_NAME']), count(HEALTH_NUMBERS), count(['PATIENT_ID']), count(['DOB']));
};
