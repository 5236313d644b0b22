import type { ShareOutcome } from '../../../src/application/shareChange';
import { ConfirmStep } from '../../../src/panels/share/ConfirmStep';
import { LevelStep } from '../../../src/panels/share/LevelStep';
import { ResultStep } from '../../../src/panels/share/ResultStep';
import { confirmed, type Proposal } from '../../../src/panels/share/shareStep';
import { WhoStep } from '../../../src/panels/share/WhoStep';
import type { EmailAddress } from '../../../src/domain/address';
import { createFakePorts, NOW } from '../../fakes/fakePorts';
import { address, SAM } from '../../fakes/exampleRegister';
import { drawView, type DrawnView } from '../drawView';
import { shareOffer } from '../shareOffer';

const nothing = () => undefined;

const drawLevels = (to: EmailAddress): DrawnView => {
  const offer = shareOffer(to);
  const chosen = offer.offer.preselected;
  return drawView(
    <LevelStep
      ports={createFakePorts()}
      offer={offer}
      person={to.text}
      chosen={chosen}
      onChoose={nothing}
      onContinue={nothing}
      onBack={nothing}
    />,
  );
};

const radiosOf = ({ markup }: DrawnView): readonly string[] => markup.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];

describe('the level picker', () => {
  test('CAL-01: exactly the two levels of a partner and "not shared" stand there', () => {
    const values = radiosOf(drawLevels(SAM)).map((radio) => /value="(\w+)"/.exec(radio)?.[1]);
    expect(values).toEqual(['none', 'availabilityOnly', 'limitedDetails']);
  });

  test('CAL-02: busy times are marked for somebody new, and named the default', () => {
    const view = drawLevels(SAM);
    const checked = radiosOf(view).filter((radio) => radio.includes('checked=""'));
    expect(checked).toHaveLength(1);
    expect(checked[0]).toContain('value="availabilityOnly"');
    expect(view.lines.filter((line) => line === 'Default')).toHaveLength(1);
  });

  test('CAL-12, POL-04: a level that is not possible stays, cannot be chosen and says why', () => {
    const view = drawLevels(address('a.patel@elmwood.example'));
    const disabled = radiosOf(view).filter((radio) => radio.includes('disabled=""'));
    expect(disabled).toHaveLength(1);
    expect(disabled[0]).toContain('value="limitedDetails"');
    expect(view.lines.join(' ')).toContain("your organisation's sharing policy allows only busy times");
  });
});

describe('the confirmation', () => {
  const proposal: Proposal = {
    offer: shareOffer(SAM, 'availabilityOnly', 'Sam Hall'),
    from: 'availabilityOnly',
    to: 'limitedDetails',
  };

  test.each([
    ['the address', SAM.text],
    ['the organisation', 'Northshire Council'],
    ['its status', 'Active'],
    ['the level until now', "Can view when I'm busy"],
    ['the level from now on', 'Can view titles and locations'],
  ])('CAL-20: shows %s', (_what, text) => {
    const view = drawView(
      <ConfirmStep
        ports={createFakePorts()}
        proposal={proposal}
        name="Sam Hall"
        isBusy={false}
        onConfirm={nothing}
        onBack={nothing}
      />,
    );
    expect(view.lines).toContain(text);
  });

  test('its button repeats the act, and there is a way back until it was pressed', () => {
    const draw = (isBusy: boolean) =>
      drawView(
        <ConfirmStep
          ports={createFakePorts()}
          proposal={proposal}
          name="Sam Hall"
          isBusy={isBusy}
          onConfirm={nothing}
          onBack={nothing}
        />,
      );
    expect(draw(false).buttons).toEqual(['Back', 'Share titles and locations']);
    expect(draw(true).buttons).toEqual(['Share titles and locations']);
  });
});

describe('what the server holds afterwards', () => {
  const ports = createFakePorts();
  const session = {
    state: { kind: 'resuming' },
    signIn: async () => undefined,
    signOut: async () => undefined,
  } as const;
  const flow = {
    text: '',
    step: { kind: 'who' },
    type: nothing,
    pick: nothing,
    prepare: nothing,
    choose: nothing,
    propose: nothing,
    confirm: nothing,
    back: nothing,
  } as const;
  const proposal: Proposal = { offer: shareOffer(SAM, 'none', 'Sam Hall'), from: 'none', to: 'availabilityOnly' };
  const change = confirmed(proposal);
  const window = { from: NOW + 15 * 60_000, to: NOW + 360 * 60_000 };
  const settled = { change, changedAt: NOW, window } as const;
  const draw = (outcome: ShareOutcome) =>
    drawView(
      <ResultStep
        ports={ports}
        session={session}
        flow={flow}
        result={{ kind: 'result', proposal, outcome }}
        name="Sam Hall"
      />,
    );

  test('SYN-01, SYN-02: the window stands there, and no control to speed it up', () => {
    const undo = { ...change, from: 'availabilityOnly', to: 'none' } as const;
    const view = draw({ kind: 'done', present: 'availabilityOnly', ...settled, undo });
    expect(view.lines).toContain('They may see it between 9:15 and 15:00.');
    expect(view.buttons).toEqual(['Undo: stop sharing', 'Done']);
  });

  test('CLN-04: an outage says to tell the helpdesk and to follow the continuity plan', () => {
    const view = draw({ kind: 'failed', change, failure: { kind: 'unavailable', requestId: '5f0c' } });
    const text = view.lines.join(' ');
    expect(text).toContain('Nothing was changed.');
    expect(text).toContain('tell your local helpdesk: Local IT helpdesk (03069 990100');
    expect(text).toContain('Follow your business continuity plan.');
    expect(text).toContain('request 5f0c');
    expect(view.buttons).toContain('Try again');
  });

  test.each<[string, ShareOutcome, readonly string[]]>([
    [
      'changed elsewhere: look before choosing again',
      { kind: 'changedMeanwhile', change, present: 'limitedDetails' },
      ['See what is there now', 'Done'],
    ],
    [
      'signed out: sign in, then the same change',
      { kind: 'failed', change, failure: { kind: 'signed-out' } },
      ['Details for the helpdesk', 'Copy', 'Sign in', 'Done'],
    ],
    [
      'refused by policy: nothing to press again',
      { kind: 'failed', change, failure: { kind: 'policy' } },
      ['Details for the helpdesk', 'Copy', 'Done'],
    ],
    [
      'not known: look, never the same write again',
      { kind: 'unknown', change, changedAt: NOW, failure: { kind: 'offline' } },
      ['Details for the helpdesk', 'Copy', 'See what is there now', 'Done'],
    ],
  ])('%s', (_sentence, outcome, buttons) => expect(draw(outcome).buttons).toEqual(buttons));
});

test('CAL-17: what is wrong with an address stands beside its field and is tied to it', () => {
  const { markup } = drawView(
    <WhoStep
      ports={createFakePorts()}
      text="Sam Hall"
      problem="This is a name without an address."
      isBusy={false}
      onType={nothing}
      onPick={nothing}
      onContinue={nothing}
      onBack={nothing}
    />,
  );
  expect(markup).toMatch(/<input[^>]*aria-invalid="true"/);
  expect(markup).toContain('This is a name without an address.');
});
