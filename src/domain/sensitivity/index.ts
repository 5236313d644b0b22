import './lexiconOfRules';
export type { Category, Field, Finding, ScannedEntry, ScanOptions, Severity } from './finding';
export type { Reason, Rule } from './rule';
export { rules } from './rules';
export { scan } from './scan';
export { severityOf } from './severityOf';
