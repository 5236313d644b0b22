import { Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  footer: {
    padding: '2px 12px 4px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Footer() {
  return (
    <footer className={useStyles().footer}>
      <Text size={200}>
        A sandbox that plays Outlook: all people, organisations and appointments in it are invented.
      </Text>
    </footer>
  );
}
