import { type Count, mostHands, type Tally } from '../../kept/tallies.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { type Beside, offeredIn } from '../../model/handouts/beside.ts';
import { optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, type Walk } from '../../model/walk/walk.ts';
import { type OnShow, placeOf, rowsOf } from './onShow.ts';

/** Where hands are counted: a step of a walk, whatever was walked before this pathway and in whichever words. */
export interface Spot {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly register: Register;
  readonly address: string;
  readonly shown: OnShow;
  /** What is offered beside the list, once that is settled. */
  readonly beside: readonly Beside[] | null;
  /** The part of a lesson, by name. Empty where none is taught. */
  readonly part: string;
}

/** What was counted here, if anything. The same list under other answers, or about another case, is counted apart. */
export function countAt(tally: Tally, { pathway, address, shown, part }: Spot): Count | undefined {
  const place = placeOf(pathway, shown.state);
  const facts = shown.kind === 'list' ? factsOf(address) : undefined;
  return tally.counts.find(
    (count) =>
      count.place === place && (count.part ?? '') === part && (facts === undefined || factsOf(count.address) === facts),
  );
}

/** The answers in the last pathway of an address, in one order, without its settings. */
function factsOf(address: string): string {
  const last = address.slice(address.lastIndexOf('/'));
  const pairs = (last.split('?')[1] ?? '').split('&');
  return pairs
    .filter((pair) => pair !== '' && !/^(edition|words|view)=/.test(pair))
    .sort()
    .join('&');
}

/** The tally for a vote from zero at this step; what the class said before stands beside it if it is to be kept. */
export function againFrom(tally: Tally, spot: Spot, keep: boolean, now: string): Tally {
  if (!countAt(tally, spot)) return tally;
  return withCount(tally, spot, now, (count) => ({
    ...count,
    rows: count.rows.map(({ before: _, ...row }) => ({ ...row, hands: 0, ...(keep ? { before: row.hands } : {}) })),
  }));
}

/** All hands that were counted in a session. */
export function handsOf({ counts }: Tally): number {
  return counts.reduce((sum, count) => sum + handsIn(count), 0);
}

export function handsFor(count: Count | undefined, row: string): number {
  return count?.rows.find(({ id }) => id === row)?.hands ?? 0;
}

export function handsIn(count: Count | undefined): number {
  return count?.rows.reduce((sum, { hands }) => sum + hands, 0) ?? 0;
}

/** The one answer with the most hands. Nothing where two have as many. */
export function leaderOf(count: Count | undefined): string | undefined {
  const [first, second] = [...(count?.rows ?? [])].sort((a, b) => b.hands - a.hands);
  return first && first.hands > 0 && first.hands !== second?.hands ? first.id : undefined;
}

/** The tally with so many hands for one row. */
export function withHands(tally: Tally, spot: Spot, row: string, hands: number, now: string): Tally {
  if (!rowsOf(spot.pathway, spot.shown, spot.beside).includes(row)) return tally;
  const within = Math.min(mostHands, Math.max(0, Math.round(hands)));
  return withCount(tally, spot, now, ({ rows, ...count }) => {
    // What is offered beside a list may have come after the first hand.
    const all = rows.some(({ id }) => id === row)
      ? rows
      : emptyCount(spot).rows.map((each) => ({ ...each, hands: handsFor({ ...count, rows }, each.id) }));
    return { ...count, rows: all.map((each) => (each.id === row ? { ...each, hands: within } : each)) };
  });
}

/** The tally with the answer with which the walk went on from here. Where nothing was counted there is nothing to note. */
export function withChosen(tally: Tally, spot: Spot, answer: string, now: string): Tally {
  return countAt(tally, spot) ? withCount(tally, spot, now, (count) => ({ ...count, chosen: answer })) : tally;
}

/** Hands of one row that two tallies do not agree on: where, which row, and how many more the later one has. */
export interface Raised {
  readonly count: Count;
  readonly row: string;
  readonly more: number;
}

