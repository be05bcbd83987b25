import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { classBytes } from '../src/export/slides/class.ts';
import { slideBytes } from '../src/export/slides/slides.ts';
import { clipped } from '../src/export/slides/stroke-clip.ts';
import { chartOf } from '../src/layout/chart-cache.ts';
import { chartWindow } from '../src/layout/drawn/chart-window.ts';
import type { Facts } from '../src/model/content/condition.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { inRegister } from '../src/model/content/words.ts';
import { slidesOf, stepsOfWalk } from '../src/model/handouts/deck.ts';
import { routes } from '../src/model/walk/routes.ts';
import { optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { named, pathwayNamed, sources } from './support/content.ts';

function sourceOf(pathway: Pathway) {
  const source = sources.get(pathway.source);
  if (!source) throw new Error(`${pathway.id} follows no source`);
  return source;
}

async function deckOf(pathway: Pathway, facts: Facts, note = '', address?: string) {
  const chart = await chartOf(pathway);
  const steps = stepsOfWalk(walk(pathway, facts)).map((step) => ({ ...step, note }));
  const register = pathway.summary.edition.register;
  const bytes = await slideBytes({
    pathway,
    chart,
    source: sourceOf(pathway),
    steps,
    register,
    ...(address ? { address } : {}),
  });
  const files = unzipSync(bytes);
  const textOf = (file: string) => {
    const xml = strFromU8(files[file] ?? new Uint8Array());
    return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decoded(text));
  };
  const count = Object.keys(files).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file)).length;
  const pages = Array.from({ length: count }, (_, index) =>
    strFromU8(files[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array()),
  );
  const titles = pages.map((xml) => {
    const shape = xml.split('<p:sp>').find((each) => /<p:ph[^>]*type="title"/.test(each)) ?? '';
    return [...shape.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decoded(text)).join('');
  });
  return {
    files,
    textOf,
    count,
    pages,
    titles,
    steps,
    slides: slidesOf(pathway, chart.graph, sourceOf(pathway), steps, register),
  };
}

