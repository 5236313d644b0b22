import type { IsoDate } from './service';

/** When a service is likely to work. Only `confirmed` is a promise, and not ours (LIF-07). */
export type Estimate =
  | { readonly kind: 'confirmed'; readonly date: IsoDate }
  /** `processedOn`: the day the change starts; `by`: the day it is through. */
  | { readonly kind: 'estimated'; readonly processedOn?: IsoDate; readonly by: IsoDate }
  | { readonly kind: 'notified' };
