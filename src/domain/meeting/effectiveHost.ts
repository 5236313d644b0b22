/** Somebody in a call, by the organisation they belong to; `undefined`: none that is known. */
export interface CallParticipant {
  readonly address: string;
  readonly organisation: string | undefined;
}

export interface EffectiveHost {
  readonly organisation: string | undefined;
  readonly changed: boolean;
  /** The guidance says what happens when a partner invites; of the other way round it says nothing. */
  readonly isAssumed: boolean;
}

/** A call between two becomes a conference with the third. */
const CONFERENCE = 3;

/**
 * Who holds a call once somebody was added to it (REC-05): a partner’s person who invites a third moves the call to
 * the partner’s system, and the partner’s settings hold. `own`: the organisation whose people we are.
 */
export const effectiveHost = (
  originalHost: string | undefined,
  participants: readonly CallParticipant[],
  { inviter, own }: { readonly inviter: CallParticipant; readonly own: string },
): EffectiveHost => {
  const unchanged = { organisation: originalHost, changed: false };
  if (participants.length < CONFERENCE) return { ...unchanged, isAssumed: false };
  if (inviter.organisation === own) return { ...unchanged, isAssumed: true };
  const { organisation } = inviter;
  return { organisation, changed: organisation !== originalHost, isAssumed: false };
};
