import { Button } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { listRuleWaivers, wakeRule } from '../../application/quietRules';
import type { RuleWaiver } from '../../domain/alert';
import type { Result } from '../../domain/result';
import { sayBecause } from '../../wording/sayBecause';
import { sayQuietRule } from '../../wording/sayWaiver';
import { CalmList, CalmRow } from '../layout/CalmList';
import { Meta } from '../layout/Meta';
import { Paragraph } from '../layout/Paragraph';
import { PlaceIsOpen } from '../layout/PlaceIsOpen';
import { Section } from '../layout/Section';
import { Stack } from '../layout/Stack';

type Listed = Result<readonly RuleWaiver[], Failure>;

/** Kinds of finding that the person silenced for a time, each with the way back. */
export const QuietRules = ({ ports }: { readonly ports: Ports }) => {
  const [listed, setListed] = useState<Listed>();
  const isOpen = useContext(PlaceIsOpen);
  useEffect(() => {
    if (isOpen) void listRuleWaivers(ports.alert).then(setListed);
  }, [ports, isOpen]);
  if (listed === undefined) return null;
  const wake = (ruleId: string) => void wakeRule(ports.alert, ruleId).then(setListed);
  return (
    <Section heading="What you are not warned about">
      {listed.ok ? (
        <Rules waivers={listed.value} timeZone={ports.clock.timeZone()} onWake={wake} />
      ) : (
        <Paragraph>{`Not changed, and not known, because ${sayBecause(listed.error.kind)}.`}</Paragraph>
      )}
      <Meta>
        What you said of one appointment is kept in that appointment: open it, and choose Warn again. Nothing of its
        text is kept anywhere.
      </Meta>
    </Section>
  );
};

interface RulesProps {
  readonly waivers: readonly RuleWaiver[];
  readonly timeZone: string;
  readonly onWake: (ruleId: string) => void;
}

const Rules = ({ waivers, timeZone, onWake }: RulesProps) => (
  <div role="status">
    {waivers.length === 0 && <Paragraph>You are warned about every kind that your organisation looks for.</Paragraph>}
    {waivers.length > 0 && (
      <CalmList>
        {waivers.map((waiver) => (
          <CalmRow key={waiver.ruleId}>
            <QuietRow waiver={waiver} timeZone={timeZone} onWake={onWake} />
          </CalmRow>
        ))}
      </CalmList>
    )}
  </div>
);

const QuietRow = ({
  waiver,
  timeZone,
  onWake,
}: Pick<RulesProps, 'timeZone' | 'onWake'> & { readonly waiver: RuleWaiver }) => {
  const { kind, until } = sayQuietRule(waiver, timeZone);
  return (
    <Stack gap="tight" start>
      <Paragraph strong>{kind}</Paragraph>
      <Meta>{until}</Meta>
      <Button size="small" aria-label={`Warn again: ${kind}`} onClick={() => onWake(waiver.ruleId)}>
        Warn again
      </Button>
    </Stack>
  );
};
