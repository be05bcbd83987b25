import { useSyncExternalStore } from 'react';
import { readRecordingDrafts } from '../../kept/drafts.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Words } from '../../model/content/words.ts';
import { useDevice } from '../given/device.ts';
import type { Recording } from './recording.ts';

/** A walk that is being recorded, or that waits to be named and kept. */
export interface Draft {
  /** The title of its pathway. */
  readonly of: Words;
  /** Where it stands, as an address of the app. */
  readonly address: string;
  readonly steps: Recording['steps'];
  /** When its last step began, as `performance.now()` tells it. */
  readonly since: number;
  readonly stopped: boolean;
  readonly title: string;
}

/** One a pathway. They outlive the scene, so that nobody loses a recording by looking at something else, and a reload. */
let drafts: ReadonlyMap<string, Draft> | undefined;
const name = 'recordings';
const listeners = new Set<() => void>();

/** The recording that is under way in this pathway, those of other pathways, and the way to go on with it or to end it. */
export function useDraft({ edition, id }: Pathway) {
  const device = useDevice();
  const all = useSyncExternalStore(subscribe, () => {
    drafts ??= held(device.held(name));
    return drafts;
  });
  const key = `${edition}/${id}`;
  return {
    draft: all.get(key),
    others: [...all].flatMap(([place, draft]) => (place === key ? [] : [draft])),
    put(draft: Draft | undefined) {
      const rest = [...all].filter(([place]) => place !== key);
      drafts = new Map(draft ? [...rest, [key, draft]] : rest);
      const places = [...drafts].map(([place, each]) => {
        const [edition, pathway] = place.split('/');
        return { edition, pathway, ...each };
      });
      device.hold(name, places.length === 0 ? undefined : JSON.stringify(places));
      for (const listener of listeners) listener();
    },
  };
}

/** Its last step goes on from now: nobody knows for how long the page was away. */
function held(text: string | undefined): ReadonlyMap<string, Draft> {
  return new Map(
    readRecordingDrafts(text).map(({ edition, pathway, ...draft }) => [
      `${edition}/${pathway}`,
      { ...draft, since: performance.now() },
    ]),
  );
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
