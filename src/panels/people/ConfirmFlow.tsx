import { localDay } from '../../application/settledRegister';
import { ConfirmForm } from './ConfirmForm';
import { ConfirmResult } from './ConfirmResult';
import { UndoResult } from './UndoResult';
import { useConfirm, type ConfirmSetting } from './useConfirm';

interface ConfirmFlowProps extends ConfirmSetting {
  readonly onDone: () => void;
}

/** Confirms one address of one person: the form, then what the contacts hold, and the way back from it. */
export const ConfirmFlow = ({ onDone, ...setting }: ConfirmFlowProps) => {
  const { ports, subject } = setting;
  const { step, fields, change, keep, save, undo } = useConfirm(setting);
  switch (step.kind) {
    case 'form':
    case 'saving':
      return (
        <ConfirmForm
          subject={subject}
          fields={fields}
          problems={step.kind === 'form' ? step.problems : {}}
          today={localDay(ports.clock)}
          isBusy={step.kind === 'saving'}
          onChange={change}
          onKeep={keep}
          onBack={onDone}
        />
      );
    case 'ended':
      return (
        <ConfirmResult
          ports={ports}
          wanted={step.wanted}
          save={step.save}
          onAgain={() => save(step.wanted)}
          onUndo={(back) => undo(step.wanted, back)}
          onDone={onDone}
        />
      );
    case 'undoing':
    case 'undone':
      return (
        <UndoResult
          address={step.wanted.confirmation.address}
          result={step.kind === 'undone' ? step.result : undefined}
          onAgain={() => undo(step.wanted, step.undo)}
          onDone={onDone}
        />
      );
  }
};
