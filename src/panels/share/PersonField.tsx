import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Suggestion } from '../../application/suggestPeople';
import { sayFound } from '../../wording/saySuggestions';
import { Announcement } from '../layout/Announcement';
import { optionId, SuggestionList } from './SuggestionList';

const useStyles = makeStyles({
  field: { alignSelf: 'stretch' },
  place: { position: 'relative', display: 'grid' },
});

const HINT =
  'For somebody at a partner, such as name@partner.example: nobody outside can be found by their name. For a colleague or a contact of yours, begin with the name.';

interface PersonFieldProps {
  readonly text: string;
  readonly problem?: string;
  readonly people: readonly Suggestion[];
  readonly onType: (text: string) => void;
  readonly onPick: (person: Suggestion) => void;
}

/** An address, or somebody from the list below it: a combobox in which anything may be typed. */
export const PersonField = ({ text, problem, people, onType, onPick }: PersonFieldProps) => {
  const styles = useStyles();
  const listId = useId();
  const input = useFocusOnProblem(problem);
  const { isOpen, active, open, close, pick, onKeyDown } = useList(people, onPick);
  return (
    <Field
      className={styles.field}
      label="Full email address"
      hint={HINT}
      validationMessage={problem}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(fieldProps) => (
        <div className={styles.place}>
          <Input
            {...fieldProps}
            ref={input}
            type="text"
            role="combobox"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={isOpen ? listId : undefined}
            aria-activedescendant={isOpen && active !== undefined ? optionId(listId, active) : undefined}
            value={text}
            onChange={(_event, { value }) => {
              onType(value);
              open();
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          {isOpen && <SuggestionList id={listId} people={people} active={active} onPick={pick} />}
          <Announcement text={isOpen ? sayFound(people.length) : ''} />
        </div>
      )}
    </Field>
  );
};

/** Up and Down choose, Enter takes, Escape closes; without a choice Enter is the form's. */
const useList = (people: readonly Suggestion[], onPick: (person: Suggestion) => void) => {
  const [isWanted, setIsWanted] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const isOpen = isWanted && people.length > 0;
  const at = people.findIndex(({ address }) => address === chosen);
  const close = () => {
    setIsWanted(false);
    setChosen(undefined);
  };
  const pick = (person: Suggestion) => {
    onPick(person);
    close();
  };
  const move = (by: number) => {
    setIsWanted(true);
    setChosen(people[(at + by + people.length + (at < 0 && by < 0 ? 1 : 0)) % people.length]?.address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const person = isOpen ? people[at] : undefined;
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      ArrowDown: people.length > 0 ? () => move(1) : undefined,
      ArrowUp: people.length > 0 ? () => move(-1) : undefined,
      Enter: person && (() => pick(person)),
      Escape: isOpen ? close : undefined,
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  return { isOpen, active: at < 0 ? undefined : at, open: () => setIsWanted(true), close, pick, onKeyDown };
};

const useFocusOnProblem = (problem: string | undefined) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== undefined) input.current?.focus();
  }, [problem]);
  return input;
};
