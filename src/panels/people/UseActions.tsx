import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import {
  skypeCallLink,
  skypeMessageLink,
  teamsCallLink,
  teamsChatLink,
  type SipAddress,
  type SipUse,
} from '../../domain/sip';
import { Folded } from '../layout/Folded';
import { OutwardLink } from '../layout/OutwardLink';
import { Stack } from '../layout/Stack';
import { useCopy } from '../layout/useCopy';
import { UseReasons } from './UseReasons';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface UseActionsProps {
  readonly address: SipAddress;
  /** What is possible with it: nothing is offered where messaging is not active (IMS-02). */
  readonly use: Exclude<SipUse, { readonly kind: 'off' }>;
}

export const UseActions = ({ address, use }: UseActionsProps) => {
  const styles = useStyles();
  const { said, copy } = useCopy(address.text);
  return (
    <Stack gap="tight">
      <div className={styles.actions}>
        <Button size="small" icon={<CopyRegular />} aria-label={`Copy ${address.text}`} onClick={copy}>
          Copy
        </Button>
        {use.kind === 'link' && (
          <>
            <OutwardLink href={teamsChatLink(use.teamsName)} text="Chat in Teams" />
            <OutwardLink href={teamsCallLink(use.teamsName)} text="Call in Teams" />
          </>
        )}
      </div>
      <span role="status">{said}</span>
      {use.kind === 'copy' && <UseReasons reasons={[use.reason]} />}
      <Folded summary="Skype for Business">
        <div className={styles.actions}>
          <OutwardLink href={skypeMessageLink(address)} text="Send a message" />
          <OutwardLink href={skypeCallLink(address)} text="Call" />
        </div>
      </Folded>
    </Stack>
  );
};
