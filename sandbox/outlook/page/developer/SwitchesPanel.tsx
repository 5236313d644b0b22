import { Button, Checkbox, Divider, Field, SpinButton, makeStyles } from '@fluentui/react-components';
import { outlookServer } from '../server/outlookServer';
import { ChoiceField } from './ChoiceField';
import { MAILBOX_SETS, REGISTERS, ROLES, SCOPES, SEND_MODES, SIGN_INS, THEMES } from './choices';
import { GraphSwitches } from './GraphSwitches';
import { useSettings } from './useSettings';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  scopes: { display: 'flex', flexDirection: 'column' },
});

export function SwitchesPanel() {
  const styles = useStyles();
  const [settings, change] = useSettings();
  const { withheldScopes } = settings;
  const withhold = (scope: string, isWithheld: boolean) =>
    change({
      withheldScopes: isWithheld ? [...withheldScopes, scope] : withheldScopes.filter((other) => other !== scope),
    });
  // The server has another world after this; what the page shows of the old one goes with it.
  const reset = () => outlookServer.reset().then(() => location.reload());
  return (
    <div className={styles.panel}>
      <ChoiceField label="Theme" choices={THEMES} value={settings.theme} onChange={(theme) => void change({ theme })} />
      <ChoiceField
        label="Requirement set"
        choices={MAILBOX_SETS}
        value={settings.mailboxSet}
        onChange={(mailboxSet) => void change({ mailboxSet })}
      />
      <ChoiceField
        label="Sign-in"
        choices={SIGN_INS}
        value={settings.signIn}
        onChange={(signIn) => void change({ signIn })}
      />
      <ChoiceField
        label="Role in the token, once signed in again"
        choices={ROLES}
        value={settings.roles[0] ?? ''}
        onChange={(role) => void change({ roles: role === '' ? [] : [role] })}
      />
      <ChoiceField
        label="Send mode"
        choices={SEND_MODES}
        value={settings.sendMode}
        onChange={(sendMode) => void change({ sendMode })}
      />
      <Field label="Seconds that Send waits for the add-in" size="small">
        <SpinButton
          size="small"
          min={1}
          max={300}
          value={settings.sendTimeoutSeconds}
          onChange={(_, { value }) => value != null && void change({ sendTimeoutSeconds: value })}
        />
      </Field>
      <ChoiceField
        label="Register, once the add-in opens again"
        choices={REGISTERS}
        value={settings.register}
        onChange={(register) => void change({ register })}
      />
      <Field label="Scopes withheld by an administrator" size="small">
        <div className={styles.scopes}>
          {SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              size="medium"
              label={scope}
              checked={withheldScopes.includes(scope)}
              onChange={(_, { checked }) => void withhold(scope, checked === true)}
            />
          ))}
        </div>
      </Field>
      <Divider>Microsoft Graph</Divider>
      <GraphSwitches graph={settings.graph} onChange={(graph) => void change({ graph })} />
      <Divider />
      <Button onClick={() => void reset()}>Start again with the world as it was</Button>
    </div>
  );
}
