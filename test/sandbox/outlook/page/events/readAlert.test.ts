import type { SandboxSettings } from '../../../../../sandbox/settings';
import { readAlert, type SendMode } from '../../../../../sandbox/outlook/page/events/readAlert';
import { ADDIN } from './addin';

const read = (
  given: Record<string, unknown>,
  mailboxSet: SandboxSettings['mailboxSet'],
  mode: SendMode = 'PromptUser',
) => readAlert({ errorMessage: 'Plain', ...given }, { addin: ADDIN, mailboxSet, mode });
const REVIEW = { commandId: 'organizer.openPane', cancelLabel: 'Review', contextData: '{"a":1}' };

describe('the alert as an Outlook of the declared set shows it', () => {
  test.each([
    ['Markdown with 1.15', '1.15', '**Marked**', true],
    ['plain text before', '1.14', 'Plain', false],
  ] as const)('takes %s', (_what, set, text, isMarkdown) => {
    expect(read({ errorMessageMarkdown: '**Marked**' }, set).alert).toMatchObject({ text, isMarkdown });
  });

  it('speaks of an email if it was given no text', () => {
    const { alert, faults } = read({ errorMessage: undefined }, '1.12');
    expect(alert.text).toBe('Partner Sharing is preventing this email from being sent.');
    expect(faults).toHaveLength(1);
  });

  it('cuts what is longer than 500 characters, and says so', () => {
    const { alert, faults } = read({ errorMessage: 'x'.repeat(501) }, '1.12');
    expect(alert.text).toHaveLength(500);
    expect(faults).toEqual(['errorMessage has 501 characters: Outlook shows 500 of them.']);
  });

  test.each([
    ['PromptUser', undefined, '1.12', true],
    ['SoftBlock', undefined, '1.14', false],
    ['Block', undefined, '1.14', false],
    ['SoftBlock', 'promptUser', '1.14', true],
    ['SoftBlock', 'promptUser', '1.12', false],
    ['PromptUser', 'block', '1.14', true],
  ] as const)('in mode %s with the override %s and set %s, sending anyway: %s', (mode, override, set, expected) => {
    expect(read({ sendModeOverride: override }, set, mode).alert.canSendAnyway).toBe(expected);
  });

  it('has the button into the pane from 1.14 on', () => {
    expect(read(REVIEW, '1.12').alert.action).toBeUndefined();
    expect(read(REVIEW, '1.14')).toMatchObject({
      alert: { action: { label: 'Review', opensPane: true, context: '{"a":1}' } },
      faults: [],
    });
  });

  test.each([
    ['a label without a command', { cancelLabel: 'Review' }, undefined, 0],
    ['a context without a command', { contextData: 'x' }, undefined, 1],
    ['an unknown command', { ...REVIEW, commandId: 'nothing' }, { opensPane: false }, 1],
    ['a long label', { ...REVIEW, cancelLabel: 'x'.repeat(21) }, { label: 'x'.repeat(20) }, 1],
    ['a command without a label', { commandId: 'organizer.openPane' }, { label: 'Take Action' }, 0],
    ['a context that is an object', { ...REVIEW, contextData: { a: 1 } }, { context: '{"a":1}' }, 0],
  ])('copes with %s', (_what, given, action, faults) => {
    const answer = read(given, '1.14');
    if (action === undefined) expect(answer.alert.action).toBeUndefined();
    else expect(answer.alert.action).toMatchObject(action);
    expect(answer.faults).toHaveLength(faults);
  });
});
