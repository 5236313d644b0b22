import { makeStyles, tokens } from '@fluentui/react-components';
import { ConferenceRoomRegular } from '@fluentui/react-icons/svg/conference-room';
import { GuestRegular } from '@fluentui/react-icons/svg/guest';
import { MailInboxRegular } from '@fluentui/react-icons/svg/mail-inbox';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { PersonQuestionMarkRegular } from '@fluentui/react-icons/svg/person-question-mark';
import type { HolderKind } from '../../domain/sip';
import { sayHolder } from '../../wording/saySipUse';

const icons = {
  person: PersonRegular,
  guest: GuestRegular,
  sharedMailbox: MailInboxRegular,
  group: PeopleRegular,
  room: ConferenceRoomRegular,
  unknown: PersonQuestionMarkRegular,
} satisfies { readonly [kind in HolderKind]: unknown };

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

/** People, shared mailboxes, groups and rooms, told apart by icon and word (DIR-02). */
export const HolderMark = ({ kind, isOwn }: { readonly kind: HolderKind; readonly isOwn: boolean }) => {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <span className={styles.mark}>
      <Icon aria-hidden className={styles.icon} />
      {sayHolder(kind, isOwn)}
    </span>
  );
};
