import { describe, expect, it } from 'vitest';
import { readFile } from '../src/kept/file.ts';
import { readMessage, type Session } from '../src/kept/session.ts';
import type { Tally } from '../src/kept/tallies.ts';
import type { Facts } from '../src/model/condition.ts';
import type { Pathway } from '../src/model/definition.ts';
import { graphOf } from '../src/model/graph.ts';
import { nextCard } from '../src/model/next-card.ts';
import { readProgress } from '../src/model/progress.ts';
import { optionStatuses } from '../src/model/status.ts';
import { knownFacts, walk } from '../src/model/walk.ts';
import { tallyCsv, tallyJson } from '../src/view/class/tallyFiles.ts';
import { inView, withoutLastPart } from '../src/view/present/addresses.ts';
import { growthOf } from '../src/view/present/growth.ts';
import { factsTo, jumpsFrom, matching } from '../src/view/present/jumps.ts';
import { onShow } from '../src/view/present/onShow.ts';
import { type Act, after, elapsed, newSession } from '../src/view/present/presenting.ts';
import { SessionStore } from '../src/view/present/sessionStore.ts';
import { actOf } from '../src/view/present/useKeys.ts';
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
      const { pathway, facts } = this;
      const address = `#/${pathway.id}?${new URLSearchParams(facts)}`;
      const moment = { pathway, facts, way: walk(pathway, facts), register: 'plain', address, now } as const;
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
    expect(trainer.do('next')).toBe(false);
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
    trainer.do(trainer.hands(0), trainer.hands(1), 'next');
    expect(trainer.do('next')).toBe(false);
    expect(trainer.facts).toEqual({});
  });

  it('walks a prepared walk with a clicker, there and back', () => {
    const prepared = { size: '1-to-2-cm', 'muscle-layer': 'no' };
    const trainer = new Trainer(rectum, prepared);
    trainer.do('first');
    expect(trainer.facts).toEqual({});
    trainer.do('next');
    expect(trainer.facts).toEqual({ size: '1-to-2-cm' });
    trainer.do('next', 'next');
    expect([trainer.facts, trainer.session.shown]).toEqual([prepared, 'revealed']);
    trainer.do('back', 'back', 'back');
    expect(trainer.facts).toEqual({});
    trainer.do('next', 'next', 'next');
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
    const jumps = jumpsFrom(pathway, ['rectum'], 'plain');
    for (const jump of jumps) {
      expect(matching(jumps, jump.name)).toContain(jump);
      if (jump.kind !== 'step' || pathway.type === 'parallel') continue;
      const facts = factsTo(pathway, jump.id, {});
      expect(facts && walk(pathway, facts).at).toBe(jump.id);
    }
  });

  it('keep what was answered where it leads there too', () => {
    expect(factsTo(rectum, 'large', { size: 'over-2-cm' })).toEqual({ size: 'over-2-cm' });
    expect(matching(jumpsFrom(rectum, ['stomach'], 'plain'), 'STOM').map(({ id }) => id)).toEqual(['stomach']);
    expect(matching(jumpsFrom(rectum, ['stomach'], 'plain'), 'xyz')).toEqual([]);
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
    // On a French keyboard the key without Shift is a letter, and no number.
    expect(pressed('é', 'Digit2')).toBeUndefined();
    expect(pressed('T', 'KeyT', { shiftKey: true })).toEqual({ type: 'timer-zero' });
    expect(pressed('r', 'KeyR', { ctrlKey: true })).toBeUndefined();
  });
});

describe('what other windows say', () => {
  const session = newSession('#/rectum', 'other', tally());
  const state = { kind: 'state', by: 'other', role: 'present', session };

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
    const [one, two] = rooms();
    one.attach('present');
    two.attach('presenter');
    one.change({ ...one.state().session, black: true });
    expect(two.state().session.black).toBe(true);
    two.change({ ...two.state().session, shown: 'revealed' });
    expect(one.state().session).toEqual(two.state().session);
    expect([...one.state().others.values(), ...two.state().others.values()]).toEqual(['presenter', 'present']);
  });

  it('tells a window that was loaded again how things stand', () => {
    const [one, two, three] = rooms();
    one.attach('present');
    one.change({ ...one.state().session, address: '#/rectum?size=unsure' });
    two.attach('presenter');
    expect(two.state().session.address).toBe('#/rectum?size=unsure');
    // What a new window does before it has heard the others does not undo what they did.
    one.change({ ...one.state().session, counting: true });
    three.change({ ...three.state().session, black: true });
    three.attach('present');
    expect(three.state().session).toEqual(one.state().session);
    expect(three.state().session).toMatchObject({ counting: true, address: '#/rectum?size=unsure' });
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

/** Windows of one room, joined as by a channel that delivers at once. */
function rooms() {
  const all: { readonly name: string; readonly heard: (message: unknown) => void }[] = [];
  let ids = 0;
  const device = () => ({
    room: () => 'room',
    newId: () => `window-${++ids}`,
    channel(name: string, heard: (message: unknown) => void) {
      const own = { name, heard };
      all.push(own);
      return {
        post: (message: unknown) => {
          for (const each of all) if (each !== own && each.name === name) each.heard(structuredClone(message));
        },
        close: () => undefined,
      };
    },
  });
  const open = () => new SessionStore(device(), (id) => newSession('#/rectum', id, tally()));
  return [open(), open(), open()] as const;
}
