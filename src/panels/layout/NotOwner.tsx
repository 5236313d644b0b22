import { useContext, type ReactNode } from 'react';
import type { Mailbox } from '../../application/ports';
import { findGenericAccount } from '../../domain/federation';
import { sayAccountType } from '../../wording/sayAccountType';
import { Organisation } from '../Organisation';
import { Meta } from './Meta';
import { Paragraph } from './Paragraph';
import { Screen } from './Screen';

interface NotOwnerProps {
  readonly owner: Mailbox;
  readonly before?: ReactNode;
}

const sayOwner = ({ name, address }: Mailbox): string => (name === address ? address : `${name} (${address})`);

/** Somebody else's calendar is open: no control at all, and the reason (DEL-02, DEL-03). */
export const NotOwner = ({ owner, before }: NotOwnerProps) => {
  const type = findGenericAccount(useContext(Organisation)?.accounts, owner.address);
  return (
    <Screen heading="Only the owner can share this calendar" before={before}>
      <Paragraph>
        You have opened the calendar of {sayOwner(owner)}. Only its owner can see and change who has access to it, so
        nothing is listed here.
      </Paragraph>
      {type !== undefined && <Meta>{sayAccountType(type)}</Meta>}
      <Paragraph>To share your own calendar, open an appointment of your own.</Paragraph>
    </Screen>
  );
};
