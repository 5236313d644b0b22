import type { MeetingEntry, LinkPlace } from './entry';
import { readHtml } from './readHtml';
import { createLinkReader, type ReadLink } from './readLink';
import { asShown, type WrittenLink } from './shownLink';
import { findTextLinks, undoQuotedPrintable } from './textLinks';
import { trimLink } from './trimLink';

export interface PlacedLink extends WrittenLink {
  readonly place: LinkPlace;
}

const findHtmlLinks = (html: string, read: ReadLink): readonly WrittenLink[] => {
  const { anchors, text } = readHtml(undoQuotedPrintable(html));
  const addressed = anchors.flatMap(({ address, shown }) => {
    const reading = read(trimLink(address));
    return reading === undefined ? [] : [asShown(reading, shown, read)];
  });
  return [...addressed, ...findTextLinks(text, read)];
};

const findBodyLinks = ({ kind, content }: MeetingEntry['body'], read: ReadLink): readonly WrittenLink[] => {
  if (!/[/:%]/.test(content)) return [];
  return kind === 'html' ? findHtmlLinks(content, read) : findTextLinks(content, read);
};

/** A field may hold a bare address, or a text around it. */
const findFieldLinks = (value: string | undefined, read: ReadLink): readonly WrittenLink[] =>
  value === undefined || value === ''
    ? []
    : /<a\s/i.test(value)
      ? findHtmlLinks(value, read)
      : findTextLinks(value, read);

/** Every link of an entry with its place, the most reliable place first. */
export const findLinks = (entry: MeetingEntry): readonly PlacedLink[] => {
  const read = createLinkReader();
  const at = (place: LinkPlace, links: readonly WrittenLink[]): readonly PlacedLink[] =>
    links.map((link) => ({ ...link, place }));
  return [
    ...at('ownField', findFieldLinks(entry.ownJoinUrl, read)),
    ...at('meetingField', findFieldLinks(entry.onlineMeetingUrl, read)),
    ...at(
      'property',
      (entry.properties ?? []).flatMap((value) => findFieldLinks(value, read)),
    ),
    ...at(
      'location',
      entry.locations.flatMap((value) => findFieldLinks(value, read)),
    ),
    ...at('body', findBodyLinks(entry.body, read)),
    ...at('subject', findTextLinks(entry.subject, read)),
  ];
};
