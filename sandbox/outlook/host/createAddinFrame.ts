import { toFrameName, toFrameUrl, type Conversation } from './bootstrap';
import { createCommands } from './commands';
import { parseRequest, toEvent, toNotification } from './envelope';
import type { AddinFrame, AddinFrameOptions } from './frameContract';
import { followItem } from './followItem';
import { createListeners } from './listeners';
import { toOfficeTheme } from './officeTheme';
import { createResponder } from './responder';

const TAB_IN = 11;
const COMMANDS = 'appCommandInvoked';
const THEME = 'officeThemeChanged';
let frames = 0;

/** Opens the add-in's page in a frame and plays Outlook to the office.js in it. */
export function createAddinFrame(options: AddinFrameOptions): AddinFrame {
  frames += 1;
  const conversation: Conversation = { id: `conv-${frames}`, controlId: `ctl-${frames}`, origin: location.origin };
  const iframe = createIframe(options, conversation);
  const addinOrigin = new URL(options.url).origin;
  const listeners = createListeners();
  const commands = createCommands(conversation.controlId);
  let theme = options.session.theme;

  const post = (message: string) => iframe.contentWindow?.postMessage(message, addinOrigin);
  const fire = (name: string, payload: unknown) => {
    if (!listeners.has(name)) return false;
    post(toEvent(name, conversation, payload));
    options.onEvent?.({ at: Date.now(), name, payload });
    return true;
  };
  const fireTheme = () => fire(THEME, [JSON.stringify(toOfficeTheme(theme))]);

  const respond = createResponder({ iframe, options, conversation, listeners, commands, post });
  const receive = (event: MessageEvent) => {
    if (event.source !== iframe.contentWindow || event.origin !== addinOrigin) return;
    const request = parseRequest(event.data, conversation.id);
    if (request) void respond(request);
  };
  window.addEventListener('message', receive);
  const unfollow = followItem(options.item, fire);
  // This office.js has no `Office.context.officeTheme` on the web: the event is the only way to tell the first theme.
  void listeners.whenAdded(THEME).then(() => setTimeout(fireTheme));
  options.container.append(iframe);

  return {
    iframe,
    ready: listeners.whenAdded(COMMANDS),
    fire,
    setTheme(next) {
      theme = next;
      fireTheme();
    },
    async invoke(functionName, event) {
      await listeners.whenAdded(COMMANDS);
      const { id, outcome } = commands.start();
      fire(COMMANDS, [id, functionName, JSON.stringify(event)]);
      return outcome;
    },
    focus() {
      iframe.focus();
      post(toNotification(TAB_IN, conversation));
    },
    dispose() {
      window.removeEventListener('message', receive);
      unfollow();
      iframe.remove();
    },
  };
}

/** The name must be set before the page loads: office.js reads there who its host is. */
function createIframe({ url, title, isHidden }: AddinFrameOptions, conversation: Conversation): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.name = toFrameName(conversation);
  iframe.title = title;
  iframe.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  iframe.allow = 'clipboard-write';
  iframe.src = toFrameUrl(url);
  if (isHidden) iframe.style.display = 'none';
  return iframe;
}
