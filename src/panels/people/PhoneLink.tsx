import { cleanText } from '../../wording/foreignText';
import { OutwardLink } from '../layout/OutwardLink';

/** Behind a number an extension may be written, which no link can dial. */
const isNumber = (phone: string): boolean => /^[+\d][\d ().-]{4,}$/.test(phone);

/** Which program takes the call is up to the machine. */
export const PhoneLink = ({ phone }: { readonly phone: string }) =>
  isNumber(phone) ? (
    <OutwardLink href={`tel:${phone.replace(/[^+\d]/g, '')}`} text={phone} />
  ) : (
    <span>{cleanText(phone)}</span>
  );
