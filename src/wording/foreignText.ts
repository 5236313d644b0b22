/**
 * What others typed (names of people and organisations), made fit to stand in a sentence of ours: it can neither turn
 * the line around, hide in it, break out of it nor grow without end.
 */

/** Controls, soft hyphen, joiners and fillers that show nothing, marks of direction, tags, lone halves of a pair. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]/gu;

/** A letter may wear two accents; more of them climb over the lines above. */
const heapedAccents = /([\u0300-\u036f]{2})[\u0300-\u036f]+/g;

export const cleanText = (text: string): string =>
  text.replace(unseen, '').normalize('NFC').replace(heapedAccents, '$1').replace(/\s+/g, ' ').trim();

const isFirstHalf = (character: string): boolean => character >= '\ud800' && character <= '\udbff';

/** At most `longest` UTF-16 units, cut behind a whole word where there is one, with an ellipsis for what is missing. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const space = text.charAt(longest - 1) === ' ' ? room.length : room.lastIndexOf(' ');
  if (space > 0) return `${room.slice(0, space)}…`;
  return `${isFirstHalf(room.charAt(room.length - 1)) ? room.slice(0, -1) : room}…`;
};

/** All that begins, ends or joins anything in Markdown, addresses that become links by themselves included. */
const markup = /[\\`*_{}[\]()<>#+\-.!|~&:]/g;

export const escapeMarkdown = (text: string): string => text.replace(markup, '\\$&');
