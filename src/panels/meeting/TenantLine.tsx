import { useEffect, useState } from 'react';
import type { Ports } from '../../application/ports';
import { sayTenantName, TENANT_NOT_ASKED, TENANT_UNKNOWN } from '../../wording/sayMeetingWeek';
import { Paragraph } from '../layout/Paragraph';
import { useNewestAnswer } from '../useNewestAnswer';

interface TenantLineProps {
  readonly ports: Pick<Ports, 'tenants'>;
  readonly tenantId: string;
}

const askName = async ({ tenants }: TenantLineProps['ports'], tenantId: string): Promise<string> => {
  const found = await tenants.find(tenantId);
  if (!found.ok) return found.error.kind === 'consent-required' ? TENANT_NOT_ASKED : '';
  return found.value ? sayTenantName(found.value) : TENANT_UNKNOWN;
};

/** The name of a tenant that the register does not know, where an administrator allowed to ask for it. */
export const TenantLine = ({ ports, tenantId }: TenantLineProps) => {
  const [text, setText] = useState('');
  const { ask } = useNewestAnswer();
  useEffect(() => ask({ answer: askName(ports, tenantId), settle: setText, orElse: '' }), [ask, ports, tenantId]);
  return text === '' ? null : <Paragraph>{text}</Paragraph>;
};
