/** What a word can mean to a rule, one bit each; a token carries the sum. */
export const NUMBER = 1 << 0;
export const AT_SIGN = 1 << 1;
export const PHRASE = 1 << 2;
export const LINK = 1 << 3;
/** Says what a ten-digit number is, if it is no patient's: invoice, order, ticket. */
export const COMPETES = 1 << 4;
/** The same, but so ordinary that it speaks only for its own line: meeting, phone, room. */
export const COMPETES_NEARBY = 1 << 5;
export const HEALTH_LABEL = 1 << 6;
export const NUMBER_WORD = 1 << 7;
export const PATIENT = 1 << 8;
