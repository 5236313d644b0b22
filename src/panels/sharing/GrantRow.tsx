import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useContext } from 'react';
import type { ReviewedGrant } from '../../application/readSharing';
import { findGenericAccount } from '../../domain/federation';
import type { PartnerLevel } from '../../domain/sharing';
import { sayAccountType } from '../../wording/sayAccountType';
import { sayIssue } from '../../wording/sayIssue';
import { sayLevel } from '../../wording/sayLevel';
import { FindSipButton } from '../layout/FindSipButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Organisation } from '../Organisation';
import type { ShareStart } from '../share/shareStep';
import { LastChange } from './LastChange';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface GrantRowProps {
  readonly grant: ReviewedGrant;
  readonly calendarId: string;
  readonly onStart: (start: ShareStart) => void;
}

export const GrantRow = ({ grant, calendarId, onStart }: GrantRowProps) => {
  const { permission, review } = grant;
  const addressText = review.address?.text;
  const level = sayLevel(permission.level);
  return (
    <Stack gap="tight">
      <Paragraph strong>{permission.name}</Paragraph>
      <Paragraph>{level.name}</Paragraph>
      {permission.address !== undefined && permission.address !== permission.name && <Meta>{permission.address}</Meta>}
      {level.doesNotSee !== undefined && <Meta>They do not see {level.doesNotSee}.</Meta>}
      <GenericAccount grant={grant} />
      <LastChange grant={grant} calendarId={calendarId} />
      {review.issues.map((issue) => (
        <Issue key={issue.code} words={sayIssue(issue)} />
      ))}
      {addressText !== undefined && isOurs(grant) && (
        <Actions
          grant={grant}
          addressText={addressText}
          onStart={(to) => onStart({ addressText, calendarId, hasEntry: true, to })}
        />
      )}
    </Stack>
  );
};

/** Of an entry of the own organisation that is for no person: who sees this is whoever uses that account (DEL-04). */
const GenericAccount = ({ grant: { review } }: { readonly grant: ReviewedGrant }) => {
  const { accounts } = useContext(Organisation) ?? {};
  const type = review.holder === 'colleague' ? findGenericAccount(accounts, review.address?.text ?? '') : undefined;
  return type === undefined ? null : <Meta>{sayAccountType(type)}</Meta>;
};

const Issue = ({ words }: { readonly words: ReturnType<typeof sayIssue> }) => (
  <>
    <StatusMark tone="attention" text={words.label} />
    <Meta>{words.text}</Meta>
  </>
);

interface ActionsProps {
  readonly grant: ReviewedGrant;
  readonly addressText: string;
  readonly onStart: (to?: PartnerLevel) => void;
}

const isClosed = ({ issues }: ReviewedGrant['review']): boolean =>
  issues.some(({ code }) => code === 'accountMayBeClosed');

/** A colleague's level is Outlook's matter; only what an account that may be closed holds is taken away from here (BUL-06). */
const isOurs = ({ review }: ReviewedGrant): boolean => review.holder !== 'colleague' || isClosed(review);

/** The widest level that is within the rules, where something is above them: one press from here to the confirmation. */
const findCure = ({ review }: ReviewedGrant): PartnerLevel | undefined =>
  review.issues.length > 0 ? review.lowerTo.find((level) => level !== 'none') : undefined;

const Actions = ({ grant, addressText, onStart }: ActionsProps) => {
  const styles = useStyles();
  const { name } = grant.permission;
  const cure = findCure(grant);
  return (
    <div className={styles.actions}>
      {cure !== undefined && (
        <Button size="small" aria-label={`Lower to "${sayLevel(cure).name}" for ${name}`} onClick={() => onStart(cure)}>
          {`Lower to "${sayLevel(cure).name}"`}
        </Button>
      )}
      {grant.review.holder !== 'colleague' && (
        <Button size="small" aria-label={`Change what ${name} sees`} onClick={() => onStart()}>
          Change
        </Button>
      )}
      <Button size="small" aria-label={`Stop sharing with ${name}`} onClick={() => onStart('none')}>
        Stop sharing
      </Button>
      <FindSipButton name={name} address={addressText} />
    </div>
  );
};
