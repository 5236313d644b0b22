import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
} from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { LockClosed20Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Options20Regular } from '@fluentui/react-icons/svg/options';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { Send20Regular } from '@fluentui/react-icons/svg/send';
import type { ReactNode } from 'react';
import { CommandDivider, CommandRow } from '../shell/CommandRow';
import type { Store } from '../store/createStore';
import { useStore } from '../store/useStore';
import { ForwardButton } from './ForwardButton';
import { changeFields, type AppointmentForm } from './appointmentForm';

export interface ComposeRibbonProps {
  readonly form: Store<AppointmentForm>;
  readonly commit: 'Send' | 'Save';
  /** Send was pressed and the add-in has not answered. */
  readonly isSending: boolean;
  readonly discard: 'Discard' | 'Delete';
  readonly addinButton: ReactNode;
  readonly onCommit: () => void;
  /** Absent until it was saved. */
  readonly onForward?: () => void;
  readonly onDiscard: () => void;
}

export function ComposeRibbon(props: ComposeRibbonProps) {
  const { form, commit, isSending, discard, addinButton, onCommit, onForward, onDiscard } = props;
  const { fields } = useStore(form);
  const isPrivate = fields.sensitivity === 'private';
  const togglePrivate = () =>
    form.update((before) => changeFields(before, { sensitivity: isPrivate ? 'normal' : 'private' }));
  return (
    <CommandRow label="Appointment commands">
      <Button
        appearance="primary"
        disabledFocusable={isSending}
        icon={commit === 'Send' ? <Send20Regular /> : <Save20Regular />}
        onClick={onCommit}
      >
        {commit}
      </Button>
      <Button appearance="subtle" icon={<Delete20Regular />} onClick={onDiscard}>
        {discard}
      </Button>
      <CommandDivider />
      <ToggleButton appearance="subtle" icon={<LockClosed20Regular />} checked={isPrivate} onClick={togglePrivate}>
        Private
      </ToggleButton>
      <ResponseOptions form={form} />
      {onForward && <ForwardButton onForward={onForward} />}
      {addinButton !== null && <CommandDivider />}
      {addinButton}
    </CommandRow>
  );
}

const OPTIONS = [
  ['responseRequested', 'Request responses'],
  ['allowNewTimeProposals', 'Allow new time proposals'],
  ['hideAttendees', 'Hide attendee list'],
] as const;

function ResponseOptions({ form }: { readonly form: Store<AppointmentForm> }) {
  const { source } = useStore(form);
  const isOn = (name: (typeof OPTIONS)[number][0]): boolean => source[name] ?? name !== 'hideAttendees';
  const checked = OPTIONS.filter(([name]) => isOn(name)).map(([name]) => name);
  const choose = (names: readonly string[]) => {
    const chosen = Object.fromEntries(OPTIONS.map(([name]) => [name, names.includes(name)]));
    form.update((before) => ({ ...before, source: { ...before.source, ...chosen } }));
  };
  return (
    <Menu checkedValues={{ options: checked }} onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Options20Regular />}>
          Response options
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {OPTIONS.map(([name, label]) => (
            <MenuItemCheckbox key={name} name="options" value={name}>
              {label}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
