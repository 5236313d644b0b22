import type { ExportTable } from '../domain/history';
import type { SavedSip } from './sipPorts';

const COLUMNS = ['name', 'sipAddress', 'confirmedBy', 'confirmedOn', 'emailAddresses', 'formerAddresses'] as const;

const formerOf = ({ confirmed }: SavedSip): readonly string[] =>
  (confirmed?.former ?? []).map(({ address, until }) => `${address.text} until ${until}`);

/** One row a contact, in the order given; what is only history has no address of today. */
export const tableOfSips = (saved: readonly SavedSip[]): ExportTable => ({
  head: COLUMNS,
  rows: saved.map((one) => [
    one.name,
    one.confirmed?.current?.address.text ?? '',
    one.confirmed?.current?.by ?? '',
    one.confirmed?.current?.on ?? '',
    one.emails.map(({ text }) => text).join(' '),
    formerOf(one).join('; '),
  ]),
});

/** The same, for programs. */
export const recordsOfSips = (saved: readonly SavedSip[]) =>
  saved.map(({ name, emails, confirmed }) => ({
    name,
    emailAddresses: emails.map(({ text }) => text),
    ...(confirmed?.current && {
      sipAddress: confirmed.current.address.text,
      confirmedBy: confirmed.current.by,
      confirmedOn: confirmed.current.on,
    }),
    formerAddresses: (confirmed?.former ?? []).map(({ address, until }) => ({ sipAddress: address.text, until })),
  }));
