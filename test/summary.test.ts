import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryMarkdown } from '../src/export/summary/markdown.ts';
import { type SummaryInput, summaryOf } from '../src/export/summary/summary.ts';
import { summaryText } from '../src/export/summary/text.ts';
import { linkTo } from '../src/model/content/source.ts';
import { inRegister, registers } from '../src/model/content/words.ts';
import { routes } from '../src/model/walk/routes.ts';
import { gapsFor, noticesFor, optionStatuses } from '../src/model/walk/status.ts';
import { knownFacts, walk } from '../src/model/walk/walk.ts';
import { source as sourceTexts } from '../src/texts/en/content/source.ts';
import { named, pathwayNamed, sources } from './support/content.ts';

const rectum = pathwayNamed('patient', 'rectum');

function inputFor(given: Pick<SummaryInput, 'pathway' | 'facts'> & Partial<SummaryInput>): SummaryInput {
  return {
    register: given.pathway.summary.edition.register,
    sources: Object.fromEntries(sources),
    before: [],
    notes: [],
    now: '2026-11-26T09:00:00.000Z',
    ...given,
  };
}

/** At most a few routes of each pathway, spread over all of them. */
function someRoutes(pathway: SummaryInput['pathway']) {
  const all = routes(pathway).map(({ facts }) => facts);
  const step = Math.max(1, Math.floor(all.length / 12));
  return [{}, ...all.filter((_, place) => place % step === 0)];
}

describe.each(named)('the summary of %s', (_, pathway) => {
  it('tells every option once, under the status that it has, with the places that decide it', () => {
    for (const facts of someRoutes(pathway)) {
      const known = knownFacts(walk(pathway, facts));
      const summary = summaryOf(inputFor({ pathway, facts }));
      const told = summary.options.flatMap(({ status, options }) => options.map(({ id }) => `${id} ${status}`));
      const statuses = optionStatuses(pathway, known).map(({ id, status }) => `${id} ${status}`);
      expect(told.toSorted()).toEqual(statuses.toSorted());
      for (const { options } of summary.options) {
        for (const option of options) {
          expect(option.reason.length).toBeGreaterThan(0);
          expect(option.places.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('holds whose text it is, the date, what applies, and that it does not recommend, in every way of writing', () => {
    const source = sources.get(pathway.source);
    if (!source) throw new Error('a pathway without a source');
    for (const register of registers) {
      for (const facts of someRoutes(pathway).slice(0, 4)) {
        const known = knownFacts(walk(pathway, facts));
        const summary = summaryOf(inputFor({ pathway, facts, register }));
        const text = summaryText(summary);
        const marked = summaryMarkdown(summary).replace(/\\(.)/g, '$1');
        const wanted = [
          source.title,
          source.url,
          source.credit,
          'does not recommend',
          `Source ${sourceTexts.dated(source)}`,
          ...summary.facts,
          ...summary.open,
          ...Object.values(pathway.options).map(({ says }) => inRegister(says, register)),
          ...noticesFor(pathway, known).flatMap(({ notice }) => {
            const cited = sources.get(notice.cites[0].source);
            return [inRegister(notice.says, register), cited ? linkTo(notice.cites[0], cited) : '?'];
          }),
          ...gapsFor(pathway, known).map(({ gap }) => inRegister(gap.says, register)),
        ];
        for (const written of [text, marked]) {
          expect(wanted.filter((part) => !written.includes(part))).toEqual([]);
        }
      }
    }
  });
});

describe('a summary', () => {
  const facts = { size: '1-to-2-cm', 'muscle-layer': 'no' };
  const note = { place: 'unclear', kind: 'deviation' as const, changed: '2026-11-20T08:15:00.000Z' };

  it('names the section, the words, the day and the link of each place that decides', () => {
    const text = summaryText(summaryOf(inputFor({ pathway: rectum, facts })));
    expect(text).toContain('Size: 1 to 2 cm');
    expect(text).toMatch(
      /- Removal through a scope\n {4}Listed for tumors of 1 to 2 cm\n {4}Source: Section "Treatment of .* Rectum", at the words ".*", source updated February 20, 2025\n {4}https:\/\/www\.cancer\.gov\/.*#:~:text=/,
    );
    // The line for small tumors does not make it listed here, so it is not cited.
    expect(text).not.toContain('smaller than 1 centimeter');
  });

  it('says what is open, and what was answered "not sure"', () => {
    expect(summaryOf(inputFor({ pathway: rectum, facts: {} })).open).toEqual(['Size']);
    const unsure = summaryOf(inputFor({ pathway: rectum, facts: { size: 'unsure' } }));
    expect(unsure.open).toEqual(['Muscle layer', 'Size (you were not sure)']);
  });

  it('has no link and no note unless asked for', () => {
    const plain = summaryOf(inputFor({ pathway: rectum, facts }));
    expect([plain.address, plain.notes]).toEqual([undefined, []]);
    expect(summaryText(plain)).not.toMatch(/My notes|Link to this walk/);
    const full = inputFor({
      pathway: rectum,
      facts,
      address: 'https://example.org/#/rectum?size=1-to-2-cm',
      notes: [{ ...note, says: 'Another operation\ncomes first.' }],
    });
    expect(summaryText(summaryOf(full))).toContain(
      'My notes\n  Why another way was taken, at "1 to 2 cm: three treatments are listed", November 20, 2026:\n    Another operation\n    comes first.\n\nLink to this walk\n  https://example.org/#/rectum?size=1-to-2-cm',
    );
  });

  it('tells what was answered in the parts before', () => {
    const before = [{ pathway: pathwayNamed('patient', 'start'), facts: { age: 'adult' } }];
    expect(summaryOf(inputFor({ pathway: rectum, facts, before })).before).toEqual([expect.stringMatching(/: .*: /)]);
  });

  it('keeps a note as text in Markdown, whatever it holds', () => {
    const written = (says: string) =>
      summaryMarkdown(summaryOf(inputFor({ pathway: rectum, facts, notes: [{ ...note, says }] })));
    const signs = fc.string({ unit: fc.constantFrom(...'#-+*_=`[]()<>|~!\\&1.\n\r ab'), minLength: 1, maxLength: 40 });
    const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
    const shape = (text: string) => {
      const open = text.replace(/\\./g, 'x');
      return [/^#+ /gm, /^ *[-+] /gm, /^ *=+ *$/gm, /^ *\d+[.)]/gm, /\*\*/g, /\]\(/g, /</g, /`/g, /&/g].map((pattern) =>
        count(open, pattern),
      );
    };
    const usual = shape(written('a'));
    fc.assert(
      fc.property(signs, (says) => {
        expect(shape(written(says))).toEqual(usual);
      }),
    );
  });
});
