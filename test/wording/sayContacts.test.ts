import type { OwnOrganisation } from '../../src/domain/federation';
import { sayContacts } from '../../src/wording/sayContacts';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const { organisation } = EXAMPLE_REGISTER;

describe("BUL-01: contacts come from the organisation's own data", () => {
  it('as links that call, write and open', () => {
    expect(sayContacts(organisation)).toEqual([
      { label: 'Local IT helpdesk', text: '03069 990100', href: 'tel:03069990100' },
      { label: 'Local IT helpdesk', text: 'help@healthmail.example', href: 'mailto:help@healthmail.example' },
      { label: 'Feedback', text: 'feedback@healthmail.example', href: 'mailto:feedback@healthmail.example' },
      { label: 'Service status', text: 'Service status', href: 'https://status.healthmail.example/' },
      { label: 'Help pages', text: 'Help pages', href: 'https://help.healthmail.example/' },
    ]);
  });

  it('and change with the data', () => {
    const other: OwnOrganisation = {
      ...organisation,
      helpdesk: { name: 'IT', phone: '01632 960123' },
      feedback: undefined,
      links: {},
    };
    expect(sayContacts(other)).toEqual([{ label: 'IT', text: '01632 960123', href: 'tel:01632960123' }]);
  });

  it.each(['http://status.healthmail.example/', 'javascript:alert(1)', '//status.healthmail.example'])(
    'ACC-04: without what is not https: %s',
    (url) => {
      const unsafe: OwnOrganisation = { ...organisation, links: { serviceStatus: { label: 'Service status', url } } };
      expect(sayContacts(unsafe).map(({ label }) => label)).not.toContain('Service status');
    },
  );
});
