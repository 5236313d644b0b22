import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Partner, Register } from '../../domain/federation';
import type { FoundPerson, SipAddress } from '../../domain/sip';
import { cleanText } from '../../wording/foreignText';
import { sayFormerSip } from '../../wording/saySipCertainty';
import { saySipRemark } from '../../wording/saySipRemark';
import { BackButton } from '../layout/BackButton';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { AskPerson } from './AskPerson';
import { CandidateSection } from './CandidateSection';
import { HolderMark } from './HolderMark';
import { judgePerson } from './judgePerson';
import type { Ports } from '../../application/ports';
import { PersonFacts } from './PersonFacts';
import { namePerson } from './PersonRow';
import { PresenceSection } from './PresenceSection';
import { UseReasons } from './UseReasons';

/** Whether the places say more of somebody than is shown: it is shown on a press, so that nothing moves by itself. */
export type News = 'asking' | 'again' | 'none' | 'more';

const useStyles = makeStyles({ news: { minHeight: '24px' } });

export interface PersonViewProps {
  readonly ports: Ports;
  readonly register: Register;
  readonly person: FoundPerson;
  readonly news: News;
  readonly onShowNews: () => void;
  /** Without an address: another one than those shown. */
  readonly onConfirm: (address?: SipAddress) => void;
  readonly onOpenPartner: (partner: Partner) => void;
  readonly onBack: () => void;
}

/** One person: what stands against reaching them first, then each address with how sure it is. */
export const PersonView = (props: PersonViewProps) => {
  const { ports, register, person, news, onShowNews, onConfirm, onOpenPartner, onBack } = props;
  const judged = useMemo(() => judgePerson(register, person), [register, person]);
  const { partner, askAt } = judged;
  const canConfirm = person.emails.length > 0;
  return (
    <Screen heading={namePerson(person)} before={<BackButton onBack={onBack} />}>
      <Stack gap="tight">
        <HolderMark kind={person.kind} isOwn={judged.isOwn} />
        <NewsLine news={news} onShow={onShowNews} />
      </Stack>
      <UseReasons reasons={judged.reasons} />
      <Remarks person={person} />
      {judged.candidates.map(({ candidate, use, reasons, canConfirm: isOpen }) => (
        <CandidateSection
          key={candidate.address.text}
          candidate={candidate}
          use={use}
          reasons={reasons}
          onConfirm={isOpen && canConfirm ? () => onConfirm(candidate.address) : undefined}
        />
      ))}
      {judged.candidates.length === 0 && <NoAddress person={person} />}
      <Former person={person} />
      {askAt !== undefined && <AskPerson ports={ports} person={person} email={askAt} />}
      {judged.isPerson && canConfirm && (
        <Stack gap="near" start>
          <Button onClick={() => onConfirm()}>Confirm another address</Button>
        </Stack>
      )}
      {judged.isPerson && <PresenceSection {...{ ports, register, person }} />}
      <PersonFacts person={person} />
      {partner !== undefined && (
        <Stack gap="near" start>
          <Button appearance="subtle" onClick={() => onOpenPartner(partner)}>
            {`About ${cleanText(partner.name)}`}
          </Button>
        </Stack>
      )}
    </Screen>
  );
};

const NewsLine = ({ news, onShow }: { readonly news: News; readonly onShow: () => void }) => {
  const styles = useStyles();
  return (
    <div className={styles.news} role="status">
      {news === 'asking' && <Meta>Other places are still being asked.</Meta>}
      {news === 'again' && <Meta>Looking again, after your change.</Meta>}
      {news === 'none' && <Meta>All places have answered.</Meta>}
      {news === 'more' && (
        <Button size="small" onClick={onShow}>
          More was found: show it
        </Button>
      )}
    </div>
  );
};

const NoAddress = ({ person }: { readonly person: FoundPerson }) => (
  <Paragraph>
    {person.kind === 'guest'
      ? 'A guest’s entry does not hold the SIP address that they have at home.'
      : 'No SIP address is known in the places that answered.'}
  </Paragraph>
);

/** What contradicts itself is said before anything can be pressed with one of the addresses. */
const Remarks = ({ person: { remarks } }: { readonly person: FoundPerson }) => (
  <>
    {remarks.map((remark) => {
      const text = saySipRemark(remark);
      return <StatusMark key={text} tone="attention" text={text} />;
    })}
  </>
);

const Former = ({ person: { former } }: { readonly person: FoundPerson }) =>
  former.length === 0 ? null : (
    <Section heading="Earlier addresses, not offered">
      {former.map((one) => (
        <Meta key={one.address.text}>{sayFormerSip(one)}</Meta>
      ))}
    </Section>
  );
