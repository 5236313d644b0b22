import { Button, Field, Input } from '@fluentui/react-components';
import type { WordsPlace } from '../../../application/rewordAppointment';
import { sayFact } from '../../../wording/findingPhrases';
import { sayReplacements, sayRewordingEffect, type Scope } from '../../../wording/sayRewording';
import { Meta } from '../../layout/Meta';
import { Section } from '../../layout/Section';
import { Stack } from '../../layout/Stack';
import { StatusMark } from '../../layout/StatusMark';
import { Trouble } from '../../trouble/Trouble';
import type { PaneCheck } from './createCheck';
import { RewordingEnd } from './RewordingEnd';
import { useOffer, type Offer } from './useOffer';
import type { UsedRewording } from './useRewording';

interface SaferWordsProps {
  readonly check: PaneCheck;
  readonly rewording: UsedRewording;
  /** Where the words are written; none where they are not the person's to write. */
  readonly places: readonly WordsPlace[];
  readonly scope: Scope;
  readonly hasAttendees: boolean;
}

/** The same meeting in safer words, to be changed and then written with one press; and the way back. */
export const SaferWords = (props: SaferWordsProps) => {
  const { check, rewording, places } = props;
  const offer = useOffer(check);
  const { state } = rewording;
  const isOffered = offer !== undefined && places.length > 0 && state.kind !== 'done';
  if (!isOffered && state.kind === 'offered') return null;
  return (
    <Section heading="Safer wording" isWithin>
      <RewordingEnd rewording={rewording} hasAttendees={props.hasAttendees} />
      {isOffered && <OfferForm {...props} offer={offer} />}
    </Section>
  );
};

const OfferForm = ({ offer, rewording, places, scope, hasAttendees }: SaferWordsProps & { readonly offer: Offer }) => {
  const { before, after, replacements, left, edit } = offer;
  const { state, write } = rewording;
  return (
    <Stack gap="near">
      <Field label="Title">
        <Input value={after.subject} onChange={(_event, { value }) => edit({ subject: value })} />
      </Field>
      {before.location !== '' && (
        <Field label="Location">
          <Input value={after.location} onChange={(_event, { value }) => edit({ location: value })} />
        </Field>
      )}
      {replacements.length > 0 && <Meta>{sayReplacements(replacements.map(({ by }) => by))}</Meta>}
      {left.slice(0, 1).map((one) => (
        <StatusMark key={one.ruleId} tone="attention" text={`${sayFact(one)}, as you wrote it here.`} />
      ))}
      {state.kind === 'failed' && <Trouble failure={state.failure} />}
      <Meta>{sayRewordingEffect(places[0]?.kind ?? 'form', scope, hasAttendees)}</Meta>
      <Stack gap="near" start>
        <Button
          appearance="primary"
          disabledFocusable={state.kind === 'writing' || after.subject.trim() === ''}
          onClick={() => write(places, { before, after, replacements })}
        >
          Use these words
        </Button>
      </Stack>
    </Stack>
  );
};
