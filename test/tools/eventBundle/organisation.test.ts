import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { webpack, type Configuration } from 'webpack';
import { rules } from '../../../src/domain/sensitivity';
import type { EventOrganisation } from '../../../src/launchevent/organisation';
import { answerOf, play } from '../../bundle/play';
import { ALERTING, NUMBER, SAM, withNumber } from '../../bundle/worlds';

const load = createRequire(__filename);
const { readOrganisation } = load('../../../tools/eventBundle/organisation') as {
  readOrganisation: (options: { file?: string; sendMode?: string }) => EventOrganisation;
};
const toConfig = load('../../../tools/eventBundle/webpackConfig') as (env: object, mode: string) => Configuration;

const folder = mkdtempSync(path.join(os.tmpdir(), 'organisation-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OWN = {
  name: 'Northshire Council',
  domains: ['northshire.example'],
  includesSubdomains: false,
  links: { incident: { label: 'Tell information governance', url: 'https://northshire.example/incident' } },
  softBlockText: 'The council lets it go when it is corrected.',
};

const write = (change: object): string => {
  const file = path.join(folder, 'organisation.json');
  writeFileSync(file, JSON.stringify({ ...OWN, ...change }));
  return file;
};

describe('GOV-07: what an organisation says about warnings', () => {
  it('is the example where no file is named', () => {
    expect(readOrganisation({})).toMatchObject({ name: 'Healthmail', sendMode: 'PromptUser' });
  });

  it('is the file that is named, with its own way of sending', () => {
    expect(readOrganisation({ file: write({ sendMode: 'SoftBlock' }) })).toEqual({ ...OWN, sendMode: 'SoftBlock' });
  });

  it('GOV-05: the way of sending that is asked for comes before the file’s', () => {
    expect(readOrganisation({ file: write({}), sendMode: 'SoftBlock' }).sendMode).toBe('SoftBlock');
    expect(readOrganisation({ file: write({}) }).sendMode).toBe('PromptUser');
  });

  it.each([
    ['no name', { name: '' }, 'name is missing'],
    ['no domain', { domains: [] }, 'domains names no domain'],
    ['sub-domains left open', { includesSubdomains: 'yes' }, 'includesSubdomains is neither true nor false'],
    [
      'ACC-04: a link without encryption',
      { links: { incident: { label: 'Tell', url: 'http://a.example' } } },
      'links.incident has no label, or no https address',
    ],
    ['a link that nothing shows', { links: { help: OWN.links.incident } }, 'links.help is not known'],
    ['a member that is misspelt', { ruleOff: [] }, 'ruleOff is not known'],
    ['a mode that stores refuse', { sendMode: 'Block' }, 'sendMode is neither PromptUser nor SoftBlock, spelled so'],
    ['a mode in other letters', { sendMode: 'softblock' }, 'sendMode is neither'],
    ['a number of days that is none', { digestOldAfterDays: 'week' }, 'digestOldAfterDays is no number of days'],
  ])('refuses %s', (_, change, fault) => {
    expect(() => readOrganisation({ file: write(change) })).toThrow(fault);
  });
});

describe('GOV-05, GOV-07: a bundle built for that organisation', () => {
  const build = (env: object): Promise<string> =>
    new Promise((resolve, reject) => {
      const config = toConfig(env, 'production');
      const plugins: Configuration['plugins'] = [];
      webpack({ ...config, plugins, output: { ...config.output, path: folder } }, (error, stats) => {
        if (error || !stats || stats.hasErrors()) return reject(error ?? new Error(stats?.toString('errors-only')));
        resolve(readFileSync(path.join(folder, 'launchevent.js'), 'utf8'));
      });
    });

  it('knows its people, its links, its words and what it switched off, and none of the example’s', async () => {
    const bundle = await build({ organisation: write({}), sendMode: 'SoftBlock' });
    const send = (world = ALERTING) => play('onAppointmentSend', world, undefined, bundle);
    const text = answerOf(await send({ ...ALERTING, set: 12 }))?.errorMessage ?? '';
    expect(text).toContain('The council lets it go when it is corrected.');
    expect(text).not.toContain('send if you are sure');
    expect(text).toContain('https://northshire.example/incident');
    expect(bundle).not.toContain('healthmail.example');
    expect(answerOf(await send({ ...withNumber, required: [SAM] }))?.allowEvent).toBe(true);
  }, 180_000);

  it('leaves alone what a rule that is switched off would find', async () => {
    const rulesOff = rules.map(({ id }) => id);
    const bundle = await build({ organisation: write({ rulesOff }) });
    const world = { ...ALERTING, subject: `NHS number ${NUMBER}` };
    expect(answerOf(await play('onAppointmentSend', world, undefined, bundle))?.allowEvent).toBe(true);
  }, 180_000);
});
