import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { safeHtml } from './safeHtml';

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    paddingTop: '4px',
    '& a': { color: tokens.colorBrandForegroundLink },
    '& p:first-child': { marginTop: 0 },
  },
});

/** The text of an item, to read. */
export function HtmlText({ html }: { readonly html: string }) {
  const clean = useMemo(() => safeHtml(html), [html]);
  return <div className={useStyles().text} dangerouslySetInnerHTML={{ __html: clean }} />;
}
