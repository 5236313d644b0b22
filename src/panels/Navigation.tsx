import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BuildingPeopleFilled, BuildingPeopleRegular } from '@fluentui/react-icons/svg/building-people';
import { CalendarLtrFilled, CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { MoreHorizontalFilled, MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PersonAvailableFilled, PersonAvailableRegular } from '@fluentui/react-icons/svg/person-available';
import { WIDE } from './layout/wide';
import { PLACES, placeLabels, type Place } from './place';

const icons = {
  appointment: { open: CalendarLtrFilled, other: CalendarLtrRegular },
  sharing: { open: PersonAvailableFilled, other: PersonAvailableRegular },
  partners: { open: BuildingPeopleFilled, other: BuildingPeopleRegular },
  more: { open: MoreHorizontalFilled, other: MoreHorizontalRegular },
};

const useStyles = makeStyles({
  rail: { [`@media ${WIDE}`]: { position: 'sticky', top: 0, flexShrink: 0 } },
  list: {
    display: 'flex',
    justifyContent: 'space-between',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [`@media ${WIDE}`]: {
      flexDirection: 'column',
      justifyContent: 'flex-start',
      boxSizing: 'border-box',
      minHeight: '100vh',
      borderBottom: 'none',
      borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  place: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    [`@media ${WIDE}`]: { width: '100%' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThick}) ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: `${tokens.strokeWidthThick} solid Highlight` },
  },
  icon: { fontSize: tokens.fontSizeBase500 },
});

interface NavigationProps {
  readonly open: Place;
  readonly onOpen: (place: Place) => void;
}

export const Navigation = ({ open, onOpen }: NavigationProps) => {
  const styles = useStyles();
  return (
    <nav aria-label="Places" className={styles.rail}>
      <ul className={styles.list}>
        {PLACES.map((place) => (
          <li key={place}>
            <PlaceButton place={place} isOpen={place === open} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface PlaceButtonProps {
  readonly place: Place;
  readonly isOpen: boolean;
  readonly onOpen: (place: Place) => void;
}

const PlaceButton = ({ place, isOpen, onOpen }: PlaceButtonProps) => {
  const styles = useStyles();
  const Icon = isOpen ? icons[place].open : icons[place].other;
  return (
    <button
      type="button"
      aria-current={isOpen ? 'page' : undefined}
      className={mergeClasses(styles.place, isOpen && styles.open)}
      onClick={() => onOpen(place)}
    >
      <Icon aria-hidden className={styles.icon} />
      {placeLabels[place]}
    </button>
  );
};
