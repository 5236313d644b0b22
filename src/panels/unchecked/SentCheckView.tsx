import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CheckedEvent, SentCheck } from '../../application/checkSentSince';
import { textAt } from '../../domain/alert';
import type { OwnOrganisation } from '../../domain/federation';
import { sayMoment } from '../../wording/moment';
import { sayReviewHere, saySentCheck } from '../../wording/saySentCheck';
import { FindingFacts } from '../appointment/findings/FindingFacts';
import { WarningFoot } from '../appointment/findings/WarningFoot';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';

const useStyles = makeStyles({
  box: {
    paddingBottom: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SentCheckViewProps {
  readonly result: SentCheck;
  readonly organisation: OwnOrganisation | undefined;
  readonly timeZone: string;
  readonly onDone: () => void;
}

/** What looking afterwards came to: each entry by its day, what was found in it, who can read it. */
export const SentCheckView = ({ result, organisation, timeZone, onDone }: SentCheckViewProps) => {
  const styles = useStyles();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const words = saySentCheck(result);
  return (
    <section ref={box} tabIndex={-1} aria-label={words.title} className={styles.box}>
      <Stack gap="near">
        <StatusMark tone={words.tone} text={words.title} />
        {words.gap !== undefined && <StatusMark tone="unknown" text={words.gap} />}
        {result.found.length > 0 && (
          <CalmList>
            {result.found.map((event) => (
              <CalmRow key={event.id}>
                <Sent event={event} timeZone={timeZone} />
              </CalmRow>
            ))}
          </CalmList>
        )}
        {result.found.length > 0 && organisation !== undefined && <WarningFoot organisation={organisation} />}
        <Stack gap="near" start>
          <Button size="small" onClick={onDone}>
            Done
          </Button>
        </Stack>
      </Stack>
    </section>
  );
};

const Sent = ({ event, timeZone }: { readonly event: CheckedEvent; readonly timeZone: string }) => (
  <Stack gap="tight">
    <Paragraph strong>{sayMoment(event.start, timeZone)}</Paragraph>
    {event.decision.findings
      .filter(({ reach }) => reach !== 'nobody')
      .map((finding) => (
        <FindingFacts
          key={`${finding.ruleId} ${finding.field} ${finding.index ?? ''} ${finding.start}`}
          finding={finding}
          text={textAt(event.entry, finding)}
        />
      ))}
    <Meta>{sayReviewHere}</Meta>
  </Stack>
);
