import { Button } from '@fluentui/react-components';
import type { OutlookClient } from '../../application/outlookClient';
import type { SharingPicture } from '../../application/readSharing';
import { isForPeople, type AccountType } from '../../domain/federation';
import { sayMoment } from '../../wording/moment';
import { sayAccountMeaning, sayAccountType } from '../../wording/sayAccountType';
import { saySharingHeading } from '../../wording/sayHeading';
import { Meta } from '../layout/Meta';
import { OnDemand } from '../layout/OnDemand';
import { Paragraph } from '../layout/Paragraph';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import type { ShareStart } from '../share/shareStep';
import { AccountsNote } from './AccountsNote';
import { CalendarSection } from './CalendarSection';
import { OtherCalendars } from './OtherCalendars';
import type { AccountsCheck } from './useAccounts';

export interface SharingViewProps {
  readonly picture: SharingPicture;
  readonly timeZone: string;
  readonly client: OutlookClient | undefined;
  readonly accounts: AccountsCheck;
  /** Of the signed-in person; `undefined`: nobody said. */
  readonly accountType: AccountType | undefined;
  /** How many of the shares that need a look can be put right from here. */
  readonly repairCount: number;
  readonly onStart: (start: ShareStart) => void;
  readonly onRepair: () => void;
  readonly onHistory: () => void;
  readonly onCheck: () => void;
}

const sayIssues = (issues: number): string => (issues === 1 ? '1 share needs a look' : `${issues} shares need a look`);

export const SharingView = (props: SharingViewProps) => {
  const { picture, repairCount, accountType, onStart, onRepair } = props;
  const isAdvised = isForPeople(accountType);
  return (
    <Screen heading={saySharingHeading(picture.outsideCount)}>
      <Account type={accountType} />
      {picture.issueCount > 0 && <StatusMark tone="attention" text={sayIssues(picture.issueCount)} />}
      {repairCount > 0 && (
        <Stack gap="near" start>
          <Button onClick={onRepair}>
            {repairCount === 1 ? 'Put it right' : `Review ${repairCount} to put right`}
          </Button>
        </Stack>
      )}
      {picture.outsideCount === 0 && isAdvised && (
        <Paragraph>Here you see everybody outside who has a share, and give one to somebody at a partner.</Paragraph>
      )}
      <OnDemand
        parts={picture.calendars}
        keyOf={({ calendar }) => calendar.id}
        atOnce={3}
        what="calendars"
        draw={(calendar) => (
          <CalendarSection
            picture={calendar}
            isNamed={picture.calendars.length > 1}
            client={props.client}
            onStart={onStart}
          />
        )}
      />
      <OtherCalendars picture={picture} />
      <AccountsNote picture={picture} accounts={props.accounts} />
      {isAdvised && (
        <Stack gap="near" start>
          <Button appearance="primary" onClick={() => onStart({ addressText: '' })}>
            Share with someone at a partner
          </Button>
        </Stack>
      )}
      <Checked {...props} />
    </Screen>
  );
};

/** An account that is no person's, and what that means for its calendar (DEL-04). */
const Account = ({ type }: { readonly type: AccountType | undefined }) => {
  const meaning = sayAccountMeaning(type);
  if (meaning === undefined) return null;
  return (
    <Stack gap="tight">
      <Paragraph strong>{sayAccountType(type)}</Paragraph>
      <Paragraph>{meaning}</Paragraph>
    </Stack>
  );
};

const Checked = ({ picture, timeZone, accountType, onHistory, onCheck }: SharingViewProps) => (
  <Stack gap="tight" start>
    <Button appearance="subtle" size="small" onClick={onHistory}>
      History of your shares
    </Button>
    {sayAccountMeaning(accountType) === undefined && <Meta>{sayAccountType(accountType)}.</Meta>}
    <Meta>Shares read {sayMoment(picture.checkedAt, timeZone)}.</Meta>
    <ProvenanceLine asOf={picture.register.asOf} source={picture.register.source} />
    <Button appearance="subtle" size="small" onClick={onCheck}>
      Check again
    </Button>
  </Stack>
);
