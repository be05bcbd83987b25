import type { Lesson, LessonPart } from '../../kept/lessons.ts';
import type { Session } from '../../kept/session.ts';
import type { Tally } from '../../kept/tallies.ts';
import { again, answerIn } from '../../model/content/answer.ts';
import type { Facts } from '../../model/content/condition.ts';
import { againFrom, countAt, handsFor, leaderOf, type Spot, withChosen, withHands } from './hands.ts';
import { linksOf, onShow, rowsOf } from './onShow.ts';

/** What a trainer does, in either window. */
export type Act =
  | { readonly type: 'next' | 'back' | 'first' | 'reveal' | 'count' | 'black' | 'ahead' }
  /** The class votes once more and what it said stands beside it, or all hands of this step are put down. */
  | { readonly type: 'again' | 'zero' }
  /** A row of the step by its place from 0, as a number key gives it. */
  | { readonly type: 'number'; readonly place: number; readonly hand: boolean }
  | { readonly type: 'answer'; readonly answer: string }
  | { readonly type: 'hands'; readonly row: string; readonly hands: number }
  | { readonly type: 'look'; readonly state: string }
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'timer'; readonly do: 'toggle' | 'reset' }
  /** How long the timer is meant to run. None: it counts up. */
  | { readonly type: 'goal'; readonly minutes: number }
  | { readonly type: 'tally'; readonly tally: Tally }
  /** The class screen measured how many pages it needs for what is on it. */
  | { readonly type: 'pages'; readonly pages: number }
  | { readonly type: 'lesson'; readonly lesson: Lesson }
  | { readonly type: 'part'; readonly at: number };

export interface Moment extends Omit<Spot, 'shown' | 'part'> {
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
  /** The walk begins anew at a part of the lesson. */
  readonly open?: LessonPart;
}

export function newSession(address: string, by: string, tally: Tally): Session {
  return {
    ...{ revision: 0, by, address, looking: null, shown: 'asked', planned: {}, ahead: 'hidden' },
    ...{ page: 0, pages: 1, marked: null, lesson: null },
    ...{ counting: false, black: false, timer: { since: null, before: 0 }, tally },
  };
}

/** The part of the lesson that is on, if a lesson is taught. */
export function partOf({ lesson }: Pick<Session, 'lesson'>): LessonPart | undefined {
  return lesson?.parts[lesson.at];
}

/** The page that the class screen shows. Going back leads to a last page before anyone has measured which that is. */
export function pageOf({ page, pages }: Pick<Session, 'page' | 'pages'>): number {
  return Math.min(page, pages - 1);
}

/** How the place where hands are counted is told from the same place in another part of a lesson. */
export function nameOfPart({ lesson }: Pick<Session, 'lesson'>): string {
  return lesson ? `${lesson.at + 1} ${lesson.parts[lesson.at]?.title ?? ''}`.slice(0, 60) : '';
}

/**
 * The session after an act; the same object where the act means nothing here. Pure: where the class is follows from the
 * facts, as everywhere, and the session says only how much of that step is shown.
 */
export function after(session: Session, moment: Moment, act: Act): After {
  const shown = onShow(moment.pathway, moment.way, session.looking);
  const spot: Spot = { ...moment, shown, part: nameOfPart(session) };
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
      return { session: seen(session, session.shown === 'asked' ? 'revealed' : 'asked') };
    case 'count':
      return { session: { ...session, counting: !session.counting } };
    case 'black':
      return { session: { ...session, black: !session.black } };
    case 'ahead':
      return { session: { ...session, ahead: session.ahead === 'hidden' ? 'quiet' : 'hidden' } };
    case 'again':
    case 'zero': {
      const tally = againFrom(session.tally, spot, act.type === 'again', isoOf(moment));
      return { session: tally === session.tally ? session : { ...session, tally } };
    }
    case 'number':
      return numbered(session, moment, spot, act.place, act.hand);
    case 'answer':
      return answered(session, moment, spot, act.answer);
    case 'hands':
      return counted(session, moment, spot, act.row, act.hands);
    case 'look':
      return { session: { ...seen(session, 'asked'), looking: act.state } };
    case 'facts':
      return moved(session, moment, act.facts, {});
    case 'timer':
      return { session: { ...session, timer: timed(session.timer, act.do, moment.now) } };
    case 'goal': {
      const { goal: _, ...timer } = session.timer;
      return { session: { ...session, timer: act.minutes > 0 ? { ...timer, goal: act.minutes * 60_000 } : timer } };
    }
    case 'tally':
      return { session: { ...session, tally: act.tally } };
    case 'pages':
      if (act.pages === session.pages) return { session };
      return { session: { ...session, pages: act.pages, page: Math.min(session.page, act.pages - 1) } };
    case 'lesson': {
      const goal = act.lesson.minutes > 0 ? { goal: act.lesson.minutes * 60_000 } : {};
      const timer = { since: moment.now, before: 0, ...goal };
      return taughtFrom({ ...session, timer, lesson: { ...act.lesson, at: 0 } }, 0);
    }
    case 'part':
      return taughtFrom(session, act.at);
  }
}

