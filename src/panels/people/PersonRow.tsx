import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Register } from '../../domain/federation';
import type { FoundPerson, PersonRow as Row } from '../../domain/sip';
import { cleanText } from '../../wording/foreignText';
import { saySipCertainty } from '../../wording/saySipCertainty';
import { saySipUse } from '../../wording/saySipUse';
import { OpenRow } from '../layout/OpenRow';
import { StatusMark } from '../layout/StatusMark';
import { HolderMark } from './HolderMark';
import { judgePerson, type JudgedPerson } from './judgePerson';

const useStyles = makeStyles({
  // Each line has its height before anything stands in it: what comes later moves nothing.
  line: {
    display: 'block',
    minHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '& span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  meta: {
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: 'block', maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface PersonRowProps {
  readonly register: Register;
  readonly row: Row;
  readonly onOpen: (person: FoundPerson) => void;
}

export const namePerson = ({ name, emails, candidates }: FoundPerson): string =>
  cleanText(name ?? '') || (emails[0]?.text ?? candidates[0]?.address.text ?? 'Somebody without a name');

/** What stands against reaching them, before how sure an address is that nobody can use (SIP-07). */
const standingOf = ({ reasons: [reason] }: JudgedPerson, { candidates: [best] }: FoundPerson) => {
  if (reason) {
    const { tone, title } = saySipUse(reason);
    return { tone, label: title };
  }
  return best && saySipCertainty(best);
};

/** Who it is, where, the surest address and how it stands with it: five lines, whatever is known. */
export const PersonRow = ({ register, row, onOpen }: PersonRowProps) => {
  const { person } = row;
  const same = row.kind === 'same' ? row.as : undefined;
  const styles = useStyles();
  const { kind, organisation, jobTitle, candidates } = person;
  const judged = useMemo(() => judgePerson(register, person), [register, person]);
  const [best, ...others] = candidates;
  const standing = standingOf(judged, person);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  const address = best === undefined ? 'No SIP address found' : `${best.address.text}${more}`;
  const about = [organisation, jobTitle].flatMap((text) => (text ? [cleanText(text)] : [])).join(' · ');
  return (
    <OpenRow name={<span className={styles.name}>{namePerson(person)}</span>} onOpen={() => onOpen(same ?? person)}>
      <HolderMark kind={kind} isOwn={judged.isOwn} />
      <span className={`${styles.line} ${styles.meta}`}>{about}</span>
      <span className={styles.line}>{same ? `The same person as ${namePerson(same)}` : address}</span>
      <span className={styles.line}>
        {standing !== undefined && same === undefined && <StatusMark tone={standing.tone} text={standing.label} />}
      </span>
    </OpenRow>
  );
};
