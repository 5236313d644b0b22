import { ALL_MAY_SHOW } from '../../wording/sayPreview';
import { Meta } from '../layout/Meta';
import { useIsWide } from '../layout/wide';
import { Agenda } from './Agenda';
import { listPreviewLines, sortIntoDays, type PreviewLook } from './previewLines';
import { Week } from './Week';

interface CalendarProps {
  readonly look: PreviewLook;
  /** Epoch milliseconds: the time that was looked at. */
  readonly from: number;
  readonly to: number;
}

/** The two weeks as the viewer meets them: an agenda in the pane, days side by side where there is room. */
export const Calendar = ({ look, from, to }: CalendarProps) => {
  const isWide = useIsWide();
  const lines = listPreviewLines(look);
  if (lines.length === 0) return <Meta>Nothing shows here.</Meta>;
  const isAllMaybe = lines.every(({ isMaybe }) => isMaybe);
  const days = sortIntoDays(lines, { from, to, timeZone: look.timeZone });
  return (
    <>
      {isAllMaybe && <Meta>{ALL_MAY_SHOW}</Meta>}
      {isWide ? <Week days={days} isAllMaybe={isAllMaybe} /> : <Agenda lines={lines} isAllMaybe={isAllMaybe} />}
    </>
  );
};
