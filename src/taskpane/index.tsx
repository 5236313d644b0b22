import { createRoot } from 'react-dom/client';
import { App } from '../panels/App';
import { createPorts } from './createPorts';

const CLIENT_ID = 'meta[name="partner-sharing:client-id"]';

const start = async (root: HTMLElement): Promise<void> => {
  if (typeof Office === 'undefined')
    return say(root, 'Outlook’s add-in script could not be loaded. Check the connection.');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Outlook) return say(root, 'Partner Sharing opens in Outlook, beside an appointment.');
  const clientId = document.querySelector<HTMLMetaElement>(CLIENT_ID)?.content ?? '';
  createRoot(root).render(<App ports={createPorts({ office: Office, page: window, clientId })} />);
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
