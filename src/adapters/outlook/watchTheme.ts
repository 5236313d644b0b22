import type { Host } from '../../application/ports';
import { createListeners, listen } from './listeners';
import { supportsMailbox } from './supports';
import { decideTheme, type ThemeColours } from './theme';

const SYSTEM_QUERIES = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

interface ThemeChange {
  readonly officeTheme?: ThemeColours;
}

/** Follows Outlook's theme and the system's. Outlook on the web tells its theme by event only (Mailbox 1.14). */
export const watchTheme = (office: typeof Office, page: Window): Pick<Host, 'theme' | 'onThemeChanged'> => {
  const listeners = createListeners();
  let told: ThemeColours | undefined;

  for (const query of SYSTEM_QUERIES) page.matchMedia(query).addEventListener('change', listeners.tell);
  if (supportsMailbox(office, '1.14')) {
    listen<ThemeChange>(office.context.mailbox, office.EventType.OfficeThemeChanged, (change) => {
      told = change.officeTheme;
      listeners.tell();
    });
  }
  return {
    theme: () => decideTheme(told ?? office.context.officeTheme, (query) => page.matchMedia(query).matches),
    onThemeChanged: listeners.add,
  };
};
