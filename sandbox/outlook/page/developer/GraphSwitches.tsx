import { Field, Input, SpinButton, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { GraphSettings } from '../../../settings';
import { ChoiceField } from './ChoiceField';
import { ViewSwitches } from './ViewSwitches';
import {
  ALLOWED_ROLES,
  CONTACTS_LISTS,
  INVITATIONS,
  NOT_OWNER,
  POLICY_DENIALS,
  SECOND_GRANTS,
  SITE_GRANTS,
} from './choices';

export interface GraphSwitchesProps {
  readonly graph: GraphSettings;
  readonly onChange: (change: Partial<GraphSettings>) => void;
}

/** What Microsoft's documents leave open, each way to be tried. */
export function GraphSwitches({ graph, onChange }: GraphSwitchesProps) {
  const [name, setName] = useState(graph.organizationEntryName);
  return (
    <>
      <ChoiceField
        label="A level above the policy"
        choices={POLICY_DENIALS}
        value={graph.policyDenial}
        onChange={(policyDenial) => onChange({ policyDenial })}
      />
      <ChoiceField
        label="Allowed levels for an address outside"
        choices={ALLOWED_ROLES}
        value={graph.allowedRolesForExternal}
        onChange={(allowedRolesForExternal) => onChange({ allowedRolesForExternal })}
      />
      <ChoiceField
        label="A second grant for one person"
        choices={SECOND_GRANTS}
        value={graph.secondGrant}
        onChange={(secondGrant) => onChange({ secondGrant })}
      />
      <ChoiceField
        label="A delegate reads who may see"
        choices={NOT_OWNER}
        value={graph.notOwner}
        onChange={(notOwner) => onChange({ notOwner })}
      />
      <ChoiceField
        label="A new grant"
        choices={INVITATIONS}
        value={graph.invitation}
        onChange={(invitation) => onChange({ invitation })}
      />
      <ChoiceField
        label="The register's site, opened to the add-in"
        choices={SITE_GRANTS}
        value={graph.siteGrant}
        onChange={(siteGrant) => onChange({ siteGrant })}
      />
      <ChoiceField
        label="The list of contacts"
        choices={CONTACTS_LISTS}
        value={graph.contactsList}
        onChange={(contactsList) => onChange({ contactsList })}
      />
      <Field label="Name of the own organisation's entry" size="small">
        <Input
          size="small"
          value={name}
          onChange={(_, { value }) => setName(value)}
          onBlur={() => onChange({ organizationEntryName: name })}
        />
      </Field>
      <Field label="Requests at once for each mailbox (0: no limit)" size="small">
        <SpinButton
          size="small"
          min={0}
          max={20}
          value={graph.concurrencyLimit}
          onChange={(_, { value }) => value != null && onChange({ concurrencyLimit: value })}
        />
      </Field>
      <ViewSwitches graph={graph} onChange={onChange} />
      <Switch
        label="Mailbox on-premises"
        checked={graph.onPremises}
        onChange={(_, { checked }) => onChange({ onPremises: checked })}
      />
    </>
  );
}
