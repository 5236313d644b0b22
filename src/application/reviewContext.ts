import { parseWaivers, toWaiver, type AlertDecision, type Waiver } from '../domain/alert';

/** What an alert hands to the pane that it opens: which rule found something and where, as JSON text. */
export const reviewContext = ({ findings }: AlertDecision): string =>
  JSON.stringify(findings.slice(0, 1).map(toWaiver));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The place to open on; `undefined` where the pane was opened otherwise. Some hosts wrap the text once more. */
export const parseReviewContext = (text: string): Waiver | undefined => {
  const kept = parse(text);
  return parseWaivers(typeof kept === 'string' ? parse(kept) : kept)[0];
};
