import { makeStyles, tokens } from '@fluentui/react-components';
import type { PartnerRow } from '../../application/searchRegister';
import { Facts } from '../layout/Facts';
import { Meta } from '../layout/Meta';
import { ProvenanceLine } from '../layout/ProvenanceLine';
import { Stack } from '../layout/Stack';
import { StandingMark } from '../layout/StandingMark';

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
});

export const PartnerCard = ({ row }: { readonly row: PartnerRow }) => {
  const styles = useStyles();
  const { partner, calendar, messaging } = row;
  return (
    <Stack gap="near">
      <h2 className={styles.name}>{partner.name}</h2>
      <Meta>{partner.domains.join(', ')}</Meta>
      <Facts
        facts={[
          { term: 'Calendar', fact: <StandingMark standing={calendar} /> },
          { term: 'Messaging', fact: <StandingMark standing={messaging} /> },
        ]}
      />
      {partner.useStatement !== undefined && <Meta>{partner.useStatement}</Meta>}
      <ProvenanceLine asOf={partner.asOf} source={partner.source} />
    </Stack>
  );
};
