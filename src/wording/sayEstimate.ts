import type { Estimate } from '../domain/federation';
import { sayDate } from './moment';

/** When it will work, without a full stop. An estimate is called one, and who will confirm it is named (LIF-07). */
export const sayEstimate = (estimate: Estimate, provider = 'the service provider'): string => {
  switch (estimate.kind) {
    case 'confirmed':
      return `Confirmed for ${sayDate(estimate.date)}`;
    case 'notified':
      return `No date yet; ${provider} will tell the organisations when`;
    case 'estimated': {
      const by = `complete by ${sayDate(estimate.by)}`;
      const when = estimate.processedOn === undefined ? by : `processed ${sayDate(estimate.processedOn)}, ${by}`;
      return `Estimate: ${when}; ${provider} will confirm`;
    }
  }
};
