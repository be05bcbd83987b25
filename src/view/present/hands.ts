import type { Count, Tally } from '../../kept/tallies.ts';
import { answerWords } from '../../model/cards.ts';
import type { Pathway } from '../../model/definition.ts';
import { optionStatuses } from '../../model/status.ts';
import { knownFacts, type Walk } from '../../model/walk.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { type OnShow, placeOf, rowsOf } from './onShow.ts';

/** Where hands are counted: a step of a walk, at its address. */
export interface Spot {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly register: Register;
  readonly address: string;
  readonly shown: OnShow;
}

const most = 9999;

/** What was counted here, if anything. The same list under other answers is counted apart. */
export function countAt(tally: Tally, { pathway, address, shown }: Spot): Count | undefined {
  const place = placeOf(pathway, shown.state);
  return tally.counts.find((count) => count.place === place && count.address === address);
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
  if (!rowsOf(spot.pathway, spot.shown).includes(row)) return tally;
  const within = Math.min(most, Math.max(0, Math.round(hands)));
  return withCount(tally, spot, now, (count) => ({
    ...count,
    rows: count.rows.map((each) => (each.id === row ? { ...each, hands: within } : each)),
  }));
}

/** The tally with the answer with which the walk went on from here. Where nothing was counted there is nothing to note. */
export function withChosen(tally: Tally, spot: Spot, answer: string, now: string): Tally {
  return countAt(tally, spot) ? withCount(tally, spot, now, (count) => ({ ...count, chosen: answer })) : tally;
}

function withCount(tally: Tally, spot: Spot, now: string, change: (count: Count) => Count): Tally {
  const old = countAt(tally, spot);
  const changed = change(old ?? emptyCount(spot));
  const counts = old ? tally.counts.map((count) => (count === old ? changed : count)) : [...tally.counts, changed];
  return { ...tally, changed: now, counts };
}

function emptyCount(spot: Spot): Count {
  const { pathway, way, register, address, shown } = spot;
  const say = (words: Words) => inRegister(words, register);
  const place = placeOf(pathway, shown.state);
  if (shown.kind === 'question') {
    const rows = rowsOf(pathway, shown).map((id) => ({ id, says: say(answerWords(shown.question, id)), hands: 0 }));
    return { place, address, kind: 'question', asks: say(shown.question.asks), rows };
  }
  const state = pathway.states[shown.state];
  const rows = optionStatuses(pathway, knownFacts(way)).map(({ id, option, status, doubtful }) => ({
    id,
    says: say(option.says),
    hands: 0,
    status: doubtful ? ('unclear' as const) : status,
  }));
  return { place, address, kind: 'list', asks: state?.kind === 'options' ? say(state.says) : '', rows };
}
