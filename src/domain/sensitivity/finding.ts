/** What a finding is about; the names are those of the labelling policy. */
export type Category =
  | 'NHS_NUMBER'
  | 'CHI_NUMBER'
  | 'HC_NUMBER'
  | 'NINO'
  | 'DOB'
  | 'PATIENT_NAME'
  | 'PATIENT_ID'
  | 'POSTCODE'
  | 'ADDRESS'
  | 'PHONE'
  | 'EMAIL'
  | 'CLINICAL'
  | 'BANK'
  | 'CARD'
  | 'CREDENTIAL'
  | 'MARKING'
  | 'HR'
  | 'OTHER_ID';

/** `block`: worth an interruption when somebody outside can see it. `warn`: worth a note. */
export type Severity = 'warn' | 'block';

export type Field = 'subject' | 'location' | 'categories' | 'body' | 'attachmentNames';

/** The text of one appointment, as Outlook shows it: the body as plain text. */
export interface ScannedEntry {
  readonly subject: string;
  readonly location: string;
  readonly body: string;
  readonly categories?: readonly string[];
  readonly attachmentNames?: readonly string[];
}

/** A place and the rule that spoke; never the text found there. */
export interface Finding {
  readonly ruleId: string;
  readonly category: Category;
  readonly field: Field;
  /** Which of the categories or attachments; absent for the other fields. */
  readonly index?: number;
  /** UTF-16 offsets within the field, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** `off`: ids of rules that the organisation has switched off. */
export interface ScanOptions {
  readonly off?: readonly string[];
}
