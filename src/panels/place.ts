export const PLACES = ['appointment', 'sharing', 'partners', 'more'] as const;

export type Place = (typeof PLACES)[number];

export const placeLabels: { readonly [place in Place]: string } = {
  appointment: 'This appointment',
  sharing: 'Sharing',
  partners: 'Partners',
  more: 'More',
};
