import { readRegisterText } from '../register/readRegisterFile';
import { createHostIndex } from '../../src/domain/meeting';
import { REGISTER_FILE } from '../../test/fakes/registerFile';
import { assessLine } from '../meeting/assessLine';
import { median } from './median';

const ENTRIES = 10_000;
const RUNS = 3;
const ANY_LINK = /https?:\/\/[^\s"<>]+/g;
const TENANT = '5b1f2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

const LINKS = [
  `https://teams.microsoft.com/l/meetup-join/19%3ameeting_Ab%40thread.v2/0?context=%7b%22Tid%22%3a%22${TENANT}%22%7d`,
  'https://us02web.zoom.us/j/81234567890?pwd=x',
  'https://northshire.webex.com/northshire/j.php?MTID=m0123',
  'https://meet.google.com/abc-defg-hij',
];

const PROSE = '<p class="MsoNormal">Agenda for the planning meeting on ward 7, with papers to read before.</p>';

/** An invitation as mail gateways leave it: prose, a link in a redirect, and the pages that every invitation names. */
const eventLine = (_: unknown, at: number): string => {
  const link = LINKS[at % LINKS.length] ?? '';
  const wrapped = `https://gbr01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&amp;data=05`;
  const body = `${PROSE.repeat(8)}<a href="${wrapped}">Join the meeting now</a><p>Meeting ID: 348 123 456 ${at}</p><a href="https://aka.ms/JoinTeamsMeeting">Need help?</a>${PROSE.repeat(4)}`;
  return JSON.stringify({
    id: String(at),
    subject: `Planning ${at}`,
    body: { contentType: 'html', content: body },
    organizer: { emailAddress: { name: 'Sam Hall', address: 'sam.hall@northshire.example' } },
    attendees: [],
  });
};

const time = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** 10,000 invitations, who hosts each and what may happen there, beside one pass of a regular expression over the same. */
export function benchMeetings(): readonly string[] {
  const { register } = readRegisterText('register.json', JSON.stringify(REGISTER_FILE));
  if (register === undefined) throw new Error('The register of the measurement is broken');
  const index = createHostIndex(register);
  const lines = Array.from({ length: ENTRIES }, eventLine);
  const megabytes = lines.reduce((sum, line) => sum + line.length, 0) / 1e6;
  const speeds = Array.from({ length: RUNS }, () => ({
    assessing: time(() => lines.forEach((line, at) => assessLine(line, at + 1, index))),
    passing: time(() => lines.forEach((line) => line.match(ANY_LINK))),
  }));
  const [assessing, passing] = [median(speeds.map((one) => one.assessing)), median(speeds.map((one) => one.passing))];
  const speed = (milliseconds: number): string => (megabytes / (milliseconds / 1000)).toFixed(1);
  return [
    `assess: ${ENTRIES} entries, ${megabytes.toFixed(1)} MB, ${speed(assessing)} MB/s with JSON and detector; one regular expression ${speed(passing)} MB/s: ${(assessing / passing).toFixed(0)} times`,
  ];
}
