import type { SipAddress } from './sipAddress';

/** Microsoft Teams deep links: learn.microsoft.com, "Create deep links" (Teams platform), read August 2026. */
const TEAMS = 'https://teams.microsoft.com/l';

export const teamsChatLink = (teamsName: string): string => `${TEAMS}/chat/0/0?users=${encodeURIComponent(teamsName)}`;

export const teamsCallLink = (teamsName: string): string => `${TEAMS}/call/0/0?users=${encodeURIComponent(teamsName)}`;

const escaped = (address: SipAddress): string => `${encodeURIComponent(address.user)}@${address.domain}`;

/** Opened by Skype for Business where it is installed; which program takes it depends on the machine. */
export const skypeCallLink = (address: SipAddress): string => `sip:${escaped(address)}`;

/** As Skype for Business writes it itself: in angle brackets, which stand for themselves there. */
export const skypeMessageLink = (address: SipAddress): string => `im:<${skypeCallLink(address)}>`;
