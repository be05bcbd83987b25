import { type Facts, unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { isLeftOpen, type OptionStatus, optionStatuses, type Status } from '../walk/status.ts';
import { knownFacts, walk } from '../walk/walk.ts';

/** One question that is not answered yet, or was answered "not sure", with what its answers would decide. */
export interface Settling {
  readonly fact: string;
  /**
   * The options that it decides, in the order of the pathway: those that depend now and would be listed, or not listed,
   * after at least one answer to it alone, with all other facts as they are.
   */
  readonly decides: readonly string[];
  /** Each answer but "not sure" that has an effect: which options it would list, and which would not be listed. */
  readonly answers: readonly {
    readonly answer: string;
    readonly listed: readonly string[];
    readonly closed: readonly string[];
    /** What it would leave open for good, since the text does not settle it there; listed options among them. */
    readonly leftOpen: readonly string[];
  }[];
}

/** What is still open for these facts, and what would settle it. */
export interface Settlement {
  /** Questions whose answers have an effect, those that decide most options first; of equal ones the pathway's order holds. */
  readonly questions: readonly Settling[];
  /** Options that depend, and that no single answer decides: it takes several. */
  readonly together: readonly string[];
  /** Options that depend because the text itself leaves it open: no answer decides them. */
  readonly never: readonly string[];
}

/**
 * Which single finding would settle most of what is open. An answer counts as the walk would take it: in a pathway whose
 * order is fixed, what it makes unneeded no longer counts. Nothing here weighs options; they are only counted.
 */
export function settle(pathway: Pathway, facts: Facts): Settlement {
  const now = statusesOf(pathway, facts);
  const depending = now.filter(({ status }) => status === 'depends');
  const questions = Object.entries(pathway.questions)
    .filter(([fact]) => facts[fact] === undefined || facts[fact] === unsure)
    .map(([fact, question]): Settling => {
      const answers = Object.keys(question.answers).map((answer) => {
        const after = statusesOf(pathway, { ...facts, [fact]: answer });
        const turned = (status: Status) =>
          depending.flatMap(({ id }) => (after.some((then) => then.id === id && then.status === status) ? [id] : []));
        const leftOpen = after.filter((then, index) => isLeftOpen(then) && !isLeftOpen(now[index])).map(({ id }) => id);
        return { answer, listed: turned('listed'), closed: turned('not-listed'), leftOpen };
      });
      const decided = new Set(answers.flatMap(({ listed, closed }) => [...listed, ...closed]));
      return {
        fact,
        decides: depending.flatMap(({ id }) => (decided.has(id) ? [id] : [])),
        answers: answers.filter(({ listed, closed, leftOpen }) => listed.length + closed.length + leftOpen.length > 0),
      };
    })
    .filter(({ answers }) => answers.length > 0)
    // The sort is stable, so that equal ones keep the order of the pathway.
    .sort((a, b) => b.decides.length - a.decides.length);
  const decided = new Set(questions.flatMap(({ decides }) => decides));
  const left = depending.filter(({ id }) => !decided.has(id));
  return {
    questions,
    together: left.filter(({ waitsFor }) => waitsFor.length > 0).map(({ id }) => id),
    never: left.filter(({ waitsFor }) => waitsFor.length === 0).map(({ id }) => id),
  };
}

/** One option whose status another answer would change. */
export interface Change {
  readonly id: string;
  readonly from: Status;
  readonly to: Status;
}

/** What another answer to one question would change, all other facts kept. */
export function whatIf(pathway: Pathway, facts: Facts, fact: string, answer: string): readonly Change[] {
  const before = statusesOf(pathway, facts);
  return statusesOf(pathway, { ...facts, [fact]: answer }).flatMap(({ id, status }, index) => {
    const from = before[index]?.status ?? status;
    return from === status ? [] : [{ id, from, to: status }];
  });
}

function statusesOf(pathway: Pathway, facts: Facts): OptionStatus[] {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts)));
}
