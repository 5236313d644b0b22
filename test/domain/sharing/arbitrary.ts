import fc from 'fast-check';
import type { DomainName } from '../../../src/domain/address';
import {
  FEDERATION_STATUSES,
  type PolicyEntry,
  type Register,
  type ServiceRecord,
} from '../../../src/domain/federation';
import { SHARING_LEVELS, type SharingLevel } from '../../../src/domain/sharing';
import { address, domain, EXAMPLE_REGISTER, partner } from '../../fakes/exampleRegister';

export const anyLevel: fc.Arbitrary<SharingLevel> = fc.constantFrom(...SHARING_LEVELS);

const DOMAINS = ['northshire.example', 'elmwood.example', 'bayview.example'].map(domain);

const anySide = fc.constantFrom(true, false, undefined);

const anyRecord: fc.Arbitrary<ServiceRecord> = fc.record({
  status: fc.oneof(fc.constant('active' as const), fc.constantFrom(...FEDERATION_STATUSES)),
  ourSideConfigured: fc.oneof(fc.constant(true), anySide),
  theirSideConfigured: fc.oneof(fc.constant(true), anySide),
});

const anyPolicy: fc.Arbitrary<readonly PolicyEntry[]> = fc.array(
  fc.record({ domain: fc.constantFrom<DomainName | '*'>('*', ...DOMAINS), level: anyLevel }),
  { maxLength: 5 },
);

/** The example register with partners in any state, any policy and any agreement. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .record({
    records: fc.tuple(anyRecord, anyRecord),
    policy: anyPolicy,
    agreement: fc.option(anyLevel, { nil: undefined }),
  })
  .map(({ records, policy, agreement }) => ({
    ...EXAMPLE_REGISTER,
    policy,
    partners: [
      { ...partner('northshire', 'Northshire Council', records[0]), agreementLevel: agreement },
      partner('elmwood', 'Elmwood Pharmacy Group', records[1]),
    ],
  }));

export const anyAddress = fc.constantFrom(
  ...[
    'sam.hall@northshire.example',
    'a.patel@elmwood.example',
    'kim@bayview.example',
    'kim@sub.northshire.example',
    'x@unknown.example',
    'sam@postbox.example',
    'lee@healthmail.example',
    'jo.byrne@healthmail.example',
  ].map(address),
);

export const anyServerAnswer = fc.option(fc.uniqueArray(anyLevel), { nil: undefined });
