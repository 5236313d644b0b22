import type { FailureKind } from '../application/failure';

/** Why Outlook was read in vain, to stand behind "because". */
export const sayBecause = (kind: FailureKind): string => {
  switch (kind) {
    case 'unavailable':
      return 'Outlook did not answer in time';
    case 'offline':
      return 'there is no connection';
    case 'forbidden':
      return 'Outlook does not allow it here';
    case 'not-found':
      return 'it is no longer open';
    default:
      return 'Outlook could not give it';
  }
};
