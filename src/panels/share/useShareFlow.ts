import { useCallback, useEffect, useState } from 'react';
import { createRecordedChange } from '../../application/recordShare';
import { prepareShare } from '../../application/prepareShare';
import type { Ports } from '../../application/ports';
import type { DirectoryPerson } from '../../application/sharingPorts';
import type { PartnerLevel } from '../../domain/sharing';
import { useHistoryKeeper } from '../history/useHistoryKeeper';
import { useNewestAnswer } from '../useNewestAnswer';
import { recordDenied } from './recordDenied';
import {
  confirmed,
  firstStep,
  stepAfterPreparation,
  stepBefore,
  type Proposal,
  type ShareStart,
  type ShareStep,
} from './shareStep';

export interface ShareFlow {
  readonly text: string;
  readonly step: ShareStep;
  readonly type: (text: string) => void;
  /** Somebody who was suggested. */
  readonly pick: (person: DirectoryPerson) => void;
  /** Of whom was picked, for as long as their address stands there. */
  readonly name?: string;
  /** Asks what can be shared with whom was typed; again after trouble. */
  readonly prepare: () => void;
  readonly choose: (level: PartnerLevel) => void;
  readonly propose: (proposal: Proposal) => void;
  /** Makes the change; the press on its button is the confirmation. */
  readonly confirm: (proposal: Proposal) => void;
  readonly back: () => void;
}

export interface ShareFlowSetting {
  readonly ports: Ports;
  readonly start: ShareStart;
  readonly onChanged: () => void;
  readonly onLeave: () => void;
}

/** The way from "who" to what the server holds. Leaving it before `confirm` changes nothing. */
export const useShareFlow = ({ ports, start, onChanged, onLeave }: ShareFlowSetting): ShareFlow => {
  const [text, setText] = useState(start.addressText);
  const [picked, setPicked] = useState<DirectoryPerson>();
  const [step, setStep] = useState<ShareStep>(() => firstStep(start));
  const { ask, forget } = useNewestAnswer();
  const history = useHistoryKeeper(ports);

  const askWhatIsPossible = useCallback(
    (addressText: string) =>
      ask({
        answer: prepareShare(ports, { addressText, calendarId: start.calendarId, hasEntry: start.hasEntry }),
        settle: (preparation) => {
          recordDenied({ ports, history }, addressText, preparation);
          setStep(stepAfterPreparation(preparation, start));
        },
        orElse: { kind: 'failed', failure: { kind: 'unexpected', at: ports.clock.now() } },
      }),
    [ask, history, ports, start],
  );
  useEffect(() => {
    if (start.addressText !== '') askWhatIsPossible(start.addressText);
  }, [askWhatIsPossible, start.addressText]);

  const prepare = () => {
    setStep({ kind: 'preparing' });
    askWhatIsPossible(text);
  };
  const choose = (chosen: PartnerLevel) => setStep((now) => (now.kind === 'level' ? { ...now, chosen } : now));
  const propose = (proposal: Proposal) => setStep({ kind: 'confirm', proposal });
  const confirm = (proposal: Proposal) => {
    const change = confirmed(proposal);
    setStep({ kind: 'changing', proposal });
    ask({
      answer: createRecordedChange(ports, history)(change),
      settle: (outcome) => {
        setStep({ kind: 'result', proposal, outcome });
        onChanged();
      },
      orElse: { kind: 'unknown', change, changedAt: ports.clock.now(), failure: { kind: 'unexpected' } },
    });
  };
  const back = () => {
    forget();
    const before = stepBefore(step, start);
    if (before === undefined) onLeave();
    else setStep(before);
  };
  const pick = (person: DirectoryPerson) => {
    setText(person.address);
    setPicked(person);
  };
  const name = picked?.address === text ? picked.name : undefined;
  return { text, step, name, type: setText, pick, prepare, choose, propose, confirm, back };
};
