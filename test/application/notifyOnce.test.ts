import { notifyOnce } from '../../src/application/notifyOnce';
import { succeed } from '../../src/domain/result';
import { createFakeAlertPorts } from '../fakes/fakeAlertPorts';
import { decide, finding, SAM_HALL } from '../fakes/findings';

const outside = { outsideAttendees: [SAM_HALL] };
const inTitle = decide([finding('subject')], outside);
const moved = decide([finding('subject', { start: 4 })], outside);
const clean = decide([], outside);

describe('a notification is shown once for the same content', () => {
  it('shows, is silent while nothing changes, shows again for something else, and is taken back', async () => {
    const ports = createFakeAlertPorts();
    const story = [inTitle, inTitle, moved, moved, clean, clean, inTitle];
    const outcomes: unknown[] = [];
    for (const decision of story)
      outcomes.push(await notifyOnce(ports, decision, { text: `found ${decision.findings.length}` }));
    expect(outcomes).toEqual(
      ['shown', 'unchanged', 'shown', 'unchanged', 'removed', 'unchanged', 'shown'].map((outcome) => succeed(outcome)),
    );
    expect(ports.notice()).toBe('found 1');
  });

  it('is not taken back where none was shown', async () => {
    const ports = createFakeAlertPorts();
    expect(await notifyOnce(ports, decide([finding('body')]), { text: '' })).toEqual(succeed('unchanged'));
    expect(ports.calls).toEqual(['session.read']);
  });

  it('GOV-09: what is remembered holds rules and places', async () => {
    const ports = createFakeAlertPorts();
    await notifyOnce(ports, inTitle, { text: 'text' });
    expect(ports.sessionKept.get('partner-sharing.notified')).toBe(
      '[1,[{"ruleId":"nhs-number","field":"subject","start":0}]]',
    );
  });

  it('is shown where the session cannot be read or kept', async () => {
    const ports = createFakeAlertPorts({ faults: { 'session.read': 'fails', 'session.save': 'throws' } });
    expect(await notifyOnce(ports, inTitle, { text: 'text' })).toEqual(succeed('shown'));
    expect(ports.notice()).toBe('text');
  });

  it('is not remembered where it could not be shown, so that it is tried again', async () => {
    const ports = createFakeAlertPorts({ faults: { 'notices.show': 'fails' } });
    expect((await notifyOnce(ports, inTitle, { text: 'text' })).ok).toBe(false);
    expect(ports.sessionKept.size).toBe(0);
  });
});
