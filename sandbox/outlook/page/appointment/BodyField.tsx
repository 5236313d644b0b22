import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { safeHtml } from './safeHtml';

const useStyles = makeStyles({
  body: {
    minHeight: '160px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& a': { color: tokens.colorBrandForegroundLink },
  },
});

export interface BodyFieldProps {
  readonly html: string;
  /** Its accessible name. */
  readonly label: string;
  readonly onChange: (html: string) => void;
}

/** The text of an item. What the add-in writes shows at once; what is typed is taken as it is typed. */
export function BodyField({ html, label, onChange }: BodyFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLDivElement>(null);
  const typed = useRef<string>();
  useEffect(() => {
    if (field.current === null || html === typed.current) return;
    field.current.innerHTML = safeHtml(html);
    typed.current = html;
  }, [html]);
  return (
    <div
      ref={field}
      role="textbox"
      aria-multiline
      aria-label={label}
      contentEditable
      suppressContentEditableWarning
      className={styles.body}
      onInput={(event) => {
        typed.current = event.currentTarget.innerHTML;
        onChange(typed.current);
      }}
    />
  );
}
