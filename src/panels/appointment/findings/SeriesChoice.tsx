import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { SCOPE_LABELS, sayScope, type Scope } from '../../../wording/sayRewording';
import { Meta } from '../../layout/Meta';
import { Stack } from '../../layout/Stack';

const SCOPES: readonly Scope[] = ['this', 'all'];

interface SeriesChoiceProps {
  readonly scope: Scope;
  readonly isOrganizer: boolean;
  readonly onChoose: (scope: Scope) => void;
}

/** One of a series is open: what is changed here counts for this one, or for all, as the person says. */
export const SeriesChoice = ({ scope, isOrganizer, onChoose }: SeriesChoiceProps) => (
  <Stack gap="tight">
    <Field label="This is one of a series. Change">
      <RadioGroup value={scope} onChange={(_event, { value }) => onChoose(value === 'all' ? 'all' : 'this')}>
        {SCOPES.map((one) => (
          <Radio key={one} value={one} label={SCOPE_LABELS[one]} />
        ))}
      </RadioGroup>
    </Field>
    <Meta>{sayScope(scope, isOrganizer)}</Meta>
  </Stack>
);
