import type { RegisterReading } from '../../application/ports';
import { sayDate } from '../../wording/moment';
import { Meta } from '../layout/Meta';
import { OutwardLink } from '../layout/OutwardLink';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { UnreadRows } from './UnreadRows';

/** Where the facts come from, how old they are, and what of them could not be had (PUB-02, BUL-05). */
export const RegisterLine = ({ reading }: { readonly reading: RegisterReading }) => {
  const { register, problems, notReached } = reading;
  const { partnerList } = register.organisation.links;
  return (
    <Stack gap="tight" start>
      {notReached !== undefined && (
        <StatusMark
          tone="attention"
          text={`The register cannot be reached. These are its facts of ${sayDate(register.asOf)}.`}
        />
      )}
      {problems.length > 0 && <UnreadRows problems={problems} />}
      <ProvenanceLine asOf={register.asOf} source={register.source} />
      {partnerList !== undefined && (
        <>
          <OutwardLink href={partnerList.url} text={partnerList.label} />
          <Meta>The official list, as of {sayDate(register.asOf)}.</Meta>
        </>
      )}
    </Stack>
  );
};
