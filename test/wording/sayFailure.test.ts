import type { Failure, FailureKind } from '../../src/application/failure';
import { FAILURE_TEXTS } from '../../src/wording/failureTexts';
import { sayFailure } from '../../src/wording/sayFailure';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

const KINDS = Object.keys(FAILURE_TEXTS) as readonly FailureKind[];

const failureOf = (kind: FailureKind): Failure =>
  kind === 'consent-required' ? { kind, scopes: ['Calendars.ReadWrite'] } : { kind };

const say = (failure: Failure): ReturnType<typeof sayFailure> => sayFailure(failure, EXAMPLE_REGISTER.organisation);

describe('every failure says what happened, that nothing was changed, and what to do', () => {
  it.each(KINDS)('%s', (kind) => {
    const words = say(failureOf(kind));
    expect(words.title).not.toBe('');
    expect(words.text).toBe(`${words.cause} Nothing was changed.`);
    expect(words.whatToDo.length).toBeGreaterThan(0);
    expect(words.technical).toContain(kind);
  });

  it('no two have the same title', () => {
    expect(new Set(KINDS.map((kind) => say(failureOf(kind)).title)).size).toBe(KINDS.length);
  });

  it.each<[FailureKind, 'signIn' | 'retry' | 'none']>([
    ['signed-out', 'signIn'],
    ['consent-required', 'signIn'],
    ['sign-in-cancelled', 'signIn'],
    ['sign-in-unavailable', 'none'],
    ['forbidden', 'none'],
    ['policy', 'none'],
    ['throttled', 'retry'],
    ['offline', 'retry'],
    ['unavailable', 'retry'],
  ])('%s leads to %s', (kind, next) => {
    expect(say(failureOf(kind)).next).toBe(next);
  });
});

describe('CLN-04: an outage names the local helpdesk and the continuity plan', () => {
  it.each<[FailureKind, boolean]>([
    ['unavailable', true],
    ['offline', true],
    ['unexpected', true],
    ['throttled', false],
    ['signed-out', false],
    ['policy', false],
  ])('%s: %s', (kind, isOutage) => {
    expect(say(failureOf(kind)).outage !== undefined).toBe(isOutage);
  });

  it('with the contacts of the organisation and its service status', () => {
    expect(say({ kind: 'unavailable' }).outage).toEqual({
      steps: [
        'If it goes on, tell your local helpdesk: Local IT helpdesk (03069 990100, help@healthmail.example).',
        'Follow your business continuity plan.',
      ],
      helpdesk: EXAMPLE_REGISTER.organisation.helpdesk,
      serviceStatus: { label: 'Service status', url: 'https://status.healthmail.example/' },
    });
  });

  it('also where the register could not be read', () => {
    expect(sayFailure({ kind: 'unavailable' }).outage?.steps).toEqual([
      'If it goes on, tell your local helpdesk.',
      'Follow your business continuity plan.',
    ]);
  });
});

describe('BUL-10: a mailbox outside Microsoft 365', () => {
  it('is named as the reason, with what can be done', () => {
    const words = say({ kind: 'mailbox-unsupported' });
    expect(words.title).toBe('This mailbox is not in Microsoft 365');
    expect(words.whatToDo).toContain('Share in Outlook itself: Calendar, then Share.');
  });
});

describe('a pause that the server asks for', () => {
  it.each([
    ['not told', undefined, 'Wait a minute, then try again.'],
    ['one second', 1, 'Wait a second, then try again.'],
    ['part of a second', 0.2, 'Wait a second, then try again.'],
    ['some seconds', 12, 'Wait 12 seconds, then try again.'],
    ['minutes', 130, 'Wait 3 minutes, then try again.'],
  ])('%s', (_sentence, retryAfterSeconds, expected) => {
    expect(say({ kind: 'throttled', retryAfterSeconds }).whatToDo).toEqual([expected]);
  });
});

describe('the technical line', () => {
  it('has cause, code, request and time, to copy for the helpdesk', () => {
    const failure: Failure = {
      kind: 'unavailable',
      code: 'UnknownError',
      requestId: '5f0c2d',
      at: Date.UTC(2026, 10, 24, 9, 15),
    };
    expect(say(failure).technical).toBe('unavailable · UnknownError · request 5f0c2d · 2026-11-24T09:15:00.000Z');
  });
});
