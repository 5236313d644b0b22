import { gzipSync } from 'node:zlib';
import { readBundle, runBare } from '../../test/bundle/bareRuntime';
import { createFakeClock } from '../../test/bundle/fakeClock';
import { createFakeOutlook, type OutlookWorld } from '../../test/bundle/fakeOutlook';
import { ALERTING, NUMBER } from '../../test/bundle/worlds';
import { median, percentile } from './median';

const RUNS = 300;
const FIRST_RUNS = 31;
const WARMING = 20;
const BODY_BYTES = 100_000;
const ATTENDEES = 300;
const LIMIT_KB = 40;

const SENTENCE = 'The team meets on Tuesday at 9.15 to go through the plans for discharge, ward by ward. ';

/** A long, ordinary body with one number at its end; every second attendee comes from outside. */
const LARGE: OutlookWorld = {
  ...ALERTING,
  subject: 'Discharge planning',
  body: `${SENTENCE.repeat(Math.ceil(BODY_BYTES / SENTENCE.length)).slice(0, BODY_BYTES)} NHS number ${NUMBER}`,
  required: Array.from({ length: ATTENDEES }, (_, n) => ({
    displayName: `Attendee ${n}`,
    emailAddress: `attendee.${n}@${n % 2 ? 'northshire' : 'healthmail'}.example`,
  })),
};

/** The decision at Send in the built script, Outlook answering at once, beside the least that reading the text costs. */
export async function benchEventBundle(): Promise<string[]> {
  const bundle = readBundle();
  const send = createRuntime(bundle);
  const decisions: number[] = [];
  const passes: number[] = [];
  for (let run = 0; run < WARMING; run += 1) await send();
  for (let run = 0; run < RUNS; run += 1) {
    const { milliseconds, asked } = await send();
    if (!asked) throw new Error('The number at the end of the body was not found: there is no decision to measure.');
    decisions.push(milliseconds);
    passes.push(onePass(LARGE.body));
  }
  const first: number[] = [];
  for (let run = 0; run < FIRST_RUNS; run += 1) first.push((await createRuntime(bundle)()).milliseconds);
  return report(bundle, {
    decision: median(decisions),
    slow: percentile(decisions, 0.99),
    pass: median(passes),
    first: median(first),
  });
}

type Times = Record<'decision' | 'slow' | 'pass' | 'first', number>;

function report(bundle: string, { decision, slow, pass, first }: Times): string[] {
  const bytes = Buffer.byteLength(bundle);
  const zipped = gzipSync(bundle, { level: 9 }).length;
  return [
    `send decision in the bare VM, a body of ${BODY_BYTES / 1000} KB and ${ATTENDEES} attendees, ${RUNS} times: ` +
      `p99 ${slow.toFixed(2)} ms, median ${decision.toFixed(2)} ms, one charCodeAt pass ${pass.toFixed(2)} ms: ` +
      `p99 ${(slow / pass).toFixed(1)} passes, median ${(decision / pass).toFixed(1)} (aim: 8)`,
    `send decision: ${first.toFixed(2)} ms when it is the first after loading, the machine code not yet made`,
    `event bundle: ${bytes} bytes, ${zipped} gzip (limit: ${LIMIT_KB} KB gzip)`,
  ];
}

/**
 * The script loaded in the bare VM of the tests; each call sends the appointment once. The clock is read within the
 * completion: what this process does before its next turn, the collection of garbage too, holds nobody's Send up.
 */
function createRuntime(bundle: string): () => Promise<{ milliseconds: number; asked: boolean }> {
  const clock = createFakeClock();
  let completed = 0;
  const outlook = createFakeOutlook(LARGE, clock, (call) => {
    if (call === 'event.completed') completed = performance.now();
    return 'atOnce';
  });
  runBare(bundle, outlook.office, clock);
  return async () => {
    const before = outlook.completions.length;
    const start = performance.now();
    outlook.fire('onAppointmentSend');
    while (outlook.completions.length === before) await new Promise(setImmediate);
    return { milliseconds: completed - start, asked: outlook.completions[before]?.options?.allowEvent === false };
  };
}

function onePass(text: string): number {
  const start = performance.now();
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  const milliseconds = performance.now() - start;
  if (sum === 0) throw new Error('The pass over the text read nothing.');
  return milliseconds;
}
