import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { Stack } from './Stack';

const useStyles = makeStyles({ back: { minWidth: 'auto', paddingLeft: 0 } });

export const BackButton = ({ onBack }: { readonly onBack: () => void }) => {
  const styles = useStyles();
  return (
    <Stack gap="near" start>
      <Button appearance="transparent" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
        Back
      </Button>
    </Stack>
  );
};
