import { useCallback, useState } from 'react';

type Copying = 'ready' | 'copied' | 'refused';

/** What a live region says of the last press. */
const WORDS: { readonly [state in Copying]: string } = {
  ready: '',
  copied: 'Copied.',
  refused: 'Copying is not allowed here. Select the line above and copy it.',
};

/** Puts a text where the person can paste it from, and says whether that went well. */
export const useCopy = (text: string): { readonly said: string; readonly copy: () => void } => {
  const [copying, setCopying] = useState<Copying>('ready');
  const copy = useCallback(
    () =>
      void navigator.clipboard.writeText(text).then(
        () => setCopying('copied'),
        () => setCopying('refused'),
      ),
    [text],
  );
  return { said: WORDS[copying], copy };
};
