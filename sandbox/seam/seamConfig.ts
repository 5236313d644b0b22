/** What the sandbox's server tells the seam, as JSON in the page before it. */
export interface SeamConfig {
  readonly outlookOrigin: string;
  readonly graphOrigin: string;
  /** Milliseconds that the sandbox's clock is ahead of the machine's. */
  readonly clockOffset: number;
  /** `false`: a host that knows no nested app authentication. */
  readonly hasBridge: boolean;
}

/** Id of the element that holds the configuration. */
export const SEAM_CONFIG_ID = 'sandbox-seam';
