import type { SipUseReason } from '../../domain/sip';
import { saySipUse } from '../../wording/saySipUse';
import { Meta } from '../layout/Meta';
import { Stack } from '../layout/Stack';
import { StatusMark } from '../layout/StatusMark';

/** What stands against an address, before anything is offered with it (SIP-07). */
export const UseReasons = ({ reasons }: { readonly reasons: readonly SipUseReason[] }) => (
  <>
    {reasons.map((reason) => {
      const { tone, title, text } = saySipUse(reason);
      return (
        <Stack key={title} gap="tight">
          <StatusMark tone={tone} text={title} />
          <Meta>{text}</Meta>
        </Stack>
      );
    })}
  </>
);
