import { createJsonRegister } from '../../src/adapters/register/jsonRegister';
import { describeRegisterSource } from './registerSource.contract';
import { openSimulatedRegister } from './openSimulatedRegister';

const clock = { now: () => Date.UTC(2026, 10, 24, 9, 0), timeZone: () => 'Europe/London' };

describeRegisterSource('The JSON file beside the add-in', async () => {
  let answer: () => Response = () => new Response('{}');
  return {
    secondRow: 'partners[1]',
    thirdRow: 'partners[2]',
    open: () => createJsonRegister({ address: 'register.json', fetch: async () => answer(), clock }),
    keep: (file) => (answer = () => Response.json(file)),
    breakDown: (how) => {
      answer = () => {
        if (how === 'offline') throw new TypeError('Failed to fetch');
        return new Response('', { status: Number(how) });
      };
    },
    close: async () => undefined,
  };
});

const FAILURES = { offline: 'offline', '503': 'unavailable', '404': 'not-found' } as const;

describeRegisterSource('The SharePoint list, read through Microsoft Graph, simulated', async () => {
  const graph = await openSimulatedRegister();
  return {
    secondRow: 'items[2]',
    thirdRow: 'items[3]',
    open: () => graph.open(),
    keep: (file) => graph.keep(file),
    breakDown: (how) => {
      graph.failBeside({ kind: FAILURES[how] });
      graph.faults.replace([{ kind: 'offline', method: '*', path: '', times: 0 }]);
    },
    close: graph.close,
  };
});
