import { createRoot } from 'react-dom/client';
import { App } from '../panels/App';
import { createPorts } from './createPorts';

/** What the build wrote into the page; empty where it wrote nothing. */
const settingOf = (name: 'client-id' | 'register' | 'rules-off'): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="partner-sharing:${name}"]`)?.content ?? '';

const start = async (root: HTMLElement): Promise<void> => {
  if (typeof Office === 'undefined')
    return say(root, 'Outlook’s add-in script could not be loaded. Check the connection.');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) return say(root, 'Partner Sharing opens in Outlook, beside an appointment.');
  const rulesOff = settingOf('rules-off').split(' ').filter(Boolean);
  const setting = { clientId: settingOf('client-id'), registerPlace: settingOf('register'), rulesOff };
  createRoot(root).render(<App ports={createPorts({ office: Office, page: window, ...setting })} />);
};

/** Before there is anything to render with. */
const say = (root: HTMLElement, text: string): void => {
  const main = document.createElement('main');
  main.textContent = text;
  root.replaceChildren(main);
};

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no element #root.');
void start(root);
