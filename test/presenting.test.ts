import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/kept/file.ts';
import { readMessage, type Session } from '../src/kept/session.ts';
import type { Tally } from '../src/kept/tallies.ts';
import { inView, withoutLastPart } from '../src/model/address/parts.ts';
import { graphOf } from '../src/model/chart/graph.ts';
import { nextCard } from '../src/model/chart/next-card.ts';
import { readProgress } from '../src/model/chart/progress.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { type Beside, besideOf } from '../src/model/handouts/beside.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { tallyCsv, tallyJson } from '../src/view/class/tallyFiles.ts';
import { growthOf } from '../src/view/present/growth.ts';
import { pageStarts } from '../src/view/present/pages.ts';
import { countAt, withHands } from '../src/view/session/hands.ts';
import { factsTo, jumpsFrom, matching } from '../src/view/session/jumps.ts';
import { partOfCase, partOfWalk } from '../src/view/session/lesson.ts';
import { onShow } from '../src/view/session/onShow.ts';
import { type Act, after, elapsed, newSession, pageOf } from '../src/view/session/presenting.ts';
import { SessionStore } from '../src/view/session/sessionStore.ts';
import { actOf } from '../src/view/session/useKeys.ts';
import { named, pathwayNamed } from './support/content.ts';

const now = Date.parse('2026-11-26T09:00:00.000Z');
const started = new Date(now).toISOString();
const rectum = pathwayNamed('patient', 'rectum');
const stomach = pathwayNamed('patient', 'stomach');
const tally = (id = 'session-1'): Tally => ({ id, changed: started, title: 'A class', started, counts: [] });

/** A trainer at work: does one thing after another, as the window of the class would. */
class Trainer {
  session: Session;
  facts: Facts;
  went: string | undefined;
  beside: readonly Beside[] = [];
  readonly pathway: Pathway;

  constructor(pathway: Pathway, facts: Facts = {}) {
    this.pathway = pathway;
    this.facts = facts;
    this.session = newSession(`#/${pathway.id}`, 'me', tally());
  }

  /** What changed: false where it meant nothing. */
  do(...acts: readonly (Act | Act['type'])[]): boolean {
    let changed = false;
    for (const given of acts) {
      const act = (typeof given === 'string' ? { type: given } : given) as Act;
      const { pathway, facts, beside } = this;
      const address = `#/${pathway.id}?${new URLSearchParams(facts)}`;
      const moment = { pathway, facts, way: walk(pathway, facts), register: 'plain', address, now, beside } as const;
      const next = after(this.session, moment, act);
      changed = next.session !== this.session || next.facts !== undefined || next.go !== undefined;
      this.session = next.session;
      this.facts = next.facts ?? facts;
      this.went = next.go;
    }
    return changed;
  }

  get shown() {
    return onShow(this.pathway, walk(this.pathway, this.facts), this.session.looking);
  }

  hands(place: number): Act {
    return { type: 'number', place, hand: true };
  }
}

