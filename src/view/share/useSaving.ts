import { useState } from 'react';
import { share as texts } from '#texts/take/share.ts';
import type { FormatId } from '../../export/format/formats.ts';
import type { Asked } from '../../export/format/input.ts';
import { useDevice } from '../given/device.ts';
import type { Services } from '../given/services.ts';

export interface Saving {
  /** What just happened, for everyone to read. */
  readonly said: string;
  /** A text that the browser did not let the page copy. */
  readonly byHand: string | undefined;
  readonly save: (id: FormatId, name: string) => Promise<void>;
  readonly copy: (id: FormatId, name: string) => Promise<void>;
  readonly copyText: (text: string, name: string) => Promise<void>;
}

/** Saves and copies files of a walk, and says what came of it. */
export function useSaving(input: Asked, loadExports: Services['loadExports']): Saving {
  const device = useDevice();
  const [said, say] = useState('');
  const [byHand, setByHand] = useState<string>();

  const attempt = async (name: string, work: () => Promise<string>) => {
    setByHand(undefined);
    say('');
    say(await work().catch(() => texts.said.failed(name)));
  };
  const put = async (text: string, name: string) => {
    if (await device.copy(text)) return texts.said.copied(name);
    setByHand(text);
    return texts.said.byHand;
  };
  return {
    said,
    byHand,
    save: (id, name) =>
      attempt(name, async () => {
        const file = await (await loadExports()).write(id, input);
        device.download(file.name, new Blob([file.content], { type: file.type }));
        return texts.said.saved(file.name);
      }),
    copy: (id, name) =>
      attempt(name, async () => {
        const { content } = await (await loadExports()).write(id, input);
        return put(typeof content === 'string' ? content : '', name);
      }),
    copyText: (text, name) => attempt(name, () => put(text, name)),
  };
}
