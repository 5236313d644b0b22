import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ports } from '../../application/ports';
import type { SharingPicture } from '../../application/readSharing';
import { createRecordedChange } from '../../application/recordShare';
import { planRepairs, repairAll, type RepairResult, type RepairRow } from '../../application/repairs';
import type { Progress } from '../../application/watch';
import type { PartnerLevel } from '../../domain/sharing';
import { useHistoryKeeper } from '../history/useHistoryKeeper';

export type RepairsStage =
  | { readonly kind: 'reviewing' }
  | { readonly kind: 'running'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly notBegun: number };

export interface Repairs {
  readonly stage: RepairsStage;
  readonly rows: readonly RepairRow[];
  readonly chosen: ReadonlySet<string>;
  readonly results: ReadonlyMap<string, RepairResult>;
  readonly toggle: (row: RepairRow) => void;
  readonly setLevel: (row: RepairRow, to: PartnerLevel) => void;
  /** The press on its button is the confirmation of each of these rows. */
  readonly run: (rows: readonly RepairRow[]) => void;
  readonly cancel: () => void;
}

interface RepairsSetting {
  readonly ports: Ports;
  readonly picture: SharingPicture;
  readonly onChanged: () => void;
}

const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
};

/** The list as it was when it was opened: what was reviewed is what is done. */
const useChoice = (picture: SharingPicture) => {
  const [rows, setRows] = useState(() => planRepairs(picture));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(rows.map(({ key }) => key)));
  const toggle = ({ key }: RepairRow) => setChosen((before) => toggled(before, key));
  const setLevel = ({ key }: RepairRow, to: PartnerLevel) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, change: { ...row.change, to } } : row)));
  return { rows, chosen, toggle, setLevel };
};

export const useRepairs = ({ ports, picture, onChanged }: RepairsSetting): Repairs => {
  const choice = useChoice(picture);
  const [stage, setStage] = useState<RepairsStage>({ kind: 'reviewing' });
  const [results, setResults] = useState<Repairs['results']>(new Map());
  const history = useHistoryKeeper(ports);
  const running = useRef({ cancelled: false });
  useEffect(() => () => void (running.current.cancelled = true), []);

  const run = (rows: readonly RepairRow[]) => {
    const cancel = { cancelled: false };
    running.current = cancel;
    const note = (result: RepairResult) => setResults((before) => new Map(before).set(result.row.key, result));
    const end = (done: number) => {
      setStage({ kind: 'ended', notBegun: rows.length - done });
      onChanged();
    };
    void repairAll(ports, rows, {
      cancel,
      change: createRecordedChange(ports, history),
      onProgress: (progress) => setStage({ kind: 'running', progress }),
      onRow: note,
    }).then(({ length }) => end(length));
  };
  const cancel = useCallback(() => {
    running.current.cancelled = true;
  }, []);
  return { stage, results, run, cancel, ...choice };
};
