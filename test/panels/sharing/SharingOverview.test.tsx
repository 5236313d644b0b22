import { SharingOverview } from '../../../src/panels/sharing/SharingOverview';
import type { SharingState } from '../../../src/panels/sharing/useSharing';
import { drawView } from '../drawView';
import { ACCOUNTS_NOT_CHECKED } from './accountsNotChecked';

const nothing = () => undefined;

const session = {
  state: { kind: 'signedIn', account: { address: 'jo.byrne@healthmail.example', name: 'Jo Byrne' } },
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
} as const;

const draw = (state: SharingState) =>
  drawView(
    <SharingOverview
      state={state}
      timeZone="Europe/London"
      client="web"
      accounts={ACCOUNTS_NOT_CHECKED}
      accountType="personal"
      session={session}
      onCheck={nothing}
      onCancel={nothing}
      onStart={nothing}
      onRepair={nothing}
      onHistory={nothing}
    />,
  );

test('C1.5, DEL-02, DEL-03: of somebody else’s calendar nothing is listed, its owner is named, and nothing can be pressed', () => {
  const view = draw({ kind: 'notOwner', owner: { name: 'Ward 7', address: 'ward7@healthmail.example' } });
  expect(view.lines[0]).toBe('Only the owner can share this calendar');
  expect(view.lines.join(' ')).toContain('Ward 7 (ward7@healthmail.example). Only its owner can see and change');
  expect(view.buttons).toEqual([]);
});

test.each<[sentence: string, state: SharingState]>([
  ['a refused answer', { kind: 'failed', failure: { kind: 'forbidden' } }],
  ['an empty list', { kind: 'failed', failure: { kind: 'not-owner', code: 'EmptyList' } }],
  ['a reading that was stopped', { kind: 'notChecked' }],
])('CAL-23: %s is "not checked", never "nobody"', (_sentence, state) => {
  const { lines } = draw(state);
  expect(lines[0]).toBe('Not checked: who outside can see your calendar');
  expect(lines.join(' ')).not.toMatch(/nobody/i);
});
