/** The page that plays Outlook. */
interface Outlook {
  readonly top: Window;
  readonly outlookOrigin: string;
}

let questions = 0;

/** Has Outlook's page show the consent window; resolves with what was pressed there. */
export function askForConsent({ top, outlookOrigin }: Outlook, scopes: readonly string[]): Promise<boolean> {
  questions += 1;
  const id = `consent-${questions}`;
  return new Promise((resolve) => {
    const receive = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== top || origin !== outlookOrigin) return;
      const answer = data as { sandbox?: unknown; id?: unknown; granted?: unknown } | null;
      if (answer?.sandbox !== 'consentAnswer' || answer.id !== id) return;
      window.removeEventListener('message', receive);
      resolve(answer.granted === true);
    };
    window.addEventListener('message', receive);
    top.postMessage({ sandbox: 'consent', id, scopes }, outlookOrigin);
  });
}
