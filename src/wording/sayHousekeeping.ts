import type { IsoDate } from '../domain/federation';

export interface HousekeepingWords {
  readonly summary: string;
  readonly steps: readonly string[];
  readonly source: string;
  readonly asOf: IsoDate;
}

/** Nobody can speed a change up, but a calendar with less in it takes less time (SYN-05). Nothing is deleted from here. */
export const HOUSEKEEPING: HousekeepingWords = {
  summary: 'What makes it take less time',
  steps: [
    'A calendar with less in it is synchronised faster. In Outlook, look at what is older than 6 months: what you no longer need can go.',
    'What is older than 12 months: delete it, or archive it.',
    'Take files off appointments and keep them where your organisation keeps documents.',
    'First make sure that nobody has to keep it as a record. The add-in deletes nothing; More, then Check-up, counts what there is.',
  ],
  source: 'NHSmail Calendar Federation: guidance, FAQs and technical information, version 1.0',
  asOf: '2018-06-01',
};
