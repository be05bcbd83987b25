// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addresses } from '../src/app/address.ts';
import { cross } from '../src/app/catalogue/crossing.ts';
import { open } from '../src/app/journey.ts';
import { summaryOf } from '../src/export/summary/summary.ts';
import { summaryText } from '../src/export/summary/text.ts';
import { walkNote } from '../src/export/walk/note.ts';
import { recordNote } from '../src/export/walk/record.ts';
import { factText } from '../src/model/chart/cards.ts';
import type { Facts } from '../src/model/content/condition.ts';
import { parseFacts } from '../src/model/walk/facts.ts';
import { routes } from '../src/model/walk/routes.ts';
import { gapsFor, noticesFor, optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { factsTo } from '../src/view/session/jumps.ts';
import { after, newSession } from '../src/view/session/presenting.ts';
import { click, openApp, until } from './support/app.tsx';
import { named, pathwayNamed, sources } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');
const both = '12 mm (1 to 2 cm)';
const measured = named.flatMap(([name, pathway]) =>
  Object.entries(pathway.questions).flatMap(([fact, { unit }]) => (unit ? [[name, pathway, fact] as const] : [])),
);
const sized = (facts: Facts) => parseFacts(rectum, Object.entries(facts)).facts;

it.each(measured)('%s counts a size as the answer that holds it, and keeps it', (_, pathway, fact) => {
  const sizes = ['4mm', '9.9mm', '1cm', '12mm', '2cm', '20.1mm'];
  const ways = routes(pathway).map(({ facts }) => facts);
  for (const [index, given] of ways.entries()) {
    if (index % Math.ceil(ways.length / 40) !== 0) continue;
    for (const size of sizes) {
      const { facts } = parseFacts(pathway, Object.entries({ ...given, [fact]: size }));
      const [answer = ''] = (facts[fact] ?? '').split('.');
      const [way, plain] = [walk(pathway, facts), walk(pathway, { ...facts, [fact]: answer })];
      expect(way.trail).toEqual(plain.trail);
      expect([way.at, way.open, Object.keys(knownFacts(way))]).toEqual([
        plain.at,
        plain.open,
        Object.keys(knownFacts(plain)),
      ]);
      for (const read of [optionStatuses, noticesFor, gapsFor]) {
        expect(read(pathway, knownFacts(way))).toEqual(read(pathway, knownFacts(plain)));
      }
      expect(knownFacts(way)[fact]).toBe(facts[fact]);
      const { edition, id } = pathway;
      const address = addresses.write({ legs: [{ pathway: id, facts }], edition, words: 'plain', view: 'step' });
      expect(address).toMatch(new RegExp(`[?&]${fact}=${size}(&|$)`));
      expect(parseFacts(pathway, addresses.read(address).legs[0]?.entries ?? []).facts).toEqual(facts);
    }
  }
});

describe('12 mm', () => {
  const facts = sized({ size: '12mm', 'muscle-layer': 'no' });
  const given = { pathway: rectum, facts, register: 'plain' } as const;

  it('stands beside its answer, whose own words in brackets go', () => {
    expect(factText(rectum, 'size', facts['size'] ?? '', 'plain')).toBe(`Size: ${both}`);
    expect(factText(rectum, 'size', sized({ size: '0.9cm' })['size'] ?? '', 'clinical')).toBe(
      'Size: 0.9 cm (smaller than 1 cm)',
    );
  });

  it('stands in the summary, the note for the record and the note of a walk', () => {
    const summary = summaryOf({
      ...given,
      sources: Object.fromEntries(sources),
      before: [given],
      notes: [],
      now: '2026-11-26T09:00:00.000Z',
    });
    expect(summaryText(summary).split(both)).toHaveLength(3);
    expect(recordNote({ parts: [given], register: 'plain', version: '1' }).text).toContain(both);
    const source = sources.get(rectum.source);
    if (!source) throw new Error('no source');
    const more = {
      source,
      sources,
      address: '#/rectum',
      walkAddress: '#/rectum?size=12mm',
      version: { number: '1', date: '' },
    };
    // What only a drawing needs is not looked at.
    expect(walkNote({ ...given, ...more } as unknown as Parameters<typeof walkNote>[0])).toContain(both);
  });

  it('goes with the walk into the other edition', async () => {
    const { leg, lost } = await cross({ pathway: 'rectum', facts: sized({ size: '12mm' }) }, 'patient', 'professional');
    expect([leg, lost]).toEqual([{ pathway: 'rectum', facts: { size: '1-to-2-cm.12mm' } }, []]);
    expect((await cross({ pathway: 'rectum', facts: leg?.facts ?? {} }, 'professional', 'patient')).leg).toEqual({
      pathway: 'rectum',
      facts: sized({ size: '12mm' }),
    });
  });

  it('is kept by a class that goes back and on, and by one that jumps', () => {
    const tally = {
      id: 't',
      changed: '2026-11-26T09:00:00.000Z',
      title: '',
      started: '2026-11-26T09:00:00.000Z',
      counts: [],
    };
    const act = (session: ReturnType<typeof newSession>, now: Facts, type: 'back' | 'next') =>
      after(
        session,
        { pathway: rectum, facts: now, way: walk(rectum, now), register: 'plain', address: '#/', now: 0, beside: [] },
        { type },
      );
    const first = sized({ size: '12mm' });
    let { session, facts: taken = first } = act(newSession('#/', 'me', tally), first, 'back');
    expect(taken).toEqual({});
    for (let step = 0; step < 3 && Object.keys(taken).length === 0; step += 1) {
      const next = act(session, taken, 'next');
      [session, taken] = [next.session, next.facts ?? taken];
    }
    expect(taken).toEqual(first);
    expect(factsTo(rectum, walk(rectum, facts).at, facts)).toEqual(facts);
  });

  it('of a damaged link is read as it was meant', async () => {
    const opened = await open(addresses.read('#/rectum?size=12mm.&muscle%2Dlayer=no'));
    expect(opened.legs).toEqual([{ pathway: 'rectum', facts }]);
  });

  it('stays on the page and in the address, until another answer is given or the number is taken back', async () => {
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    await openApp('#/rectum?size=12mm', 400);
    expect(one('.answer-chip')?.textContent).toContain(`Size: ${both}`);
    await click(one('[data-answer="no"]'));
    await until(() => location.hash === '#/rectum?size=12mm&muscle-layer=no');
    // The same answer again takes nothing away.
    await click(one('.answer-chip'));
    expect(one('.answers [data-answer="1-to-2-cm"]')?.getAttribute('aria-pressed')).toBe('true');
    await click(one('.answers [data-answer="1-to-2-cm"]'));
    await until(() => one('.step-heading') && !one('.answers'));
    expect(location.hash).toBe('#/rectum?size=12mm&muscle-layer=no');

    await openApp('#/rectum?size=12mm&view=facts', 400);
    await until(() => one('.size-field input'));
    const field = one('.size-field input') as HTMLInputElement;
    expect(field.value).toBe('12');
    expect(one('.size-field')?.textContent).toContain('counts as: 1 to 2 cm');
    expect(one('input[type=radio][value="1-to-2-cm"]')).toHaveProperty('checked', true);
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.blur(field);
    await until(() => location.hash.startsWith('#/rectum?size=1-to-2-cm'));
    fireEvent.change(field, { target: { value: '0,9 cm' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await until(() => location.hash.startsWith('#/rectum?size=0.9cm'));
    await click(one('input[type=radio][value="over-2-cm"]'));
    await until(() => location.hash.startsWith('#/rectum?size=over-2-cm'));
    expect(field.value).toBe('');
  });
});
