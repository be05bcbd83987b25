import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import listed from '../pathways/listed-treatments.json';
import { compareAnchor, compareAnchors, countsOf } from '../src/audit/anchors.ts';
import { copyOf } from '../src/audit/copy.ts';
import { coverageOf } from '../src/audit/coverage.ts';
import { driftBetween } from '../src/audit/drift.ts';
import { isPageOf, readableText } from '../src/audit/page.ts';
import { type Place, placesIn } from '../src/audit/places.ts';
import { comparable } from '../src/audit/text.ts';
import { type ListedTreatment, orphansAmong } from '../src/audit/treatments.ts';
import { copiesIn, sourcesFolder } from '../src/cli/copies.ts';
import type { Source } from '../src/model/source.ts';
import { content, sources } from './support/content.ts';

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
  const root = resolve(import.meta.dirname, '..');
  const places = placesIn(content);
  const patient = 'pdq-patient-2025-02-20';
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sources-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function started(script: string, ...args: string[]) {
    return promisify(execFile)(process.execPath, ['--import', 'tsx', `src/cli/${script}.ts`, ...args], {
      cwd: root,
    }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
      ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
    );
  }
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
      const { code, out, err } = await started('check-sources');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/patient\/rectum +pdq-patient-2025-02-20 rectum +\d+ +0 +0 +0 +0\n/);
      expect(out).toMatch(/ 0 without an option/);
    });

    it('fail check:sources when a letter changes, with file, state and anchor', async () => {
      for (const id of sources.keys()) await writeFile(join(folder, `${id}.txt`), await storedText(id));
      const changed = (await storedText()).replace('surgery to remove  the anus', 'surgery to remove  the anuz');
      await writeFile(join(folder, `${patient}.txt`), changed);
      const { code, err } = await started('check-sources', folder);
      expect(code).toBe(1);
      expect(err).toMatch(
        /patient\/rectum\.ts: option rectum\.anus-rectum-part-colon-resection \(shown in .*large.*\): "or surgery to remove the anus[ ,]*" is missing/,
      );
    });

    it('report a citation into the wrong section', async () => {
      const copies = await copiesIn(sourcesFolder, sources.values());
      const moved = places
        .filter(({ file, option }) => file === 'patient/rectum.ts' && option !== undefined)
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
      const { code, out } = await started('drift', old, next, '--json');
      expect(code).toBe(1);
      const drift = JSON.parse(out);
      expect(drift.sections).toMatchObject([
        { section: 'colon', added: ['Treatment may also include waiting under a blue …'], removed: [] },
      ]);
      expect(drift.citations).toEqual([]);
      expect(drift.affected).toMatchObject([{ file: 'patient/colon.ts', sections: ['colon'] }]);

      const text = await started('drift', old, next);
      expect(text.out).toMatch(/Colon \(colon\): changed, 1 sentence added, 0 removed/);
      expect((await started('drift', old, old)).code).toBe(0);
    });

    it('are told apart from other files', async () => {
      const other = join(folder, 'other.txt');
      await writeFile(other, 'Nothing of the kind.');
      const { code, err } = await started('drift', other, other);
      expect(code).toBe(2);
      expect(err).toMatch(/not a copy of a source/);
      const professional = join(sourcesFolder, 'pdq-professional-2025-05-09.txt');
      expect((await started('drift', join(sourcesFolder, `${patient}.txt`), professional)).code).toBe(2);
      expect((await started('check-sources', join(folder, 'nowhere'))).code).toBe(2);
    });
  });

  it('know what each pathway covers', () => {
    const covered = coverageOf(content).filter(({ source }) => source === patient);
    expect(covered.find(({ file }) => file === 'patient/rectum.ts')?.sections).toEqual(['rectum']);
  });
}
