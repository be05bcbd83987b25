import type { Pathway, Question, State } from '../../model/content/definition.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { nextFor } from '../../model/walk/status.ts';
import { knownFacts, type Walk } from '../../model/walk/walk.ts';

/** The step that the class looks at. Its rows are what a number key means there. */
export type OnShow =
  | { readonly kind: 'question'; readonly state: string; readonly fact: string; readonly question: Question }
  | { readonly kind: 'list'; readonly state: string }
  | {
      readonly kind: 'end';
      readonly state: string;
      readonly end: Extract<State, { kind: 'goes-to' | 'not-covered' | 'end' }>;
    };

/** What is on show: where the walk is, or, where the questions come in any order, the one that is looked at. */
export function onShow(pathway: Pathway, way: Walk, looking: string | null): OnShow {
  const looked = looking !== null && pathway.type === 'parallel' ? pathway.states[looking] : undefined;
  const state = looked && looking !== null ? looking : way.at;
  const found = pathway.states[state];
  switch (found?.kind) {
    case 'question': {
      const question = pathway.questions[found.asks];
      if (question) return { kind: 'question', state, fact: found.asks, question };
      break;
    }
    case 'options':
      return { kind: 'list', state };
    case 'goes-to':
    case 'not-covered':
    case 'end':
      return { kind: 'end', state, end: found };
  }
  throw new Error(`${pathway.edition}/${pathway.id} has no step "${state}"`);
}

/** What hands are counted for: the answers of a question, or every option of the pathway with those offered beside it. */
export function rowsOf(pathway: Pathway, shown: OnShow, beside: readonly Beside[] | null = []): readonly string[] {
  switch (shown.kind) {
    case 'question':
      return answersTo(shown.question);
    case 'list':
      return offeredIn(pathway, beside).map(({ id }) => id);
    case 'end':
      return [];
  }
}

/** Pathways to which this step leads. */
export function linksOf(pathway: Pathway, way: Walk, shown: OnShow): readonly string[] {
  const known = knownFacts(way);
  switch (shown.kind) {
    case 'question':
      return [];
    case 'list':
      return nextFor(pathway.next, known).map(({ to }) => to);
    case 'end': {
      const own = shown.end.kind === 'goes-to' ? nextFor(shown.end.to, known) : [];
      const after = shown.end.kind === 'end' ? nextFor(pathway.next, known) : [];
      return [...own, ...after].map(({ to }) => to);
    }
  }
}

/** The place of a step, as notes and counts name it. */
export function placeOf({ edition, id }: Pathway, state: string): string {
  return `${edition}/${id}/${state}`;
}
