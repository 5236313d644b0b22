import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RegisterReading } from '../../application/ports';
import type { PartnerIndex } from '../../domain/directory';
import type { Partner } from '../../domain/federation';
import { NOBODY_FOUND } from '../../wording/sayPartnerSearch';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Stack } from '../layout/Stack';
import { FilterFields } from './FilterFields';
import { HereSection } from './HereSection';
import { PartnerList } from './PartnerList';
import { RegisterLine } from './RegisterLine';
import { sayFound, sayHidden, sayPartnersHeading } from './sayFound';
import { SearchRemarks } from './SearchRemarks';
import { FIRST_WANTED, listPartners, type Wanted } from './wanted';

export interface PartnersViewProps {
  readonly reading: RegisterReading;
  readonly index: PartnerIndex;
  /** Partners whose people take part in what is open in Outlook. */
  readonly here: readonly Partner[];
  readonly onOpen: (partner: Partner) => void;
}

/** All partners, found by whatever a person knows of them. */
export const PartnersView = ({ reading, index, here, onOpen }: PartnersViewProps) => {
  const [wanted, setWanted] = useState<Wanted>(FIRST_WANTED);
  // Typing goes first: the list follows when there is time.
  const asked = useDeferredValue(wanted);
  const listed = useMemo(() => listPartners(index, asked), [index, asked]);
  const partners = useMemo(() => listed.hits.map(({ partner }) => partner), [listed]);
  const active = useMemo(() => index.search('', { service: 'calendar', state: 'active' }).hits.length, [index]);
  const isBrowsing = asked.text.trim() === '';
  return (
    <Screen heading={sayPartnersHeading(active)}>
      <Field label="Name, domain, code or address">
        <Input
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={wanted.text}
          onChange={(_event, { value }) => setWanted({ ...wanted, text: value })}
        />
      </Field>
      <FilterFields register={reading.register} wanted={wanted} onChoose={setWanted} />
      {isBrowsing && here.length > 0 && <HereSection partners={here} onOpen={onOpen} />}
      <Stack gap="near" start>
        <div role="status">
          <Stack gap="near">
            <Paragraph strong>{sayFound(listed, asked)}</Paragraph>
            <SearchRemarks remarks={listed.remarks} />
            {partners.length === 0 && listed.hidden === 0 && <NobodyFound />}
          </Stack>
        </div>
        {listed.hidden > 0 && (
          <>
            <Meta>{sayHidden(listed.hidden)}</Meta>
            <Button size="small" onClick={() => setWanted({ text: wanted.text })}>
              Show all
            </Button>
          </>
        )}
      </Stack>
      <PartnerList partners={partners} onOpen={onOpen} />
      <RegisterLine reading={reading} />
    </Screen>
  );
};

const NobodyFound = () => (
  <>
    <Paragraph>{NOBODY_FOUND.meaning}</Paragraph>
    <Paragraph>{NOBODY_FOUND.whatToDo}</Paragraph>
  </>
);
