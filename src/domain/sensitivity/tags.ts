/** What a word can mean to a rule, one bit each; a token carries the sum. */
export const NUMBER = 1 << 0;
export const AT_SIGN = 1 << 1;
export const PHRASE = 1 << 2;
/** More than one, so nobody in particular; still enough to say whose a number is. */
export const PATIENTS = 1 << 3;
/** Says what a ten-digit number is, if it is no patient's: invoice, order, ticket. */
export const COMPETES = 1 << 4;
/** The same, but so ordinary that it speaks only for its own line: meeting, phone, room. */
export const COMPETES_NEARBY = 1 << 5;
export const HEALTH_LABEL = 1 << 6;
/** Matters of the office that say little: agenda, cover, minutes. */
export const OFFICE = 1 << 7;
export const PATIENT = 1 << 8;
export const RELATIVE = 1 << 9;
/** Mr, Mrs: of patients and staff alike. */
export const TITLE = 1 << 10;
/** Dr, Sister, lead, manager: the name beside it is a colleague's. */
export const STAFF = 1 << 11;
export const GIVEN_NAME = 1 << 12;
export const SURNAME = 1 << 13;
/** A condition, drug, procedure or risk that is a fact about whoever it belongs to. */
export const CLINICAL = 1 << 14;
/** The line is about a subject, not a person: policy, audit, training. */
export const TOPIC = 1 << 15;
/** An occasion about one person in care: home visit, discharge planning, best interests. */
export const CARE = 1 << 16;
/** An occasion that may be: review, discuss, MDT. */
export const ENCOUNTER = 1 << 17;
/** A personnel matter, and what makes it one about somebody: hearing, outcome. */
export const HR = 1 << 18;
export const HR_CASE = 1 << 19;
export const BIRTH = 1 << 20;
/** People named in this line are at work: interview, supplier, rota. */
export const WORK = 1 << 21;
export const SECRET = 1 << 22;
/** Turns a condition into the name of a place or team: clinic, unit, nurse. */
export const SERVICE = 1 << 23;
/** Bed, bay, side room: with a number it stands for the patient. */
export const PLACE = 1 << 24;
export const STREET = 1 << 25;
export const HOME = 1 << 26;
export const MARKING = 1 << 27;
/** Ordinary words that begin with a capital in titles and are nobody's name. */
export const COMMON = 1 << 28;
export const SIGN_OFF = 1 << 29;
/** A place where people meet or work, whose address is public. */
export const VENUE = 1 << 30;
/** Of words: what follows is a web address. */
export const LINK = 1 << 31;
/** Of words: a condition in the name of a clinic, “lung cancer MDT”: a fact about whoever is named beside it. */
export const OF_SERVICE = 1 << 31;
/** Of lines: somebody unnamed is meant, by a bed, initials or an age. */
export const PERSON = 1 << 31;
/** Of lines: a condition is told as somebody’s own, a patient’s or a colleague’s. */
export const OWN_HEALTH = 1 << 28;
