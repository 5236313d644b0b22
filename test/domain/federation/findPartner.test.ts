import fc from 'fast-check';
import { parseDomainName } from '../../../src/domain/address';
import {
  findParentPartner,
  findPartnerByDomain,
  isConsumerDomain,
  isOwnDomain,
  type Register,
} from '../../../src/domain/federation';
import { domain, EXAMPLE_REGISTER, NORTHSHIRE } from '../../fakes/exampleRegister';

const TWO_DOMAINS: Register = {
  ...EXAMPLE_REGISTER,
  partners: [{ ...NORTHSHIRE, domains: [domain('northshire.example'), domain('adults.northshire.example')] }],
};

describe('the partner of a domain', () => {
  it.each([
    ['is the one that lists it', EXAMPLE_REGISTER, 'northshire.example', 'Northshire Council'],
    ['ORG-05: may list several', TWO_DOMAINS, 'adults.northshire.example', 'Northshire Council'],
    ['is nobody for a sub-domain that is not listed', EXAMPLE_REGISTER, 'adults.northshire.example', undefined],
    ['is nobody for a look-alike', EXAMPLE_REGISTER, 'notnorthshire.example', undefined],
    ['is nobody for a longer name', EXAMPLE_REGISTER, 'northshire.example.example', undefined],
    ['is nobody for the part above', EXAMPLE_REGISTER, 'shire.example', undefined],
  ])('%s', (_sentence, register, text, expected) => {
    expect(findPartnerByDomain(register, domain(text))?.name).toBe(expected);
  });

  it('ORG-10: is nobody for a domain that is not yet verified', () => {
    const pending = [{ ...NORTHSHIRE, pendingDomains: [domain('adults.northshire.example')] }];
    const register = { ...EXAMPLE_REGISTER, partners: pending };
    expect(findPartnerByDomain(register, domain('adults.northshire.example'))).toBeUndefined();
  });

  it('is never found through a sub-domain', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom(...EXAMPLE_REGISTER.partners), (prefix, { domains }) => {
        const below = parseDomainName(`${prefix}.${domains[0]}`);
        if (below !== undefined) expect(findPartnerByDomain(EXAMPLE_REGISTER, below)).toBeUndefined();
      }),
    );
  });

  it('names the partner above a sub-domain, to explain and not to match', () => {
    expect(findParentPartner(EXAMPLE_REGISTER, domain('adults.northshire.example'))?.name).toBe('Northshire Council');
    expect(findParentPartner(EXAMPLE_REGISTER, domain('northshire.example'))).toBeUndefined();
  });
});

describe('the own organisation', () => {
  const strict = { ...EXAMPLE_REGISTER.organisation, includesSubdomains: false };
  it.each([
    ['has its domain', EXAMPLE_REGISTER.organisation, 'healthmail.example', true],
    ['has its sub-domains where it says so', EXAMPLE_REGISTER.organisation, 'ward.healthmail.example', true],
    ['has none where it does not', strict, 'ward.healthmail.example', false],
    ['has no look-alikes', EXAMPLE_REGISTER.organisation, 'myhealthmail.example', false],
  ])('%s', (_sentence, organisation, text, expected) => {
    expect(isOwnDomain(organisation, domain(text))).toBe(expected);
  });
});

describe('a consumer service', () => {
  it.each([
    ['is what the list names', 'postbox.example', true],
    ['and what lies below', 'uk.postbox.example', true],
    ['and nothing that looks like it', 'mypostbox.example', false],
  ])('%s', (_sentence, text, expected) => {
    expect(isConsumerDomain(EXAMPLE_REGISTER, domain(text))).toBe(expected);
  });
});
