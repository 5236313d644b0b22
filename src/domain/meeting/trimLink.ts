const ENTITY = /&(?:gt|lt|quot|nbsp|#39|#34);/i;
const NEXT_LINK = /[;,|]https?:\/\//i;

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

const countOf = (text: string, mark: string): number => text.split(mark).length - 1;

/** A sentence’s marks after a link are the sentence’s; a bracket is, unless it was opened within the link. */
const withoutTail = (text: string): string => {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    const opening = OPENING[last];
    const isTail = opening
      ? countOf(text.slice(0, end), last) > countOf(text.slice(0, end), opening)
      : ".,;:!?'*`".includes(last);
    if (!isTail || text.length - end > 20) break;
  }
  return text.slice(0, end);
};

const cutAt = (text: string, at: number): string => (at < 0 ? text : text.slice(0, at));

/** After the host a link is written in ASCII; what follows is the sentence, in scripts that set no blanks. */
const withoutSentence = (text: string): string => {
  const host = /^[a-z]+:[/\\]*[^/\\?#]*/i.exec(text)?.[0].length ?? 0;
  const foreign = text.slice(host).search(/[^\x21-\x7e]/);
  return foreign < 0 ? text : text.slice(0, host + foreign);
};

export const trimLink = (text: string): string => {
  const one = cutAt(cutAt(text, text.search(ENTITY)), text.slice(1).search(NEXT_LINK) + 1 || -1);
  return withoutTail(withoutSentence(cutAt(one, one.indexOf('](')))); // [shown](address)
};
