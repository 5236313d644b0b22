import type { Failure } from '../../../src/application/failure';
import { nextLower } from '../../../src/panels/share/nextLower';
import { confirmed } from '../../../src/panels/share/shareStep';
import type { EmailAddress } from '../../../src/domain/address';
import type { PartnerLevel, SharingLevel } from '../../../src/domain/sharing';
import { SAM } from '../../fakes/exampleRegister';
import { shareOffer } from '../shareOffer';

const lowerFor = (to: PartnerLevel, from: SharingLevel, kind: Failure['kind'], address: EmailAddress = SAM) => {
  const proposal = { offer: shareOffer(address, from), from, to };
  const failure = { kind } as Failure;
  return nextLower({ kind: 'failed', change: confirmed(proposal), failure }, proposal);
};

test.each<
  [sentence: string, to: PartnerLevel, from: SharingLevel, kind: Failure['kind'], lower: PartnerLevel | undefined]
>([
  ['titles refused to somebody new: busy times are offered', 'limitedDetails', 'none', 'policy', 'availabilityOnly'],
  ['busy times refused: nothing is left to offer', 'availabilityOnly', 'none', 'policy', undefined],
  [
    'titles refused to somebody who has busy times: they have them already',
    'limitedDetails',
    'availabilityOnly',
    'policy',
    undefined,
  ],
  ['a lost connection is no refusal', 'limitedDetails', 'none', 'offline', undefined],
  ['too many requests are no refusal', 'limitedDetails', 'none', 'throttled', undefined],
])('%s', (_sentence, to, from, kind, lower) => {
  expect(lowerFor(to, from, kind)).toBe(lower);
});
