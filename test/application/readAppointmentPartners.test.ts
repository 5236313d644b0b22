import type { Attendee, OpenItem } from '../../src/application/ports';
import { readAppointmentPartners, type ItemPeople } from '../../src/application/readAppointmentPartners';
import { createFakePorts } from '../fakes/fakePorts';

const person = (address: string, name = address): Attendee => ({ address, name });

const meeting = (attendees: readonly Attendee[], organizer?: Attendee): OpenItem => ({
  kind: 'appointment',
  appointment: { role: 'organizer', subject: 'MDT', location: 'Room 4', start: 0, end: 1, organizer, attendees },
});

const peopleOf = async (item: OpenItem): Promise<ItemPeople> => {
  const reading = await readAppointmentPartners(createFakePorts({ item }));
  if (reading.kind !== 'appointment' && reading.kind !== 'message') throw new Error(reading.kind);
  return reading.people;
};

describe('who outside takes part in the open appointment', () => {
  const jo = person('jo.byrne@healthmail.example', 'Jo Byrne');

  it.each<[string, OpenItem, readonly [partners: readonly string[], others: number, outside: number, inside: number]]>([
    ['nobody but oneself', meeting([jo], jo), [[], 0, 0, 1]],
    ['colleagues only', meeting([person('lee@healthmail.example')], jo), [[], 0, 0, 2]],
    ['somebody at a partner', meeting([person('sam.hall@northshire.example')], jo), [['Northshire Council'], 0, 1, 1]],
    [
      'one partner twice, another once',
      meeting([person('sam@northshire.example'), person('a@elmwood.example'), person('kim@northshire.example')]),
      [['Northshire Council', 'Elmwood Pharmacy Group'], 0, 3, 0],
    ],
    [
      'the same person twice',
      meeting([person('sam@northshire.example'), person('SAM@northshire.example')]),
      [['Northshire Council'], 0, 1, 0],
    ],
    ['a suspended partner', meeting([person('kim@bayview.example')]), [['Bayview Trust'], 0, 1, 0]],
    ['somebody unknown', meeting([person('x@unknown.example')]), [[], 1, 1, 0]],
    ['somebody without an address', meeting([person('/o=Exchange/cn=Room')]), [[], 1, 1, 0]],
  ])('%s', async (_sentence, item, expected) => {
    const { partners, others, outsideCount, insideCount } = await peopleOf(item);
    expect([partners.map(({ partner }) => partner.name), others.length, outsideCount, insideCount]).toEqual(expected);
  });

  it('marks the organizer at a partner', async () => {
    const sam = person('sam.hall@northshire.example', 'Sam Hall');
    const { partners } = await peopleOf(meeting([jo, sam], sam));
    expect(partners[0]?.people).toMatchObject([
      { name: 'Sam Hall', isOrganizer: true, recipient: { kind: 'partner' } },
    ]);
    expect(partners[0]?.standing.verdict).toBe('active');
  });

  it('takes the sender of an invitation for its organizer', async () => {
    const sender = person('sam.hall@northshire.example', 'Sam Hall');
    const { partners } = await peopleOf({ kind: 'message', isMeetingRequest: true, sender });
    expect(partners[0]?.people).toMatchObject([{ name: 'Sam Hall', isOrganizer: true }]);
  });

  it('tells an open place from nobody, and a failure from both', async () => {
    expect(await readAppointmentPartners(createFakePorts())).toEqual({ kind: 'none' });
    const itemFailure = { kind: 'unexpected' } as const;
    expect(await readAppointmentPartners(createFakePorts({ itemFailure }))).toEqual({
      kind: 'failed',
      failure: itemFailure,
    });
    const registerFailure = { kind: 'offline' } as const;
    const item = meeting([person('sam.hall@northshire.example')]);
    expect(await readAppointmentPartners(createFakePorts({ item, registerFailure }))).toEqual({
      kind: 'failed',
      failure: registerFailure,
    });
  });
});
