import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ports } from '../../application/ports';
import { localDay } from '../../application/settledRegister';
import { setReviews } from '../../application/reviewDates';
import type { ReviewEntry } from '../../application/sharingPorts';
import { fail, type Result } from '../../domain/result';
import type { Failure } from '../../application/failure';
import { sayDate } from '../../wording/moment';
import { sayFailure } from '../../wording/sayFailure';
import { REVIEW_EXPLAINED, REVIEW_TITLE } from '../../wording/sayReview';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { useNewestAnswer } from '../useNewestAnswer';

interface ReviewDateProps {
  readonly ports: Ports;
  /** Keys of the shares that are to be looked at (`shareKey`). */
  readonly shares: readonly string[];
}

const DAY = 86_400_000;
const USUAL_DAYS = 182;

/** Offered for every share with a partner, never set unasked. */
export const ReviewDate = ({ ports, shares }: ReviewDateProps) => {
  const now = ports.clock.now();
  const dayOf = (at: number): string => localDay(ports.clock, at);
  const [date, setDate] = useState(() => dayOf(now + USUAL_DAYS * DAY));
  const { end, isBusy, set } = useReview(ports, shares);
  const isPossible = date > dayOf(now) && !isBusy;
  return (
    <Section heading="Look at it again one day">
      <Field label="Day of the review" hint={REVIEW_EXPLAINED}>
        <Input type="date" value={date} min={dayOf(now + DAY)} onChange={(_event, { value }) => setDate(value)} />
      </Field>
      <Stack gap="near" start>
        <Button disabledFocusable={!isPossible} onClick={() => isPossible && set(date)}>
          Put the review in my calendar
        </Button>
      </Stack>
      <div role="status">{end !== undefined && <End end={end} />}</div>
    </Section>
  );
};

type ReviewEnd = Result<ReviewEntry | undefined, Failure>;

const useReview = (ports: Ports, shares: readonly string[]) => {
  const [end, setEnd] = useState<ReviewEnd>();
  const [isBusy, setIsBusy] = useState(false);
  const { ask } = useNewestAnswer();
  const set = (date: string) => {
    setIsBusy(true);
    const review = { date, title: REVIEW_TITLE, timeZone: ports.clock.timeZone() };
    ask<ReviewEnd>({
      answer: setReviews(ports, shares, review),
      settle: (ended) => {
        setEnd(ended);
        setIsBusy(false);
      },
      orElse: fail({ kind: 'unexpected' }),
    });
  };
  return { end, isBusy, set };
};

const End = ({ end }: { readonly end: ReviewEnd }) =>
  end.ok ? (
    <StatusMark tone="active" text={`The review is in your calendar on ${sayDate(end.value?.date ?? '')}`} />
  ) : (
    <Stack gap="tight">
      <StatusMark tone="attention" text="The review was not noted" />
      <Meta>{sayFailure(end.error).cause} The share itself is as it stands above.</Meta>
    </Stack>
  );
