import type { Register } from '../../../src/domain/federation';
import { classifyRecipient } from '../../../src/domain/sharing';
import { address, domain, EXAMPLE_REGISTER, JO, NORTHSHIRE } from '../../fakes/exampleRegister';

const CONFUSED: Register = {
  ...EXAMPLE_REGISTER,
  partners: [{ ...NORTHSHIRE, domains: [domain('postbox.example'), domain('healthmail.example')] }],
};

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
