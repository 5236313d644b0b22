import { readSyncClock } from '../../src/domain/sharing';
import { saySyncClock } from '../../src/wording/saySyncClock';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';
import { NOW } from '../fakes/moment';

const HOUR = 3_600_000;

describe('C8.1, C8.2, SYN-01, SYN-03: the sync clock', () => {
  test.each<[sentence: string, hours: number, text: RegExp, whatToDo: RegExp]>([
    ['right after the change', 0, /^They may see it between 9:15 and 15:00\.$/, /wait until then/],
    ['5 hours later: wait', 5, /between 9:15 and 15:00/, /wait until then/],
    ['7 hours later: the helpdesk', 7, /has passed/, /tell Local IT helpdesk \(03069 990100/],
  ])('%s', (_sentence, hours, text, whatToDo) => {
    const now = NOW + hours * HOUR;
    const { syncWindow, organisation } = EXAMPLE_REGISTER;
    const words = saySyncClock(readSyncClock(NOW, now, syncWindow), { now, timeZone: 'Europe/London' }, organisation);
    expect(words.text).toMatch(text);
    expect(words.whatToDo).toMatch(whatToDo);
  });
});
