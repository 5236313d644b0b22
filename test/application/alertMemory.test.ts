import { countAlert, listAlertCounts } from '../../src/application/alertCounting';
import { forgetUncheckedSends, listUncheckedSends, recordUncheckedSend } from '../../src/application/uncheckedSends';
import { unwaiveFinding, waiveFinding } from '../../src/application/waiveFinding';
import { toWaiver } from '../../src/domain/alert';
import { succeed } from '../../src/domain/result';
import { createFakeAlertPorts, FAULT, type AlertFault } from '../fakes/fakeAlertPorts';
import { NOW } from '../fakes/fakePorts';
import { decide, finding, mistyped, SAM_HALL } from '../fakes/findings';

const FAULTS: readonly AlertFault[] = ['fails', 'throws', 'rejects'];

describe('an appointment that was sent without a check', () => {
  it('is kept with time and reason, until the person has seen to it', async () => {
    const ports = createFakeAlertPorts();
    expect(await recordUncheckedSend(ports, 'tooSlow')).toEqual(succeed(undefined));
    expect(await listUncheckedSends(ports)).toEqual(succeed([{ at: NOW, reason: 'tooSlow' }]));
    await forgetUncheckedSends(ports, NOW);
    expect(await listUncheckedSends(ports)).toEqual(succeed([]));
  });

  it('GOV-09: has no other trace', async () => {
    const ports = createFakeAlertPorts({ entry: { subject: '999 110 6847' } });
    await recordUncheckedSend(ports, 'partlyRead');
    expect([...ports.memoryKept]).toEqual([['partner-sharing.unchecked', [{ at: NOW, reason: 'partlyRead' }]]]);
  });

  it('stands beside those before it; a later one stays when earlier ones are seen to', async () => {
    const before = { at: NOW - 5000, reason: 'notRead' };
    const ports = createFakeAlertPorts({ memory: { 'partner-sharing.unchecked': [before] } });
    await recordUncheckedSend(ports, 'failedInside');
    expect(await listUncheckedSends(ports)).toEqual(succeed([before, { at: NOW, reason: 'failedInside' }]));
    await forgetUncheckedSends(ports, NOW - 1);
    expect(await listUncheckedSends(ports)).toEqual(succeed([{ at: NOW, reason: 'failedInside' }]));
  });

  it.each(FAULTS)('is kept where those before it cannot be read (%s)', async (fault) => {
    const ports = createFakeAlertPorts({ faults: { 'memory.read': fault } });
    await recordUncheckedSend(ports, 'notRead');
    expect(ports.memoryKept.get('partner-sharing.unchecked')).toEqual([{ at: NOW, reason: 'notRead' }]);
  });

  it.each(FAULTS)('is a failure and no exception where it cannot be kept (%s)', async (fault) => {
    const ports = createFakeAlertPorts({ faults: { 'memory.save': fault } });
    expect((await recordUncheckedSend(ports, 'notRead')).ok).toBe(false);
  });
});

describe('C7.5, GOV-09: an alert that is shown', () => {
  const outside = { outsideAttendees: [SAM_HALL] };

  it('is counted by month and category, without text', async () => {
    const ports = createFakeAlertPorts();
    const chi = finding('body', { ruleId: 'chi-number', category: 'CHI_NUMBER' });
    await countAlert(ports, decide([finding('subject'), finding('body'), chi], outside));
    await countAlert(ports, decide([finding('subject')], outside));
    expect(await listAlertCounts(ports)).toEqual(succeed({ '2026-11': { NHS_NUMBER: 2, CHI_NUMBER: 1 } }));
  });

  it('does not count what it does not name', async () => {
    const ports = createFakeAlertPorts();
    const waived = finding('subject', { ruleId: 'hc-number', category: 'HC_NUMBER' });
    await countAlert(ports, decide([waived, mistyped('body')], outside, [toWaiver(waived)]));
    expect(ports.memoryKept.get('partner-sharing.alerts')).toEqual({ '2026-11': { NHS_NUMBER: 1 } });
  });

  it.each(FAULTS)('does not count from nothing where the counts cannot be read (%s)', async (fault) => {
    const ports = createFakeAlertPorts({ faults: { 'memory.read': fault } });
    expect((await countAlert(ports, decide([finding('subject')], outside))).ok).toBe(false);
    expect(ports.calls).toEqual(['memory.read']);
  });
});

describe('"not sensitive here"', () => {
  const number = finding('subject', { start: 7 });

  it('is kept in the item as rule and place, and taken back', async () => {
    const ports = createFakeAlertPorts();
    await waiveFinding(ports, number);
    expect(ports.waiversKept()).toEqual([{ ruleId: 'nhs-number', field: 'subject', start: 7 }]);
    expect(await unwaiveFinding(ports, number)).toEqual(succeed([]));
    expect(ports.waiversKept()).toEqual([]);
  });

  it('leaves those for other findings alone', async () => {
    const ports = createFakeAlertPorts({ waivers: [toWaiver(finding('body'))] });
    const result = await waiveFinding(ports, number);
    expect(result).toEqual(succeed([toWaiver(finding('body')), toWaiver(number)]));
  });

  it('writes nothing where the others could not be read', async () => {
    const ports = createFakeAlertPorts({ waivers: [toWaiver(number)], faults: { 'waivers.read': 'fails' } });
    expect(await waiveFinding(ports, finding('body'))).toEqual({ ok: false, error: FAULT });
    expect(ports.waiversKept()).toEqual([toWaiver(number)]);
  });

  it('is not said to be kept where it could not be', async () => {
    const ports = createFakeAlertPorts({ faults: { 'waivers.save': 'rejects' } });
    expect((await waiveFinding(ports, number)).ok).toBe(false);
  });
});
