import { unsure as openAnswer } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import type { Lexicon, Place } from '../content/lexicon.ts';
import { answersWithin } from '../walk/range.ts';
import { no, yes } from './content-words.ts';
import type { Item, Said, Span } from './items.ts';
import type { Heard, Polarity } from './polarity.ts';
import { claimsOf, type Target, targetsIn } from './targets.ts';

/** Why something is proposed and not set. */
export type Why = 'doubt' | 'beside' | 'names' | 'near' | 'no' | 'two' | 'border' | 'slip' | 'list';

/** An answer for which words speak. */
export interface Claim {
  readonly fact: string;
  readonly answer: string;
  readonly at: Span;
  /** Set where it is certain. */
  readonly why?: Why;
}

/** What one part of a clause claims in a pathway. `inList`: a clause beside it begins with a no. */
export function claimsIn(pathway: Pathway, item: Item, clause: Heard, inList: boolean, lexicon: Lexicon): Claim[] {
  const polarity = clause.polarity.get(item) ?? { is: 'bare', plain: false };
  if (item.kind === 'place') return placeClaims(pathway, item.places, item.at, clause, polarity, lexicon);
  if (item.kind !== 'said') return [];
  return item.said.flatMap((said) => {
    const inOpenList = inList && polarity.is === 'bare' && clause.isList;
    const { targets, why } = inOpenList ? either(pathway, said) : meant(pathway, said, polarity);
    return targets.map(({ fact, answer, near }): Claim => {
      const behindNo = polarity.is === 'bare' && clause.items.indexOf(item) > clause.noFrom;
      const reason = why ?? (near ? 'near' : undefined) ?? unsure(clause, item.at) ?? (behindNo ? 'no' : undefined);
      return { fact, answer, at: item.at, ...(reason ? { why: reason } : {}) };
    });
  });
}

function unsure(clause: Heard, at: Span): Why | undefined {
  if (at.guessed) return 'slip';
  if (clause.certain) return undefined;
  return clause.items.some((item) => item.kind === 'role' && (item.role === 'doubt' || item.role === 'open'))
    ? 'doubt'
    : 'beside';
}

/** "No A, B or C": whether the no is said of B as well, only the person knows. */
function either(pathway: Pathway, said: Said): { readonly targets: readonly Target[]; readonly why?: Why } {
  const so = meant(pathway, said, { is: 'bare', plain: false });
  const not = meant(pathway, said, { is: 'no', plain: true });
  return { targets: [...not.targets, ...so.targets], why: 'list' };
}

/** Which answers something that is said stands for, with what stands beside it. */
function meant(
  pathway: Pathway,
  said: Said,
  polarity: Polarity,
): { readonly targets: readonly Target[]; readonly why?: Why } {
  if (!('finding' in said)) return contentMeant(pathway, said.fact, said.answer, said.how, polarity);
  const { finding, how } = said;
  const claims = claimsOf(finding, pathway);
  const open = finding.careful && !polarity.plain && (polarity.is === 'yes' || polarity.is === 'no');
  switch (polarity.is) {
    case 'bare':
      if (how === 'says') return { targets: claims.yes };
      if (how === 'denies') return { targets: claims.no };
      return { targets: claims.yes, why: how === 'names' ? 'names' : 'near' };
    case 'yes':
      if (how === 'denies') return { targets: [...claims.yes, ...claims.no], why: 'no' };
      if (how === 'hints') return { targets: claims.yes, why: 'near' };
      return { targets: claims.yes, ...(open ? { why: 'names' } : {}) };
    case 'no':
      if (how === 'denies') return { targets: [...claims.yes, ...claims.no], why: 'no' };
      if (how === 'hints') return { targets: claims.no, why: 'near' };
      return { targets: claims.no, ...(open ? { why: 'names' } : {}) };
    case 'doubt':
      return { targets: how === 'denies' ? claims.no : claims.yes, why: 'doubt' };
    case 'open':
      return { targets: claims.yes.map((target) => ({ ...target, answer: openAnswer })), why: 'doubt' };
    case 'mixed':
      return { targets: claims.no.length > 0 ? [...claims.yes, ...claims.no] : claims.yes, why: 'no' };
  }
}

function contentMeant(
  pathway: Pathway,
  fact: string,
  answer: string | undefined,
  how: Said['how'],
  { is }: Polarity,
): { readonly targets: readonly Target[]; readonly why?: Why } {
  if (answer !== undefined) {
    const targets = [{ fact, answer, near: how !== 'says' }];
    if (is === 'bare' || is === 'yes') return { targets };
    return is === 'no' ? { targets: [] } : { targets, why: 'doubt' };
  }
  const answers = Object.keys(pathway.questions[fact]?.answers ?? {});
  const one = (ids: readonly string[]) =>
    answers.filter((id) => ids.includes(id)).map((id): Target => ({ fact, answer: id, near: false }));
  if (is === 'no') return { targets: one(no) };
  if (is === 'yes') return { targets: one(yes) };
  return { targets: one(yes), why: is === 'bare' ? 'names' : 'doubt' };
}

/** A place answers questions about the place: "where did it start?". */
function placeClaims(
  pathway: Pathway,
  places: readonly Place[],
  at: Span,
  clause: Heard,
  { is }: Polarity,
  { siteQuestions }: Lexicon,
): Claim[] {
  if (is === 'no') return [];
  const why = is === 'bare' || is === 'yes' ? unsure(clause, at) : 'doubt';
  return places.flatMap((place) => {
    const told = targetsIn(place.tells ?? [], pathway);
    const sites = siteQuestions.flatMap((fact) => {
      const answers = Object.keys(
        (Object.hasOwn(pathway.questions, fact) ? pathway.questions[fact] : undefined)?.answers ?? {},
      );
      const fitting = answers.filter((answer) => answer === place.id || place.pathways.includes(answer));
      return fitting.map((answer): Target => ({ fact, answer, near: fitting.length > 1 }));
    });
    const elsewhere = place.elsewhere === undefined || sites.length > 0 ? [] : targetsIn([place.elsewhere], pathway);
    return [...told, ...sites, ...elsewhere].map(({ fact, answer, near }): Claim => {
      const reason = why ?? (near ? 'two' : undefined);
      return { fact, answer, at, ...(reason === undefined || reason === 'slip' ? {} : { why: reason }) };
    });
  });
}

/** What a size claims: the band in which all of it lies, or each band that it touches. */
export function sizeClaims(pathway: Pathway, item: Extract<Item, { kind: 'size' }>, why: Why | undefined): Claim[] {
  const sized = Object.entries(pathway.questions).filter(([, { unit }]) => unit !== undefined);
  const [first, ...more] = sized;
  const { size } = item.token;
  if (!first || more.length > 0 || !size) return [];
  const [fact, question] = first;
  const bands = answersWithin(size.interval, question);
  const reason = why ?? (bands.length > 1 ? 'border' : size.several ? 'two' : undefined);
  return bands.map((answer): Claim => ({ fact, answer, at: item.at, ...(reason ? { why: reason } : {}) }));
}
