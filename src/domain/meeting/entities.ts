const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', sol: '/', bsol: '\\', colon: ':', period: '.', commat: '@',
  num: '#', quest: '?', equals: '=', lowbar: '_', percnt: '%', hyphen: '-', dash: '-', shy: '', zwnj: '', Tab: '', NewLine: '',
}; // prettier-ignore

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi;

const toCharacter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decodeOne = (entity: string): string => {
  const name = entity.slice(1, -1);
  if (name.startsWith('#')) return toCharacter(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  return NAMED[name] ?? entity;
};

/** HTML’s names for characters, those that addresses are written with. */
export const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(ENTITY, decodeOne) : text);
