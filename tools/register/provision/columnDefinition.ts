import type { RegisterColumn } from '../../../src/adapters/graph/registerColumns';

const LINE = { text: { allowMultipleLines: false, maxLength: 255, textType: 'plain' } };
/** Plain: SharePoint's rich text would put HTML into a fact. */
const LINES = { text: { allowMultipleLines: true, linesForEditing: 4, textType: 'plain' } };
const DAY = { dateTime: { displayAs: 'standard', format: 'dateOnly' } };

const choiceOf = ({ choices = ['yes', 'no'], holds }: RegisterColumn) => ({
  choice: {
    allowTextEntry: false,
    choices: [...choices],
    displayAs: holds === 'choices' ? 'checkBoxes' : 'dropDownMenu',
  },
});

const kindOf = (column: RegisterColumn): object => {
  if (['choice', 'choices', 'yesNo'].includes(column.holds)) return choiceOf(column);
  if (['paragraph', 'words', 'tests'].includes(column.holds)) return LINES;
  return column.holds === 'date' ? DAY : LINE;
};

/**
 * What is looked up has an index. No two rows of a list may have one id, so that a row that was sent twice is refused;
 * in a list of contacts several belong to one partner.
 */
const keyOf = (name: string, idColumn: string) => {
  if (name === idColumn) return { indexed: true, enforceUniqueValues: true };
  return name === 'PartnerId' ? { indexed: true } : {};
};

/** The body that makes a column. */
export const toColumnDefinition = (column: RegisterColumn, idColumn: string): object => ({
  name: column.name,
  displayName: column.label,
  ...keyOf(column.name, idColumn),
  ...kindOf(column),
});
