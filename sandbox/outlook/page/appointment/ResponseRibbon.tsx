import type { ResponseType } from '@microsoft/microsoft-graph-types';
import { ToggleButton } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { ReactElement, ReactNode } from 'react';
import { ForwardButton } from './ForwardButton';
import { CommandDivider, CommandRow } from '../shell/CommandRow';

const ANSWERS: readonly (readonly [ResponseType, string, ReactElement])[] = [
  ['accepted', 'Accept', <CheckmarkCircle20Regular key="accepted" />],
  ['tentativelyAccepted', 'Tentative', <QuestionCircle20Regular key="tentative" />],
  ['declined', 'Decline', <DismissCircle20Regular key="declined" />],
];

export interface ResponseRibbonProps {
  /** The answer that was given. */
  readonly response: ResponseType;
  readonly addinButton: ReactNode;
  readonly onForward: () => void;
  readonly onRespond: (response: ResponseType) => void;
}

export function ResponseRibbon({ response, addinButton, onForward, onRespond }: ResponseRibbonProps) {
  return (
    <CommandRow label="Appointment commands">
      {ANSWERS.map(([answer, label, icon]) => (
        <ToggleButton
          key={answer}
          appearance="subtle"
          icon={icon}
          checked={response === answer}
          onClick={() => onRespond(answer)}
        >
          {label}
        </ToggleButton>
      ))}
      <ForwardButton onForward={onForward} />
      {addinButton !== null && <CommandDivider />}
      {addinButton}
    </CommandRow>
  );
}
