import { Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { RegisterReading } from '../../application/ports';
import { searchRegister } from '../../application/searchRegister';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Screen } from '../layout/Screen';
import { StatusMark } from '../layout/StatusMark';
import { PartnerCard } from './PartnerCard';

/** A register may hold thousands; nobody reads further than this, typing more is quicker. */
const MOST_SHOWN = 30;

const headingFor = (active: number): string =>
  active === 1 ? '1 partner can share calendars with you now' : `${active} partners can share calendars with you now`;

const sayFound = (found: number, query: string): string => {
  if (query.trim() === '') return found === 1 ? '1 partner in the register' : `${found} partners in the register`;
  if (found === 0) return 'No partner matches. An organisation that is not listed has no relationship with yours.';
  return found === 1 ? '1 partner matches' : `${found} partners match`;
};

export const PartnersView = ({ reading }: { readonly reading: RegisterReading }) => {
  const { register, problems } = reading;
  const [text, setText] = useState('');
  const query = useDeferredValue(text);
  const active = useMemo(
    () => searchRegister(register, '').filter(({ calendar }) => calendar.verdict === 'active').length,
    [register],
  );
  const rows = useMemo(() => searchRegister(register, query), [register, query]);
  return (
    <Screen heading={headingFor(active)}>
      <Field label="Name, domain or address">
        <Input type="search" value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div role="status">
        <Paragraph>{sayFound(rows.length, query)}</Paragraph>
      </div>
      <CalmList>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <CalmRow key={row.partner.id}>
            <PartnerCard row={row} />
          </CalmRow>
        ))}
      </CalmList>
      {rows.length > MOST_SHOWN && <Meta>{`The first ${MOST_SHOWN} are shown. Type more to find others.`}</Meta>}
      {problems.length > 0 && <StatusMark tone="attention" text={sayUnread(problems.length)} />}
      <ProvenanceLine asOf={register.asOf} source={register.source} />
    </Screen>
  );
};

const sayUnread = (count: number): string =>
  count === 1 ? '1 row of the register could not be read.' : `${count} rows of the register could not be read.`;
