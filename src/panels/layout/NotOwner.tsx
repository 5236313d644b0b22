import type { ReactNode } from 'react';
import type { Mailbox } from '../../application/ports';
import { Paragraph } from './Paragraph';
import { Screen } from './Screen';

interface NotOwnerProps {
  readonly owner: Mailbox;
  readonly before?: ReactNode;
}

/** Somebody else's calendar is open: no control at all, and the reason (DEL-03). */
export const NotOwner = ({ owner, before }: NotOwnerProps) => (
  <Screen heading={`Only ${owner.name} can share this calendar`} before={before}>
    <Paragraph>
      You have opened the calendar of {owner.name} ({owner.address}). Only the owner of a calendar can see and change
      who has access to it.
    </Paragraph>
    <Paragraph>To share your own calendar, open an appointment of your own.</Paragraph>
  </Screen>
);
