import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Image,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons/svg/checkmark';
import { useSession } from '../shell/outlookContext';
import { scopeWords } from './scopeWords';
import { useConsentQuestions } from './useConsentQuestions';

const useStyles = makeStyles({
  surface: { maxWidth: '440px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  app: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  scopes: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '12px' },
  scope: { display: 'flex', columnGap: '12px' },
  text: { display: 'flex', flexDirection: 'column' },
  meta: { color: tokens.colorNeutralForeground2 },
});

/** The window in which Microsoft asks whether an app may do what it wants to. Closing it is a no. */
export function ConsentWindow() {
  const styles = useStyles();
  const { addin, me, organisation } = useSession();
  const [question] = useConsentQuestions();
  if (question === undefined) return null;
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && question.answer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Permissions requested</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{me.address}</Text>
            <div className={styles.app}>
              <Image src={addin.iconUrl} alt="" width={32} height={32} />
              <Text weight="semibold">{addin.name} would like to:</Text>
            </div>
            <ul className={styles.scopes}>
              {scopeWords(question.scopes).map(({ title, text }) => (
                <li key={title} className={styles.scope}>
                  <Checkmark20Regular aria-hidden />
                  <span className={styles.text}>
                    <Text weight="semibold">{title}</Text>
                    <Text size={200} className={styles.meta}>
                      {text}
                    </Text>
                  </span>
                </li>
              ))}
            </ul>
            <Text size={200} className={styles.meta}>
              Accepting lets this app use your data as {organisation.name} has allowed. You can change it in your
              account later.
            </Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => question.answer(false)}>Cancel</Button>
            <Button appearance="primary" onClick={() => question.answer(true)}>
              Accept
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
