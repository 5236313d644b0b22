import { Button } from '@fluentui/react-components';
import type { AskedSource } from '../../application/lookUpSip';
import { saySipPlace, type PlaceWords } from '../../wording/saySipPlaces';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { AllowPress } from './AllowPress';
import type { Ports } from '../../application/ports';

interface PlacesProps {
  readonly ports: Ports;
  readonly sources: readonly AskedSource[];
  /** They are being asked once more: what stands here is of before. */
  readonly isAgain: boolean;
  readonly onAgain: () => void;
}

/** Where it was looked for, what is missing for want of consent, and the one press that would give it. */
export const Places = ({ ports, sources, isAgain, onAgain }: PlacesProps) => {
  const places = sources.map(saySipPlace);
  const allows = places.flatMap(({ allow }) => allow ?? []);
  const hasFailed = sources.some(({ state }) => state.kind === 'failed');
  return (
    <Section heading="Where it was looked for">
      <CalmList>
        {places.map((place) => (
          <CalmRow key={place.place}>
            <Place words={place} />
          </CalmRow>
        ))}
      </CalmList>
      {allows.length > 0 && (
        <AllowPress
          ports={ports}
          scopes={allows.map(({ scope }) => scope)}
          label={labelOf(allows)}
          onAllowed={onAgain}
        />
      )}
      {hasFailed && (
        <Stack gap="near" start>
          <Button disabledFocusable={isAgain} onClick={() => !isAgain && onAgain()}>
            Ask again
          </Button>
        </Stack>
      )}
      {/* Below all that can be pressed: nothing moves. */}
      <div aria-live="polite">{isAgain && <Meta>Looking again.</Meta>}</div>
    </Section>
  );
};

const labelOf = (allows: readonly NonNullable<PlaceWords['allow']>[]): string =>
  allows.length === 1 ? (allows[0]?.label ?? '') : `Allow looking in these ${allows.length} places`;

const Place = ({ words }: { readonly words: PlaceWords }) => (
  <Stack gap="tight">
    <StatusMark tone={words.tone} text={`${words.place}: ${words.said}`} />
    {words.missing !== undefined && <Meta>{words.missing}</Meta>}
  </Stack>
);
