import { createHandedBack } from './handedBack';

const WORD = 'canarywordfabcd';
const EVENT = { type: 'olkAttachmentsChanged', attachmentDetails: { id: 'AAA=', name: `${WORD} Echo report.pdf` } };

const handedOut = (id: string, event: unknown): string =>
  JSON.stringify({ _actionName: 'appCommandInvoked', _data: [id, 'onChanged', JSON.stringify(event)] });

const completed = (id: string, event: unknown, dispatchId = 94): string =>
  JSON.stringify({
    _actionName: 'executeMethod',
    _data: { '0': id, '1': 0, '2': JSON.stringify(event), DdaMethod: { ControlId: 'ctl-1', DispatchId: dispatchId } },
  });

const answers: readonly [sentence: string, message: string, verdict: 'Outlook’s own' | 'the add-in’s'][] = [
  ['the event that it was given', completed('cmd-1', EVENT), 'Outlook’s own'],
  ['that event, and that it may be sent', completed('cmd-1', { ...EVENT, completedContext: {} }), 'Outlook’s own'],
  [
    'that event, and the name in its answer',
    completed('cmd-1', { ...EVENT, completedContext: { errorMessage: WORD } }),
    'the add-in’s',
  ],
  ['that event and one word more', completed('cmd-1', { ...EVENT, more: 1 }), 'the add-in’s'],
  ['the event of another call', completed('cmd-2', EVENT), 'the add-in’s'],
  ['the event in a call of another kind', completed('cmd-1', EVENT, 145), 'the add-in’s'],
];

it.each(answers)('GOV-09: who says a file’s name that an add-in answers with: %s', (_sentence, message, verdict) => {
  const handedBack = createHandedBack();
  handedBack.noteHandedOut(handedOut('cmd-1', EVENT));
  handedBack.noteHandedOut(handedOut('cmd-2', { type: 'olkRecipientsChanged' }));
  expect(handedBack.ownPart(message).includes(WORD) ? 'the add-in’s' : 'Outlook’s own').toBe(verdict);
});

it('GOV-09: what Outlook never handed out is the add-in’s, and what is no message stays as it is', () => {
  const handedBack = createHandedBack();
  expect(handedBack.ownPart(completed('cmd-1', EVENT))).toContain(WORD);
  expect(handedBack.ownPart(WORD)).toBe(WORD);
});
