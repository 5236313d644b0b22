/** A text as it stands in an OData filter: a quote inside is written twice (OData 4.01 URL conventions, 5.1.1.6.1). */
export const quoted = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;

export const startsWith = (names: readonly string[], text: string): string =>
  names.map((name) => `startswith(${name},${quoted(text)})`).join(' or ');

const NAMES = ['displayName', 'givenName', 'surname'];

/** The surname first, or a name with an organisation or a post behind it: what fits of those is chosen by all the words. */
export const named = (text: string, also: readonly string[] = []): string => {
  const [first = '', ...rest] = text.split(/[\s,]+/).filter(Boolean);
  if (rest.length === 0) return startsWith([...NAMES, ...also], text);
  return `${startsWith(['displayName', ...also], text)} or ${startsWith(['surname'], first)}`;
};
