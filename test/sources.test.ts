import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import listed from '../pathways/listed-treatments.json';
import { compareAnchor, compareAnchors, countsOf } from '../src/audit/anchors.ts';
import { copyOf } from '../src/audit/copy.ts';
import { coverageOf } from '../src/audit/coverage.ts';
import { driftBetween } from '../src/audit/drift.ts';
import { saidThough } from '../src/audit/limits.ts';
import { isPageOf, readableText } from '../src/audit/page.ts';
import { type Place, placesIn } from '../src/audit/places.ts';
import { comparable } from '../src/audit/text.ts';
import { type ListedTreatment, orphansAmong } from '../src/audit/treatments.ts';
import { copiesIn, sourcesFolder } from '../src/cli/content/copies.ts';
import type { Pathway } from '../src/model/content/definition.ts';
import { isLimits } from '../src/model/content/reference.ts';
import type { Source } from '../src/model/content/source.ts';
import { ran } from './support/command.ts';
import { content, pathways, sources } from './support/content.ts';

describe('a made-up source', () => {
  const source: Source = {
    id: 'made-up',
    title: 'Made up',
    publisher: 'Nobody',
    updated: '2025-01-01',
    url: 'https://example.org/types/made-up',
    credit: '',
    use: '',
    sections: {
      first: { heading: 'First', opens: 'About the first list' },
      second: { heading: 'Second', opens: 'About the second list' },
    },
  };
  const text =
    'About the first list. It may include: Cutting ( excision ) of it . Freezing . ' +
    'About the second list. It may include: Cutting (excision) of it. A “doctor’s” choice of it.';
  const cite = (section: string, anchor: string): Place => ({
    file: 'made-up.ts',
    where: 'option made-up.one',
    option: 'made-up.one',
    states: ['list'],
    citation: { source: source.id, section, anchor },
  });
  const copy = copyOf(source, text);
  const verdict = (section: string, anchor: string, compared = copy) =>
    compareAnchor(cite(section, anchor), compared).verdict;

  it.each([
    ['first', 'Cutting (excision) of it.', 'found'],
    ['second', 'Cutting ( excision ) of', 'found'],
    ['second', `"doctor's" choice`, 'found'],
    ['first', 'Freezing', 'found'],
    ['first', 'Freezin', 'missing'],
    ['first', 'reezing', 'missing'],
    ['first', 'freezing', 'missing'],
    ['second', 'Freezing', 'elsewhere'],
    ['second', 'of it', 'ambiguous'],
  ])('section %s, "%s": %s', (section, anchor, expected) => {
    expect(verdict(section, anchor)).toBe(expected);
  });

  it('is read out of a page as a browser saves it', () => {
    const page = `<!DOCTYPE html>
      <!-- saved from url=(0033)https://example.org/types/made-up -->
      <html><head><title>Made up</title><style>p { color: red }</style></head><body><script>var list = 'Freezing';</script>
      <h2>About the&nbsp;first list.</h2><p>It may include:</p><ul><li>Cutting (<a href="#">excision</a>) of it.</li>
      <li>Freezing.</li></ul><h2>About the second list.</h2><p>It may include: Cutting&#32;(excision)
      of it. A &ldquo;doctor&rsquo;s&rdquo; choice of it.</p></body></html>`;
    expect(isPageOf(page, source.url)).toBe(true);
    const saved = copyOf(source, readableText(page));
    expect(saved.lost).toEqual([]);
    expect(verdict('first', 'Freezing', saved)).toBe('found');
    expect(driftBetween(copy, saved, [], []).sections).toEqual([]);
  });

  it('drifts: sections, citations, and what they affect', () => {
    const changed = copyOf(source, text.replace('Freezing .', 'Freezing it all . Waiting may be an option too .'));
    const places = [cite('first', 'of it. Freezing.'), cite('second', 'choice of it')];
    const coverage = [{ file: 'made-up.ts', source: source.id, sections: ['first', 'second'] }];
    const { sections, citations, affected } = driftBetween(copy, changed, places, coverage);
    expect(sections).toEqual([
      {
        section: 'first',
        heading: 'First',
        change: 'changed',
        added: ['Freezing it all.', 'Waiting may be an option too.'],
        removed: ['Freezing.'],
      },
    ]);
    expect(citations.map(({ place, was, now }) => [place.citation.anchor, was, now])).toEqual([
      ['of it. Freezing.', 'found', 'missing'],
    ]);
    expect(affected).toEqual([{ file: 'made-up.ts', states: ['list'], options: ['made-up.one'], sections: ['first'] }]);
  });

  it('loses a section whose opening words changed', () => {
    expect(copyOf(source, text.replace('second list', 'other list')).lost).toEqual(['second']);
  });
});

