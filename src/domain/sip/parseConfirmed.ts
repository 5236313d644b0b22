import { isIsoDate } from '../federation';
import { CONFIRMED_BY, type Confirmation, type ConfirmedBy, type ConfirmedSip, type FormerSip } from './confirmation';
import { findSipAddress } from './parseSipAddress';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const parseCurrent = ({ address, confirmedBy, confirmedOn }: Row): Confirmation | undefined => {
  const sip = typeof address === 'string' ? findSipAddress(address) : undefined;
  const isKnownWay = CONFIRMED_BY.includes(confirmedBy as ConfirmedBy);
  if (!sip || !isKnownWay || typeof confirmedOn !== 'string' || !isIsoDate(confirmedOn)) return undefined;
  return { address: sip, by: confirmedBy as ConfirmedBy, on: confirmedOn };
};

/** `address until`, since an open extension holds lists of texts but no lists of objects. */
const parseFormer = (line: unknown): readonly FormerSip[] => {
  const [address = '', until = ''] = typeof line === 'string' ? line.split(' ') : [];
  const sip = findSipAddress(address);
  return sip && isIsoDate(until) ? [{ address: sip, until }] : [];
};

/**
 * What stands in the open extension of a contact. The person or another program can have changed it: whatever is not
 * whole confirms nothing.
 */
export const parseConfirmed = (value: unknown): ConfirmedSip => {
  if (!isRow(value)) return { former: [] };
  const current = parseCurrent(value);
  const former = Array.isArray(value.former) ? value.former.flatMap(parseFormer) : [];
  return { ...(current && { current }), former };
};

export interface ConfirmedFields {
  readonly address: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly former: readonly string[];
}

/** The fields as they are kept; `parseConfirmed` reads the same out of them again. */
export const formatConfirmed = ({ current, former }: ConfirmedSip): ConfirmedFields => ({
  address: current?.address.text ?? '',
  confirmedBy: current?.by ?? '',
  confirmedOn: current?.on ?? '',
  former: former.map(({ address, until }) => `${address.text} ${until}`),
});