/** What one act of counting changed, if it was nothing but hands at one row. */
export function raisedBetween(before: Tally, after: Tally): Raised | undefined {
  if (before.id !== after.id || after.counts.length < before.counts.length) return undefined;
  const changed = after.counts.filter((count, place) => before.counts[place] !== count);
  const [count] = changed;
  if (!count || changed.length > 1) return undefined;
  const old = before.counts.find((each) => isSame(each, count));
  if (old && (old.chosen !== count.chosen || old.rows.some(({ before }, row) => before !== count.rows[row]?.before))) {
    return undefined;
  }
  const rows = count.rows.flatMap(({ id, hands }) => {
    const more = hands - (old ? handsFor(old, id) : 0);
    return more === 0 ? [] : [{ count, row: id, more }];
  });
  return rows.length === 1 ? rows[0] : undefined;
}

/** The tally with hands that another window counted. */
export function withRaised(tally: Tally, { count, row, more }: Raised, changed: string): Tally {
  const add = (to: Count, from: number): Count => ({
    ...to,
    rows: to.rows.map((each) =>
      each.id === row ? { ...each, hands: Math.min(mostHands, Math.max(0, from + more)) } : each,
    ),
  });
  const own = tally.counts.find((each) => isSame(each, count));
  const empty = { ...count, rows: count.rows.map((each) => ({ ...each, hands: 0 })) };
  const counts = own
    ? tally.counts.map((each) => (each === own ? add(own, handsFor(own, row)) : each))
    : [...tally.counts, add(empty, 0)];
  return { ...tally, changed, counts };
}

/**
 * A tally as it stands on the device, with what one act changed in this window. Two windows that count in one session lose
 * no hands of each other: each adds its own.
 */
export function withChange(stands: Tally, before: Tally, after: Tally): Tally {
  const changed = after.counts.filter((count) => !before.counts.includes(count));
  const counts = changed.reduce((all, count) => {
    const own = all.find((each) => isSame(each, count));
    if (!own) return all.concat(count);
    const old = before.counts.find((each) => isSame(each, count));
    const rows = count.rows.map((row) => {
      const hands = handsFor(own, row.id) + row.hands - handsFor(old, row.id);
      return { ...row, hands: Math.min(mostHands, Math.max(0, hands)) };
    });
    return all.map((each) => (each === own ? { ...count, rows } : each));
  }, stands.counts);
  return { ...stands, changed: after.changed, counts };
}

function isSame(one: Count, other: Count): boolean {
  return (
    one.place === other.place &&
    (one.part ?? '') === (other.part ?? '') &&
    (one.kind === 'question' || factsOf(one.address) === factsOf(other.address))
  );
}

function withCount(tally: Tally, spot: Spot, now: string, change: (count: Count) => Count): Tally {
  const old = countAt(tally, spot);
  const changed = change(old ?? emptyCount(spot));
  const counts = old ? tally.counts.map((count) => (count === old ? changed : count)) : [...tally.counts, changed];
  return { ...tally, changed: now, counts };
}

function emptyCount(spot: Spot): Count {
  const { pathway, way, register, address, shown, beside, part: of } = spot;
  const part = of === '' ? {} : { part: of };
  const say = (words: Words) => inRegister(words, register);
  const place = placeOf(pathway, shown.state);
  if (shown.kind === 'question') {
    const rows = rowsOf(pathway, shown).map((id) => ({ id, says: say(answerWords(shown.question, id)), hands: 0 }));
    return { place, address, ...part, kind: 'question', asks: say(shown.question.asks), rows };
  }
  const state = pathway.states[shown.state];
  const statuses = optionStatuses(pathway, knownFacts(way));
  const rows = offeredIn(pathway, beside).map(({ id, says }) => {
    const { status = 'not-listed', doubtful = false } = statuses.find((each) => each.id === id) ?? {};
    return { id, says: say(says), hands: 0, status: doubtful ? ('unclear' as const) : status };
  });
  return { place, address, ...part, kind: 'list', asks: state?.kind === 'options' ? say(state.says) : '', rows };
}
