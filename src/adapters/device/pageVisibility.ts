import type { Visibility } from '../../application/appointmentPorts';

/** Whether the page is in front, by the browser. */
export const createPageVisibility = (page: Document): Visibility => ({
  isVisible: () => page.visibilityState !== 'hidden',
  onChanged: (listener) => {
    page.addEventListener('visibilitychange', listener);
    return () => page.removeEventListener('visibilitychange', listener);
  },
});
