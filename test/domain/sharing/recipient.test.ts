import type { Register } from '../../../src/domain/federation';
import { classifyRecipient, decideOffer } from '../../../src/domain/sharing';
import { address, domain, EXAMPLE_REGISTER, JO, NORTHSHIRE } from '../../fakes/exampleRegister';

const CONFUSED: Register = {
  ...EXAMPLE_REGISTER,
  partners: [{ ...NORTHSHIRE, domains: [domain('postbox.example'), domain('healthmail.example')] }],
};

const NO_SUBDOMAINS: Register = {
  ...EXAMPLE_REGISTER,
  organisation: { ...EXAMPLE_REGISTER.organisation, includesSubdomains: false },
};

/** The add-in as it stands in a partner's own tenant: its register knows the one service to share with. */
const AT_A_PARTNER: Register = {
  ...EXAMPLE_REGISTER,
  organisation: {
    ...EXAMPLE_REGISTER.organisation,
    name: 'Northshire Council',
    domains: [domain('northshire.example')],
  },
  partners: [{ ...NORTHSHIRE, id: 'healthmail', name: 'Healthmail', domains: [domain('healthmail.example')] }],
  policy: [{ domain: domain('healthmail.example'), level: 'limitedDetails' }],
};

describe('CAL-16, CAL-19: in a partner’s own tenant', () => {
  const SAM_HERE = address('sam.hall@northshire.example');

  it.each([
    ['the service’s addresses are its one partner', 'jo.byrne@healthmail.example', 'partner'],
    ['other partners of the service are none here', 'a.patel@elmwood.example', 'noRelationship'],
    ['the own people are colleagues', 'kim@northshire.example', 'colleague'],
    ['a sub-domain of the service is not its parent', 'jo.byrne@ward7.healthmail.example', 'noRelationship'],
  ])('%s', (_sentence, text, expected) => {
    expect(classifyRecipient(AT_A_PARTNER, [SAM_HERE], address(text)).kind).toBe(expected);
  });
});

describe('CAL-10: a recipient is classified before any level is offered', () => {
  it.each([
    ['oneself', EXAMPLE_REGISTER, 'jo.byrne@healthmail.example', 'self'],
    ['oneself in capitals', EXAMPLE_REGISTER, 'JO.BYRNE@HEALTHMAIL.EXAMPLE', 'self'],
    ['somebody in the own organisation', EXAMPLE_REGISTER, 'lee@healthmail.example', 'colleague'],
    ['somebody at an own sub-domain', EXAMPLE_REGISTER, 'lee@ward7.healthmail.example', 'colleague'],
    ['somebody at a partner', EXAMPLE_REGISTER, 'sam.hall@northshire.example', 'partner'],
    ['somebody at a suspended partner', EXAMPLE_REGISTER, 'kim@bayview.example', 'partner'],
    ['somebody at a sub-domain of a partner', EXAMPLE_REGISTER, 'sam@sub.northshire.example', 'noRelationship'],
    ['somebody at a look-alike', EXAMPLE_REGISTER, 'sam@northshire-example.example', 'noRelationship'],
    ['somebody unknown', EXAMPLE_REGISTER, 'x@unknown.example', 'noRelationship'],
    ['a consumer address', EXAMPLE_REGISTER, 'sam@postbox.example', 'consumer'],
    ['a consumer address that a register row claims', CONFUSED, 'sam@postbox.example', 'consumer'],
    ['a colleague whose domain a register row claims', CONFUSED, 'lee@healthmail.example', 'colleague'],
  ])('%s', (_sentence, register, text, expected) => {
    expect(classifyRecipient(register, [JO], address(text)).kind).toBe(expected);
  });

  it.each([
    ['one’s own alias below the own domain', EXAMPLE_REGISTER, 'Jo.Byrne@ward7.healthmail.example', 'self'],
    ['the same name at a partner', EXAMPLE_REGISTER, 'jo.byrne@northshire.example', 'partner'],
    ['the same name at a look-alike', EXAMPLE_REGISTER, 'jo.byrne@nothealthmail.example', 'noRelationship'],
    [
      'where sub-domains are not the own organisation',
      NO_SUBDOMAINS,
      'jo.byrne@ward7.healthmail.example',
      'noRelationship',
    ],
  ])('DEL-05: %s', (_sentence, register, text, expected) => {
    expect(classifyRecipient(register, [JO], address(text)).kind).toBe(expected);
  });

  it('DEL-01: people of the same service are told from those at a partner: no partner level is theirs', () => {
    const colleague = classifyRecipient(EXAMPLE_REGISTER, [JO], address('lee@healthmail.example'));
    const offer = decideOffer({ register: EXAMPLE_REGISTER, recipient: colleague, present: 'none' });
    expect(offer).toEqual({ verdict: 'refuse', reasons: [{ code: 'colleague' }] });
  });

  it('knows every address of the person', () => {
    const alias = address('jo.byrne@ward7.healthmail.example');
    expect(classifyRecipient(EXAMPLE_REGISTER, [JO, alias], alias).kind).toBe('self');
  });

  it('takes nobody for oneself while the own address is not known', () => {
    expect(classifyRecipient(EXAMPLE_REGISTER, [], JO).kind).toBe('colleague');
  });

  it('says whose domain lies above an unlisted one', () => {
    const recipient = classifyRecipient(EXAMPLE_REGISTER, [JO], address('sam@sub.northshire.example'));
    expect(recipient).toMatchObject({ kind: 'noRelationship', parent: { name: 'Northshire Council' } });
  });
});
