/** What comes after the first screen: the scan, the judgement, and the screen's part that shows them. */
export { createCheck } from './createCheck';
export { Findings } from './Findings';
export { nameFindings } from './nameFindings';
export { takeBackNotice } from './takeBackNotice';
