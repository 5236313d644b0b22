import { checkAppointment } from '../../src/application/checkAppointment';
import { listRuleWaivers, quietRule, wakeRule } from '../../src/application/quietRules';
import { waiveFinding } from '../../src/application/waiveFinding';
import { RULE_WAIVERS_LIMIT_BYTES } from '../../src/domain/alert';
import { createFakeAlertPorts } from '../fakes/fakeAlertPorts';
import { finding, HEALTHMAIL } from '../fakes/findings';
import { NOW } from '../fakes/moment';

const DAY = 86_400_000;
const ENTRY = { subject: 'Review 999 123 4535' };
const NHS = { ruleId: 'nhs-number', until: NOW + 30 * DAY, reason: 'agreed' } as const;

const rungOf = async (ports: ReturnType<typeof createFakeAlertPorts>) => {
  const check = await checkAppointment(ports, { organisation: HEALTHMAIL });
  if (!check.ok) throw new Error('It was not checked.');
  return check.value.decision.rung;
};

describe('a rule that is quiet until a date', () => {
  it('warns of nothing, in every appointment, and again once it is woken', async () => {
    const ports = createFakeAlertPorts({ entry: ENTRY });
    expect(await rungOf(ports)).toBe('notify');
    await quietRule(ports, NHS);
    expect(await rungOf(ports)).toBe('silent');
    await wakeRule(ports, 'nhs-number');
    expect(await rungOf(ports)).toBe('notify');
  });

  it('speaks again by itself when its date has come', async () => {
    const quiet = [{ ...NHS, until: NOW - 1 }];
    const ports = createFakeAlertPorts({ entry: ENTRY, memory: { 'partner-sharing.quiet': quiet } });
    expect(await rungOf(ports)).toBe('notify');
    expect(await listRuleWaivers(ports)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['no list', 'nhs-number'],
    ['no date', [{ ruleId: 'nhs-number', reason: 'agreed' }]],
    ['for ever', [{ ...NHS, until: NOW + 10_000 * DAY }]],
    ['no known reason', [{ ...NHS, reason: 'because 999 123 4535' }]],
  ])('what is none silences nothing: %s', async (_what, quiet) => {
    const ports = createFakeAlertPorts({ entry: ENTRY, memory: { 'partner-sharing.quiet': quiet } });
    expect(await rungOf(ports)).toBe('notify');
  });

  it('GOV-09, AUD-03: rule, date and reason are all that is kept, and little of it', async () => {
    const ports = createFakeAlertPorts({ entry: ENTRY });
    for (let at = 0; at < 60; at += 1) await quietRule(ports, { ...NHS, ruleId: `rule-${at}` });
    const kept = JSON.stringify(ports.memoryKept.get('partner-sharing.quiet'));
    expect(kept.length).toBeLessThanOrEqual(RULE_WAIVERS_LIMIT_BYTES);
    expect(kept).toContain('rule-59');
    expect(kept).not.toMatch(/999|4535|Review/);
  });
});

it('AUD-03: of one appointment rule, place and reason are kept with it, and no text', async () => {
  const ports = createFakeAlertPorts({ entry: ENTRY });
  await waiveFinding(ports, { ...finding('subject'), start: 7 }, 'notWhatItSeems');
  expect(ports.waiversKept()).toEqual([{ ruleId: 'nhs-number', field: 'subject', start: 7, reason: 'notWhatItSeems' }]);
});

it('GOV-10: a rule that the organisation switched off finds nothing', async () => {
  const ports = createFakeAlertPorts({ entry: ENTRY });
  const organisation = { ...HEALTHMAIL, rulesOff: ['nhs-number', 'chi-number', 'hc-number', 'mistyped-health-number'] };
  const check = await checkAppointment(ports, { organisation });
  expect(check).toMatchObject({ ok: true, value: { decision: { rung: 'silent', findings: [] } } });
});
