import { gatherPeople, guessClaims, type FoundPerson, type SipClaim } from '../../../src/domain/sip';
import { PersonRow } from '../../../src/panels/people/PersonRow';
import { PersonView } from '../../../src/panels/people/PersonView';
import { claim } from '../../domain/sip/claims';
import { address, EXAMPLE_REGISTER } from '../../fakes/exampleRegister';
import { createFakePorts } from '../../fakes/fakePorts';
import { drawView, type DrawnView } from '../drawView';

const nothing = (): void => undefined;

const personOf = (claims: readonly SipClaim[]): FoundPerson => {
  const [person] = gatherPeople(claims);
  if (!person) throw new Error('Nobody is there.');
  return person;
};

const draw = (...claims: readonly SipClaim[]): DrawnView =>
  drawView(
    <PersonView
      ports={createFakePorts()}
      register={EXAMPLE_REGISTER}
      person={personOf(claims)}
      news="none"
      onShowNews={nothing}
      onConfirm={nothing}
      onOpenPartner={nothing}
      onBack={nothing}
    />,
  );

const guessed = (text: string) => guessClaims(EXAMPLE_REGISTER, address(text));
const LEE = claim('ownDirectory', {
  name: 'Lee Tran',
  mail: 'lee@healthmail.example',
  sips: ['lee@healthmail.example'],
  userPrincipalName: 'lee@healthmail.example',
  directoryId: 'lee',
  jobTitle: 'Cardiology registrar',
});

