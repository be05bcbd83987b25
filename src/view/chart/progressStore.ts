import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CardProgress, Progress } from '../../model/progress.ts';

/**
 * Holds the progress of a walk for the cards and edges that show it. Each subscribes to its own part, and a part that did
 * not change keeps its identity, so that a step redraws only what it changes.
 */
export class ProgressStore {
  #progress: Progress;
  readonly #listeners = new Set<() => void>();

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  card(id: string): CardProgress {
    return this.#progress.cards[id] ?? unknownCard;
  }

  /** Nearness and outlook of an edge, as class names. */
  edge(id: string): string {
    const { edges, outlooks } = this.#progress;
    return `is-${edges[id] ?? 'open'}${outlooks[id] ? ` ${outlooks[id]}` : ''}`;
  }

  set(next: Progress) {
    const before = this.#progress.cards;
    const cards = Object.fromEntries(
      Object.entries(next.cards).map(([id, card]) => {
        const old = before[id];
        return [id, old && JSON.stringify(old) === JSON.stringify(card) ? old : card];
      }),
    );
    this.#progress = { ...next, cards };
    for (const listener of this.#listeners) listener();
  }
}

const unknownCard: CardProgress = { nearness: 'open', answerable: false, statuses: {} };

export const ProgressContext = createContext<ProgressStore | undefined>(undefined);

function useStore(): ProgressStore {
  const store = useContext(ProgressContext);
  if (!store) throw new Error('a card stands outside a chart');
  return store;
}

export function useCardProgress(id: string): CardProgress {
  const store = useStore();
  const read = () => store.card(id);
  return useSyncExternalStore(store.subscribe, read, read);
}

export function useEdgeState(id: string): string {
  const store = useStore();
  const read = () => store.edge(id);
  return useSyncExternalStore(store.subscribe, read, read);
}
