import { common } from '#texts/content/common.ts';
import { chart as texts } from '#texts/pathway/chart.ts';
import { type Condition, unsure } from '../content/condition.ts';
import type { Option, Pathway, Question, Range } from '../content/definition.ts';
import { inRegister, type Register } from '../content/words.ts';
import { answerWords, conditionText } from './cards.ts';
import { isPossible, type Possible, type Terms, termsOf } from './condition-parts.ts';

/** A few words of a condition. Those with `when` are lit while it holds. */
export interface Piece {
  readonly text: string;
  readonly when?: Condition;
}

/** An answer where its question stands beside it: "1–2 cm". Never longer than the answer itself. */
export function chipText(question: Question, answer: string, register: Register): string {
  const says = inRegister(answerWords(question, answer), register);
  if (answer === unsure) return texts.chip.unsure;
  const { short, range } = question.answers[answer] ?? {};
  const written = short ? inRegister(short, register) : range ? rangeText([range], question, register) : says;
  return written.length <= says.length ? written : says;
}

/** An answer as a row of its question: as it is written, but for what it adds in brackets to a size. */
export function rowText(question: Question, answer: string, register: Register): string {
  const says = inRegister(answerWords(question, answer), register);
  return question.answers[answer]?.range ? says.replace(/ \([^)]*\)$/, '') : says;
}

/**
 * When an option is listed where it stands, in a few words made from its conditions. Where these would be longer than the source's
 * lines in the words of the pathway, those stand instead, unless something is left open or not clear, which they do not say.
 */
export function termsText(pathway: Pathway, option: Option, possible: Possible, register: Register): readonly Piece[] {
  const terms = termsOf(option, possible);
  const pieces = termPieces(pathway, terms, register);
  const { listed, open, doubt } = terms;
  if (listed === true || open !== false || doubt !== false) return pieces;
  const written = pieces.map(({ text }) => text).join('');
  const lines = option.lines.filter(({ when }) => when && isPossible(when, possible));
  const full = conditionText(option, register, lines)?.replace(common.conditionOf(['']), '');
  if (full === undefined || written.length <= full.length) return pieces;
  return [{ text: full, ...(typeof listed === 'boolean' ? {} : { when: listed }) }];
}

function termPieces(pathway: Pathway, { listed, open, doubt }: Terms, register: Register): Piece[] {
  const say = (condition: Condition) => pieces(pathway, condition, register);
  const words = texts.terms;
  const unclear =
    doubt === true
      ? [{ text: words.unclear }]
      : doubt
        ? [{ text: words.unclearIf }, ...say(besides(doubt, listed))]
        : [];
  const stated = typeof listed === 'boolean' ? [] : say(listed);
  const left = (): Piece[] => {
    if (open === false || listed === true) return [];
    if (open === true) return [{ text: listed === false ? words.leftOpen : words.otherwiseOpen }];
    if (typeof listed === 'boolean') return [{ text: words.openFor }, ...say(open)];
    const over = exception(pathway, listed, open);
    if (over) return [...say(over.base), { text: words.openIf }, ...say(over.open)];
    return [...stated, { text: words.alsoOpenFor }, ...say(open)];
  };
  const opened = left();
  const whole = open !== false && open !== true && typeof listed !== 'boolean' ? opened : [...stated, ...opened];
  return unclear.length > 0 && whole.length > 0 ? [...whole, { text: words.next }, ...unclear] : [...whole, ...unclear];
}

/** A condition without what is said before it anyway: "< 1 cm; not clear if < 1 cm and angioinvasion" says it once. */
function besides(condition: Condition, stated: Condition | boolean): Condition {
  if (!('all' in condition)) return condition;
  const [first, ...more] = condition.all.filter((part) => JSON.stringify(part) !== JSON.stringify(stated));
  return !first ? condition : more.length === 0 ? first : { all: [first, ...more] };
}

/** "A unless B, and A with B is left open" is said as "A; left open if B". */
function exception(
  pathway: Pathway,
  listed: Condition,
  open: Condition,
): { readonly base: Condition; readonly open: Condition } | undefined {
  const parts = (condition: Condition) => ('all' in condition ? [...condition.all] : [condition]);
  const same = (a: Condition, b: Condition) => JSON.stringify(a) === JSON.stringify(b);
  const rest = parts(listed).filter((part) => !parts(open).some((other) => same(part, other)));
  const added = parts(open).filter((part) => !parts(listed).some((other) => same(part, other)));
  const base = parts(listed).filter((part) => !rest.includes(part));
  const [only, more] = rest;
  if (!only || more || base.length === 0) return undefined;
  const whole = base.length === 1 && base[0] ? base[0] : { all: base };
  if ('unless' in only) {
    const fits = added.length === 0 || (added.length === 1 && added[0] && same(added[0], only.unless));
    return fits ? { base: whole, open: only.unless } : undefined;
  }
  if (added.length > 0 || !('fact' in only)) return undefined;
  const others = Object.keys(pathway.questions[only.fact]?.answers ?? {}).filter((answer) => !only.in.includes(answer));
  return { base: listed, open: { fact: only.fact, in: others } };
}