describe('the listed treatments', () => {
  const treatments: readonly ListedTreatment[] = listed;

  it('each have their option', () => {
    expect(orphansAmong(treatments, placesIn(content), new Map())).toEqual([]);
  });

  it('name every option that a pathway has, in its own source', () => {
    const named = new Set(treatments.flatMap(({ source, options }) => options.map((id) => `${source} ${id}`)));
    const without = (all: readonly Pathway[]) =>
      all.flatMap(({ source, options }) =>
        Object.keys(options).flatMap((id) => (named.has(`${source} ${id}`) ? [] : [id])),
      );
    expect(without(pathways)).toEqual([]);
    const renamed = pathways.map((pathway) => ({
      ...pathway,
      options: Object.fromEntries(Object.entries(pathway.options).map(([id, option]) => [`planted-${id}`, option])),
    }));
    expect(without(renamed).length).toBe(renamed.flatMap(({ options }) => Object.keys(options)).length);
  });

  it('are reported where no pathway offers them', () => {
    const places = placesIn(content).filter(({ option }) => option !== 'liver.liver-transplant');
    const orphans = orphansAmong(treatments, places, new Map());
    expect(orphans.map(({ treatment, verdict }) => [treatment.source, treatment.section, verdict])).toEqual([
      ['pdq-patient-2025-02-20', 'metastatic', 'not-offered'],
      ['pdq-professional-2025-05-09', 'metastatic', 'not-offered'],
    ]);
  });
});

if (existsSync(sourcesFolder)) withStoredSources();
else it('skipped: stored sources are not here', () => console.log(`skipped: no stored sources in ${sourcesFolder}`));

