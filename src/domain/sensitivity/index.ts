import './lexiconOfRules';
export type { Category, Field, Finding, ScannedEntry, ScanOptions, Severity } from './finding';
export type { Reason, Rule } from './rule';
export { ownWord, rules } from './rules';
export { scan } from './scan';
export { severityOf } from './severityOf';