/** How long the timer has run, in milliseconds. */
export function elapsed({ since, before }: Session['timer'], now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The answer with which Next goes on here: the prepared one, or the one with the most hands. */
export function choiceAt({ planned, tally }: Session, facts: Facts, spot: Spot): string | undefined {
  const { shown } = spot;
  if (shown.kind !== 'question') return undefined;
  const held = planned[shown.fact] ?? facts[shown.fact];
  return held === undefined ? leaderOf(countAt(tally, spot)) : answerIn(held);
}

/** The page turns first, so that everything was on the class screen; then more is shown, and then the walk goes on. */
function next(session: Session, moment: Moment, spot: Spot): After {
  const { shown, pathway } = spot;
  const page = pageOf(session);
  if (page < session.pages - 1) return { session: { ...session, page: page + 1 } };
  if (session.shown === 'story') return { session: seen(session, 'asked') };
  if (shown.kind === 'end') return onward(session, spot);
  if (session.shown === 'asked') return { session: seen(session, 'revealed') };
  if (shown.kind === 'list' || session.shown === 'taught') return onward(session, spot);
  const answer = choiceAt(session, moment.facts, spot) ?? session.marked;
  if (answer !== null) return answered(session, moment, spot, answer);
  if (endsHere(session, moment)) return onward(session, spot);
  if (pathway.type !== 'parallel') return { session: { ...session, marked: rowsOf(pathway, shown)[0] ?? null } };
  const after = openAfter(moment, shown.state);
  return after === undefined ? { session } : { session: { ...seen(session, 'asked'), looking: after } };
}

/** A walk of a lesson stops where the answers that were planned for it end. */
function endsHere(session: Session, { facts }: Moment): boolean {
  const part = partOf(session);
  const planned = Object.entries(part?.facts ?? {});
  return planned.length > 0 && planned.every(([fact, answer]) => answerIn(facts[fact] ?? '') === answerIn(answer));
}

/** What comes when a step is over: what a case shows, the next part of the lesson, or a part that the summary leads to. */
function onward(session: Session, { pathway, way, shown }: Spot): After {
  const { lesson } = session;
  const part = partOf(session);
  if (part && part.teaches !== '' && session.shown !== 'taught') return { session: seen(session, 'taught') };
  if (lesson && part) return lesson.at + 1 < lesson.parts.length ? taughtFrom(session, lesson.at + 1) : { session };
  const links = linksOf(pathway, way, shown);
  const [only, ...others] = links;
  const goes = session.marked ?? (shown.kind === 'end' && others.length === 0 ? only : undefined);
  if (goes !== undefined && links.includes(goes)) return { session, go: goes };
  return only === undefined ? { session } : { session: { ...session, marked: only } };
}

/** The lesson from one of its parts on: its story, or its first question, with the answers that are planned for it. */
function taughtFrom(session: Session, at: number): After {
  const open = session.lesson?.parts[at];
  if (!session.lesson || !open) return { session };
  return {
    session: {
      ...seen(session, open.story === '' ? 'asked' : 'story'),
      ...{ looking: null, black: false, planned: open.facts, lesson: { ...session.lesson, at } },
    },
    open,
  };
}

/** One step back: the page, what was marked or revealed, then the last answer, which is kept to go on with. */
function back(session: Session, moment: Moment, spot: Spot): After {
  const { way, shown, pathway } = spot;
  const page = pageOf(session);
  if (page > 0) return { session: { ...session, page: page - 1 } };
  if (session.shown === 'taught') return { session: { ...seen(session, 'revealed'), page: lastPage } };
  if (session.marked !== null && choiceAt(session, moment.facts, spot) === undefined) {
    const marks = shown.kind === 'question' ? rowsOf(pathway, shown) : linksOf(pathway, way, shown);
    return { session: { ...session, marked: marks[marks.indexOf(session.marked) + 1] ?? null } };
  }
  if (session.shown === 'revealed') return { session: { ...seen(session, 'asked'), page: lastPage } };
  const last = way.trail[way.trail.length - 1];
  const { lesson } = session;
  if (!last || session.shown === 'story') {
    if (session.looking !== null) return { session: { ...session, looking: null } };
    const part = partOf(session);
    if (part && part.story !== '' && session.shown !== 'story') return { session: seen(session, 'story') };
    return lesson && lesson.at > 0 ? taughtFrom(session, lesson.at - 1) : { session };
  }
  const { [last.fact]: taken = last.answer, ...rest } = moment.facts;
  const after = moved(session, moment, rest, { ...session.planned, [last.fact]: taken });
  return moment.pathway.type === 'parallel' ? { ...after, session: { ...after.session, looking: last.state } } : after;
}

/** Beyond what any list needs: the class screen says which is the last. */
const lastPage = 999;

/** Another stage of what is on show, from its top. */
function seen(session: Session, shown: Session['shown']): Session {
  return { ...session, shown, page: 0, pages: 1, marked: null };
}

function numbered(session: Session, moment: Moment, spot: Spot, place: number, hand: boolean): After {
  const { shown, pathway, way } = spot;
  const row = rowsOf(pathway, shown, spot.beside)[place];
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
  const { [shown.fact]: prepared, ...planned } = session.planned;
  const facts = { ...moment.facts, [shown.fact]: again(prepared ?? moment.facts[shown.fact], answer) };
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
  const after: Session = { ...seen(session, 'asked'), looking: null, black: false, planned };
  return same ? { session: after } : { session: after, facts };
}

/** Where the questions come in any order: the next open one in the order of the pathway, and at last the list. */
function openAfter({ pathway, facts }: Pick<Moment, 'pathway' | 'facts'>, state: string): string | undefined {
  const states = Object.entries(pathway.states);
  const place = states.findIndex(([name]) => name === state);
  const isOpen = ([, each]: (typeof states)[number]) => each.kind !== 'question' || facts[each.asks] === undefined;
  return states.slice(place + 1).find(isOpen)?.[0];
}

function timed(timer: Session['timer'], what: 'toggle' | 'reset', now: number): Session['timer'] {
  if (what === 'reset') return { ...timer, since: null, before: 0 };
  return timer.since === null ? { ...timer, since: now } : { ...timer, since: null, before: elapsed(timer, now) };
}

function isoOf({ now }: Moment): string {
  return new Date(now).toISOString();
}
