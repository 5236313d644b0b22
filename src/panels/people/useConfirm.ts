import { localDay } from '../../application/settledRegister';
import { useState } from 'react';
import type { SipToConfirm } from '../../application/confirmSip';
import type { Failure } from '../../application/failure';
import { confirmSipWithUndo, undoSip, type SipUndo, type UndoableSave } from '../../application/undoSip';
import type { Register } from '../../domain/federation';
import { fail, type Result } from '../../domain/result';
import { useNewestAnswer } from '../useNewestAnswer';
import { readConfirmForm, type ConfirmFields, type ConfirmProblems, type ConfirmSubject } from './confirmForm';
import type { Ports } from '../../application/ports';

export type ConfirmStep =
  | { readonly kind: 'form'; readonly problems: ConfirmProblems }
  | { readonly kind: 'saving'; readonly wanted: SipToConfirm }
  | { readonly kind: 'ended'; readonly wanted: SipToConfirm; readonly save: UndoableSave }
  | { readonly kind: 'undoing'; readonly wanted: SipToConfirm; readonly undo: SipUndo }
  | {
      readonly kind: 'undone';
      readonly wanted: SipToConfirm;
      readonly undo: SipUndo;
      readonly result: Result<void, Failure>;
    };

export interface ConfirmSetting {
  readonly ports: Ports;
  readonly register: Register;
  readonly subject: ConfirmSubject;
  /** Called after every attempt to change a contact. */
  readonly onChanged: () => void;
}

export interface Confirm {
  readonly step: ConfirmStep;
  readonly fields: ConfirmFields;
  readonly change: (fields: ConfirmFields) => void;
  readonly keep: () => void;
  /** The same once more: what is there is read first, so that it makes no second contact. */
  readonly save: (wanted: SipToConfirm) => void;
  readonly undo: (wanted: SipToConfirm, undo: SipUndo) => void;
}

/** From how the person knows an address to what their contacts hold. Nothing is written before `keep`. */
export const useConfirm = ({ ports, register, subject, onChanged }: ConfirmSetting): Confirm => {
  const [today] = useState(() => localDay(ports.clock));
  const [fields, setFields] = useState<ConfirmFields>({
    name: '',
    address: subject.address?.text ?? '',
    email: '',
    on: today,
  });
  const [step, setStep] = useState<ConfirmStep>({ kind: 'form', problems: {} });
  const { ask } = useNewestAnswer();
  const at = ports.clock.now();

  const save = (wanted: SipToConfirm) => {
    setStep({ kind: 'saving', wanted });
    ask<UndoableSave>({
      answer: confirmSipWithUndo(ports.sip, wanted),
      settle: (ended) => {
        setStep({ kind: 'ended', wanted, save: ended });
        onChanged();
      },
      orElse: { result: { kind: 'unknown', failure: { kind: 'unexpected', at } } },
    });
  };
  const keep = () => {
    const read = readConfirmForm(fields, { subject, register, today });
    if (read.kind === 'wanted') return save(read.wanted);
    if (read.holdsPassword) setFields({ ...fields, address: '' });
    return setStep({ kind: 'form', problems: read.problems });
  };
  const undo = (wanted: SipToConfirm, back: SipUndo) => {
    setStep({ kind: 'undoing', wanted, undo: back });
    ask<Result<void, Failure>>({
      answer: undoSip(ports.sip, back),
      settle: (result) => {
        setStep({ kind: 'undone', wanted, undo: back, result });
        onChanged();
      },
      orElse: fail({ kind: 'unexpected', at }),
    });
  };
  return { step, fields, change: setFields, keep, save, undo };
};
