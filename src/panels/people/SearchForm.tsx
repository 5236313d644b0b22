import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { SIP_HINT } from '../../wording/saySipSearch';
import { saySipProblem } from '../../wording/saySipProblem';
import type { Search } from './useSearch';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  field: { alignSelf: 'stretch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SearchFormProps {
  readonly search: Search;
  readonly onSaved: () => void;
}

/** One field for a name or an address; asked on a press, or when the typing rests. */
export const SearchForm = ({ search, onSaved }: SearchFormProps) => {
  const styles = useStyles();
  const { text, question, type, submit } = search;
  const problem = question.kind === 'refused' ? saySipProblem(question.problem) : undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate role="search">
      <Field
        className={styles.field}
        label="Name or full address"
        hint={SIP_HINT}
        validationMessage={problem}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        <Input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => type(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit">
          Find
        </Button>
        <Button type="button" onClick={onSaved}>
          Addresses you confirmed
        </Button>
      </div>
    </form>
  );
};
