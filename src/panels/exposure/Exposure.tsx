import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Ports } from '../../application/ports';
import { sayDayAndYear } from '../../wording/moment';
import { sayExposure } from '../../wording/sayExposure';
import { sayFailure } from '../../wording/sayFailure';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';
import { Working } from '../layout/Working';
import { SensitiveList } from './SensitiveList';
import { useExposure, type ExposureQuestion, type ExposureState } from './useExposure';

export interface ExposureCheckProps {
  readonly ports: Ports;
  readonly question: ExposureQuestion;
  /** There is nothing to wait for any longer: looked through, stopped, or not possible. */
  readonly onSettled: () => void;
}

/** What a raise would show of the entries to come, for their owner only, before it is confirmed (GOV-08). */
export const ExposureCheck = ({ ports, question, onSettled }: ExposureCheckProps) => {
  const { state, cancel, again } = useExposure(ports, question);
  const isSettled = state.kind !== 'scanning';
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);
  return (
    <Section heading="What would become visible">
      <div role="status">
        <Said state={state} />
      </div>
      {state.kind === 'scanning' && (
        <Working
          doing="Looking through what is to come"
          text={`Looking through what is to come: ${state.progress?.entries ?? 0} entries so far`}
          progress={state.progress ?? { done: 0, total: 1 }}
          onCancel={cancel}
        />
      )}
      {(state.kind === 'cancelled' || state.kind === 'failed') && (
        <Stack gap="near" start>
          <Button size="small" onClick={again}>
            Look through it
          </Button>
        </Stack>
      )}
      {state.kind === 'scanned' && state.exposure.sensitive.length > 0 && (
        <SensitiveList ports={ports} found={state.exposure.sensitive} />
      )}
      <Meta>
        {state.kind === 'scanned' && `Looked at until ${sayDayAndYear(state.to, ports.clock.timeZone())}. `}
        Looked through on this device. No entry leaves your mailbox.
      </Meta>
    </Section>
  );
};

const Said = ({ state }: { readonly state: ExposureState }) => {
  switch (state.kind) {
    case 'scanning':
      return null;
    case 'cancelled':
      return <StatusMark tone="unknown" text="Not checked: you stopped it. You can share all the same." />;
    case 'failed':
      return <StatusMark tone="unknown" text={`Not checked. ${sayFailure(state.failure).cause}`} />;
    case 'scanned':
      return (
        <Stack gap="tight">
          {sayExposure(state.exposure).map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
        </Stack>
      );
  }
};
