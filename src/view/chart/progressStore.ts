import { createContext, useContext, useSyncExternalStore } from 'react';
import { type CardProgress, type Nearness, nearest, type ProgressReader } from '../../model/chart/progress.ts';
import type { Line } from '../../model/chart/sheet.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Stop } from './travel.ts';

/**
 * Holds the progress of a walk, and the place of the focus, for the cards and edges that show them. Each subscribes to its own
 * part, and a part that did not change keeps its identity, so that a step redraws only what it changes.
 */
export class ProgressStore {
  #reader: ProgressReader;
  #stop: Stop | undefined;
  readonly #cards = new Map<string, { readonly from: ProgressReader; readonly card: CardProgress }>();
  readonly #listeners = new Set<() => void>();

  constructor(reader: ProgressReader, stop?: Stop) {
    this.#reader = reader;
    this.#stop = stop;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  card(id: string): CardProgress {
    const known = this.#cards.get(id);
    if (known?.from === this.#reader) return known.card;
    const read = this.#reader.card(id) ?? unknownCard;
    const card = known && JSON.stringify(known.card) === JSON.stringify(read) ? known.card : read;
    this.#cards.set(id, { from: this.#reader, card });
    return card;
  }

  /** Nearness and outlook of a line, as class names: those of the edge among its edges that is nearest. */
  line(edges: readonly string[]): string {
    const nearness = nearest(edges.map((id) => this.#reader.edge(id)));
    return `is-${nearness} ${edges.map((id) => this.#reader.outlook(id)).find((outlook) => outlook) ?? ''}`;
  }

  /** The nearness of a box: that of its nearest card. */
  box(cards: readonly string[]): Nearness {
    return nearest(cards.map((id) => this.card(id).nearness));
  }

  get facts(): Facts {
    return this.#reader.facts;
  }

  /** Where on a card the focus is or would go: a row, the card itself ('') or nowhere. */
  stop(card: string): string | undefined {
    return this.#stop?.card === card ? (this.#stop.row ?? '') : undefined;
  }

  set(reader: ProgressReader) {
    this.#reader = reader;
    for (const listener of this.#listeners) listener();
  }

  setStop(stop: Stop) {
    if (this.#stop === stop) return;
    this.#stop = stop;
    for (const listener of this.#listeners) listener();
  }
}

const unknownCard: CardProgress = { nearness: 'open', answerable: false, statuses: {} };

export const ProgressContext = createContext<ProgressStore | undefined>(undefined);

/** A part of the progress, read again when something has changed. */
function usePart<Part>(read: (store: ProgressStore) => Part): Part {
  const store = useContext(ProgressContext);
  if (!store) throw new Error('a card stands outside a chart');
  const part = () => read(store);
  return useSyncExternalStore(store.subscribe, part, part);
}

export function useCardProgress(id: string): CardProgress {
  return usePart((store) => store.card(id));
}

export function useLineState(edges: readonly string[]): string {
  return usePart((store) => store.line(edges));
}

/** The lines on the way of the walk, by id. */
export function useWalkedLines(lines: readonly Line[]): readonly string[] {
  const walked = usePart((store) =>
    lines
      .filter(({ own }) => store.line(own).startsWith('is-walked'))
      .map(({ id }) => id)
      .join('|'),
  );
  return walked === '' ? [] : walked.split('|');
}

export function useBoxNearness(cards: readonly string[]): Nearness {
  return usePart((store) => store.box(cards));
}

export function useKnownFacts(): Facts {
  return usePart((store) => store.facts);
}

export function useStop(card: string): string | undefined {
  return usePart((store) => store.stop(card));
}
