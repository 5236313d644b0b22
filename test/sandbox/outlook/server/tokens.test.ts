import { createSandboxState } from '../../../../sandbox/outlook/server/sandboxState';
import { answerAccount, answerTokenRequest } from '../../../../sandbox/outlook/server/tokens';
import { mergeSettings } from '../../../../sandbox/outlook/server/mergeSettings';
import { readToken } from '../../../../sandbox/graph/tokens';
import type { SandboxSettings } from '../../../../sandbox/settings';

const SCOPES = ['Calendars.ReadWrite', 'openid', 'profile', 'offline_access'];
const stateWith = (patch: Partial<SandboxSettings>) => {
  const state = createSandboxState({ size: 'small', now: Date.UTC(2026, 10, 24, 9) });
  state.setSettings(mergeSettings(state.settings(), patch));
  return state;
};

describe('sign-in as the switches say', () => {
  test.each([
    ['signs in without a press', { signIn: 'silent' }, { scopes: SCOPES }, 'granted'],
    ['needs consent where nobody gave it', { signIn: 'consent' }, { scopes: SCOPES }, 'consentRequired'],
    ['needs it before the window too', { signIn: 'consent' }, { scopes: SCOPES, interactive: true }, 'consentRequired'],
    [
      'takes the consent of the window',
      { signIn: 'consent' },
      { scopes: SCOPES, interactive: true, consented: true },
      'granted',
    ],
    [
      'needs a press where the window is closed each time',
      { signIn: 'cancelled' },
      { scopes: SCOPES },
      'consentRequired',
    ],
    ['closes the window', { signIn: 'cancelled' }, { scopes: SCOPES, interactive: true }, 'cancelled'],
    ['keeps silent', { signIn: 'silentBridge' }, { scopes: SCOPES, interactive: true }, 'unanswered'],
    ['withholds silently', { withheldScopes: ['Calendars.ReadWrite'] }, { scopes: SCOPES }, 'consentRequired'],
    [
      'withholds at the window',
      { withheldScopes: ['Calendars.ReadWrite'] },
      { scopes: SCOPES, interactive: true },
      'adminConsentRequired',
    ],
    ['withholds nothing else', { withheldScopes: ['Mail.Send'] }, { scopes: SCOPES }, 'granted'],
  ] as const)('%s', (_what, settings, request, status) => {
    expect(answerTokenRequest(stateWith({ ...settings } as Partial<SandboxSettings>), request).status).toBe(status);
  });

  it('remembers consent until the sandbox is put back to its start', () => {
    const state = stateWith({ signIn: 'consent' });
    answerTokenRequest(state, { scopes: SCOPES, interactive: true, consented: true });
    expect(answerTokenRequest(state, { scopes: SCOPES }).status).toBe('granted');
    expect(answerTokenRequest(state, { scopes: ['Calendars.ReadWrite', 'Mail.Send'] }).status).toBe('consentRequired');
    state.reset();
    expect(answerTokenRequest(state, { scopes: SCOPES }).status).toBe('consentRequired');
  });

  it('gives a token that Graph takes, for the scopes asked for and the person at the sandbox', () => {
    const state = stateWith({});
    const answer = answerTokenRequest(state, { scopes: SCOPES });
    const bearer = answer.status === 'granted' && readToken(state.world(), `Bearer ${answer.accessToken}`);
    expect(bearer).toEqual({ address: 'jo.byrne@healthmail.example', scopes: new Set(['Calendars.ReadWrite']) });
  });

  it('names the account that the token is for', () => {
    const answer = answerAccount(stateWith({}));
    expect(answer).toMatchObject({ status: 'known', account: { username: 'jo.byrne@healthmail.example' } });
    expect(answerAccount(stateWith({ signIn: 'silentBridge' }))).toEqual({ status: 'unanswered' });
  });
});
