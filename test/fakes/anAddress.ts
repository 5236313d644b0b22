import { parseEmailAddress, type EmailAddress } from '../../src/domain/address';

/** For tests that need an address and know that it is one. */
export const anAddress = (text: string): EmailAddress => {
  const parsed = parseEmailAddress(text);
  if (!parsed.ok) throw new Error(`${text} is not an address: ${parsed.error.code}`);
  return parsed.value;
};
