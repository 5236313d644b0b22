export { listReplacements, type Replacement } from './neutralText';
export { offerWording, WORDED_FIELDS, type WordedField, type Wording, type WordingQuestion } from './offerWording';
