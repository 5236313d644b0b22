import type { ScheduleAnswer } from '../../src/application/schedules';
import { tryAvailability } from '../../src/application/tryAvailability';
import { fail, succeed } from '../../src/domain/result';
import { NORTHSHIRE } from '../fakes/exampleRegister';
import { createFakePorts, NOW } from '../fakes/fakePorts';

const portsAnswering = (answer: ScheduleAnswer | 'offline') => {
  const asked: string[] = [];
  const schedules = {
    ask: async ({ text }: { readonly text: string }) => {
      asked.push(text);
      return answer === 'offline' ? fail({ kind: 'offline' as const }) : succeed(answer);
    },
  };
  return { asked, ports: { ...createFakePorts(), schedules } };
};

const SAM = 'sam.hall@northshire.example';

describe('what a trial of one address comes to', () => {
  test.each<[what: string, answer: ScheduleAnswer]>([
    ['answered', { kind: 'answered' }],
    ['refused', { kind: 'refused', code: 'ErrorNoFreeBusyAccess' }],
    ['nobody with this address', { kind: 'notFound', code: 'ErrorMailRecipientNotFound' }],
    ['no answer', { kind: 'noAnswer' }],
  ])('%s, with the time', async (_what, answer) => {
    const { ports } = portsAnswering(answer);
    expect(await tryAvailability(ports, NORTHSHIRE, SAM)).toEqual({ kind: 'tried', address: SAM, answer, at: NOW });
  });

  test('Outlook away is a failure, not a refusal', async () => {
    const { ports } = portsAnswering('offline');
    expect(await tryAvailability(ports, NORTHSHIRE, SAM)).toEqual({ kind: 'failed', failure: { kind: 'offline' } });
  });

  test.each<[what: string, text: string, kind: string]>([
    ['a name without an address', 'Sam Hall', 'address'],
    ['an address at somebody else', 'kim@bayview.example', 'elsewhere'],
    ['a sub-domain that the partner does not list', 'sam@sub.northshire.example', 'elsewhere'],
  ])('%s is not asked about', async (_what, text, kind) => {
    const { ports, asked } = portsAnswering({ kind: 'answered' });
    expect(await tryAvailability(ports, NORTHSHIRE, text)).toMatchObject({ kind });
    expect(asked).toEqual([]);
  });
});
