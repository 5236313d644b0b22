import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says `text` aloud whenever it changes after it was first shown; the first is read with the screen itself. */
export const Announcement = ({ text }: { readonly text: string }) => {
  const styles = useStyles();
  const last = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (last.current !== text) setSaid(text);
    last.current = text;
  }, [text]);
  return (
    <div role="status" className={styles.unseen}>
      {said}
    </div>
  );
};
