import { step as texts } from '#texts/pathway/step.ts';
import type { Pathway } from '../content/definition.ts';
import { inRegister, type Register } from '../content/words.ts';
import { type OptionStatus, optionStatuses, type Status } from './status.ts';
import { knownFacts, type Walk } from './walk.ts';

/** A place of a pathway by the id of its state, in a few words: the question there, or what stands over its list. */
export function placeName(pathway: Pathway, id: string, register: Register): string {
  const state = Object.hasOwn(pathway.states, id) ? pathway.states[id] : undefined;
  if (!state) return inRegister(pathway.title, register);
  return inRegister(state.kind === 'question' ? (pathway.questions[state.asks]?.name ?? id) : state.says, register);
}

/** Where a walk has come to, in words: the question that is asked, or what stands over the list or the end. */
export function headingOf(pathway: Pathway, way: Pick<Walk, 'at'>, register: Register): string {
  const state = pathway.states[way.at];
  if (state?.kind !== 'question') return state ? inRegister(state.says, register) : '';
  return inRegister(pathway.questions[state.asks]?.asks ?? '', register);
}

/** How many options have a status. */
function countOf(statuses: readonly OptionStatus[], status: Status): number {
  return statuses.filter((option) => option.status === status).length;
}

/** How much a list holds. Where something is not known, nothing may be listed outright, and yet not nothing. */
export function listHeading(statuses: readonly OptionStatus[]): string {
  if (countOf(statuses, 'listed') > 0) return texts.list.heading(countOf(statuses, 'listed'));
  return countOf(statuses, 'depends') > 0 ? texts.list.depend(countOf(statuses, 'depends')) : texts.list.none;
}

/** What is said aloud when a walk has come to a place. */
export function saidOf(pathway: Pathway, way: Walk, register: Register): string {
  const state = pathway.states[way.at];
  const heading = headingOf(pathway, way, register);
  if (state?.kind === 'question') {
    const question = pathway.questions[state.asks];
    return question ? texts.said.question(way.trail.length + 1, heading, Object.keys(question.answers).length + 1) : '';
  }
  if (state?.kind !== 'options') return heading;
  const statuses = optionStatuses(pathway, knownFacts(way));
  const said = texts.said.list(way.trail.length, countOf(statuses, 'listed'), countOf(statuses, 'depends'));
  return `${heading}. ${said}`;
}
