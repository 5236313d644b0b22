import type { Ports } from '../../application/ports';
import { findEmailAddress } from '../../domain/address';
import { sayAddressProblem } from '../../wording/sayAddressProblem';
import { sayPerson } from '../../wording/sayChange';
import { BackButton } from '../layout/BackButton';
import { Loaded } from '../layout/Loaded';
import { NotOwner } from '../layout/NotOwner';
import { QuietlyLoaded } from '../layout/QuietlyLoaded';
import { Waiting } from '../layout/Waiting';
import type { Session } from '../session/useSession';
import { TroubleScreen } from '../trouble/TroubleScreen';
import { ConfirmStep } from './ConfirmStep';
import { LevelStep } from './LevelStep';
import { manualPart, whoPart } from './parts';
import { RefusedStep } from './RefusedStep';
import { ResultStep } from './ResultStep';
import type { ShareStart, ShareStep } from './shareStep';
import { useShareFlow, type ShareFlow as Flow } from './useShareFlow';

interface ShareFlowProps {
  readonly ports: Ports;
  readonly session: Session;
  /** The same object for as long as the way is open. */
  readonly start: ShareStart;
  /** Called after every attempt to change something at the server. */
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

/** Who, level, confirmation, and then what the server holds. */
export const ShareFlow = ({ ports, session, start, onChanged, onLeave }: ShareFlowProps) => {
  const flow = useShareFlow({ ports, start, onChanged, onLeave });
  const { step } = flow;
  const asksWho = start.addressText === '';
  switch (step.kind) {
    case 'who':
      return <Who key="who" ports={ports} flow={flow} step={step} />;
    case 'preparing':
      return asksWho ? <Who key="who" ports={ports} flow={flow} step={step} /> : <Preparing flow={flow} />;
    case 'refused':
      return <RefusedStep ports={ports} recipient={step.recipient} reasons={step.reasons} onBack={flow.back} />;
    case 'notOwner':
      return <NotOwner owner={step.owner} before={<BackButton onBack={flow.back} />} />;
    case 'failed':
      return (
        <TroubleScreen
          heading="Nothing was shared"
          failure={step.failure}
          session={session}
          before={<BackButton onBack={flow.back} />}
          onRetry={flow.prepare}
          otherwise={<ByHand ports={ports} text={flow.text} start={start} />}
        />
      );
    case 'level':
      return <Level ports={ports} flow={flow} step={step} start={start} />;
    case 'confirm':
    case 'changing':
      return <Confirm key="confirm" ports={ports} flow={flow} step={step} start={start} />;
    case 'result':
      return (
        <ResultStep
          ports={ports}
          session={session}
          flow={flow}
          result={step}
          name={nameOf(step.proposal.offer, start, flow)}
        />
      );
  }
};

type StepOf<K extends ShareStep['kind']> = Extract<ShareStep, { readonly kind: K }>;

/** The name that Outlook's list has, else the one that the appointment gives or that was picked. */
const nameOf = ({ name }: { readonly name?: string }, start: ShareStart, flow: Flow): string | undefined =>
  name ?? start.name ?? flow.name;

/** Nothing was asked of the server, or it did not answer: what was wanted can still be done in Outlook. */
const ByHand = ({
  ports,
  text,
  start,
}: {
  readonly ports: Ports;
  readonly text: string;
  readonly start: ShareStart;
}) => {
  const person = findEmailAddress(text)?.text;
  if (person === undefined) return null;
  const task = { kind: 'person', person, to: start.to ?? 'availabilityOnly' } as const;
  return <QuietlyLoaded load={manualPart} given={{ client: ports.host.client(), task }} />;
};

const Preparing = ({ flow }: { readonly flow: Flow }) => (
  <>
    <BackButton onBack={flow.back} />
    <Waiting doing="Checking what can be shared" />
  </>
);

interface WhoProps {
  readonly ports: Ports;
  readonly flow: Flow;
  readonly step: StepOf<'who' | 'preparing'>;
}

const Who = ({ ports, flow, step }: WhoProps) => (
  <Loaded
    load={whoPart}
    given={{
      ports,
      text: flow.text,
      problem: step.kind === 'who' && step.problem !== undefined ? sayAddressProblem(step.problem) : undefined,
      isBusy: step.kind === 'preparing',
      onType: flow.type,
      onPick: flow.pick,
      onContinue: flow.prepare,
      onBack: flow.back,
    }}
  />
);

interface OfferedProps<K extends ShareStep['kind']> {
  readonly ports: Ports;
  readonly flow: Flow;
  readonly step: StepOf<K>;
  readonly start: ShareStart;
}

const Level = ({ ports, flow, step, start }: OfferedProps<'level'>) => {
  const { offer, chosen } = step;
  return (
    <LevelStep
      ports={ports}
      offer={offer}
      person={sayPerson({ recipient: offer.recipient, name: nameOf(offer, start, flow) })}
      chosen={chosen}
      onChoose={flow.choose}
      onContinue={(to) => flow.propose({ offer, from: offer.present, to })}
      onBack={flow.back}
    />
  );
};

const Confirm = ({ ports, flow, step, start }: OfferedProps<'confirm' | 'changing'>) => (
  <ConfirmStep
    ports={ports}
    proposal={step.proposal}
    name={nameOf(step.proposal.offer, start, flow)}
    isBusy={step.kind === 'changing'}
    onConfirm={() => flow.confirm(step.proposal)}
    onBack={flow.back}
  />
);
