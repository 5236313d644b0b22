import { Button } from '@fluentui/react-components';
import { recordsOfSips, tableOfSips } from '../../application/exportSips';
import type { SavedSip } from '../../application/sipPorts';
import { SAVE_CONSENT } from '../../wording/saySipSave';
import { saySavedHeading } from '../../wording/saySipSaved';
import { Exports } from '../history/Exports';
import { BackButton } from '../layout/BackButton';
import { GrowingList } from '../layout/GrowingList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Screen } from '../layout/Screen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { Waiting } from '../layout/Waiting';
import { Trouble } from '../trouble/Trouble';
import { AllowPress } from './AllowPress';
import type { Ports } from '../../application/ports';
import { SavedRow } from './SavedRow';
import { useSaved } from './useSaved';

interface SavedViewProps {
  readonly ports: Ports;
  /** Grows with each change of a contact made elsewhere in this place. */
  readonly changes: number;
  readonly onLookUp: (saved: SavedSip) => void;
  readonly onChange: (saved: SavedSip) => void;
  readonly onBack: () => void;
}

/** All addresses that the person confirmed (SIP-11). */
export const SavedView = (props: SavedViewProps) => {
  const { ports, changes, onBack } = props;
  const { state, isOld, read } = useSaved(ports, changes);
  const before = <BackButton onBack={onBack} />;
  switch (state.kind) {
    case 'reading':
      return (
        <Screen key="reading" heading="Addresses you confirmed" before={before}>
          <Waiting doing="Reading the addresses in your contacts" />
        </Screen>
      );
    case 'failed': {
      const isConsent = state.failure.kind === 'consent-required';
      return (
        <Screen key="failed" heading="Not read: the addresses you confirmed" before={before}>
          {isConsent ? <Consent ports={ports} onAllowed={read} /> : <Failed failure={state.failure} onRetry={read} />}
        </Screen>
      );
    }
    case 'read':
      return <List {...props} saved={state.saved} isOld={isOld} onRead={read} />;
  }
};

const Consent = ({ ports, onAllowed }: { readonly ports: Ports; readonly onAllowed: () => void }) => (
  <>
    <Paragraph>{SAVE_CONSENT}</Paragraph>
    <AllowPress
      ports={ports}
      scopes={[ports.sip.saved.consent.scope]}
      label="Allow it for my contacts"
      isPrimary
      onAllowed={onAllowed}
    />
  </>
);

const Failed = ({
  failure,
  onRetry,
}: Pick<Parameters<typeof Trouble>[0], 'failure'> & { readonly onRetry: () => void }) => (
  <>
    <Trouble failure={failure} />
    <Stack gap="near" start>
      <Button appearance="primary" onClick={onRetry}>
        Try again
      </Button>
    </Stack>
  </>
);

interface ListProps extends SavedViewProps {
  readonly saved: readonly SavedSip[];
  readonly isOld?: boolean;
  readonly onRead: () => void;
}

const List = ({ ports, saved, isOld, onLookUp, onChange, onRead, onBack }: ListProps) => {
  const current = saved.filter(({ confirmed }) => confirmed?.current !== undefined);
  return (
    <Screen heading={saySavedHeading(current.length)} before={<BackButton onBack={onBack} />}>
      {current.length === 0 && (
        <Paragraph>
          Here stand the SIP addresses that you are sure of. Find somebody, ask them, and confirm their address.
        </Paragraph>
      )}
      <GrowingList
        rows={current}
        keyOf={({ contactId, confirmed }) => `${contactId} ${confirmed?.current?.address.text ?? ''}`}
        what="addresses"
        draw={(one) => <SavedRow saved={one} {...{ ports, isOld, onLookUp, onChange, onRead }} />}
      />
      <Meta>
        They are kept in your own Outlook contacts, where Outlook and Teams can use them too. Nobody else sees them.
      </Meta>
      {saved.length > 0 && (
        <Section heading="Take it with you">
          <Exports what="the addresses" name="sip-addresses" table={tableOfSips(saved)} json={recordsOfSips(saved)} />
        </Section>
      )}
    </Screen>
  );
};
