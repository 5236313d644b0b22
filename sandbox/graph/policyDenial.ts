import type { GraphSettings } from '../settings';
import { invalidRequest, Refusal } from './refusal';

const TOO_HIGH = 'Policy does not allow granting permissions at this level to one or more of the recipient(s).';
const NO_SHARING = 'Calendar sharing is not available with this organization.';

/** A level above the sharing policy. Graph documents neither status nor code: a switch chooses. */
export const levelDenied = ({ policyDenial }: GraphSettings): Refusal => {
  if (policyDenial === '400-ErrorInvalidRequest') return invalidRequest(TOO_HIGH);
  return new Refusal(
    { status: 403, code: policyDenial.slice(4) },
    policyDenial.endsWith('ErrorPermissionNotAllowedByPolicy') ? TOO_HIGH : NO_SHARING,
  );
};

/** No level at all: no relationship, and no entry `Anonymous` in the policy. */
export const sharingDenied = ({ policyDenial }: GraphSettings): Refusal =>
  policyDenial === '400-ErrorInvalidRequest'
    ? invalidRequest(NO_SHARING)
    : new Refusal({ status: 403, code: 'ErrorNotAllowedExternalSharingByPolicy' }, NO_SHARING);
