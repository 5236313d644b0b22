import { LONG, createSendCheck, type SendTerms } from '../../../../../sandbox/outlook/page/events/createSendCheck';
import type { EventOutcome } from '../../../../../sandbox/outlook/page/events/createEventRuntime';
import { ADDIN } from './addin';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const TERMS: SendTerms = { addin: ADDIN, mailboxSet: '1.14', mode: 'PromptUser', timeoutSeconds: 300 };
const NO: EventOutcome = { outcome: 'completed', context: { allowEvent: false, errorMessage: 'No' } };
const YES: EventOutcome = { outcome: 'completed', context: { allowEvent: true } };

/** `null`: nobody is to be asked. */
function createTrial(terms: Partial<SendTerms> | null = {}) {
  let answer = (_outcome: EventOutcome): void => {};
  const did: string[] = [];
  const check = createSendCheck({
    terms: () => (terms === null ? undefined : { ...TERMS, ...terms }),
    ask: () => new Promise((resolve) => void (answer = resolve)),
    giveUp: () => void did.push('gave up'),
    note: (fault) => void did.push(fault),
    send: () => void did.push('sent'),
    openPane: (context) => void did.push(`pane ${context}`),
  });
  const settle = async (outcome: EventOutcome) => {
    answer(outcome);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { check, did, settle, wait: (milliseconds: number) => jest.advanceTimersByTime(milliseconds) };
}

describe('pressing Send', () => {
  it('sends at once where nobody is to be asked', () => {
    const { check, did } = createTrial(null);
    check.start();
    expect(did).toEqual(['sent']);
  });

  it('sends when the add-in allows it, and leaves no timer', async () => {
    const { check, did, settle } = createTrial();
    check.start();
    expect(check.phase.get().kind).toBe('checking');
    await settle(YES);
    expect(did).toEqual(['gave up', 'sent']);
    expect(check.phase.get().kind).toBe('idle');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('asks once, however often it is pressed', async () => {
    const { check, did, settle } = createTrial();
    check.start();
    check.start();
    await settle(YES);
    expect(did.filter((one) => one === 'sent')).toHaveLength(1);
  });

  it('shows the alert; not sending ends it, and Send asks anew', async () => {
    const { check, did, settle } = createTrial();
    for (let times = 0; times < 2; times += 1) {
      check.start();
      await settle(NO);
      expect(check.phase.get()).toMatchObject({ kind: 'alert', alert: { text: 'No', canSendAnyway: true } });
      check.dontSend();
      expect(check.phase.get().kind).toBe('idle');
    }
    expect(did).not.toContain('sent');
  });

  it('opens the pane on what the alert hands over, and does not send', async () => {
    const { check, did, settle } = createTrial();
    check.start();
    const context = { allowEvent: false, errorMessage: 'No', commandId: 'organizer.openPane', contextData: 'here' };
    await settle({ outcome: 'completed', context });
    check.takeAction();
    expect(did).toEqual(['gave up', 'pane here']);
  });

  test.each([
    ['PromptUser', true],
    ['SoftBlock', false],
    ['Block', false],
  ] as const)('in mode %s says after five seconds that it takes long, sending anyway: %s', (mode, canSendAnyway) => {
    const { check, wait } = createTrial({ mode });
    check.start();
    wait(LONG - 1);
    expect(check.phase.get().kind).toBe('checking');
    wait(1);
    expect(check.phase.get()).toEqual({ kind: 'slow', canSendAnyway });
  });

  test.each([
    ['PromptUser', true],
    ['SoftBlock', false],
    ['Block', false],
  ] as const)('in mode %s gives up when the time is over, sending anyway: %s', async (mode, canSendAnyway) => {
    const { check, did, wait, settle } = createTrial({ mode });
    check.start();
    wait(300_000);
    expect(check.phase.get()).toEqual({ kind: 'timedOut', canSendAnyway });
    await settle(YES);
    expect(did).toEqual(['gave up']);
  });

  test.each([
    ['PromptUser', true],
    ['SoftBlock', true],
    ['Block', false],
  ] as const)('in mode %s, when the add-in is down, lets it go: %s', async (mode, canSendAnyway) => {
    const { check, settle } = createTrial({ mode });
    check.start();
    await settle({ outcome: 'unavailable' });
    expect(check.phase.get()).toEqual({ kind: 'unavailable', canSendAnyway });
  });

  it('waits in vain for a function that was never associated', async () => {
    const { check, did, settle, wait } = createTrial({ timeoutSeconds: 2 });
    check.start();
    await settle({ outcome: 'noSuchFunction' });
    expect(check.phase.get().kind).toBe('checking');
    expect(did).toHaveLength(1);
    wait(2000);
    expect(check.phase.get().kind).toBe('timedOut');
  });

  it('takes a completion that allows nothing for a no', async () => {
    const { check, settle, did } = createTrial();
    check.start();
    await settle({ outcome: 'completed', context: undefined });
    expect(check.phase.get().kind).toBe('alert');
    expect(did).toContain('completed was called without allowEvent: taken for false.');
  });
});
