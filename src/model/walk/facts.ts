import { problems as texts } from '#texts/content/problems.ts';
import { answerIn, written } from '../content/answer.ts';
import type { Facts } from '../content/condition.ts';
import type { Pathway, Question } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import { answersTo } from './machine.ts';
import { nearest } from './nearest.ts';
import { answersFor } from './range.ts';

/** Facts given as text, for example in an address. What cannot be used becomes a problem; the rest stands. */
export function parseFacts(
  pathway: Pathway,
  entries: readonly (readonly [fact: string, answer: string])[],
): { readonly facts: Facts; readonly problems: readonly Problem[] } {
  const facts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [fact, given] of entries) {
    const where = `${shortened(fact)}=${shortened(given)}`;
    const question = Object.hasOwn(pathway.questions, fact) ? pathway.questions[fact] : undefined;
    const parsed = question ? parseAnswer(fact, question, given) : unknownFact(pathway, fact);
    const kept = facts.get(fact);
    if (typeof parsed !== 'string') problems.push({ where, ...parsed });
    else if (kept === undefined || kept === answerIn(parsed)) facts.set(fact, parsed);
    else if (!agree(kept, parsed)) problems.push({ where, what: texts.twice.what(fact, kept), fix: texts.twice.fix });
  }
  return { facts: Object.fromEntries(facts), problems };
}

/** Two answers that do not contradict each other: one may be given with its size. */
export function agree(one: string, other: string): boolean {
  return one === other || answerIn(one) === other || one === answerIn(other);
}

type Trouble = Omit<Problem, 'where'>;

function unknownFact(pathway: Pathway, fact: string): Trouble {
  const known = Object.keys(pathway.questions);
  const fix = known.length === 0 ? texts.unknownFact.noQuestions(pathway.id) : texts.unknownFact.fix(known);
  return { what: texts.unknownFact.what(pathway.id, shortened(fact)), fix: suggesting(fact, known, fix) };
}

/** The answer that is meant, or what is wrong with it. */
function parseAnswer(fact: string, question: Question, given: string): string | Trouble {
  const answers = answersTo(question);
  if (answers.includes(given)) return given;
  // As it is kept: `1-to-2-cm.12mm`. The size decides, should the answers have changed since.
  const size = answers.includes(answerIn(given)) ? written(given) : given.trim();
  const number = question.unit && /^([-+−]?)(\d+(?:[.,]\d+)?|[.,]\d+)\s*([^\d\s]*)$/u.exec(size);
  if (number) return parseSize(question, shortened(given), number[1] ?? '', number[2] ?? '', number[3] ?? '');
  const fix = [texts.unknownAnswer.fix(answers), ...(question.unit ? [texts.unknownAnswer.orSize] : [])].join(' ');
  return { what: texts.unknownAnswer.what(fact, shortened(given)), fix: suggesting(given, answers, fix) };
}

/** Centimeters for each unit that is understood. */
const divisors = new Map([
  ['mm', 10],
  ['cm', 1],
]);

function parseSize(question: Question, given: string, sign: string, digits: string, unit: string): string | Trouble {
  const { size: text } = texts;
  const size = Number(digits.replace(',', '.'));
  const divisor = divisors.get(unit.toLowerCase());
  if (sign === '-' || sign === '−' || size === 0) return { what: text.negative(given), fix: text.fix };
  if (unit === '') return { what: text.noUnit(given), fix: text.fix };
  if (divisor === undefined) return { what: text.unknownUnit(given), fix: text.fix };
  // Dividing keeps 10mm at exactly 1 cm, where multiplying by 0.1 would not always.
  const centimeters = size / divisor;
  if (centimeters > 100) return { what: text.tooLarge(given), fix: text.fix };
  const [answer] = answersFor(centimeters, question);
  if (answer === undefined) return { what: text.noRange(given), fix: text.fix };
  return measurable.test(`${size}`) ? `${answer}.${size}${unit.toLowerCase()}` : answer;
}

/** What anybody measures. Of a number with more digits only the answer is kept, which no rounding can change. */
const measurable = /^\d{1,4}(\.\d{1,3})?$/;

function suggesting(typed: string, known: readonly string[], fix: string): string {
  const meant = nearest(typed, known);
  return meant === undefined ? fix : `${texts.nearest(meant)} ${fix}`;
}

/** Noise is quoted only in part. */
function shortened(given: string): string {
  return given.length > 40 ? `${given.slice(0, 40)}…` : given;
}
