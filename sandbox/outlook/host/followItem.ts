import type { AddinFrame } from './frameContract';
import { findItemEvents } from './itemEvents';
import type { OutlookItem } from './outlookItem';

/** Raises Outlook's events for each change of the form, whoever made it. Returns the way to stop. */
export function followItem(item: OutlookItem, fire: AddinFrame['fire']): () => void {
  if (item.kind !== 'compose') return () => {};
  let before = item.read();
  return item.subscribe(() => {
    const after = item.read();
    const events = findItemEvents(before, after);
    before = after;
    for (const { name, payload } of events) fire(name, payload);
  });
}