describe('slides of a walk', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };

  it('ask before they show: a question alone, what would be listed, the list, the chart', async () => {
    const { titles } = await deckOf(rectum, facts);
    expect(titles).toEqual([
      'How big is the tumor?',
      'Has the tumor grown into the muscle layer of the rectal wall?',
      'What would the summary list?',
      '1 to 2 cm: three treatments are listed',
      'Chart',
    ]);
  });

  it('have a title in its place on every slide, and type that a back row reads', async () => {
    const { pages } = await deckOf(pathwayNamed('professional', 'stomach'), { 'gastric-type': 'unsure' });
    for (const xml of pages) {
      expect(xml).toMatch(/<p:ph[^>]*type="title"/);
      // The chart is a picture of the whole; all else is text to read.
      if (xml.includes('name="Card: ')) continue;
      for (const [, size = ''] of xml.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1800);
    }
  });

  it('show no list before it is asked for, and every option after', async () => {
    const { textOf } = await deckOf(rectum, facts);
    const text = (number: number) => textOf(`ppt/slides/slide${number}.xml`).join(' ');
    for (const { says } of Object.values(rectum.options)) {
      expect(text(1) + text(2)).not.toContain(inRegister(says, 'plain'));
      expect(text(3)).toContain(inRegister(says, 'plain'));
      expect(text(4)).toContain(inRegister(says, 'plain'));
    }
  });

  it('say on the slide what must not be missed, and every remark on the list', async () => {
    for (const [, pathway] of named) {
      const [longest] = routes(pathway);
      const { textOf, count, slides } = await deckOf(pathway, longest?.facts ?? {});
      const all = Array.from({ length: count }, (_, index) =>
        textOf(`ppt/slides/slide${index + 1}.xml`).join(' '),
      ).join();
      for (const { says } of slides.at(-1)?.notices ?? []) expect(all).toContain(says);
    }
  });

  it('name the source with its date, and that nothing is recommended', async () => {
    const { textOf, count } = await deckOf(rectum, facts);
    for (let number = 1; number <= count; number += 1) {
      const text = textOf(`ppt/slides/slide${number}.xml`).join(' ');
      expect(text).toMatch(/Patient Version.*updated February 20, 2025/);
      expect(text).toContain('recommends none');
    }
  });

  it('end with the code of the walk where it has an address', async () => {
    const { titles, pages, textOf, count } = await deckOf(rectum, facts, '', 'https://example.org/#/rectum');
    expect(titles.at(-1)).toBe('On your own device');
    expect(pages.at(-1)).toContain('name="QR code"');
    expect(textOf(`ppt/slides/slide${count}.xml`)).toContain('https://example.org/#/rectum');
  });

  it('tell a case before its questions and what it shows at its end, one part after another in one file', async () => {
    const part = async (pathway: Pathway, story: string) => ({
      ...{ pathway, chart: await chartOf(pathway), source: sourceOf(pathway), register: 'plain' as const },
      ...{ steps: stepsOfWalk(walk(pathway, {})), story, teaches: `${story} shows` },
    });
    const colon = pathwayNamed('patient', 'colon');
    const files = unzipSync(await slideBytes(await part(rectum, 'First'), await part(colon, 'Second')));
    const names = Object.keys(files).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file));
    const text = (number: number) => strFromU8(files[`ppt/slides/slide${number}.xml`] ?? new Uint8Array());
    expect(text(1)).toContain('<a:t>First</a:t>');
    expect(text(names.length)).toContain('<a:t>Second shows</a:t>');
    expect(text(names.length)).toContain(`<a:t>${names.length}/${names.length}</a:t>`);
  });

  it('show what a class said, each row with its hands, on as many slides as it needs', async () => {
    const rows = Array.from({ length: 12 }, (_, place) => ({
      says: `Row ${place}`,
      hands: place,
      status: 'listed' as const,
    }));
    const files = unzipSync(await classBytes('Monday', [{ title: 'What?', part: 'A case', rows }]));
    const all = Object.keys(files).filter((file) => /^ppt\/slides\/slide\d+\.xml$/.test(file));
    const text = all.map((file) => strFromU8(files[file] ?? new Uint8Array())).join('');
    expect(all).toHaveLength(2);
    for (const { says, hands } of rows) {
      expect(text).toContain(`<a:t>${says}</a:t>`);
      expect(text).toContain(`<a:t>${hands}</a:t>`);
    }
    for (const [, size = ''] of text.matchAll(/ sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1800);
    for (const file of all) expect(faultIn(strFromU8(files[file] ?? new Uint8Array()))).toBeUndefined();
  });

  it('show each status by its shape, as the walk has it', async () => {
    const { pages } = await deckOf(rectum, { size: 'under-1-cm', 'muscle-layer': 'yes' });
    const last = pages.find((xml) => /name="(?:Listed|Depends)/.test(xml)) ?? '';
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
    const notes = textOf('ppt/notesSlides/notesSlide4.xml').join('\n');
    expect(notes).toContain('Wait for hands here.');
    expect(notes).toContain('Listed: Removal through a scope');
    expect(notes).toMatch(/In the source: section/);
  });

  it.each(named)('%s: well-formed, with the card of its end on the slide of the chart', async (_, pathway) => {
    const [longest] = routes(pathway).toSorted((a, b) => Object.keys(b.facts).length - Object.keys(a.facts).length);
    const { files, pages, slides } = await deckOf(pathway, longest?.facts ?? {}, 'A "note" with <signs> & letters');
    for (const [name, content] of Object.entries(files)) {
      if (name.endsWith('.xml') || name.endsWith('.rels'))
        expect([name, faultIn(strFromU8(content))]).toEqual([name, undefined]);
    }
    for (const slide of slides) {
      expect(slide.options.map(({ status }) => status)).toEqual(
        optionStatuses(pathway, knownFacts(slide.way)).map(({ status }) => status),
      );
    }
    for (const xml of pages) {
      // Properties stand once, at the start of their paragraph: anything else PowerPoint has to repair.
      expect(/<a:p>(?:(?!<\/a:p>).)+<a:pPr/.test(xml.replace(/<a:p><a:pPr/g, '<a:p'))).toBe(false);
    }
    // The card where the walk is stands on the slide of the chart, whole, with a heavy line of its own.
    const chart = pages.at(-1) ?? '';
    expect(chart).toMatch(/name="Card: /);
    expect(chart).toMatch(/<a:ln w="28575">/);
    for (const [, x = '', y = '', w = '', h = ''] of chart.matchAll(
      /name="Card: [^"]*".*?<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
    )) {
      const inch = 914_400;
      expect(Number(x)).toBeGreaterThanOrEqual(0.5 * inch - 1);
      expect(Number(x) + Number(w)).toBeLessThanOrEqual(12.84 * inch);
      expect(Number(y)).toBeGreaterThanOrEqual(1.5 * inch - 1);
      expect(Number(y) + Number(h)).toBeLessThanOrEqual(5.96 * inch);
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
