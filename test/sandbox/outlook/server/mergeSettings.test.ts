import { mergeSettings } from '../../../../sandbox/outlook/server/mergeSettings';
import { DEFAULT_SETTINGS } from '../../../../sandbox/settings';

describe('settings of the sandbox', () => {
  it('change where they are named and stay where not', () => {
    const patch = { signIn: 'consent', withheldScopes: ['User.Read'], graph: { concurrencyLimit: 1 } };
    expect(mergeSettings(DEFAULT_SETTINGS, patch)).toEqual({
      ...DEFAULT_SETTINGS,
      signIn: 'consent',
      withheldScopes: ['User.Read'],
      graph: { ...DEFAULT_SETTINGS.graph, concurrencyLimit: 1 },
    });
  });

  test.each([
    ['a name that is no setting', { sigIn: 'consent' }, 'settings has no sigIn.'],
    ['a name that every object has', { constructor: 1 }, 'settings has no constructor.'],
    ['a switch of Graph beside the others', { onPremises: true }, 'settings has no onPremises.'],
    ['a text for a number', { graph: { concurrencyLimit: '1' } }, 'settings.graph.concurrencyLimit cannot be "1".'],
    ['one scope for a list', { withheldScopes: 'User.Read' }, 'settings.withheldScopes cannot be "User.Read".'],
    ['no object at all', 'dark', 'settings must be an object.'],
  ])('refuse %s', (_what, patch, message) => {
    expect(() => mergeSettings(DEFAULT_SETTINGS, patch)).toThrow(message);
  });
});
