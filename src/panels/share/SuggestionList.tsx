import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Suggestion } from '../../application/suggestPeople';
import { saySuggestion } from '../../wording/saySuggestions';
import { Meta } from '../layout/Meta';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 1,
    top: '100%',
    left: 0,
    right: 0,
    maxHeight: '40vh',
    overflowY: 'auto',
    marginTop: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
});

interface SuggestionListProps {
  readonly id: string;
  readonly people: readonly Suggestion[];
  /** Position of the one that Enter takes. */
  readonly active: number | undefined;
  readonly onPick: (person: Suggestion) => void;
}

export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** Floats, so that nothing below moves when it comes or grows; who stands in it stays where they are. */
export const SuggestionList = ({ id, people, active, onPick }: SuggestionListProps) => {
  const styles = useStyles();
  return (
    <div id={id} role="listbox" aria-label="Suggested people" className={styles.list}>
      {people.map((person, at) => (
        <div
          key={person.address}
          id={optionId(id, at)}
          role="option"
          aria-selected={at === active}
          className={mergeClasses(styles.option, at === active && styles.active)}
          // The field keeps the focus, as the pattern of a combobox has it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <div>{person.name}</div>
          <Meta>{saySuggestion(person)}</Meta>
        </div>
      ))}
    </div>
  );
};
