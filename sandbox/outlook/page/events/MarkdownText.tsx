import { Link } from '@fluentui/react-components';
import { Fragment } from 'react';
import { parseMarkdown, type MarkdownBlock, type MarkdownSpan } from './parseMarkdown';

/** The Markdown of a Smart Alert; HTML in it is text like any other. */
export function MarkdownText({ text }: { readonly text: string }) {
  return parseMarkdown(text).map((block, place) => <Block key={place} block={block} />);
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        {block.lines.map((spans, place) => (
          <Fragment key={place}>
            {place > 0 && <br />}
            <Spans spans={spans} />
          </Fragment>
        ))}
      </p>
    );
  }
  const items = block.items.map((spans, place) => (
    <li key={place}>
      <Spans spans={spans} />
    </li>
  ));
  return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Spans({ spans }: { readonly spans: readonly MarkdownSpan[] }) {
  return spans.map((span, place) => <Span key={place} span={span} />);
}

function Span({ span: { text, style, href } }: { readonly span: MarkdownSpan }) {
  if (href !== undefined) {
    return (
      <Link inline href={href} target="_blank" rel="noreferrer">
        {text}
      </Link>
    );
  }
  if (style === 'bold') return <strong>{text}</strong>;
  return style === 'italic' ? <em>{text}</em> : <>{text}</>;
}
