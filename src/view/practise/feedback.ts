import { reasons } from '#texts/content/reasons.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import { present as presentTexts } from '#texts/teach/present.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { factsIn, unsure } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import type { Beside } from '../../model/handouts/beside.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { type OptionStatus, optionStatuses, type Status } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';

/** What is told about one choice, with the place in the source that stands behind it. */
export interface Feedback {
  readonly agrees: boolean;
  readonly says: readonly string[];
  readonly cites: Citation | undefined;
}

/** The list that a case leads to: every option of its pathway with its status. */
export function listOf(pathway: Pathway, { facts }: Pick<PracticeCase, 'facts'>): OptionStatus[] {
  return optionStatuses(pathway, knownFacts(walk(pathway, facts)));
}

/** What is told about an answer that somebody read out of a case. */
export function factFeedback(
  pathway: Pathway,
  practiceCase: PracticeCase,
  fact: string,
  given: string,
  register: Register,
): Feedback {
  const { facts, clues, remarks } = practiceCase;
  const is = facts[fact] ?? unsure;
  const words = (answer: string) => readingWords(pathway, fact, answer, register);
  const clue = clues[fact];
  return {
    agrees: given === is,
    says: [
      given === is ? texts.facts.same(words(is)) : texts.facts.other(words(given), words(is)),
      ...(clue ? [texts.facts.clue(clue)] : is === unsure ? [texts.facts.noClue] : []),
      ...(given === is ? [] : [readOtherwise(pathway, practiceCase, fact, given, register)]),
      ...(remarks[fact] ? [remarks[fact]] : []),
    ],
    cites: placeOfQuestion(pathway, fact),
  };
}

/** What the summary would list if the case were read so: what a wrong reading costs. */
function readOtherwise(
  pathway: Pathway,
  practiceCase: PracticeCase,
  fact: string,
  given: string,
  register: Register,
): string {
  const other = walk(pathway, { ...practiceCase.facts, [fact]: given });
  if (other.kind !== 'options' && other.kind !== 'question') return texts.facts.leadsAway;
  const before = listOf(pathway, practiceCase);
  const after = optionStatuses(pathway, knownFacts(other));
  const changed = after.flatMap(({ id, option, status }) =>
    before.some((each) => each.id === id && each.status !== status)
      ? [`${inRegister(option.says, register)} (${texts.statuses[status]})`]
      : [],
  );
  return changed.length === 0 ? texts.facts.sameList : texts.facts.otherList(changed);
}

/** What is told about a prediction for an option that stands in another list. */
export function besideFeedback(from: Beside | undefined, guess: Status, register: Register): Feedback {
  const { same, other } = texts.reveal;
  const agrees = guess === 'not-listed';
  return {
    agrees,
    says: [
      agrees ? same(texts.statuses[guess]) : other(texts.statuses[guess], texts.statuses['not-listed']),
      sentence(presentTexts.beside(from ? inRegister(from.of, register) : '')),
    ],
    cites: from?.option.lines[0].cites[0],
  };
}

/** An answer as something that is read out of a case: "not sure" there means that the case does not say. */
export function readingWords(pathway: Pathway, fact: string, answer: string, register: Register): string {
  const question = pathway.questions[fact];
  if (answer === unsure || !question) return texts.facts.silent;
  return inRegister(answerWords(question, answer), register);
}

/** What is told about a prediction for one option. */
export function optionFeedback(
  pathway: Pathway,
  practiceCase: PracticeCase,
  option: OptionStatus,
  guess: Status,
  register: Register,
): Feedback {
  const { status, id } = option;
  const known = knownFacts(walk(pathway, practiceCase.facts));
  const remark = practiceCase.remarks[id];
  const { same, other } = texts.reveal;
  return {
    agrees: guess === status,
    says: [
      guess === status ? same(texts.statuses[status]) : other(texts.statuses[guess], texts.statuses[status]),
      sentence(aboutCase(reasonOf(pathway, option, known, register), register)),
      ...(remark ? [remark] : []),
    ],
    cites: placeOfStatus(option),
  };
}

/** A reason speaks of what you answered; in a case it is the case that says it. */
function aboutCase(reason: string, register: Register): string {
  const [, notAnswered = ''] = inRegister(reasons.notAnswered('|'), register).split('|');
  const unsureOf = inRegister(reasons.unsureOf([]), register);
  return reason.replace(notAnswered, texts.reveal.notInCase).replace(unsureOf, texts.reveal.notSaid);
}

/** The place in the source that decides: of the line that holds, of the doubt, or of the line that fails. */
function placeOfStatus({ option, status, lines, doubts }: OptionStatus): Citation | undefined {
  if (doubts[0]) return doubts[0];
  const deciding = lines.find(({ line, holds }) =>
    status === 'listed' ? holds === true && !line.open : status === 'depends' ? holds !== false : holds === false,
  );
  return (deciding?.line ?? option.lines[0]).cites[0];
}

/** Where the source makes something depend on a question: its own citation, a line that asks it, or an edge that it opens. */
function placeOfQuestion(pathway: Pathway, fact: string): Citation | undefined {
  const own = pathway.questions[fact]?.cites?.[0];
  if (own) return own;
  const line = Object.values(pathway.options)
    .flatMap(({ lines }) => lines)
    .find(({ when }) => when && factsIn(when).includes(fact));
  if (line) return line.cites[0];
  const edges = Object.values(pathway.states).flatMap((state) =>
    state.kind === 'question' && state.asks === fact ? Object.values(state.on ?? {}) : [],
  );
  const edge = edges.find((each) => typeof each !== 'string');
  if (edge && typeof edge !== 'string') return edge.cites[0];
  const notice = Object.values(pathway.notices).find(({ when }) => when && factsIn(when).includes(fact));
  return notice?.cites[0] ?? pathway.next.find(({ when }) => when && factsIn(when).includes(fact))?.cites?.[0];
}

function sentence(clause: string): string {
  const text = clause.charAt(0).toUpperCase() + clause.slice(1);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