describe('a presentation', () => {
  it('asks before it shows a list', () => {
    const trainer = new Trainer(rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
    expect([trainer.shown.kind, trainer.session.shown]).toEqual(['list', 'asked']);
    trainer.do('next');
    expect(trainer.session.shown).toBe('revealed');
    // Going on leads to one of the parts that follow, which is marked before it is opened.
    trainer.do('next');
    expect([trainer.session.marked, trainer.went]).toEqual(['follow-up', undefined]);
    trainer.do('next');
    expect(trainer.went).toBe('follow-up');
    for (let links = rectum.next.length; links > 0; links -= 1) trainer.do('back');
    expect([trainer.session.marked, trainer.session.shown]).toEqual([null, 'revealed']);
    trainer.do('back');
    expect(trainer.session.shown).toBe('asked');
  });

  it('shows what the class said before it goes on, and then goes where most hands went', () => {
    const trainer = new Trainer(rectum);
    trainer.do(trainer.hands(0), trainer.hands(2), trainer.hands(2), 'next');
    expect([trainer.facts, trainer.session.shown]).toEqual([{}, 'revealed']);
    trainer.do('next');
    expect(trainer.facts).toEqual({ size: 'over-2-cm' });
    expect(trainer.session.tally.counts[0]).toMatchObject({ kind: 'question', chosen: 'over-2-cm' });
  });

  it('does not choose between two answers with as many hands', () => {
    const trainer = new Trainer(rectum);
    trainer.do(trainer.hands(0), trainer.hands(1), 'next', 'next');
    expect(trainer.facts).toEqual({});
  });

  it('lets two buttons choose where nothing is prepared and nobody voted', () => {
    const trainer = new Trainer(rectum);
    trainer.do('next', 'next');
    expect(trainer.session.marked).toBe('under-1-cm');
    trainer.do('back', 'back');
    expect(trainer.session.marked).toBe('over-2-cm');
    trainer.do('next');
    expect([trainer.facts, trainer.session.marked]).toEqual([{ size: 'over-2-cm' }, null]);
    trainer.do('back', 'next', 'back', 'back');
    expect([trainer.facts, trainer.session.shown]).toEqual([{}, 'asked']);
  });

  it('turns the pages of the class screen before it goes on, and back the same way', () => {
    const trainer = new Trainer(rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
    trainer.do({ type: 'pages', pages: 2 }, 'next');
    expect([trainer.session.shown, pageOf(trainer.session)]).toEqual(['asked', 1]);
    trainer.do('next', { type: 'pages', pages: 3 }, 'next', 'next');
    expect([trainer.session.shown, pageOf(trainer.session)]).toEqual(['revealed', 2]);
    trainer.do('back', 'back', 'back', { type: 'pages', pages: 2 });
    expect([trainer.session.shown, pageOf(trainer.session)]).toEqual(['asked', 1]);
  });

  it('walks a prepared walk with a clicker, there and back', () => {
    const prepared = { size: '1-to-2-cm', 'muscle-layer': 'no' };
    const trainer = new Trainer(rectum, prepared);
    trainer.do('first');
    expect(trainer.facts).toEqual({});
    trainer.do('next', 'next');
    expect(trainer.facts).toEqual({ size: '1-to-2-cm' });
    trainer.do('next', 'next', 'next');
    expect([trainer.facts, trainer.session.shown]).toEqual([prepared, 'revealed']);
    trainer.do('back', 'back', 'back');
    expect(trainer.facts).toEqual({});
    trainer.do('next', 'next', 'next', 'next', 'next');
    expect([trainer.facts, trainer.session.shown]).toEqual([prepared, 'revealed']);
  });

  it('answers by number, and counts hands by Shift and number or while counting', () => {
    const trainer = new Trainer(rectum);
    trainer.do('count', { type: 'number', place: 1, hand: false }, trainer.hands(1), trainer.hands(7));
    expect(trainer.facts).toEqual({});
    expect(trainer.session.tally.counts[0]?.rows.map(({ hands }) => hands)).toEqual([0, 2, 0, 0]);
    trainer.do('count', { type: 'number', place: 2, hand: false });
    expect(trainer.facts).toEqual({ size: 'over-2-cm' });
    // At a covered list there is nothing to choose, so the number alone counts.
    trainer.do({ type: 'number', place: 0, hand: false });
    expect(trainer.session.tally.counts[1]).toMatchObject({ kind: 'list', place: 'patient/rectum/large' });
    expect(trainer.session.tally.counts[1]?.rows[0]?.hands).toBe(1);
  });

  it('notes beside the hands what the summary lists for these very answers', () => {
    for (const [, pathway] of named) {
      const list = Object.entries(pathway.states).find(([, state]) => state.kind === 'options')?.[0];
      const facts = list === undefined ? undefined : factsTo(pathway, list, {});
      if (!list || !facts) continue;
      const trainer = new Trainer(pathway, facts);
      trainer.do({ type: 'look', state: list }, trainer.hands(0));
      const way = walk(pathway, facts);
      const expected = optionStatuses(pathway, knownFacts(way)).map(({ id, status, doubtful }) => [
        id,
        doubtful ? 'unclear' : status,
      ]);
      expect(trainer.session.tally.counts[0]?.rows.map(({ id, status }) => [id, status])).toEqual(expected);
    }
  });

  it('never counts less than no hands, nor a row that is not there', () => {
    const trainer = new Trainer(rectum);
    expect(trainer.do({ type: 'hands', row: 'no-such-answer', hands: 3 })).toBe(false);
    trainer.do({ type: 'hands', row: 'unsure', hands: -5 });
    expect(trainer.session.tally.counts[0]?.rows.map(({ hands }) => hands)).toEqual([0, 0, 0, 0]);
  });

  it('visits every open question in any order, and the list at last', () => {
    const trainer = new Trainer(stomach);
    const questions = Object.values(stomach.states).filter(({ kind }) => kind === 'question').length;
    const seen: string[] = [];
    for (let step = 0; step < 2 * questions && trainer.shown.kind === 'question'; step += 1) {
      seen.push(trainer.shown.state);
      trainer.do('next', 'next');
    }
    expect(new Set(seen).size).toBe(questions);
    expect(trainer.shown.kind).toBe('list');
    expect(trainer.facts).toEqual({});
  });

  it('lights a dark screen before it moves', () => {
    const trainer = new Trainer(rectum, { size: 'over-2-cm' });
    trainer.do('black', 'next');
    expect([trainer.session.black, trainer.session.shown]).toEqual([false, 'asked']);
  });

  it('keeps the time over stops', () => {
    const trainer = new Trainer(rectum);
    trainer.do({ type: 'timer', do: 'toggle' });
    expect(elapsed(trainer.session.timer, now + 5000)).toBe(5000);
    trainer.session = { ...trainer.session, timer: { since: now - 7000, before: 1000 } };
    trainer.do({ type: 'timer', do: 'toggle' });
    expect(trainer.session.timer).toEqual({ since: null, before: 8000 });
    trainer.do({ type: 'timer', do: 'reset' });
    expect(elapsed(trainer.session.timer, now)).toBe(0);
  });
});

describe('the chart that grows', () => {
  it.each(named)('%s: shows nothing ahead, and never a list that is asked for', (_, pathway) => {
    const graph = graphOf(pathway);
    for (const state of Object.keys(pathway.states)) {
      const facts = factsTo(pathway, state, {});
      if (!facts) continue;
      const way = walk(pathway, facts);
      const shown = onShow(pathway, way, state);
      const progress = readProgress(pathway, graph, way);
      const walked = way.trail.map((step) => step.state);
      const asked = growthOf(pathway, graph, progress, { way, shown, revealed: false, all: false });
      const cards = asked.graph.cards.map(({ id }) => id);
      const own = shown.kind === 'list' ? [] : [shown.state];
      const next = shown.kind === 'end' && pathway.next.length > 0 ? [nextCard] : [];
      expect(cards.toSorted()).toEqual([...new Set([...walked, ...own, ...next])].toSorted());
      const lists = graph.cards.filter(({ kind }) => kind === 'options').map(({ id }) => id);
      const veiled = shown.kind !== 'list' ? [] : pathway.type === 'parallel' ? lists : [shown.state];
      expect(asked.veiled).toEqual(veiled);
      // No line points at a row that is covered.
      for (const edge of asked.graph.edges) expect(veiled.includes(edge.to) && edge.toRow).toBeFalsy();
      const quiet = growthOf(pathway, graph, progress, { way, shown, revealed: false, all: true });
      expect(quiet.graph.cards.length).toBe(graph.cards.length - veiled.length);
      const revealed = growthOf(pathway, graph, progress, { way, shown, revealed: true, all: false });
      expect(revealed.graph.cards.map(({ id }) => id)).toEqual(expect.arrayContaining([shown.state, ...veiled]));
    }
  });
});

describe('jumps', () => {
  it.each(named)('%s: every step can be reached by its name', (_, pathway) => {
    const jumps = jumpsFrom(pathway, [rectum], 'plain');
    for (const jump of jumps) {
      expect(matching(jumps, jump.name)).toContain(jump);
      if (jump.kind !== 'step' || pathway.type === 'parallel') continue;
      const facts = factsTo(pathway, jump.id, {});
      expect(facts && walk(pathway, facts).at).toBe(jump.id);
    }
  });

  it('keep what was answered where it leads there too', () => {
    expect(factsTo(rectum, 'large', { size: 'over-2-cm' })).toEqual({ size: 'over-2-cm' });
    expect(
      matching(jumpsFrom(rectum, [pathwayNamed('patient', 'stomach')], 'plain'), 'STOM').map(({ id }) => id),
    ).toEqual(['stomach']);
    expect(matching(jumpsFrom(rectum, [pathwayNamed('patient', 'stomach')], 'plain'), 'xyz')).toEqual([]);
  });
});

describe('addresses', () => {
  it('carry the view, and lose a part with its settings kept', () => {
    expect(inView('#/rectum', 'present')).toBe('#/rectum?view=present');
    expect(inView('#/start?age=adult/rectum?size=unsure', 'presenter')).toBe(
      '#/start?age=adult/rectum?size=unsure&view=presenter',
    );
    expect(withoutLastPart('#/rectum?size=unsure')).toBeUndefined();
    expect(withoutLastPart('#/start?age=adult/rectum?size=unsure&edition=professional')).toBe(
      '#/start?age=adult&edition=professional',
    );
  });
});

describe('keys', () => {
  const pressed = (key: string, code = '', more = {}) =>
    actOf({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

  it('mean the same on every keyboard', () => {
    expect(pressed('PageDown')).toEqual({ type: 'next' });
    expect(pressed('B')).toEqual({ type: 'black' });
    expect(pressed('2', 'Digit2')).toEqual({ type: 'number', place: 1, hand: false });
    expect(pressed('@', 'Digit2', { shiftKey: true })).toEqual({ type: 'number', place: 1, hand: true });
    // On a French keyboard the top row gives letters, and numbers with Shift: its place is what counts.
    expect(pressed('é', 'Digit2')).toEqual({ type: 'number', place: 1, hand: false });
    expect(pressed('2', 'Digit2', { shiftKey: true })).toEqual({ type: 'number', place: 1, hand: true });
    expect(pressed('0', 'Digit0')).toEqual({ type: 'number', place: 9, hand: false });
    expect(pressed('PageDown', 'Numpad3')).toEqual({ type: 'next' });
    expect(pressed('F5', 'F5')).toEqual({ type: 'clicker-start' });
    expect(pressed('T', 'KeyT', { shiftKey: true })).toEqual({ type: 'timer-zero' });
    expect(pressed('r', 'KeyR', { ctrlKey: true })).toBeUndefined();
  });
});

describe('what other windows say', () => {
  const session = newSession('#/rectum', 'other', tally());
  const state = { kind: 'state', by: 'other', role: 'present', began: 0, session, whole: true };

  it('is read, or dropped where it is not what a window says', () => {
    expect(readMessage(state)).toEqual(state);
    for (const hostile of [
      undefined,
      'state',
      { ...state, role: 'boss' },
      { ...state, by: '<script>' },
      { ...state, session: { ...session, address: 'https://example.org/' } },
      { ...state, session: { ...session, revision: -1 } },
      { ...state, session: { ...session, revision: Number.NaN } },
      { ...state, session: { ...session, planned: { size: 7 } } },
      { ...state, session: { ...session, tally: { ...session.tally, title: 'x'.repeat(300) } } },
    ]) {
      expect(readMessage(hostile)).toBeUndefined();
    }
  });

  it('never brings back what the windows have left behind: the highest revision holds', () => {
    const [one, two] = rooms().stores;
    one.attach('present');
    two.attach('presenter');
    one.change({ ...one.state().session, black: true });
    expect(two.state().session.black).toBe(true);
    two.change({ ...two.state().session, shown: 'revealed' });
    expect(one.state().session).toEqual(two.state().session);
    expect([...one.state().others.values(), ...two.state().others.values()]).toEqual(['presenter', 'present']);
  });

  it('tells a window that was loaded again how things stand', () => {
    const [one, two, three] = rooms().stores;
    one.attach('present');
    one.change({ ...one.state().session, address: '#/rectum?size=unsure' });
    two.attach('presenter');
    expect(two.state().session.address).toBe('#/rectum?size=unsure');
    // What a new window does before it has heard the others does not undo what they did.
    one.change({ ...one.state().session, counting: true });
    three.change({ ...three.state().session, black: true });
    three.attach('presenter');
    expect(three.state().session).toEqual(one.state().session);
    expect(three.state().session).toMatchObject({ counting: true, address: '#/rectum?size=unsure' });
  });
});

describe('hands that can be trusted', () => {
  const raise = (store: SessionStore, place: number) => {
    const { session } = store.state();
    const moment = {
      pathway: rectum,
      facts: {},
      way: walk(rectum, {}),
      register: 'plain',
      address: '#/rectum',
      now,
      beside: [],
    };
    store.change(
      after(session, { ...moment, register: 'plain' } as const, { type: 'number', place, hand: true }).session,
    );
  };
  const handsOf = (store: SessionStore) => store.state().session.tally.counts[0]?.rows.map(({ hands }) => hands);

  it('none is lost where two windows count at the same moment', () => {
    const late: (() => void)[] = [];
    const { stores } = rooms(late);
    const [one, two] = stores;
    one.attach('present');
    two.attach('presenter');
    // They have met before anyone raises a hand.
    while (late.length > 0) late.shift()?.();
    for (let hand = 0; hand < 200; hand += 1) {
      raise(one, 0);
      raise(two, 1);
      // What was said arrives late, and all at once.
      if (hand % 7 === 0) for (const tell of late.splice(0)) tell();
    }
    for (const tell of late.splice(0)) tell();
    expect(handsOf(one)).toEqual([200, 200, 0, 0]);
    expect(handsOf(two)).toEqual([200, 200, 0, 0]);
  });

  it('none is lost that is raised while a second window comes in', () => {
    const late: (() => void)[] = [];
    const { open } = rooms(late);
    const one = open();
    one.attach('present');
    for (const tell of late.splice(0)) tell();
    const two = open();
    two.attach('presenter');
    // The newcomer has heard of the class screen, and what it says to that is still on its way.
    while (two.state().others.size === 0) late.shift()?.();
    raise(one, 0);
    while (late.length > 0) late.shift()?.();
    expect(handsOf(one)).toEqual([1, 0, 0, 0]);
    expect(handsOf(two)).toEqual([1, 0, 0, 0]);
  });

  it('a tab that was duplicated is a room of its own, with a class of its own', () => {
    const { open } = rooms();
    const held = new Map<string, string>();
    const first = open(held);
    first.attach('present');
    raise(first, 0);
    const copy = open(new Map(held));
    expect(copy.restored).toBe(true);
    copy.attach('present');
    for (let hand = 0; hand < 200; hand += 1) {
      raise(first, 1);
      raise(copy, 2);
    }
    expect(handsOf(first)).toEqual([1, 200, 0, 0]);
    expect(handsOf(copy)).toEqual([0, 0, 200, 0]);
  });

  it('a window that is loaded again goes on where it was, and what it does at once holds', () => {
    const { open } = rooms();
    const held = new Map<string, string>();
    const before = open(held);
    const close = before.attach('present');
    const trainer = open();
    trainer.attach('presenter');
    before.change({ ...before.state().session, black: true, timer: { since: now, before: 5 } });
    raise(before, 3);
    close();
    before.leave();
    raise(trainer, 3);
    const again = open(held);
    expect(again.state().session).toMatchObject({ black: true, timer: { since: now, before: 5 } });
    again.change({ ...again.state().session, shown: 'revealed' });
    again.attach('present');
    expect(trainer.state().session).toMatchObject({ shown: 'revealed', black: true });
    expect(handsOf(again)).toEqual(handsOf(trainer));
  });

  it('are counted for what is offered beside a list too, and it stands there as not listed', () => {
    const trainer = new Trainer(rectum, { size: '1-to-2-cm', 'muscle-layer': 'no' });
    trainer.do({ type: 'hands', row: 'rectum.endoscopic-resection', hands: 2 });
    // It came after the first hand.
    trainer.beside = besideOf(rectum, [stomach]);
    const [row] = trainer.beside;
    trainer.do({ type: 'hands', row: row?.id ?? '', hands: 5 });
    const rows = trainer.session.tally.counts[0]?.rows ?? [];
    expect(rows).toHaveLength(Object.keys(rectum.options).length + 1);
    expect(rows.find(({ id }) => id === row?.id)).toMatchObject({ hands: 5, status: 'not-listed' });
    expect(rows.find(({ id }) => id === 'rectum.endoscopic-resection')?.hands).toBe(2);
  });

  it('belong to the place, not to what was walked before it or to the words', () => {
    const way = walk(rectum, {});
    const shown = onShow(rectum, way, null);
    const spot = { pathway: rectum, way, register: 'plain', shown, beside: [], part: '' } as const;
    const counted = withHands(tally(), { ...spot, address: '#/colon/rectum?words=clinical' }, 'unsure', 3, started);
    expect(countAt(counted, { ...spot, address: '#/rectum' })?.rows[3]?.hands).toBe(3);
    expect(countAt(counted, { ...spot, address: '#/rectum', part: '2 A case' })).toBeUndefined();
  });

  it('a second vote stands beside the first, or begins from nothing', () => {
    const trainer = new Trainer(rectum);
    trainer.do(trainer.hands(1), trainer.hands(1), 'again', trainer.hands(2));
    const rows = () => trainer.session.tally.counts[0]?.rows.map(({ hands, before }) => [hands, before]);
    expect(rows()).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
      [0, 0],
    ]);
    trainer.do('zero');
    expect(rows()).toEqual(Array.from({ length: 4 }, () => [0, undefined]));
  });

  it('a window that is killed is let go, and one that answers is not', () => {
    const { open, stores } = rooms();
    const [trainer] = stores;
    trainer.attach('presenter');
    const screen = open();
    screen.attach('present');
    for (let beat = 0; beat < 5; beat += 1) trainer.ask();
    expect([...trainer.state().others.values()]).toEqual(['present']);
  });
});

describe('a lesson', () => {
  const practice = { vignette: 'A small one.', clues: {}, teaches: 'Size.', title: 'One', edition: 'patient' };
  const lesson = {
    title: 'A lesson',
    minutes: 10,
    parts: [
      partOfWalk('patient', 'rectum', { size: '1-to-2-cm' }, 'A walk'),
      partOfCase({ ...practice, pathway: 'rectum', facts: { size: 'over-2-cm' }, remarks: {} }),
    ],
  };

  it('goes from part to part with one button: a walk to where it was planned, then a case, its story first', () => {
    const trainer = new Trainer(rectum);
    trainer.do({ type: 'lesson', lesson });
    expect(trainer.session.timer).toMatchObject({ since: now, goal: 600_000 });
    trainer.do('next', 'next');
    expect(trainer.facts).toEqual({ size: '1-to-2-cm' });
    // The planned answers end here: the question is asked and shown, and no answer is made up.
    trainer.do('next', 'next');
    expect([trainer.session.lesson?.at, trainer.session.shown]).toEqual([1, 'story']);
    trainer.facts = {};
    trainer.do('next', 'next', 'next');
    expect([trainer.facts, trainer.shown.kind, trainer.session.shown]).toEqual([
      { size: 'over-2-cm' },
      'list',
      'asked',
    ]);
    trainer.do('next', 'next');
    expect(trainer.session.shown).toBe('taught');
    expect(trainer.do('next')).toBe(false);
    trainer.do('back', 'back', 'back', 'back');
    expect(trainer.session.shown).toBe('story');
    trainer.do('back');
    expect([trainer.session.lesson?.at, trainer.session.shown]).toEqual([0, 'asked']);
  });
});

describe('pages of the class screen', () => {
  const rows = (height: number, count: number, gap: number) =>
    Array.from({ length: count }, (_, row) => {
      const top = row * (height + gap);
      return { top, bottom: top + height };
    });

  it('show every row whole on one of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 90 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(40),
        (height, count, gap) => {
          const page = 100;
          const total = (height + gap) * count;
          const starts = pageStarts(rows(height, count, gap), page, total);
          for (const { top, bottom } of rows(height, count, gap)) {
            const seen = starts.some((start, at) => {
              // The last page cannot scroll further than to the end.
              const from = at === starts.length - 1 ? Math.max(0, Math.min(start, total - page)) : start;
              // What the next page begins with is covered.
              return top >= from - 2 && bottom <= Math.min(from + page, starts[at + 1] ?? total) + 2;
            });
            expect(seen).toBe(true);
          }
        },
      ),
    );
  });

  it('turn through what is longer than a page', () => {
    expect(pageStarts([{ top: 0, bottom: 350 }], 100, 350)).toEqual([0, 90, 180, 270]);
    expect(pageStarts([], 100, 100)).toEqual([0]);
  });
});

