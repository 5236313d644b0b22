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

/** The body that makes a column. No two rows may have one id: so a row that was sent twice is refused. */
export const toColumnDefinition = (column: RegisterColumn): object => ({
  name: column.name,
  displayName: column.label,
  ...(column.name === 'PartnerId' && { indexed: true, enforceUniqueValues: true }),
  ...kindOf(column),
});
