export { listReplacements, type Replacement } from './neutralText';
export { offerWording, WORDED_FIELDS, type WordedField, type Wording, type WordingQuestion } from './offerWording';
export { replaceInText, type Replaced } from './replaceInText';
