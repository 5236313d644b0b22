import { parseMeetingFact, type MeetingFact } from '../domain/alert';
import type { AlertPorts } from './alertPorts';
import { attempt } from './attempt';

type SessionPorts = Pick<AlertPorts, 'session'>;

const KEY = 'partner-sharing.meeting';

const readJson = (text: string | undefined): unknown => {
  try {
    return JSON.parse(text || 'null');
  } catch {
    return undefined;
  }
};

/** What the pane left with the form; whatever goes wrong, there is no fact. */
export const readMeetingFact = async (ports: SessionPorts): Promise<MeetingFact | undefined> => {
  const kept = await attempt(() => ports.session.read(KEY));
  return kept.ok ? parseMeetingFact(readJson(kept.value)) : undefined;
};

/** What was read in the invitation gives way to what the server said of one’s own meeting. */
export const saveMeetingGuess = async (ports: SessionPorts, fact: MeetingFact): Promise<void> => {
  const kept = fact.host === 'own' ? await readMeetingFact(ports) : undefined;
  if (kept?.host !== 'own') await saveMeetingFact(ports, fact);
};

/** Leaves it with the form; where that fails, an event will know of no meeting. */
export const saveMeetingFact = async (ports: SessionPorts, fact: MeetingFact): Promise<void> => {
  await attempt(() => ports.session.save(KEY, JSON.stringify(fact)));
};
