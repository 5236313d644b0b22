import { useContext } from 'react';
import type { Ports } from '../../application/ports';
import type { ShareChange } from '../../application/shareChange';
import { compareLevels } from '../../domain/sharing';
import { sayLowerOffer, sayPerson } from '../../wording/sayChange';
import { sayOutcome, type OutcomeWords } from '../../wording/sayOutcome';
import { Meta } from '../layout/Meta';

import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Organisation } from '../Organisation';
import type { Session } from '../session/useSession';
import { TechnicalLine } from '../trouble/TechnicalLine';
import { TroubleBar } from '../trouble/TroubleBar';
import { isLeftToHand, nextLower } from './nextLower';
import { afterwardsPart, manualPart } from './parts';
import { ResultActions } from './ResultActions';
import type { Proposal, ShareStep } from './shareStep';
import type { ShareFlow } from './useShareFlow';

interface ResultStepProps {
  readonly ports: Ports;
  readonly session: Session;
  readonly flow: ShareFlow;
  readonly result: Extract<ShareStep, { readonly kind: 'result' }>;
  readonly name: string | undefined;
}

/** What the server holds now, whatever the attempt to change it answered (CAL-13). */
export const ResultStep = ({ ports, session, flow, result, name }: ResultStepProps) => {
  const { outcome, proposal } = result;
  const { recipient } = proposal.offer;
  const words = sayOutcome(outcome, {
    person: sayPerson({ recipient, name }),
    reading: { now: ports.clock.now(), timeZone: ports.clock.timeZone() },
    organisation: useContext(Organisation),
  });
  const lower = nextLower(outcome, proposal);
  return (
    <Screen heading={words.title}>
      {words.tone === 'done' ? <Done words={words} /> : <NotAsAsked words={words} tone={words.tone} />}
      {words.window.length > 0 && (
        <Stack gap="tight">
          <StatusMark tone="waiting" text={words.window[0] ?? ''} />
          {words.window.slice(1).map((line) => (
            <Meta key={line}>{line}</Meta>
          ))}
        </Stack>
      )}
      {outcome.kind === 'done' && (
        <QuietlyLoaded load={afterwardsPart} given={{ ports, outcome, person: sayPerson({ recipient, name }) }} />
      )}
      {isLeftToHand(outcome) && (
        <QuietlyLoaded
          load={manualPart}
          given={{
            client: ports.host.client(),
            task: { kind: 'person', person: recipient.address.text, to: proposal.to },
          }}
        />
      )}
      <ResultActions
        lower={
          lower === undefined
            ? undefined
            : { label: sayLowerOffer(lower), act: () => flow.propose({ ...proposal, to: lower }) }
        }
        session={session}
        outcome={outcome}
        undoLabel={words.undo}
        onUndo={(change) => undo(flow, proposal, change)}
        onRetry={() => flow.confirm(proposal)}
        onLook={flow.prepare}
        onDone={flow.back}
      />
    </Screen>
  );
};

/** Showing more again is a raise like any other and is confirmed again; showing less takes the one press (CAL-03, CAL-24). */
const undo = (flow: ShareFlow, { offer }: Proposal, { from, to }: ShareChange): void => {
  const proposal = { offer, from, to };
  if (compareLevels(to, from) > 0) flow.propose(proposal);
  else flow.confirm(proposal);
};

const Done = ({ words }: { readonly words: OutcomeWords }) => (
  <Stack gap="near">
    <StatusMark tone="active" text={words.text} />
    {words.technical !== undefined && <TechnicalLine line={words.technical} />}
  </Stack>
);

interface NotAsAskedProps {
  readonly words: OutcomeWords;
  readonly tone: 'attention' | 'trouble';
}

const NotAsAsked = ({ words, tone }: NotAsAskedProps) => (
  <TroubleBar
    tone={tone}
    text={words.text}
    whatToDo={words.whatToDo}
    outage={words.outage}
    technical={words.technical}
  />
);
