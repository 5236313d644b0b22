import type { Session } from '../../api';
import type { SandboxSettings } from '../../../settings';
import { declares } from './findLaunch';

export type SendMode = Exclude<SandboxSettings['sendMode'], 'manifest'>;

/** What the dialog at Send shows. */
export interface SmartAlert {
  readonly text: string;
  readonly isMarkdown: boolean;
  readonly canSendAnyway: boolean;
  /** The button that opens the pane. */
  readonly action?: { readonly label: string; readonly opensPane: boolean; readonly context: string | undefined };
}

/** With what the add-in did that Outlook passes over in silence. */
export interface ReadAlert {
  readonly alert: SmartAlert;
  readonly faults: readonly string[];
}

export interface AlertTerms {
  readonly addin: Session['addin'];
  readonly mailboxSet: SandboxSettings['mailboxSet'];
  readonly mode: SendMode;
}

const MOST_TEXT = 500;
const MOST_LABEL = 20;

/** What was handed to `completed` together with `allowEvent: false`, as an Outlook of the declared set takes it. */
export function readAlert(given: Readonly<Record<string, unknown>>, terms: AlertTerms): ReadAlert {
  const faults: string[] = [];
  const alert = {
    ...readText(given, terms, faults),
    canSendAnyway: isPromptUser(given, terms, faults),
    action: readAction(given, terms, faults),
  };
  return { alert, faults };
}

function readText(given: Readonly<Record<string, unknown>>, { addin, mailboxSet }: AlertTerms, faults: string[]) {
  const { errorMessage, errorMessageMarkdown } = given;
  const isMarkdown = declares(mailboxSet, 15) && isText(errorMessageMarkdown);
  const name = isMarkdown ? 'errorMessageMarkdown' : 'errorMessage';
  const text = isMarkdown ? errorMessageMarkdown : errorMessage;
  if (!isText(text)) {
    faults.push('No errorMessage was given: Outlook shows words of its own, which speak of an email.');
    return { text: `${addin.name} is preventing this email from being sent.`, isMarkdown: false };
  }
  if (text.length > MOST_TEXT)
    faults.push(`${name} has ${text.length} characters: Outlook shows ${MOST_TEXT} of them.`);
  return { text: text.slice(0, MOST_TEXT), isMarkdown };
}

/** The mode can be relaxed by the add-in, never made stricter. */
function isPromptUser(given: Readonly<Record<string, unknown>>, terms: AlertTerms, faults: string[]): boolean {
  const { sendModeOverride } = given;
  if (sendModeOverride === undefined || !declares(terms.mailboxSet, 14)) return terms.mode === 'PromptUser';
  if (sendModeOverride === 'promptUser') return true;
  faults.push(
    `sendModeOverride can be promptUser and nothing else: ${JSON.stringify(sendModeOverride)} has no effect.`,
  );
  return terms.mode === 'PromptUser';
}

function readAction(
  given: Readonly<Record<string, unknown>>,
  terms: AlertTerms,
  faults: string[],
): SmartAlert['action'] {
  const { commandId, cancelLabel, contextData } = given;
  if (!declares(terms.mailboxSet, 14)) return undefined;
  if (!isText(commandId)) {
    if (contextData !== undefined) faults.push('contextData has no effect without commandId.');
    return undefined;
  }
  const label = isText(cancelLabel) ? cancelLabel : 'Take Action';
  if (label.length > MOST_LABEL)
    faults.push(`cancelLabel has ${label.length} characters: Outlook shows ${MOST_LABEL}.`);
  const opensPane = terms.addin.organizerPaneIds.includes(commandId);
  if (!opensPane)
    faults.push(`No button of this form that opens a pane has the id ${commandId}: the alert just closes.`);
  return { label: label.slice(0, MOST_LABEL), opensPane, context: toContextText(contextData) };
}

/** A text is handed over as it is; anything else as JSON. */
export function toContextText(data: unknown): string | undefined {
  return data === undefined || typeof data === 'string' ? data : JSON.stringify(data);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
