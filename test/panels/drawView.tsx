import { FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Organisation } from '../../src/panels/Organisation';
import { themeFor } from '../../src/panels/themeFor';
import { EXAMPLE_REGISTER } from '../fakes/exampleRegister';

export interface DrawnView {
  readonly markup: string;
  /** What a person reads, each element's words on a line of their own. */
  readonly lines: readonly string[];
  /** The names of the buttons, in order. */
  readonly buttons: readonly string[];
}

const ENTITIES: readonly (readonly [entity: string, character: string])[] = [
  ['&#x27;', "'"],
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

const readable = (text: string): string =>
  ENTITIES.reduce((read, [entity, character]) => read.replaceAll(entity, character), text);

const textOf = (markup: string): string => readable(markup.replace(/<wbr\/>/g, '').replace(/<[^>]*>/g, ''));

const nameOf = (button: string): string => {
  const label = /^<button[^>]* aria-label="([^"]*)"/.exec(button)?.[1];
  return label === undefined ? textOf(button) : readable(label);
};

/** A view as it is first drawn, without a browser: enough for what stands on it, not for what it does. */
export const drawView = (view: ReactElement): DrawnView => {
  const drawn = renderToStaticMarkup(
    <FluentProvider theme={themeFor('light')}>
      <Organisation.Provider value={EXAMPLE_REGISTER.organisation}>{view}</Organisation.Provider>
    </FluentProvider>,
  );
  const markup = drawn.replace(/<style[\s\S]*?<\/style>/g, '');
  const words = readable(markup.replace(/<wbr\/>/g, '').replace(/<[^>]*>/g, '\n'));
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const buttons = (markup.match(/<button[\s\S]*?<\/button>/g) ?? []).map(nameOf);
  return { markup, lines, buttons };
};
