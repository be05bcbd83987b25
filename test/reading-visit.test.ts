import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { glossary as terms } from '../pathways/glossary.ts';
import { topics } from '../pathways/patient/gi-net/topics.ts';
import { averageGrade, interfacePassagesIn, type Passage, readingsOf } from '../src/audit/reading.ts';
import { glossaryOf } from '../src/model/content/glossary.ts';
import { teamQuestions } from '../src/model/handouts/team-questions.ts';
import { routes } from '../src/model/walk/routes.ts';
import { walk } from '../src/model/walk/walk.ts';
import { body } from '../src/texts/en/page/body.ts';
import { start } from '../src/texts/en/page/start.ts';
import { guide } from '../src/texts/en/pathway/guide.ts';
import { questions } from '../src/texts/en/pathway/questions.ts';
import { visit } from '../src/texts/en/pathway/visit.ts';
import { sampled } from './support/breadth.ts';
import { pathways } from './support/content.ts';

const glossary = glossaryOf(terms);
const patient = pathways.filter(({ edition }) => edition === 'patient');

/** The questions that walks of the patient edition give rise to, as a person reads them: put together, each once. */
function collected(): Passage[] {
  const found = new Map<string, Passage>();
  for (const pathway of patient) {
    for (const { facts } of sampled(routes(pathway), 200)) {
      for (const { key, says } of teamQuestions(pathway, walk(pathway, facts), 'plain', topics)) {
        found.set(`${key} ${says}`, { where: key, card: key, text: says });
      }
    }
  }
  return [...found.values()];
}

const measured: readonly (readonly [string, readonly Passage[]])[] = [
  ['the start page', interfacePassagesIn({ start, body }, 'plain')],
  ['one step at a time', interfacePassagesIn({ guide }, 'plain')],
  ['the questions page', interfacePassagesIn({ questions }, 'plain')],
  ['the visit', interfacePassagesIn({ visit }, 'plain')],
  ['the questions that are collected', collected()],
];

describe('what a patient reads on the way to a visit', () => {
  it.each(measured)('%s: at grade 6 on average, no text over 8', (name, passages) => {
    const read = readingsOf(passages, glossary, syllable);
    const [hardest] = read.toSorted((a, b) => b.grade - a.grade);
    console.log(
      `${name}: ${read.length} texts, grade ${averageGrade(read).toFixed(1)}, hardest ${hardest?.grade.toFixed(1)}`,
    );
    expect(read.filter(({ grade }) => grade > 8).map(({ grade, text }) => `${grade.toFixed(1)} ${text}`)).toEqual([]);
    expect(averageGrade(read)).toBeLessThanOrEqual(6);
    expect(read.length).toBeGreaterThan(0);
  });
});
