import { outlookServer } from '../server/outlookServer';

/** The add-in's custom properties of an item; those of one that was never saved wait for its first save. */
export interface ItemProperties {
  load(): Promise<string>;
  save(text: string): Promise<void>;
  /** The item has its id now. */
  settle(id: string): Promise<void>;
}

const NONE = '{}';

export function createProperties(mailbox: string, findId: () => string | undefined): ItemProperties {
  let waiting: string | undefined;
  return {
    async load() {
      const id = findId();
      if (id === undefined) return waiting ?? NONE;
      return (await outlookServer.properties(mailbox, id)).text;
    },
    async save(text) {
      const id = findId();
      if (id === undefined) waiting = text;
      else await outlookServer.saveProperties(mailbox, id, text);
    },
    async settle(id) {
      if (waiting === undefined) return;
      await outlookServer.saveProperties(mailbox, id, waiting);
      waiting = undefined;
    },
  };
}
