import { Contacts } from '../../../src/panels/more/Contacts';
import { EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { drawView } from '../drawView';

test('BUL-01: helpdesk, feedback, status and help are the register’s, each a link of its kind', () => {
  const { markup } = drawView(<Contacts organisation={EXAMPLE_REGISTER.organisation} />);
  const links = [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    'tel:03069990100',
    'mailto:help@healthmail.example',
    'mailto:feedback@healthmail.example',
    'https://status.healthmail.example/',
    'https://help.healthmail.example/',
  ]);
});
