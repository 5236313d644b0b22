/** A text as it stands in an OData filter: a quote inside is written twice (OData 4.01 URL conventions, 5.1.1.6.1). */
export const quoted = (text: string): string => `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;

export const startsWith = (names: readonly string[], text: string): string =>
  names.map((name) => `startswith(${name},${quoted(text)})`).join(' or ');
