import type { ComponentType } from 'react';
import type { Place } from './place';
import type { PlaceProps } from './PlaceProps';

/** What is fetched when a place is first opened. */
export const placeParts: { readonly [place in Place]: () => Promise<ComponentType<PlaceProps>> } = {
  appointment: async () => (await import('./appointment/ThisAppointment')).ThisAppointment,
  sharing: async () => (await import('./sharing/Sharing')).Sharing,
  partners: async () => (await import('./partners/Partners')).Partners,
  more: async () => (await import('./more/More')).More,
};

/** Over whatever place it was opened from. */
export const peoplePart = async () => (await import('./people/People')).People;

export const signedOutPart = async () => (await import('./session/SignedOut')).SignedOut;

export const uncheckedPart = async () => (await import('./unchecked/UncheckedSends')).UncheckedSends;

export const partnerChangesPart = async () => (await import('./partners/PartnerChanges')).PartnerChanges;
