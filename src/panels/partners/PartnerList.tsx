import { Button, makeStyles } from '@fluentui/react-components';
import type { Partner } from '../../domain/federation';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Stack } from '../layout/Stack';
import { useMoreRows } from '../layout/useMoreRows';
import { PartnerRow } from './PartnerRow';

const useStyles = makeStyles({ list: { overflowAnchor: 'none' } });

interface PartnerListProps {
  readonly partners: readonly Partner[];
  readonly onOpen: (partner: Partner) => void;
}

/** A register may hold thousands: rows are drawn as somebody comes near them, or asks. */
export const PartnerList = ({ partners, onOpen }: PartnerListProps) => {
  const styles = useStyles();
  const { shown, more, end } = useMoreRows(partners);
  return (
    <div className={styles.list}>
      <CalmList>
        {shown.map((partner) => (
          <CalmRow key={partner.id}>
            <PartnerRow partner={partner} onOpen={onOpen} />
          </CalmRow>
        ))}
      </CalmList>
      {shown.length < partners.length && (
        <div ref={end}>
          <Stack gap="near" start>
            <Button onClick={more}>Show more</Button>
          </Stack>
        </div>
      )}
    </div>
  );
};
