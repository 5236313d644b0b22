import { notifyOnce } from '../../../application/notifyOnce';
import type { Ports } from '../../../application/ports';
import { sayFilesNotice } from '../../../wording/sayFiles';
import type { PaneCheck } from './createCheck';

/**
 * What was corrected beside the open pane no longer stands above the appointment. A new notification is not for the
 * pane to raise: what it would say stands in it already.
 */
export const takeBackNotice = async ({ alert }: Pick<Ports, 'alert'>, check: PaneCheck): Promise<void> => {
  const { rung } = check.decision;
  if (rung === 'notify' || rung === 'alert' || check.unchecked.length > 0) return;
  await notifyOnce(alert, check.decision, { text: sayFilesNotice(check.fileCount), fileCount: check.fileCount });
};
