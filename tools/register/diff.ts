import type { Partner } from '../../src/domain/federation';
import { sayService } from '../../src/wording/sayService';
import { sayStatus } from '../../src/wording/sayStanding';
import type { RegisterFile } from './readRegisterFile';
import { count, type Report } from './report';

const withName = ({ id, name }: Partner): string => `${id} (${name})`;

const listStatusChanges = (before: Partner, after: Partner): readonly string[] =>
  [...new Set([...Object.keys(before.services), ...Object.keys(after.services)])].sort().flatMap((service) => {
    const [old, now] = [before.services[service], after.services[service]];
    if (old?.status === now?.status) return [];
    const say = (record: typeof old) => (record ? sayStatus(record.status) : 'none');
    const reason = now?.reason === undefined ? '' : ` (${now.reason})`;
    return [`status: ${withName(after)} ${sayService(service).toLowerCase()}: ${say(old)} → ${say(now)}${reason}`];
  });

const listDomainChanges = (before: Partner, after: Partner): readonly string[] => {
  const gained = after.domains.filter((domain) => !before.domains.includes(domain)).map((domain) => `+${domain}`);
  const lost = before.domains.filter((domain) => !after.domains.includes(domain)).map((domain) => `-${domain}`);
  const changes = [...gained, ...lost];
  return changes.length === 0 ? [] : [`domains: ${withName(after)}: ${changes.join(' ')}`];
};

/** Who joined and left, whose status and whose domains changed. Faults of either file are counted, not compared. */
export const diff = (before: RegisterFile, after: RegisterFile): Report => {
  const earlier = new Map(before.partners.map((partner) => [partner.id, partner]));
  const later = new Map(after.partners.map((partner) => [partner.id, partner]));
  const joined = after.partners.filter(({ id }) => !earlier.has(id)).map((one) => `joined: ${withName(one)}`);
  const left = before.partners.filter(({ id }) => !later.has(id)).map((one) => `left: ${withName(one)}`);
  const changed = after.partners.flatMap((partner) => {
    const old = earlier.get(partner.id);
    return old ? [...listStatusChanges(old, partner), ...listDomainChanges(old, partner)] : [];
  });
  const faults = before.problems.length + after.problems.length;
  const lines = [...joined, ...left, ...changed];
  return {
    lines: [
      ...(lines.length === 0 ? ['no differences'] : lines),
      ...(faults === 0 ? [] : [`${count(faults, 'row or field', 'rows or fields')} could not be read: run check`]),
    ],
    exitCode: faults === 0 ? 0 : 1,
  };
};
