import type { LeavingWay } from './frameContract';

const TABBABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  'iframe',
  '[contenteditable="true"]',
  '[tabindex]',
]
  .map((selector) => `${selector}:not([tabindex^="-"])`)
  .join(',');

/** Moves the focus to what comes after or before the frame in the page; Escape goes backward, to the pane's title bar. */
export function leaveFrame(iframe: HTMLIFrameElement, way: LeavingWay): void {
  const scope: ParentNode = iframe.closest('[role="dialog"], dialog') ?? iframe.ownerDocument;
  const stops = [...scope.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (stop) => stop === iframe || stop.getClientRects().length > 0,
  );
  const here = stops.indexOf(iframe);
  if (here === -1) return;
  const next = way === 'forward' ? here + 1 : here - 1;
  stops[(next + stops.length) % stops.length]?.focus();
}
