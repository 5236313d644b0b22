import { Button } from '@fluentui/react-components';
import { useContext } from 'react';
import { FindSip } from '../FindSip';

interface FindSipButtonProps {
  readonly name: string;
  readonly address: string;
}

/** From somebody who is in front of the person to their SIP address, and back. */
export const FindSipButton = ({ name, address }: FindSipButtonProps) => {
  const find = useContext(FindSip);
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`Find SIP address of ${name}`}
      onClick={() => find({ address })}
    >
      Find SIP address
    </Button>
  );
};
