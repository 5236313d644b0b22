import { OutwardLink } from '../../../src/panels/layout/OutwardLink';
import { drawView } from '../drawView';

describe('SEC-06, ACC-04: an address from the register', () => {
  it.each<[string, string, boolean]>([
    ['an https page is a link', 'https://help.healthmail.example/', true],
    ['a telephone number is a link', 'tel:03069990100', true],
    ['an e-mail address is a link', 'mailto:help@healthmail.example', true],
    ['a page without encryption is only text', 'http://help.healthmail.example/', false],
    ['a script is only text', 'javascript:alert(1)', false],
    ['a script in other letters is only text', 'JavaScript:alert(1)', false],
    ['data is only text', 'data:text/html,<b>x</b>', false],
  ])('%s', (_sentence, href, isLink) => {
    const { markup } = drawView(<OutwardLink href={href} text="Help" />);
    expect(markup.includes('href=')).toBe(isLink);
    expect(markup).toContain('Help');
  });

  test('markup in a text is shown as it is written', () => {
    const { markup } = drawView(<OutwardLink href="https://help.healthmail.example/" text="<img src=x>" />);
    expect(markup).not.toContain('<img');
  });
});
