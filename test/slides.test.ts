import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { clipped } from '../src/export/slide-lines.ts';
import { slideBytes } from '../src/export/slides.ts';
import { chartOf } from '../src/layout/chart.ts';
import { chartWindow } from '../src/model/chart-window.ts';
import type { Facts } from '../src/model/condition.ts';
import { slidesOf, stepsOfWalk } from '../src/model/deck.ts';
import type { Pathway } from '../src/model/definition.ts';
import { routes } from '../src/model/routes.ts';
import { optionStatuses } from '../src/model/status.ts';
import { knownFacts, walk } from '../src/model/walk.ts';
import { defaultRegister, inRegister } from '../src/model/words.ts';
import { named, pathwayNamed, sources } from './support/content.ts';

function sourceOf(pathway: Pathway) {
  const source = sources.get(pathway.source);
  if (!source) throw new Error(`${pathway.id} follows no source`);
  return source;
}

async function deckOf(pathway: Pathway, facts: Facts, note = '') {
  const chart = await chartOf(pathway);
  const steps = stepsOfWalk(walk(pathway, facts)).map((step) => ({ ...step, note }));
  const register = defaultRegister[pathway.edition];
  const bytes = await slideBytes({ pathway, chart, source: sourceOf(pathway), steps, register });
  const files = unzipSync(bytes);
  const textOf = (file: string) => {
    const xml = strFromU8(files[file] ?? new Uint8Array());
    return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decoded(text));
  };
  const count = Object.keys(files).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file)).length;
  return { files, textOf, count, steps, slides: slidesOf(pathway, chart.graph, sourceOf(pathway), steps, register) };
}

describe('slides of a walk', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };

  it('are one a step: the first question, and one for each answer', async () => {
    const { count, textOf } = await deckOf(rectum, facts);
    expect(count).toBe(3);
    expect(textOf('ppt/slides/slide1.xml')).toContain('How big is the tumor?');
    expect(textOf('ppt/slides/slide2.xml').join(' ')).toContain('Size: 1 to 2 cm');
    expect(textOf('ppt/slides/slide3.xml')).toContain('1 to 2 cm: not clear what is best');
  });

  it('name every option, the source with its date, and that nothing is recommended', async () => {
    const { textOf } = await deckOf(rectum, facts);
    for (const number of [1, 2, 3]) {
      const text = textOf(`ppt/slides/slide${number}.xml`).join(' ');
      for (const { says } of Object.values(rectum.options)) expect(text).toContain(inRegister(says, 'plain'));
      expect(text).toMatch(/Patient Version.*updated February 20, 2025/);
      expect(text).toContain('recommends none');
    }
  });

  it('show each status by its shape, as the walk has it', async () => {
    const { files } = await deckOf(rectum, { size: 'under-1-cm', 'muscle-layer': 'yes' });
    const last = strFromU8(files['ppt/slides/slide3.xml'] ?? new Uint8Array());
    const marks = [...last.matchAll(/name="(Listed|Depends|Not listed for these answers): ([^"]*)"/g)].map(
      ([, status, says]) => [says, status],
    );
    const expected = optionStatuses(rectum, { size: 'under-1-cm', 'muscle-layer': 'yes' }).map(({ option, status }) => [
      inRegister(option.says, 'plain'),
      { listed: 'Listed', depends: 'Depends', 'not-listed': 'Not listed for these answers' }[status],
    ]);
    expect(marks).toEqual(expected);
    expect(last).toContain('Mark: the source is not clear');
  });

  it('carry the notes of a recording, and what is listed, in the notes of the speaker', async () => {
    const { textOf } = await deckOf(rectum, facts, 'Wait for hands here.');
    const notes = textOf('ppt/notesSlides/notesSlide3.xml').join('\n');
    expect(notes).toContain('Wait for hands here.');
    expect(notes).toContain('Listed: Removal through a scope');
    expect(notes).toMatch(/In the source: section/);
  });

  it.each(named)('%s: well-formed, with the card of every step on its slide', async (_, pathway) => {
    const [longest] = routes(pathway).toSorted((a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length);
    const { files, count, slides, steps } = await deckOf(
      pathway,
      longest?.facts ?? {},
      'A "note" with <signs> & letters',
    );
    expect(count).toBe(steps.length);
    for (const [name, content] of Object.entries(files)) {
      if (name.endsWith('.xml') || name.endsWith('.rels'))
        expect([name, faultIn(strFromU8(content))]).toEqual([name, undefined]);
    }
    for (const [index, slide] of slides.entries()) {
      const xml = strFromU8(files[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array());
      const known = knownFacts(slide.way);
      expect(slide.options.map(({ status }) => status)).toEqual(
        optionStatuses(pathway, known).map(({ status }) => status),
      );
      expect(/name="Card: /.test(xml)).toBe(true);
      // The card where the step is stands on its slide, with a heavy line of its own.
      expect([index, /<a:ln w="28575">/.test(xml)]).toEqual([index, true]);
      // Properties stand once, at the start of their paragraph: anything else PowerPoint has to repair.
      expect(/<a:p>(?:(?!<\/a:p>).)+<a:pPr/.test(xml.replace(/<a:p><a:pPr/g, '<a:p'))).toBe(false);
      for (const [, size = ''] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(900);
    }
  });
});

describe('the part of a chart on a slide', () => {
  const frame = { x: 0, y: 0, width: 8, height: 5, leastScale: 0.01, mostScale: 0.0125 };

  it('is the whole chart where that can be read', () => {
    expect(chartWindow({ width: 700, height: 400 }, {}, [], frame)).toMatchObject({ scale: 8 / 700 });
  });

  it('holds the card of the step, and stays inside the chart', () => {
    const boxes = { here: { x: 1900, y: 900, width: 250, height: 150 }, far: { x: 0, y: 0, width: 250, height: 150 } };
    const window = chartWindow({ width: 2200, height: 1100 }, boxes, ['here', 'far'], frame);
    expect(window.scale).toBeGreaterThanOrEqual(0.01);
    expect(window.x + window.width).toBeLessThanOrEqual(2200);
    expect(window.x).toBeLessThanOrEqual(1900);
    expect(window.y + window.height).toBeGreaterThanOrEqual(1050);
  });

  it('cuts lines at its border', () => {
    const window = { x: 0, y: 0, width: 100, height: 100 };
    const line = [
      [-50, 10],
      [50, 10],
      [50, 150],
    ] as const;
    expect(clipped(line, window)).toEqual([
      [
        [0, 10],
        [50, 10],
        [50, 100],
      ],
    ]);
    expect(
      clipped(
        [
          [200, 0],
          [200, 90],
        ],
        window,
      ),
    ).toEqual([]);
  });
});

/** What is wrong with a text as XML, as far as tags and signs go. */
function faultIn(xml: string): string | undefined {
  const open: string[] = [];
  for (const [tag, end, name = '', rest = ''] of xml.matchAll(/<(\/?)([a-zA-Z][\w:.]*)((?:[^<>"]|"[^"<]*")*)>/g)) {
    if (end) {
      if (open.pop() !== name) return tag;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  const bare = xml.replace(/<[?!]?\/?[a-zA-Z](?:[^<>"]|"[^"<]*")*>/g, '');
  return open[0] ?? /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.exec(bare)?.[0];
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