function withStoredSources() {
  /** What the summaries on the pancreas list, as it was handed over beside their stored copies. */
  const briefs = join(sourcesFolder, '../content/pancreas/listed-treatments-pancreas.json');
  const places = placesIn(content);
  const patient = 'pdq-patient-2025-02-20';
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const storedText = (id = patient) => readFile(join(sourcesFolder, `${id}.txt`), 'utf8');

  describe('the stored sources', { timeout: 60_000 }, () => {
    it('hold every citation once, in its section', async () => {
      const copies = await copiesIn(sourcesFolder, sources.values());
      const findings = compareAnchors(places, copies);
      expect(findings.filter(({ verdict }) => verdict !== 'found')).toEqual([]);
      expect(countsOf(findings).found).toBe(places.length);
      expect([...copies.values()].flatMap(({ lost }) => lost)).toEqual([]);
      expect(orphansAmong(listed, places, copies)).toEqual([]);
    });

    it.skipIf(!existsSync(briefs))(
      'come with a list of treatments of their own, of which none is left out',
      async () => {
        const given: readonly (ListedTreatment & { readonly fact: string })[] = JSON.parse(
          await readFile(briefs, 'utf8'),
        );
        const about = given.filter(({ source }) => sources.has(source));
        const rows = new Set(listed.map(({ fact, options }) => `${fact}: ${[...options].sort().join(', ')}`));
        const missing = about.map(({ fact, options }) => `${fact}: ${[...options].sort().join(', ')}`);
        expect(missing.filter((row) => !rows.has(row))).toEqual([]);
        expect(about.length).toBeGreaterThan(0);
      },
    );

    it('leave out what they are said to leave out', async () => {
      const copies = await copiesIn(sourcesFolder, sources.values());
      const limits = content.flatMap(({ exports }) => Object.values(exports).filter(isLimits));
      expect(limits.length).toBeGreaterThan(0);
      for (const each of limits) {
        const copy = copies.get(each.source);
        if (!copy) return expect.fail(each.source);
        expect(saidThough(each, copy)).toEqual([]);
        const planted = { ...each, leavesOut: [{ says: '', absent: ['LUTETIUM', 'lutet'] }] };
        expect(saidThough(planted, copy)).toEqual(['LUTETIUM']);
      }
    });

    it('show one changed letter in any anchor', async () => {
      const copies = await copiesIn(sourcesFolder, sources.values());
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.nat(), (place, seed) => {
          const copy = copies.get(place.citation.source);
          const text = copy?.sections.get(place.citation.section) ?? '';
          const anchor = comparable(place.citation.anchor);
          const letters = [...anchor.matchAll(/\p{L}/gu)].map(({ index }) => text.indexOf(anchor) + index);
          const at = letters[seed % letters.length] ?? 0;
          const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
          if (!copy) return expect.fail(place.citation.source);
          const sections = new Map([...copy.sections, [place.citation.section, changed]]);
          expect(compareAnchor(place, { ...copy, sections }).verdict).not.toBe('found');
        }),
      );
    });

    it('pass check:sources, with the figures of each section', async () => {
      const { code, out, err } = await ran('check-sources', []);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/patient\/gi-net\/rectum +pdq-patient-2025-02-20 rectum +\d+ +0 +0 +0 +0\n/);
      expect(out).toMatch(/ 0 without an option/);
    });

    it('fail check:sources when a letter changes, with file, state and anchor', async () => {
      for (const id of sources.keys()) await writeFile(join(folder, `${id}.txt`), await storedText(id));
      const changed = (await storedText()).replace('surgery to remove  the anus', 'surgery to remove  the anuz');
      await writeFile(join(folder, `${patient}.txt`), changed);
      const { code, err } = await ran('check-sources', [folder]);
      expect(code).toBe(1);
      expect(err).toMatch(
        /patient\/gi-net\/rectum\.ts: option rectum\.anus-rectum-part-colon-resection \(shown in .*large.*\): "or surgery to remove the anus[ ,]*" is missing/,
      );
    });

    it('report a citation into the wrong section', async () => {
      const copies = await copiesIn(sourcesFolder, sources.values());
      const moved = places
        .filter(({ file, option }) => file === 'patient/gi-net/rectum.ts' && option !== undefined)
        .map((place) => ({ ...place, citation: { ...place.citation, section: 'colon' } }));
      const findings = compareAnchors(moved, copies);
      expect(moved.length).toBeGreaterThan(0);
      expect(findings.every(({ verdict, sections }) => verdict === 'elsewhere' && sections.includes('rectum'))).toBe(
        true,
      );
    });

    it('show a new treatment sentence to drift, with the cards to look at', async () => {
      const old = join(sourcesFolder, `${patient}.txt`);
      const next = join(folder, 'next.txt');
      const added = 'Treatment may also include waiting under a blue moon until it is gone. ';
      await writeFile(
        next,
        (await storedText()).replace('Treatment of Neuroendocrine Tumors in the Rectum For', `${added}$&`),
      );
      const { code, out } = await ran('drift', [old, next, '--json']);
      expect(code).toBe(1);
      const drift = JSON.parse(out);
      expect(drift.sections).toMatchObject([
        { section: 'colon', added: ['Treatment may also include waiting under a blue …'], removed: [] },
      ]);
      expect(drift.citations).toEqual([]);
      expect(drift.affected).toMatchObject([{ file: 'patient/gi-net/colon.ts', sections: ['colon'] }]);

      const text = await ran('drift', [old, next]);
      expect(text.out).toMatch(/Colon \(colon\): changed, 1 sentence added, 0 removed/);
      expect((await ran('drift', [old, old])).code).toBe(0);
    });

    it('are told apart from other files', async () => {
      const other = join(folder, 'other.txt');
      await writeFile(other, 'Nothing of the kind.');
      const { code, err } = await ran('drift', [other, other]);
      expect(code).toBe(2);
      expect(err).toMatch(/not a copy of a source/);
      const professional = join(sourcesFolder, 'pdq-professional-2025-05-09.txt');
      expect((await ran('drift', [join(sourcesFolder, `${patient}.txt`), professional])).code).toBe(2);
      expect((await ran('check-sources', [join(folder, 'nowhere')])).code).toBe(2);
    });
  });

  it('know what each pathway covers', () => {
    const covered = coverageOf(content).filter(({ source }) => source === patient);
    expect(covered.find(({ file }) => file === 'patient/gi-net/rectum.ts')?.sections).toEqual(['rectum']);
  });
}
