import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  window: {
    minHeight: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow64,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
    ':focus-visible': { outline: 'none' },
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '4px 4px 4px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    flexShrink: 0,
  },
  body: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

export interface ItemWindowProps {
  /** Its accessible name. */
  readonly name: string;
  readonly title: string;
  /** Something else lies over it. */
  readonly isCovered?: boolean;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window of Outlook's. It takes the focus when it opens and gives it back when it closes; Escape closes it. */
export function ItemWindow({ name, title, isCovered = false, className, onClose, children }: ItemWindowProps) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  useFocusThere(surface);
  useEffect(() => {
    surface.current?.toggleAttribute('inert', isCovered);
  }, [isCovered]);
  const closeOnEscape = (event: KeyboardEvent<HTMLDivElement>) => {
    const isInside = event.target instanceof Node && surface.current?.contains(event.target);
    if (event.key === 'Escape' && isInside && !event.defaultPrevented) onClose();
  };
  return (
    <div
      ref={surface}
      role="dialog"
      aria-label={name}
      tabIndex={-1}
      className={mergeClasses(styles.window, className)}
      onKeyDown={closeOnEscape}
    >
      <div className={styles.title}>
        <Text weight="semibold" truncate wrap={false}>
          {title}
        </Text>
        <Button appearance="subtle" aria-label="Close window" icon={<Dismiss20Regular />} onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}

function useFocusThere(surface: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const before = document.activeElement;
    surface.current?.focus();
    return () => {
      // What was pressed lies behind the window and takes the focus once it is no longer inert.
      setTimeout(() => before instanceof HTMLElement && before.isConnected && before.focus());
    };
  }, [surface]);
}
