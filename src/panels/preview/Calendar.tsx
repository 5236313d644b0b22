import { PREVIEW_DAYS } from '../../application/readPreview';
import { ALL_MAY_SHOW } from '../../wording/sayPreview';
import { Meta } from '../layout/Meta';
import { useIsWide } from '../layout/wide';
import { Agenda } from './Agenda';
import { listPreviewLines, sortIntoDays, type PreviewLook } from './previewLines';
import { Week } from './Week';

/** The two weeks as the viewer meets them: an agenda in the pane, days side by side where there is room. */
export const Calendar = ({ look, from }: { readonly look: PreviewLook; readonly from: number }) => {
  const isWide = useIsWide();
  const lines = listPreviewLines(look);
  if (lines.length === 0) return <Meta>Nothing shows here.</Meta>;
  const isAllMaybe = lines.every(({ isMaybe }) => isMaybe);
  const days = sortIntoDays(lines, { from, days: PREVIEW_DAYS, timeZone: look.timeZone });
  return (
    <>
      {isAllMaybe && <Meta>{ALL_MAY_SHOW}</Meta>}
      {isWide ? <Week days={days} isAllMaybe={isAllMaybe} /> : <Agenda lines={lines} isAllMaybe={isAllMaybe} />}
    </>
  );
};
