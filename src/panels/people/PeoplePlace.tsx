import { useState } from 'react';
import type { SavedSip } from '../../application/sipPorts';
import type { Partner, Register } from '../../domain/federation';
import type { FoundPerson, SipAddress } from '../../domain/sip';
import type { SipStart } from '../FindSip';
import { Kept } from '../layout/Kept';
import type { PlaceProps } from '../PlaceProps';
import type { ConfirmSubject } from './confirmForm';
import { ConfirmFlow } from './ConfirmFlow';
import { findAgain, saysMore } from './findAgain';
import { PartnerOfPerson } from './PartnerOfPerson';
import type { Ports } from '../../application/ports';
import { namePerson } from './PersonRow';
import { PersonView, type News } from './PersonView';
import { SavedView } from './SavedView';
import { SearchView } from './SearchView';
import { useSearch, type Search } from './useSearch';

export interface PeoplePlaceProps extends Pick<PlaceProps, 'session' | 'onChanged'> {
  readonly ports: Ports;
  readonly register: Register;
  readonly start: SipStart;
  readonly onLeave: () => void;
}

/** `follows`: after a change of the user's own, the newest that is known is shown as it comes. */
type Opened =
  { readonly kind: 'person'; readonly person: FoundPerson; readonly follows?: boolean } | { readonly kind: 'saved' };

const subjectOf = (person: FoundPerson, address: SipAddress | undefined): ConfirmSubject => {
  const { emails, organisation, candidates } = person;
  const present = candidates.find(({ certainty }) => certainty === 'confirmed')?.address;
  return { name: namePerson(person), isNameless: !person.name, emails, organisation, address, present };
};

const subjectOfSaved = ({ name, emails, confirmed }: SavedSip): ConfirmSubject => ({
  name: name || (emails[0]?.text ?? ''),
  isNameless: name === '',
  emails,
  present: confirmed?.current?.address,
});

/** The search, what was opened from it, and over both what is confirmed or read about a partner; Back finds each as it was. */
export const PeoplePlace = ({ ports, session, register, start, onChanged, onLeave }: PeoplePlaceProps) => {
  const search = useSearch(ports, register, start.address);
  const [opened, setOpened] = useState<Opened>();
  const [subject, setSubject] = useState<ConfirmSubject>();
  const [partner, setPartner] = useState<Partner>();
  const [changes, setChanges] = useState(0);
  const shown = opened?.kind === 'person' ? shownOf(search, opened) : undefined;
  const isCovered = subject !== undefined || partner !== undefined;
  const close = () => setOpened(undefined);
  const changed = () => {
    setChanges((before) => before + 1);
    search.lookAgain();
    setOpened((before) => (before?.kind === 'person' ? { ...before, follows: true } : before));
  };
  const lookUp = ({ emails, confirmed }: SavedSip) => {
    search.askFor(emails[0]?.text ?? confirmed?.current?.address.text ?? '');
    close();
  };
  return (
    <>
      {partner !== undefined && (
        <PartnerOfPerson {...{ ports, session, register, partner, onChanged }} onBack={() => setPartner(undefined)} />
      )}
      {subject !== undefined && (
        <ConfirmFlow {...{ ports, register, subject }} onChanged={changed} onDone={() => setSubject(undefined)} />
      )}
      {opened !== undefined && (
        <Kept isOpen={!isCovered} returnsFocus>
          {shown === undefined ? (
            <SavedView
              {...{ ports, changes }}
              onLookUp={lookUp}
              onChange={(saved) => setSubject(subjectOfSaved(saved))}
              onBack={close}
            />
          ) : (
            <PersonView
              {...{ ports, register, person: shown }}
              news={newsOf(search, shown)}
              onShowNews={() => setOpened({ kind: 'person', person: newest(search, shown) })}
              onConfirm={(address) => setSubject(subjectOf(shown, address))}
              onOpenPartner={setPartner}
              onBack={close}
            />
          )}
        </Kept>
      )}
      <Kept isOpen={opened === undefined} returnsFocus>
        <SearchView
          {...{ ports, register, search }}
          onOpen={(person) => setOpened({ kind: 'person', person })}
          onSaved={() => setOpened({ kind: 'saved' })}
          onBack={onLeave}
        />
      </Kept>
    </>
  );
};

const newest = ({ lookup }: Search, person: FoundPerson): FoundPerson =>
  findAgain(lookup?.people ?? [], person) ?? person;

const shownOf = (search: Search, { person, follows }: Extract<Opened, { readonly kind: 'person' }>): FoundPerson =>
  follows ? newest(search, person) : person;

const newsOf = (search: Search, person: FoundPerson): News => {
  if (saysMore(newest(search, person), person)) return 'more';
  if (search.isLookingAgain) return 'again';
  return search.lookup?.isComplete === false ? 'asking' : 'none';
};
