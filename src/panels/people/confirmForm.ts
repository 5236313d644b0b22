import { findEmailAddress, parseEmailAddress, type EmailAddress } from '../../domain/address';
import { isIsoDate, type IsoDate, type Register } from '../../domain/federation';
import { listDomainReasons, parseSipAddress, type ConfirmedBy, type SipAddress } from '../../domain/sip';
import type { SipToConfirm } from '../../application/confirmSip';
import { sayAddressProblem } from '../../wording/sayAddressProblem';
import { saySipProblem } from '../../wording/saySipProblem';
import { saySipUse } from '../../wording/saySipUse';

/** Whose address is confirmed. */
export interface ConfirmSubject {
  readonly name: string;
  /** No source tells a name: `name` is an address. */
  readonly isNameless?: boolean;
  readonly emails: readonly EmailAddress[];
  readonly organisation?: string;
  /** Absent: the person types it. */
  readonly address?: SipAddress;
  /** What is confirmed of them until now. */
  readonly present?: SipAddress;
}

export interface ConfirmFields {
  /** Only of somebody whose name nobody told; it may stay empty. */
  readonly name: string;
  readonly address: string;
  /** Only where it is a new one. */
  readonly email: string;
  readonly by?: ConfirmedBy;
  readonly on: string;
}

export type ConfirmProblems = { readonly [field in keyof ConfirmFields]?: string };

export type ReadForm =
  | { readonly kind: 'wanted'; readonly wanted: SipToConfirm }
  | { readonly kind: 'problems'; readonly problems: ConfirmProblems; readonly holdsPassword: boolean };

interface FormSetting {
  readonly subject: ConfirmSubject;
  readonly register: Register;
  readonly today: IsoDate;
}

/** An address of nobody who can be reached is not kept, and why is said (SIP-07). */
const findAddressProblem = (typed: string, register: Register): string | undefined => {
  const parsed = parseSipAddress(typed);
  if (!parsed.ok) return saySipProblem(parsed.error);
  const [reason] = listDomainReasons(register, parsed.value);
  if (!reason) return undefined;
  const { title, text } = saySipUse(reason);
  return `${title}. ${text}`;
};

const findEmailProblem = (typed: string): string | undefined => {
  const parsed = parseEmailAddress(typed);
  return typed.trim() === '' || parsed.ok ? undefined : sayAddressProblem(parsed.error);
};

const findDateProblem = (on: string, today: IsoDate): string | undefined =>
  isIsoDate(on) && on <= today ? undefined : 'Choose today or a day before.';

const listProblems = ({ address, email, by, on }: ConfirmFields, { register, today }: FormSetting): ConfirmProblems => {
  const all: ConfirmProblems = {
    address: findAddressProblem(address, register),
    email: findEmailProblem(email),
    by: by === undefined ? 'Choose how you know it.' : undefined,
    on: findDateProblem(on, today),
  };
  return Object.fromEntries(Object.entries(all).filter(([, problem]) => problem !== undefined));
};

const LONGEST_NAME = 120;

/** What the fields come to: what is to be kept, or what is wrong with which field. */
export const readConfirmForm = (fields: ConfirmFields, setting: FormSetting): ReadForm => {
  const { subject } = setting;
  const parsed = parseSipAddress(fields.address);
  const problems = listProblems(fields, setting);
  if (!parsed.ok || fields.by === undefined || Object.keys(problems).length > 0) {
    const holdsPassword = !parsed.ok && parsed.error.code === 'holdsPassword';
    return { kind: 'problems', problems, holdsPassword };
  }
  const email = findEmailAddress(fields.email);
  const { emails, organisation } = subject;
  const name = fields.name.trim().slice(0, LONGEST_NAME) || subject.name;
  return {
    kind: 'wanted',
    wanted: {
      name,
      emails: email ? [...emails, email] : emails,
      ...(organisation !== undefined && { organisation }),
      confirmation: { address: parsed.value, by: fields.by, on: fields.on },
    },
  };
};
