import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { glossary as terms } from '../pathways/glossary.ts';
import { averageGrade, interfacePassagesIn, type Passage, passagesIn, readingsOf } from '../src/audit/reading.ts';
import type { EditionId } from '../src/model/content/edition.ts';
import { glossaryOf } from '../src/model/content/glossary.ts';
import { pathways, toldIn } from './support/content.ts';

const { topics, treatments } = toldIn('patient');
const glossary = glossaryOf(terms);
const highestAverage = 6;
const highest = 8;

/** Interface texts that only those who maintain pathways read. */
const forMaintainers = /^(audit|checks|cli|outline all) /;

const interfaceModules: Record<string, object> = import.meta.glob('../src/texts/en/**/*.ts', { eager: true });
const interfaceTexts = Object.values(interfaceModules)
  .flatMap((module) => interfacePassagesIn(module, 'plain'))
  .filter(({ where }) => !forMaintainers.test(where));

const plainTexts = (edition: EditionId) =>
  pathways
    .filter((pathway) => pathway.edition === edition)
    .map((pathway) => [pathway.id, passagesIn(pathway, 'plain')] as const);

const measured: readonly (readonly [string, readonly Passage[]])[] = [
  ...plainTexts('patient'),
  ['treatments', passagesIn({ treatments }, 'plain')],
  ['topics', passagesIn({ topics }, 'plain')],
  ['glossary', passagesIn({ glossary: terms }, 'plain')],
  ['interface', interfaceTexts],
];

const readings = (passages: readonly Passage[]) => readingsOf(passages, glossary, syllable);

describe('the plain words of the patient edition', () => {
  it.each(measured)('%s: at grade 6 on average, no text over 8', (_, passages) => {
    const read = readings(passages);
    const tooHard = read.filter(({ grade }) => grade > highest);
    expect(tooHard.map(({ grade, where, text }) => `${grade.toFixed(1)} ${where[0]}: ${text}`)).toEqual([]);
    expect(averageGrade(read)).toBeLessThanOrEqual(highestAverage);
    expect(read.length).toBeGreaterThan(0);
  });

  it('prints its grades', () => {
    const rows = measured.map(([name, passages]) => row(name, passages));
    // In the professional edition the plain words are what a clinician says beside a patient: printed, with no limit.
    const others = plainTexts('professional').map(([id, passages]) => row(`professional/${id}`, passages));
    console.log([row('', []), ...rows, ...others].join('\n'));
    expect(rows).toHaveLength(measured.length);
  });
});

describe('the measure', () => {
  const passage = (text: string, card = 'a card') => ({ where: `${card} says`, card, text });
  const gradeOf = (text: string, known = glossary) => readingsOf([passage(text)], known, syllable)[0]?.grade ?? 0;

  it('is the formula of Flesch and Kincaid', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(gradeOf('The cat sat on the mat. The dog ran to the big red table.')).toBeCloseTo(
      0.39 * 7 + 11.8 * (15 / 14) - 15.59,
    );
  });

  it('catches a hard sentence among easy ones', () => {
    const planted = passage(
      'Multidisciplinary evaluation is necessary before considering any particular intervention, irrespective of symptomatology.',
    );
    for (const [, passages] of measured) {
      const tooHard = readings([...passages, planted]).filter(({ grade }) => grade > highest);
      expect(tooHard.map(({ text }) => text)).toEqual([planted.text]);
    }
  });

  it('does not hold the length of an explained term against a text, nor in its favor', () => {
    const text = 'They may use radiofrequency ablation to kill the tumor there.';
    expect(gradeOf(text)).toBeLessThan(highest);
    expect(gradeOf(text, glossaryOf([{ term: 'nothing', means: '' }]))).toBeGreaterThan(highest);
    expect(gradeOf('Liver transplant considered individually.')).toBeGreaterThan(20);
  });

  it('reads fragments of one card together, and leaves none out', () => {
    const asked = passage('Where did it start?', 'question primary');
    const answers = ['Stomach', 'Colon', 'I am not sure'].map((text) => passage(text, 'question primary'));
    const alone = [passage('No', 'question age'), passage('Yes', 'question men1')];
    const read = readings([asked, ...answers, ...alone]);
    expect(read.map(({ text }) => text)).toEqual(['Where did it start? / Stomach / Colon / I am not sure', 'No / Yes']);
    expect(read.reduce((sum, { words }) => sum + words, 0)).toBe(12);
  });

  it('does not stumble over numbers, dates and addresses', () => {
    expect(gradeOf('Call 1-800-4-CANCER (1-800-422-6237) or write to NCIinfo@nih.gov by 2025.')).toBeLessThan(4);
  });
});

/** One line of the table: how many texts, their average, and the hardest. */
function row(name: string, passages: readonly Passage[]): string {
  if (name === '') return `${'plain words'.padEnd(33)}texts  average  hardest`;
  const read = readings(passages);
  const [hardest] = read.toSorted((a, b) => b.grade - a.grade);
  const cells = [String(read.length).padStart(5), averageGrade(read).toFixed(1).padStart(9)];
  const text = hardest && hardest.text.length > 90 ? `${hardest.text.slice(0, 90)}...` : hardest?.text;
  return `${name.padEnd(33)}${cells.join('')}  ${hardest?.grade.toFixed(1).padStart(4)}  ${text}`;
}
