import type { Link, OwnOrganisation } from '../federation';

/** What the own organisation says about warnings, compiled into what wakes at events: no network is asked there. */
export interface AlertOrganisation extends Pick<OwnOrganisation, 'name' | 'domains' | 'includesSubdomains'> {
  readonly links: {
    /** GOV-06. */
    readonly acceptableUse?: Link;
    /** GOV-07. */
    readonly localPolicy?: Link;
    /** SEC-05. */
    readonly incident?: Link;
  };
  /** Ids of rules that the organisation has switched off. */
  readonly rulesOff?: readonly string[];
  /** Said at Send in place of "or send if you are sure", where its manifest does not let people send anyway. */
  readonly softBlockText?: string;
  /** Days after which the digest counts as old; `DIGEST_OLD_AFTER_DAYS` where absent. */
  readonly digestOldAfterDays?: number;
}
