import { answerWords } from '../../model/chart/cards.ts';
import { again, answerIn } from '../../model/content/answer.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Listed, Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { targetOf } from '../../model/walk/machine.ts';

type ListedName = Pick<Listed, 'id' | 'title' | 'listing'>;

/** A place that a trainer can jump to by its name. */
export type Jump =
  /** `after` are the answers that lead there, in words: the same question may be asked at several places. */
  | { readonly kind: 'step'; readonly id: string; readonly name: string; readonly after: string }
  | { readonly kind: 'pathway'; readonly id: string; readonly name: string; readonly after: '' };

/** Every step of this pathway and every pathway of the edition, by name. */
export function jumpsFrom(pathway: Pathway, pathways: readonly ListedName[], register: Register): Jump[] {
  const steps = Object.entries(pathway.states).map(([id, state]): Jump => {
    const says = state.kind === 'question' ? (pathway.questions[state.asks]?.asks ?? id) : state.says;
    return { kind: 'step', id, name: inRegister(says, register), after: answersTowards(pathway, id, register) };
  });
  const parts = pathways.map(
    ({ id }): Jump => ({ kind: 'pathway', id, name: titleOf(id, pathways, register), after: '' }),
  );
  return [...steps, ...parts];
}

function answersTowards(pathway: Pathway, state: string, register: Register): string {
  if (pathway.type === 'parallel') return '';
  const answers = Object.entries(factsTo(pathway, state, {}) ?? {}).flatMap(([fact, answer]) => {
    const question = pathway.questions[fact];
    return question ? [inRegister(answerWords(question, answer), register)] : [];
  });
  return answers.join(', ');
}

/** What a pathway is called in lists; its id where it is none of these. */
export function titleOf(id: string, pathways: readonly ListedName[], register: Register): string {
  const listed = pathways.find((pathway) => pathway.id === id);
  return listed ? inRegister(listed.listing.name ?? listed.title, register) : id;
}

/** The places whose name holds every word that was typed, those that begin with it first. */
export function matching(jumps: readonly Jump[], typed: string): Jump[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = jumps.filter(({ name, id, after }) => {
    const text = `${name} ${after} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = ({ name }: Jump) => name.toLowerCase().startsWith(words.join(' '));
  return [...found.filter(begins), ...found.filter((jump) => !begins(jump))];
}

/**
 * Facts that lead to a step, as many as can be of those that hold now. Where the questions come in any order each can be
 * looked at as things stand. Nothing where no answers lead there.
 */
export function factsTo(pathway: Pathway, state: string, facts: Facts): Facts | undefined {
  if (pathway.type === 'parallel') return facts;
  const seen = new Set<string>();
  const queue: { readonly at: string; readonly facts: Facts; readonly changed: number }[] = [
    { at: pathway.initial ?? '', facts: {}, changed: 0 },
  ];
  for (let way = queue.shift(); way; way = queue.shift()) {
    if (way.at === state) return way.facts;
    const here = pathway.states[way.at];
    if (seen.has(way.at) || here?.kind !== 'question') continue;
    seen.add(way.at);
    const { asks } = here;
    const given = way.facts[asks];
    for (const [answer, transition] of Object.entries(here.on ?? {})) {
      if (given !== undefined && answerIn(given) !== answer) continue;
      const kept = again(facts[asks], answer);
      const changed = way.changed + (facts[asks] === kept ? 0 : 1);
      queue.push({ at: targetOf(transition), facts: { ...way.facts, [asks]: kept }, changed });
    }
    queue.sort((a, b) => a.changed - b.changed);
  }
  return undefined;
}
