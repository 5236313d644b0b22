import { findEmailAddress, parseDomainName, type DomainName } from '../address';
import { isIsoDate, type IsoDate } from '../federation';
import { fail, succeed, type Result } from '../result';
import type { Parser, Refusal } from './fields';

const refuse = (reason: string): Result<never, Refusal> => fail({ reason });

/** Taken as it stands: it is shown as text, and whatever markup it holds with it (SEC-06). */
export const text: Parser<string> = (value) => {
  if (typeof value !== 'string') return refuse('is not text');
  const trimmed = value.trim();
  return trimmed === '' ? refuse('is empty') : succeed(trimmed);
};

export const isoDate: Parser<IsoDate> = (value) => {
  if (typeof value === 'string' && isIsoDate(value)) return succeed(value);
  const parsed = text(value);
  return parsed.ok && !isIsoDate(parsed.value) ? refuse('is not a date such as 2018-07-20') : parsed;
};

/** Answers that come a hundred thousand times in one file are made once. */
const YES = succeed(true);
const NO = succeed(false);

export const yesOrNo: Parser<boolean> = (value) => {
  if (typeof value !== 'boolean') return refuse('is neither true nor false');
  return value ? YES : NO;
};

export const oneOf = <T extends string>(choices: readonly T[]): Parser<T> => {
  const known: ReadonlyMap<unknown, Result<T, Refusal>> = new Map(choices.map((choice) => [choice, succeed(choice)]));
  const refusal = refuse(`is not one of ${choices.join(', ')}`);
  return (value) => known.get(value) ?? refusal;
};

/** A parser's value, or one word that says that there is none. */
export const orWord = <T>(word: string, parse: Parser<T>): Parser<T | undefined> => {
  return (value) => (value === word ? succeed(undefined) : parse(value));
};

export const domain: Parser<DomainName> = (value) => {
  if (typeof value !== 'string') return refuse('is not text');
  const parsed = parseDomainName(value);
  return parsed === undefined ? refuse('is not a domain name such as northshire.example') : succeed(parsed);
};

export const wholeNumber =
  (least: number, most: number, unit: string): Parser<number> =>
  (value) => {
    if (typeof value !== 'number') return refuse(`is not a number of ${unit}`);
    if (!Number.isInteger(value)) return refuse(`is not a whole number of ${unit}`);
    if (value < least) return refuse(`is less than ${least}`);
    return value > most ? refuse(`is more than ${most} ${unit}`) : succeed(value);
  };

export const email: Parser<string> = (value) => {
  const parsed = text(value);
  if (!parsed.ok || findEmailAddress(parsed.value) !== undefined) return parsed;
  return refuse('is not an e-mail address');
};

/** The role of a person, never the person: nobody is named in a file that is served beside the add-in (PUB-05). */
export const role: Parser<string> = (value) => {
  const parsed = text(value);
  return parsed.ok && parsed.value.includes('@') ? refuse('holds an address; only a role belongs here') : parsed;
};

const TENANT_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A tenant of Microsoft 365; links write its id in either case. */
export const tenantId: Parser<string> = (value) => {
  const parsed = text(value);
  if (!parsed.ok) return parsed;
  const id = parsed.value.toLowerCase();
  return TENANT_ID.test(id) ? succeed(id) : refuse('is not a tenant id such as 0f3c1d52-6a7b-4c8d-9e0f-1a2b3c4d5e6f');
};

const SECURE_ADDRESS = /^https:\/\/([^/?#:@\\\s]+)(?::\d{1,5})?(?:[/?#][^\\\s]*)?$/i;

const isSecureAddress = (address: string): boolean =>
  parseDomainName(SECURE_ADDRESS.exec(address)?.[1] ?? '') !== undefined;

export const secureAddress: Parser<string> = (value) => {
  const parsed = text(value);
  return parsed.ok && !isSecureAddress(parsed.value) ? refuse('does not start with https://') : parsed;
};

/** Each item by the same parser; the first that is refused refuses the list, with its place. */
export const listOf =
  <T>(parse: Parser<T>, least = 0): Parser<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return refuse('is not a list');
    if (value.length < least) return refuse('is empty');
    const items: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const parsed = parse(value[index]);
      if (!parsed.ok) {
        const { reason, below } = parsed.error;
        return fail({ reason, below: below === undefined ? String(index) : `${index}.${below}` });
      }
      items.push(parsed.value);
    }
    return succeed(items);
  };