function pieces(pathway: Pathway, condition: Condition, register: Register, inner = false): Piece[] {
  const words = texts.terms;
  const say = (part: Condition) => pieces(pathway, part, register, true);
  const around = (parts: Piece[]) => (inner ? [{ text: '(' }, ...parts, { text: ')' }] : parts);
  if ('all' in condition) {
    const stated = condition.all.filter((part) => !('unless' in part));
    const except = condition.all.filter((part) => 'unless' in part);
    const first = stated.flatMap((part, index) => [...(index > 0 ? [{ text: words.and }] : []), ...say(part)]);
    const last = except.flatMap(({ unless }) => [
      { text: stated.length > 0 ? words.unless : words.unlessFirst },
      ...pieces(pathway, unless, register),
    ]);
    return inner && (except.length > 0 || stated.length > 2) ? around([...first, ...last]) : [...first, ...last];
  }
  if ('any' in condition) {
    const facts = condition.any.every((part) => 'fact' in part);
    const parts = condition.any.map((part) => (facts ? say(part) : pieces(pathway, part, register, 'unless' in part)));
    const simple = facts && !parts.flat().some(({ text }) => text.includes(words.or));
    const joint = (index: number) => (simple ? (index === parts.length - 1 ? words.or : words.comma) : words.orElse);
    return around(parts.flatMap((part, index) => [...(index > 0 ? [{ text: joint(index) }] : []), ...part]));
  }
  if ('unless' in condition) return [{ text: words.unlessFirst }, ...pieces(pathway, condition.unless, register)];
  return [{ text: factText(pathway, condition.fact, condition.in, register), when: condition }];
}

/** What was found, without its question: "< 1 cm", "not ampullary", "type I or II". */
function factText(pathway: Pathway, fact: string, answers: readonly string[], register: Register): string {
  const question = pathway.questions[fact];
  if (!question) return fact;
  const ranges = answers.flatMap((answer) => question.answers[answer]?.range ?? []);
  if (ranges.length > 0 && ranges.length === answers.length) return rangeText(ranges, question, register);
  const name = question.as ? inRegister(question.as, register) : lowered(inRegister(question.name, register));
  const others = Object.keys(question.answers).filter((answer) => !answers.includes(answer));
  // Everything but "no" is what the question asks for.
  if (answers.length > 1 && others.length === 1 && isNo(others[0] ?? '')) return name;
  const said = answers.map((answer) => {
    const { as, short } = question.answers[answer] ?? {};
    if (as) return inRegister(as, register);
    if (answer === 'yes') return name;
    if (answer === 'no') return texts.terms.no(name);
    return lowered(short ? inRegister(short, register) : inRegister(answerWords(question, answer), register));
  });
  return texts.terms.oneOf([...new Set(said)]);
}

function isNo(answer: string): boolean {
  return answer === 'none' || /^no(-|$)/.test(answer);
}

function lowered(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !/^(Type|MEN|Zollinger)/.test(text)
    ? text[0]?.toLowerCase() + text.slice(1)
    : text;
}

/** Sizes that follow one another are said as one. */
function rangeText(ranges: readonly Range[], { unit = 'cm' }: Question, register: Register): string {
  const words = register === 'plain' ? texts.ranges.inWords : texts.ranges.inSigns;
  const low = (range: Range) => range.from ?? range.above ?? 0;
  const high = (range: Range) => range.to ?? range.below ?? Number.POSITIVE_INFINITY;
  const sorted = [...ranges].sort((a, b) => low(a) - low(b));
  const runs: Range[][] = [];
  for (const range of sorted) {
    const before = runs.at(-1)?.at(-1);
    if (before && high(before) === low(range)) runs.at(-1)?.push(range);
    else runs.push([range]);
  }
  return texts.terms.oneOf(
    runs.map((run) => {
      const [first, last] = [run[0] ?? {}, run.at(-1) ?? {}];
      const to = high(last);
      if (low(first) === 0) return last.below === undefined ? words.upTo(to, unit) : words.below(to, unit);
      if (to === Number.POSITIVE_INFINITY)
        return first.above === undefined ? words.from(low(first), unit) : words.above(low(first), unit);
      if (low(first) === to) return words.exactly(to, unit);
      if (first.above === undefined && last.below === undefined) return words.between(low(first), to, unit);
      return words.within(low(first), first.above !== undefined, to, last.below !== undefined, unit);
    }),
  );
}
