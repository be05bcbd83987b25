import { useSyncExternalStore } from 'react';
import type { Pathway } from '../../model/definition.ts';
import type { Words } from '../../model/words.ts';
import type { Recording } from './ReplayPane.tsx';

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

/** One a pathway. They outlive the scene, so that nobody loses a recording by looking at something else; a reload ends them. */
let drafts: ReadonlyMap<string, Draft> = new Map();
const listeners = new Set<() => void>();

/** The recording that is under way in this pathway, those of other pathways, and the way to go on with it or to end it. */
export function useDraft({ edition, id }: Pathway) {
  const all = useSyncExternalStore(subscribe, () => drafts);
  const key = `${edition}/${id}`;
  return {
    draft: all.get(key),
    others: [...all].flatMap(([place, draft]) => (place === key ? [] : [draft])),
    put(draft: Draft | undefined) {
      const rest = [...drafts].filter(([place]) => place !== key);
      drafts = new Map(draft ? [...rest, [key, draft]] : rest);
      for (const listener of listeners) listener();
    },
  };
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