describe('a session with a class, as files', () => {
  const counted = () => {
    const trainer = new Trainer(rectum, { size: 'over-2-cm' });
    trainer.do(trainer.hands(1), trainer.hands(1), 'first', trainer.hands(0), 'next', 'next');
    return trainer.session.tally;
  };

  it('JSON is read back as any file of what is kept', () => {
    const read = readFile(tallyJson(counted(), '2026-11-26T10:00:00.000Z'));
    expect(read).toEqual({ kept: { tallies: [counted()] }, problems: [], refused: false });
  });

  it('CSV has a line for each row, and nothing that a spreadsheet would run', () => {
    const [head, ...lines] = tallyCsv(counted()).trimEnd().split('\r\n');
    expect(head).toBe('"session","started","step","kind","asked","row","hands","summary","walk went on","address"');
    expect(lines).toHaveLength(Object.keys(rectum.options).length + 4);
    expect(lines[1]).toContain('"Surgery to remove part of the rectum","2","listed","","#/rectum?size=over-2-cm"');
    expect(tallyCsv({ ...counted(), title: '=1+1 "x"' })).toContain(`"'=1+1 ""x"""`);
  });
});

/** Windows of one room, joined as by a channel that delivers at once. `late` keeps what is said until it is called. */
function rooms(late?: (() => void)[]) {
  const all: { readonly name: string; readonly heard: (message: unknown) => void }[] = [];
  let ids = 0;
  const device = (held = new Map<string, string>()) => ({
    room: () => held.get('room') ?? 'room',
    newRoom: () => {
      held.set('room', `room-${++ids}`);
      return held.get('room') ?? '';
    },
    now: () => started,
    newId: () => `window-${++ids}`,
    held: (name: string) => held.get(name),
    hold: (name: string, text: string | undefined) =>
      void (text === undefined ? held.delete(name) : held.set(name, text)),
    channel(name: string, heard: (message: unknown) => void) {
      const own = { name, heard };
      all.push(own);
      return {
        post: (message: unknown) => {
          const said = structuredClone(message);
          const tell = () => {
            for (const each of all) if (each !== own && each.name === name) each.heard(said);
          };
          if (late) late.push(tell);
          else tell();
        },
        close: () => void all.splice(all.indexOf(own), 1),
      };
    },
  });
  const open = (held?: Map<string, string>) =>
    new SessionStore(
      device(held),
      () => tally(`session-${++ids}`),
      (id) => newSession('#/rectum', id, tally()),
    );
  return { open, stores: [open(), open(), open()] as const };
}

describe('the chart of the class screen in a lit room', () => {
  const css = (file: string) => readFileSync(new URL(`../src/view/${file}`, import.meta.url), 'utf8');
  const values = (name: string, file: string) =>
    [...css(file).matchAll(new RegExp(`--${name}: ([^;]*)`, 'g'))].flatMap(
      ([, said = '']) => said.match(/#[0-9a-f]{6}/g) ?? [],
    );
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it('tells the walked way from the rest by 3 : 1, with a tenth of the light of the screen over all of it', () => {
    const walked = values('teal-line', 'present/growing-chart.css');
    const rest = values('quiet', 'styles/tokens.css');
    const pairs = [[walked[0], rest[0]], ...walked.slice(1).map((color) => [color, rest[1]])];
    for (const [way = '', other = ''] of pairs) {
      const [low = 0, high = 0] = [light(way), light(other)].map((each) => each + 0.1 + 0.05).sort((a, b) => a - b);
      expect(high / low, `${way} and ${other}`).toBeGreaterThanOrEqual(3);
    }
    expect(pairs).toHaveLength(3);
  });
});
