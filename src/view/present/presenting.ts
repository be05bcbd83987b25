import type { Session } from '../../kept/session.ts';
import type { Tally } from '../../kept/tallies.ts';
import type { Facts } from '../../model/condition.ts';
import { countAt, handsFor, handsIn, leaderOf, type Spot, withChosen, withHands } from './hands.ts';
import { linksOf, onShow, rowsOf } from './onShow.ts';

/** What a trainer does, in either window. */
export type Act =
  | { readonly type: 'next' | 'back' | 'first' | 'reveal' | 'count' | 'black' | 'ahead' }
  /** A row of the step by its place from 0, as a number key gives it. */
  | { readonly type: 'number'; readonly place: number; readonly hand: boolean }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'hands'; readonly row: string; readonly hands: number }
  | { readonly type: 'look'; readonly state: string }
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'timer'; readonly do: 'toggle' | 'reset' }
  | { readonly type: 'tally'; readonly tally: Tally };

export interface Moment extends Omit<Spot, 'shown'> {
  readonly facts: Facts;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What follows from an act: the session after it, and where the walk goes. */
export interface After {
  readonly session: Session;
  readonly facts?: Facts;
  /** The walk goes on in another pathway. */
  readonly go?: string;
}

export function newSession(address: string, by: string, tally: Tally): Session {
  return {
    ...{ revision: 0, by, address, looking: null, shown: 'asked', planned: {}, ahead: 'hidden' },
    ...{ counting: false, black: false, timer: { since: null, before: 0 }, tally },
  };
}

/**
 * The session after an act; the same object where the act means nothing here. Pure: where the class is follows from the
 * facts, as everywhere, and the session says only how much of that step is shown.
 */
export function after(session: Session, moment: Moment, act: Act): After {
  const shown = onShow(moment.pathway, moment.way, session.looking);
  const spot: Spot = { ...moment, shown };
  // A dark screen is for talking; whatever moves the walk lights it again.
  if (session.black && (act.type === 'next' || act.type === 'back')) return { session: { ...session, black: false } };
  switch (act.type) {
    case 'next':
      return next(session, moment, spot);
    case 'back':
      return back(session, moment, spot);
    case 'first':
      return moved(session, moment, {}, { ...session.planned, ...moment.facts });
    case 'reveal':
      if (shown.kind === 'end') return { session };
      return { session: { ...session, shown: session.shown === 'asked' ? 'revealed' : 'asked' } };
    case 'count':
      return { session: { ...session, counting: !session.counting } };
    case 'black':
      return { session: { ...session, black: !session.black } };
    case 'ahead':
      return { session: { ...session, ahead: session.ahead === 'hidden' ? 'quiet' : 'hidden' } };
    case 'number':
      return numbered(session, moment, spot, act.place, act.hand);
    case 'answer':
      return answered(session, moment, spot, act.answer);
    case 'hands':
      return counted(session, moment, spot, act.row, act.hands);
    case 'look':
      return { session: { ...session, looking: act.state, shown: 'asked' } };
    case 'facts':
      return moved(session, moment, act.facts, {});
    case 'timer':
      return { session: { ...session, timer: timed(session.timer, act.do, moment.now) } };
    case 'tally':
      return { session: { ...session, tally: act.tally } };
  }
}

/** How long the timer has run, in milliseconds. */
export function elapsed({ since, before }: Session['timer'], now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

function next(session: Session, moment: Moment, spot: Spot): After {
  const { shown, pathway, way } = spot;
  const count = countAt(session.tally, spot);
  if (shown.kind === 'end') {
    const [only, ...others] = linksOf(pathway, way, shown);
    return only !== undefined && others.length === 0 ? { session, go: only } : { session };
  }
  const asked = session.shown === 'asked';
  if (shown.kind === 'list') return { session: asked ? { ...session, shown: 'revealed' } : session };
  // What the class said is seen beside what the summary does with it, before the walk goes on.
  if (asked && handsIn(count) > 0) return { session: { ...session, shown: 'revealed' } };
  const answer = session.planned[shown.fact] ?? moment.facts[shown.fact] ?? leaderOf(count);
  if (answer !== undefined) return answered(session, moment, spot, answer);
  if (asked) return { session: { ...session, shown: 'revealed' } };
  const after = pathway.type === 'parallel' ? openAfter(moment, shown.state) : undefined;
  return { session: after === undefined ? session : { ...session, looking: after, shown: 'asked' } };
}

/** One step back: first what was revealed, then the last answer, which is kept to go on with. */
function back(session: Session, moment: Moment, { way }: Spot): After {
  if (session.shown === 'revealed') return { session: { ...session, shown: 'asked' } };
  const last = way.trail[way.trail.length - 1];
  if (!last) return { session: session.looking === null ? session : { ...session, looking: null } };
  const { [last.fact]: taken = last.answer, ...rest } = moment.facts;
  const after = moved(session, moment, rest, { ...session.planned, [last.fact]: taken });
  return moment.pathway.type === 'parallel' ? { ...after, session: { ...after.session, looking: last.state } } : after;
}

function numbered(session: Session, moment: Moment, spot: Spot, place: number, hand: boolean): After {
  const { shown, pathway, way } = spot;
  const row = rowsOf(pathway, shown)[place];
  const counts = hand || session.counting || (shown.kind === 'list' && session.shown === 'asked');
  if (row !== undefined && counts) {
    return counted(session, moment, spot, row, handsFor(countAt(session.tally, spot), row) + 1);
  }
  if (shown.kind === 'question') return row === undefined ? { session } : answered(session, moment, spot, row);
  const go = linksOf(pathway, way, shown)[place];
  return go === undefined ? { session } : { session, go };
}

function answered(session: Session, moment: Moment, spot: Spot, answer: string): After {
  const { shown, pathway } = spot;
  if (shown.kind !== 'question' || !rowsOf(pathway, shown).includes(answer)) return { session };
  const { [shown.fact]: _, ...planned } = session.planned;
  const facts = { ...moment.facts, [shown.fact]: answer };
  const tally = withChosen(session.tally, spot, answer, isoOf(moment));
  const after = moved({ ...session, tally }, moment, facts, planned);
  if (pathway.type !== 'parallel') return after;
  const looking = openAfter({ ...moment, facts }, shown.state) ?? null;
  return { ...after, session: { ...after.session, looking } };
}

function counted(session: Session, moment: Moment, spot: Spot, row: string, hands: number): After {
  const tally = withHands(session.tally, spot, row, hands, isoOf(moment));
  return { session: tally === session.tally ? session : { ...session, tally } };
}

function moved(session: Session, { facts: before }: Moment, facts: Facts, planned: Facts): After {
  const same = JSON.stringify(before) === JSON.stringify(facts);
  const after: Session = { ...session, looking: null, shown: 'asked', black: false, planned };
  return same ? { session: after } : { session: after, facts };
}

/** Where the questions come in any order: the next open one in the order of the pathway, and at last the list. */
function openAfter({ pathway, facts }: Pick<Moment, 'pathway' | 'facts'>, state: string): string | undefined {
  const states = Object.entries(pathway.states);
  const place = states.findIndex(([name]) => name === state);
  const isOpen = ([, each]: (typeof states)[number]) => each.kind !== 'question' || facts[each.asks] === undefined;
  return states.slice(place + 1).find(isOpen)?.[0];
}

function timed({ since, before }: Session['timer'], what: 'toggle' | 'reset', now: number): Session['timer'] {
  if (what === 'reset') return { since: null, before: 0 };
  return since === null ? { since: now, before } : { since: null, before: elapsed({ since, before }, now) };
}

function isoOf({ now }: Moment): string {
  return new Date(now).toISOString();
}
