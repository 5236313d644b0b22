import { OutwardLink } from '../layout/OutwardLink';

/** Which program takes the call is up to the machine. */
export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <OutwardLink href={`tel:${phone.replace(/[^+\d]/g, '')}`} text={phone} />
);
