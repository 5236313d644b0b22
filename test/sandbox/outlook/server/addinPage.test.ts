import { readFileSync } from 'node:fs';
import { toAddinPage, withRegisterPlace } from '../../../../sandbox/outlook/server/addinPage';

const CONFIG = {
  outlookOrigin: 'http://localhost:8080',
  graphOrigin: 'http://localhost:8082',
  clockOffset: -5,
  hasBridge: true,
};
const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

describe('a page of the add-in', () => {
  it('gets the seam before its first script, and the configuration before the seam', () => {
    const page = toAddinPage(`<head><meta charset="utf-8">${OFFICE}</head><body></body>`, CONFIG);
    const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
    expect(scripts).toEqual([
      '<script type="application/json" id="sandbox-seam">',
      '<script src="/sandbox/seam.js">',
      '<script src="/lib/1/hosted/office.js">',
    ]);
    expect(JSON.parse(/id="sandbox-seam">(.*?)<\/script>/.exec(page)?.[1] ?? '')).toEqual(CONFIG);
  });

  it('is otherwise the page of the build', () => {
    const built = `<head>${OFFICE}<script defer src="scripts/a.js"></script></head><body><p>$& $1 kept</p></body>`;
    const page = toAddinPage(built, CONFIG);
    const withoutSeam = page
      .replace(/<script type="application\/json".*?<\/script><script src="\/sandbox\/seam\.js"><\/script>/, '')
      .replace('/lib/1/hosted/', 'https://appsforoffice.microsoft.com/lib/1/hosted/');
    expect(withoutSeam).toBe(built);
  });

  it('cannot be ended early by what the configuration holds', () => {
    const page = toAddinPage(OFFICE, { ...CONFIG, outlookOrigin: '</script><script>alert(1)</script>' });
    expect(page).not.toContain('alert(1)</script><script src="/sandbox');
    expect(JSON.parse(/id="sandbox-seam">(.*?)<\/script>/.exec(page)?.[1] ?? '').outlookOrigin).toContain('alert(1)');
  });

  it('names the SharePoint list where the register is kept in one', () => {
    const template = readFileSync('src/taskpane/taskpane.html', 'utf8').replace(/<%= \w+ %>/g, '');
    const place = 'sharepoint:healthmail.sharepoint.example:/sites/federation:Federated partners';
    expect(withRegisterPlace(template, place)).toContain(`name="partner-sharing:register" content="${place}"`);
    expect(withRegisterPlace(template, '')).toBe(template);
    const built = '<meta name=partner-sharing:register content><title>x</title>';
    expect(withRegisterPlace(built, place)).toBe(
      `<meta name="partner-sharing:register" content="${place}"><title>x</title>`,
    );
  });

  it('stays as it is without scripts', () => {
    expect(toAddinPage('<p>Support</p>', CONFIG)).toBe('<p>Support</p>');
  });
});
