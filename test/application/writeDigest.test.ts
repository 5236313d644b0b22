import { readAppointmentPartners } from '../../src/application/readAppointmentPartners';
import { readSharing, type SharingPicture } from '../../src/application/readSharing';
import { writeDigest } from '../../src/application/writeDigest';
import { writeFacts } from '../../src/application/writeFacts';
import type { CalendarPermission, OpenItem } from '../../src/application/ports';
import { createFakeAlertPorts } from '../fakes/fakeAlertPorts';
import { createFakeCalendarPermissions, outsideEntry } from '../fakes/fakeCalendarPermissions';
import { createFakePorts, NOW } from '../fakes/fakePorts';

const picture = async (entries: readonly CalendarPermission[]): Promise<SharingPicture> => {
  const reading = await readSharing(createFakePorts({ permissions: createFakeCalendarPermissions(entries) }));
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.picture;
};

describe('the digest of who outside sees more than free/busy', () => {
  it('has the highest level for each domain outside, nobody of the own organisation, and no address', async () => {
    const ports = createFakeAlertPorts();
    const entries = [
      outsideEntry('sam.hall@northshire.example', 'limitedDetails'),
      outsideEntry('kim@northshire.example', 'reviewer'),
      outsideEntry('a.patel@elmwood.example', 'availabilityOnly'),
      outsideEntry('x@unknown.example', 'limitedDetails'),
      { ...outsideEntry('lee@healthmail.example', 'editor'), isInsideOrganization: true },
      { ...outsideEntry('nobody', 'reviewer'), address: undefined },
    ];
    await writeDigest(ports, await picture(entries));
    expect(ports.memoryKept.get('partner-sharing.digest')).toEqual({
      v: 1,
      at: NOW,
      grants: [
        ['northshire.example', 'reviewer', 'Northshire Council'],
        ['', 'reviewer', ''],
        ['unknown.example', 'limitedDetails', ''],
      ],
    });
  });

  it('is written where nobody sees anything: that is worth knowing as well', async () => {
    const ports = createFakeAlertPorts();
    await writeDigest(ports, await picture([]));
    expect(ports.memoryKept.get('partner-sharing.digest')).toEqual({ v: 1, at: NOW, grants: [] });
  });

  it('is not written again while it says the same: a save writes over what events kept meanwhile', async () => {
    const ports = createFakeAlertPorts();
    const seen = await picture([outsideEntry('sam.hall@northshire.example', 'limitedDetails')]);
    await writeDigest(ports, seen);
    await writeDigest(ports, { ...seen, checkedAt: NOW + 3_600_000 });
    expect(ports.memoryKept.get('partner-sharing.digest')).toMatchObject({ at: NOW });
    await writeDigest(ports, { ...seen, checkedAt: NOW + 13 * 3_600_000 });
    expect(ports.memoryKept.get('partner-sharing.digest')).toMatchObject({ at: NOW + 13 * 3_600_000 });
    await writeDigest(ports, { ...(await picture([])), checkedAt: NOW + 14 * 3_600_000 });
    expect(ports.memoryKept.get('partner-sharing.digest')).toMatchObject({ grants: [] });
  });

  it('is not said to be written where it was not', async () => {
    const ports = createFakeAlertPorts({ faults: { 'memory.save': 'throws' } });
    expect((await writeDigest(ports, await picture([]))).ok).toBe(false);
  });
});

it('what the register knows of the people is left with the form, by domain', async () => {
  const attendees = [
    { name: 'Sam Hall', address: 'sam.hall@northshire.example' },
    { name: 'Lou', address: 'lou@unknown.example' },
  ];
  const item: OpenItem = {
    kind: 'appointment',
    appointment: { role: 'organizer', subject: '', location: '', start: NOW, end: NOW, attendees },
  };
  const reading = await readAppointmentPartners(createFakePorts({ item }));
  if (reading.kind !== 'appointment') throw new Error(reading.kind);
  const ports = createFakeAlertPorts();
  await writeFacts(ports, reading.people);
  expect(JSON.parse(ports.sessionKept.get('partner-sharing.facts') ?? '')).toEqual({
    v: 1,
    organisations: [['northshire.example', 'Northshire Council']],
  });
});
