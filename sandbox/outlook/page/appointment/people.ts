import type { ItemPerson } from '../../host';
import type { Suggestion } from '../server/outlookServer';

/** Somebody whose address was typed: "Sam Hall <sam.hall@northshire.example>" or the address alone. */
export function typedPerson(text: string): ItemPerson | undefined {
  const [, name = '', bracketed] = /^([^<]*)<([^>]+)>\s*$/.exec(text) ?? [];
  const address = (bracketed ?? text).replace(/[;,\s]+$/, '').trim();
  if (address === '') return undefined;
  return { name: name.trim() || address, address, response: 'none' };
}

/** Adds somebody at the end who is not among them yet. */
export function withPerson(people: readonly ItemPerson[], { name, address }: ItemPerson): readonly ItemPerson[] {
  const isThere = people.some((person) => person.address.toLowerCase() === address.toLowerCase());
  return isThere ? people : [...people, { name, address, response: 'none' }];
}

export const suggestionName = ({ address, organisation }: Suggestion): string => `${address} · ${organisation}`;
