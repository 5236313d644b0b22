import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { CONFIRMED_BY, type ConfirmedBy } from '../../domain/sip';
import { CONFIRMED_BY_CHOICES } from '../../wording/saySipCertainty';
import { BackButton } from '../layout/BackButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import type { ConfirmFields, ConfirmProblems, ConfirmSubject } from './confirmForm';

interface ConfirmFormProps {
  readonly subject: ConfirmSubject;
  readonly fields: ConfirmFields;
  readonly problems: ConfirmProblems;
  readonly today: string;
  readonly isBusy: boolean;
  readonly onChange: (fields: ConfirmFields) => void;
  readonly onKeep: () => void;
  readonly onBack: () => void;
}

const stateOf = (problem: string | undefined) => ({
  validationMessage: problem,
  validationState: problem === undefined ? ('none' as const) : ('error' as const),
});

/** How the person knows an address, since when, and what is done with it: nothing is kept before the press. */
export const ConfirmForm = (props: ConfirmFormProps) => {
  const { subject, fields, problems, today, isBusy, onChange, onKeep, onBack } = props;
  const heading =
    subject.address === undefined ? `Confirm an address of ${subject.name}` : `Confirm ${subject.address.text}?`;
  return (
    <Screen heading={heading} before={!isBusy && <BackButton onBack={onBack} />}>
      <Paragraph>
        {`It is kept in your own Outlook contacts as the SIP address of ${subject.name}, with the date and how you know it. Nobody else sees it.`}
      </Paragraph>
      <Replaces subject={subject} />
      {subject.isNameless && <NameField value={fields.name} onChange={(name) => onChange({ ...fields, name })} />}
      {subject.address === undefined && <AddressFields fields={fields} problems={problems} onChange={onChange} />}
      <Field label="How do you know it?" {...stateOf(problems.by)}>
        <RadioGroup
          value={fields.by ?? ''}
          onChange={(_event, { value }) => onChange({ ...fields, by: value as ConfirmedBy })}
        >
          {CONFIRMED_BY.map((by) => (
            <Radio key={by} value={by} label={CONFIRMED_BY_CHOICES[by]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="On which day" {...stateOf(problems.on)}>
        <Input
          type="date"
          value={fields.on}
          max={today}
          onChange={(_event, { value }) => onChange({ ...fields, on: value })}
        />
      </Field>
      <Stack gap="near" start>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => !isBusy && onKeep()}>
          Keep this address
        </Button>
      </Stack>
      {isBusy && <Waiting doing="Writing it into your contacts, then reading it back" />}
    </Screen>
  );
};

const Replaces = ({ subject: { address, present } }: { readonly subject: ConfirmSubject }) =>
  present === undefined || present.text === address?.text ? null : (
    <Meta>{`Until now: ${present.text}. Another address takes its place, and it stays as an earlier one, not offered.`}</Meta>
  );

const AddressFields = ({ fields, problems, onChange }: Pick<ConfirmFormProps, 'fields' | 'problems' | 'onChange'>) => (
  <>
    <AddressField
      label="SIP address"
      hint="The full login name for chat and calls, not a password."
      problem={problems.address}
      value={fields.address}
      onChange={(address) => onChange({ ...fields, address })}
    />
    <AddressField
      label="Their new email address, if it changed too"
      hint="So that a search for it finds them."
      problem={problems.email}
      value={fields.email}
      onChange={(email) => onChange({ ...fields, email })}
    />
  </>
);

const NameField = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => (
  <Field label="Their name, if you know it" hint="So that your contacts show it, and a search for it finds them.">
    <Input autoComplete="off" value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
  </Field>
);

interface AddressFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const AddressField = ({ label, hint, problem, value, onChange }: AddressFieldProps) => (
  <Field label={label} hint={hint} {...stateOf(problem)}>
    <Input
      inputMode="email"
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={(_event, { value: typed }) => onChange(typed)}
    />
  </Field>
);
