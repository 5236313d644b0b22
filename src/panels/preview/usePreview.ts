import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../application/failure';
import type { Ports } from '../../application/ports';
import { readPreview, type PreviewEntries } from '../../application/readPreview';
import { fail, succeed, type Result } from '../../domain/result';
import type { SharingLevel } from '../../domain/sharing';
import { useNewestAnswer } from '../useNewestAnswer';

/** What a preview is drawn from; kept in memory while it is on the screen. */
export interface PreviewFacts extends PreviewEntries {
  readonly organisationDefault: SharingLevel;
  readonly isDefaultCalendar: boolean;
}

export type PreviewState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly facts: PreviewFacts };

const readFacts = async (ports: Ports, calendarId: string): Promise<Result<PreviewFacts, Failure>> => {
  const [calendars, list, preview] = await Promise.all([
    ports.permissions.listCalendars(),
    ports.permissions.list(calendarId),
    readPreview(ports, calendarId),
  ]);
  if (!calendars.ok) return calendars;
  if (!list.ok) return list;
  if (!preview.ok) return preview;
  const organisationDefault = list.value.find((entry) => entry.isOrganizationDefault)?.level ?? 'none';
  const isDefaultCalendar = calendars.value.some(({ id, isDefault }) => id === calendarId && isDefault);
  return succeed({ ...preview.value, organisationDefault, isDefaultCalendar });
};

/** The person's own next two weeks, with what decides how others see them. */
export const usePreview = (ports: Ports, calendarId: string) => {
  const [state, setState] = useState<PreviewState>({ kind: 'reading' });
  const { ask } = useNewestAnswer();
  const read = useCallback(
    () =>
      ask<Result<PreviewFacts, Failure>>({
        answer: readFacts(ports, calendarId),
        settle: (facts) =>
          setState(facts.ok ? { kind: 'read', facts: facts.value } : { kind: 'failed', failure: facts.error }),
        orElse: fail({ kind: 'unexpected' }),
      }),
    [ask, ports, calendarId],
  );
  useEffect(read, [read]);
  const retry = () => {
    setState({ kind: 'reading' });
    read();
  };
  return { state, retry };
};
