import type { AlertPorts } from '../application/alertPorts';

/** What an event is answered with. */
export interface Answer {
  /** For Outlook; absent where there is nothing to say but "done". */
  readonly options?: Office.SmartAlertsEventCompletedOptions;
  /** What is shown or kept besides. The event is completed whether or not this succeeds in its time. */
  readonly remember?: (ports: AlertPorts) => Promise<unknown>;
}

/** The work of one event. */
export interface Work {
  readonly decide: (ports: AlertPorts) => Promise<Answer>;
  /** The answer where `decide` did not come to one. */
  readonly giveUp: (reason: 'tooSlow' | 'failedInside') => Answer;
}
