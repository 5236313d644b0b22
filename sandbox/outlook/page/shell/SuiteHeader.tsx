import { Avatar, Button, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { GridDots24Regular } from '@fluentui/react-icons/svg/grid-dots';
import { WrenchScrewdriver20Regular } from '@fluentui/react-icons/svg/wrench-screwdriver';
import { useStore } from '../store/useStore';
import { useOutlook, useSession } from './outlookContext';

const useStyles = makeStyles({
  header: {
    height: '48px',
    display: 'flex',
    alignItems: 'center',
    columnGap: '12px',
    padding: '0 12px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    flexShrink: 0,
  },
  search: { flexGrow: 1, maxWidth: '480px', marginLeft: '96px' },
  end: { marginLeft: 'auto', display: 'flex', alignItems: 'center', columnGap: '12px' },
  organisation: { whiteSpace: 'nowrap' },
  developer: {
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorBrandBackgroundHover },
    ':hover:active': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
  },
});

export function SuiteHeader({
  isDrawerOpen,
  onDrawer,
}: {
  readonly isDrawerOpen: boolean;
  readonly onDrawer: () => void;
}) {
  const styles = useStyles();
  const outlook = useOutlook();
  const session = useSession();
  const search = useStore(outlook.search);
  return (
    <header className={styles.header}>
      <GridDots24Regular aria-hidden />
      <Text size={400} weight="semibold">
        Outlook
      </Text>
      <SearchBox
        className={styles.search}
        aria-label="Search"
        placeholder="Search"
        value={search}
        onChange={(_, { value }) => outlook.search.update(() => value)}
      />
      <div className={styles.end}>
        <Text size={200} className={styles.organisation}>
          {session.organisation.name}
        </Text>
        <Button
          className={styles.developer}
          appearance="transparent"
          icon={<WrenchScrewdriver20Regular />}
          aria-expanded={isDrawerOpen}
          onClick={onDrawer}
        >
          Developer
        </Button>
        <Avatar name={session.me.name} title={`${session.me.name}, ${session.me.address}`} color="colorful" size={32} />
      </div>
    </header>
  );
}
