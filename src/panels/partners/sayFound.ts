import type { SearchRemark } from '../../domain/directory';
import type { Listed, Wanted } from './wanted';

const partners = (count: number): string => (count === 1 ? '1 partner' : `${count} partners`);

/** The heading of Partners: the answer, not the topic. */
export const sayPartnersHeading = (active: number): string =>
  active === 1 ? '1 partner can share calendars with you now' : `${active} partners can share calendars with you now`;

const NOT_A_PARTNER: readonly SearchRemark['code'][] = ['noRelationship', 'ownOrganisation', 'consumerService'];

/** What a search came to; said aloud on every change. */
export const sayFound = ({ hits, hidden, remarks }: Listed, { text }: Wanted): string => {
  const found = hits.length;
  if (text.trim() === '') return `${partners(found)} listed`;
  if (found > 0 && remarks.some(({ code }) => NOT_A_PARTNER.includes(code)))
    return `No partner has this domain; ${partners(found)} ${found === 1 ? 'has' : 'have'} a similar name`;
  if (found > 0) return `${partners(found)} ${found === 1 ? 'matches' : 'match'}`;
  return hidden === 0 ? 'Nobody found' : 'Nobody found with these filters';
};

/** What the filters keep back. */
export const sayHidden = (hidden: number): string =>
  hidden === 1 ? '1 more does not meet the filters.' : `${hidden} more do not meet the filters.`;