describe('one person', () => {
  const khan = draw(...guessed('r.khan@northshire.example'));

  test('C5.2, SIP-06: an email address is a candidate, unconfirmed, and can be confirmed', () => {
    expect(khan.lines).toContain('Unconfirmed');
    expect(khan.lines.some((line) => line.startsWith('Confirmed'))).toBe(false);
    expect(khan.buttons).toContain('Confirm this address: r.khan@northshire.example');
  });

  test('C5.3, SIP-05: one can ask them for it', () => {
    expect(khan.buttons).toContain('Ask for the SIP address');
  });

  test('IMS-02: an active partner is reached by Teams, and by Skype for Business', () => {
    expect(khan.markup).toContain('https://teams.microsoft.com/l/chat/0/0?users=r.khan%40northshire.example');
    expect(khan.markup).toContain('href="sip:r.khan@northshire.example"');
  });

  test('C5.4, SIP-07, IMS-02: without active messaging that is said first, and nothing is offered', () => {
    const { lines, buttons, markup } = draw(...guessed('helen.voss@bayview.example'));
    const at = lines.indexOf('Messaging with Bayview Trust is not active');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(lines.lastIndexOf('helen.voss@bayview.example'));
    expect(buttons.filter((name) => /^(Copy|Confirm this|Ask)/.test(name))).toEqual([]);
    expect(markup).not.toMatch(/href="(https:\/\/teams|sip:|im:)/);
  });

  test('C5.5, IMS-03: a colleague is shown from the directory, without asking', () => {
    const { lines, buttons } = draw(LEE);
    expect(lines).toContain('From your directory');
    expect(buttons).not.toContain('Ask for the SIP address');
    expect(buttons).toContain('Check availability');
  });

  test('DIR-03: what is known of them, and nothing for what is not', () => {
    const { lines } = draw(LEE);
    expect(lines).toEqual(expect.arrayContaining(['Post', 'Cardiology registrar', 'Email']));
    expect(lines).not.toEqual(expect.arrayContaining(['Organisation', 'Room', 'Telephone']));
    const more = draw({ ...LEE, room: 'C2.09', phones: ['01632 960101'] });
    expect(more.lines).toEqual(expect.arrayContaining(['Room', 'C2.09', 'Telephone', '01632 960101']));
    expect(more.markup).toContain('href="tel:01632960101"');
  });

  test('presence across organisations is not promised', () => {
    expect(khan.lines).toContain('Not available across organisations');
  });

  test('DIR-05: two recorded addresses are one person, and the contradiction is shown', () => {
    const mail = 'r.khan@northshire.example';
    const { lines, buttons } = draw(
      claim('ownContacts', { name: 'Rashid Khan', mail, sips: ['rkhan@northshire.example'] }),
      claim('people', { name: 'Rashid Khan', mail, sips: ['rashid@northshire.example'] }),
    );
    const said = lines.findIndex((line) => line.startsWith('There is more than one address'));
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(lines.indexOf('Written down, not confirmed'));
    expect(buttons.filter((name) => name.startsWith('Copy'))).toHaveLength(2);
  });

  test('an address of the past is history, and not offered', () => {
    const mail = 'r.khan@northshire.example';
    const [current] = claim('ownContacts', { sips: ['r.khan@elmwood.example'] }).sips;
    const [old] = claim('ownContacts', { sips: ['rkhan@northshire.example'] }).sips;
    if (!current || !old) throw new Error('No address.');
    const { lines, buttons } = draw(
      claim('ownContacts', {
        name: 'Rashid Khan',
        mail,
        sips: ['r.khan@elmwood.example'],
        confirmed: {
          current: { address: current, by: 'email', on: '2018-10-01' },
          former: [{ address: old, until: '2018-10-01' }],
        },
      }),
      claim('people', { mail, sips: ['rkhan@northshire.example'] }),
    );
    expect(lines).toContain('rkhan@northshire.example, until 1 October 2018');
    expect(buttons.filter((name) => name.includes('rkhan@'))).toEqual([]);
  });

  test.each<[kind: 'room' | 'group' | 'sharedMailbox', word: string]>([
    ['room', 'Room'],
    ['group', 'Group'],
    ['sharedMailbox', 'Shared mailbox or room'],
  ])('DIR-02: a %s is told apart, and nobody chats with it', (kind, word) => {
    const { lines, buttons, markup } = draw({ ...LEE, kind });
    expect(lines).toContain(word);
    expect(buttons).toEqual(['Back']);
    expect(markup).not.toContain('teams.microsoft.com');
  });
});

test('DIR-05: a row that proved to be somebody further up says so, and opens them', () => {
  const person = personOf(guessed('r.khan@northshire.example'));
  const as = personOf([claim('ownContacts', { name: 'Rashid Khan', mail: 'rashid@northshire.example' })]);
  const { lines } = drawView(
    <PersonRow register={EXAMPLE_REGISTER} row={{ kind: 'same', person, as }} onOpen={nothing} />,
  );
  expect(lines).toContain('The same person as Rashid Khan');
  expect(lines).not.toContain('Unconfirmed');
});

test('SIP-07: in a list too, what stands against reaching somebody is said in place of how sure an address is', () => {
  const { lines } = drawView(
    <PersonRow
      register={EXAMPLE_REGISTER}
      row={{ kind: 'person', person: personOf(guessed('helen.voss@bayview.example')) }}
      onOpen={nothing}
    />,
  );
  expect(lines).toContain('Messaging with Bayview Trust is not active');
  expect(lines).not.toContain('Unconfirmed');
});

describe('a row keeps its height, whatever is known', () => {
  const linesOf = (person: FoundPerson): number =>
    (
      drawView(
        <PersonRow register={EXAMPLE_REGISTER} row={{ kind: 'person', person }} onOpen={nothing} />,
      ).markup.match(/<span class="[^"]*"/g) ?? []
    ).length;
  test('SIP-03: with little and with much', () => {
    const little = personOf(guessed('r.khan@northshire.example'));
    const much = personOf([
      ...guessed('r.khan@northshire.example'),
      claim('ownContacts', {
        name: 'Rashid Khan',
        mail: 'r.khan@northshire.example',
        sips: ['r.khan@northshire.example'],
        jobTitle: 'Social worker',
      }),
    ]);
    expect(linesOf(little)).toBe(linesOf(much));
  });
});
