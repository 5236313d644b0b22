import { OptionError, readOptions } from '../../../sandbox/start/readOptions';
import { browserCommand } from '../../../sandbox/start/openBrowser';

describe('npm start', () => {
  it('needs no option', () => {
    expect(readOptions([])).toEqual({ port: 8080, opensBrowser: true, builds: true, world: 'small', now: undefined });
  });

  it('takes all of them', () => {
    const options = ['--port', '9000', '--no-open', '--no-build', '--world', 'large', '--now', '2026-11-24T09:15Z'];
    expect(readOptions(options)).toEqual({
      port: 9000,
      opensBrowser: false,
      builds: false,
      world: 'large',
      now: Date.UTC(2026, 10, 24, 9, 15),
    });
  });

  test.each([
    ['a day means nine in the morning here', '2026-11-24', new Date(2026, 10, 24, 9).getTime()],
    ['a time without a zone is this machine’s', '2026-11-24T18:05', new Date(2026, 10, 24, 18, 5).getTime()],
    ['a time with a zone is that zone’s', '2026-11-24T18:05:30+02:00', Date.UTC(2026, 10, 24, 16, 5, 30)],
    ['29 February of a leap year is a day', '2028-02-29', new Date(2028, 1, 29, 9).getTime()],
  ])('%s', (_what, text, moment) => {
    expect(readOptions(['--now', text]).now).toBe(moment);
  });

  test.each([
    ['an option it does not know', ['--prot', '9000'], /--prot/],
    ['a word that is no option', ['large'], /large/],
    ['an option without its value', ['--port'], /--port/],
    ['a port that is no number', ['--port', 'http'], /--port http: a number from 1 to 65533/],
    ['a port without room for the next two', ['--port', '65534'], /from 1 to 65533/],
    ['port 0', ['--port', '0'], /from 1 to 65533/],
    ['a world it does not have', ['--world', 'huge'], /--world huge: there are two/],
    ['a day as people write it', ['--now', '24/11/2026'], /--now 24\/11\/2026: a date is needed/],
    ['a day that is none', ['--now', '2026-04-31'], /a date is needed/],
    ['a month that is none', ['--now', '2026-13-01'], /a date is needed/],
    ['an hour that is none', ['--now', '2026-11-24T25:00'], /a date is needed/],
  ])('refuses %s', (_what, args, message) => {
    expect(() => readOptions(args)).toThrow(OptionError);
    expect(() => readOptions(args)).toThrow(message);
  });
});

describe('a browser is opened', () => {
  test.each([
    ['on a Linux desktop', { platform: 'linux', env: { DISPLAY: ':0' }, isTerminal: false }, ['xdg-open']],
    ['under Wayland', { platform: 'linux', env: { WAYLAND_DISPLAY: 'w' }, isTerminal: false }, ['xdg-open']],
    ['not in a terminal without a screen', { platform: 'linux', env: {}, isTerminal: true }, undefined],
    ['on a Mac where somebody sits', { platform: 'darwin', env: {}, isTerminal: true }, ['open']],
    ['not on a Mac where nobody sits', { platform: 'darwin', env: {}, isTerminal: false }, undefined],
    ['on Windows where somebody sits', { platform: 'win32', env: {}, isTerminal: true }, ['cmd', '/c', 'start', '']],
  ] as const)('%s', (_what, surroundings, command) => {
    expect(browserCommand(surroundings)).toEqual(command);
  });
});
