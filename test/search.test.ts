import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary } from '../pathways/glossary.ts';
import type { Edition } from '../src/model/definition.ts';
import { answersTo } from '../src/model/machine.ts';
import { type Searched, search } from '../src/model/search.ts';
import { inRegister } from '../src/model/words.ts';
import { named, pathwayNamed, pathways } from './support/content.ts';

const searchedIn = (edition: Edition, here?: Searched['here']): Searched => ({
  pathways: pathways.filter((pathway) => pathway.edition === edition),
  terms: glossary,
  here,
  register: edition === 'patient' ? 'plain' : 'clinical',
});

/** Where Enter leads: `rectum size=under-1-cm`, and what of the query it leaves unused. */
function first(typed: string, edition: Edition = 'patient', here?: Searched['here']) {
  const [found] = search(typed, searchedIn(edition, here));
  if (found?.kind !== 'walk') return found?.kind;
  const facts = Object.entries(found.facts).map(([fact, answer]) => `${fact}=${answer}`);
  return [[found.pathway.id, ...facts].join(' '), ...found.missed.map(({ text }) => text)];
}

const all = (typed: string, edition: Edition = 'patient') =>
  search(typed, searchedIn(edition)).map((found) => {
    if (found.kind === 'term') return `term ${found.term.term}`;
    if (found.kind === 'option') return `option ${found.option}`;
    return `${found.kind} ${found.pathway.id}`;
  });

describe('a place with what is known of it', () => {
  it.each<[string, string[]]>([
    ['rectum 15 mm', ['rectum size=1-to-2-cm']],
    ['rectum', ['rectum']],
    ['15 mm rectum', ['rectum size=1-to-2-cm']],
    ['Tumor in the rectum, 1,5 cm', ['rectum size=1-to-2-cm']],
    ['rectum 15 mm, no muscle', ['rectum size=1-to-2-cm muscle-layer=no']],
    ['rectum 15mm no muscle', ['rectum size=1-to-2-cm muscle-layer=no']],
    ['rectum 15mm not in the muscle layer', ['rectum size=1-to-2-cm muscle-layer=no']],
    ['rectum muscle layer: no', ['rectum muscle-layer=no']],
    ['rectum without muscle layer; 9 mm', ['rectum muscle-layer=no size=under-1-cm']],
    ['rectum, grown into the muscle layer', ['rectum muscle-layer=yes']],
    ['rectum muscle layer not known', ['rectum muscle-layer=unsure']],
    ['rectum 10 mm', ['rectum size=1-to-2-cm']],
    ['rectum 2.0 cm', ['rectum size=1-to-2-cm']],
    ['rectum over 2 cm', ['rectum size=over-2-cm']],
    ['rectum < 1 cm', ['rectum size=under-1-cm']],
    ['rectum 1-2 cm', ['rectum size=1-to-2-cm']],
    ['stomach men1', ['stomach men1=yes']],
    ['stomach small no MEN-1 not deep', ['stomach size-word=small men1=no deep-in-wall=no']],
    ['small bowel', ['small-intestine']],
    ['jejunum', ['small-intestine part=jejunum']],
    ['recurrent stomach', ['recurrent where-back=stomach-or-intestines']],
    ['bone metastases', ['metastatic bone-brain-or-spinal-cord=yes']],
    ['rect', ['rectum']],
    ['no mus', ['rectum muscle-layer=no']],
  ])('patient edition: %s', (typed, expected) => expect(first(typed)).toEqual(expected));

  it.each<[string, string[]]>([
    ['appendix 2.5cm', ['appendix size=over-2-cm']],
    ['appendix 2,5 cm node metastases no, margins clear', ['appendix size=over-2-cm node-metastases=no margins=clear']],
    ['stomach men1', ['stomach gastric-type=type-2']],
    ['stomach type I <1 cm single', ['stomach gastric-type=type-1 size=under-1-cm lesions=single']],
    ['rectum 15 mm no muscle or regional metastases', ['rectum size=1-to-2-cm muscle-layer=no regional-metastases=no']],
    ['follow-up duodenum 5 mm', ['follow-up site=duodenum size=under-1-cm']],
    ['jejunum', ['jejunum-ileum']],
  ])('professional edition: %s', (typed, expected) => expect(first(typed, 'professional')).toEqual(expected));
});

describe('what is not understood is named and never guessed', () => {
  it.each<[string, Edition, string[]]>([
    ['rectum 15 mm purple', 'patient', ['rectum size=1-to-2-cm', 'purple']],
    // Words are never turned into centimeters, and centimeters never into words.
    ['rectum small', 'patient', ['rectum', 'small']],
    ['rectum larger', 'patient', ['rectum', 'larger']],
    ['stomach 15 mm', 'patient', ['stomach', '15mm']],
    ['appendix 2.5cm', 'patient', ['appendix', '2.5cm']],
    // A size without a unit, of no size, or across two answers.
    ['rectum 15', 'patient', ['rectum', '15']],
    ['rectum -5 mm', 'patient', ['rectum', '-5mm']],
    ['rectum over 1 cm', 'patient', ['rectum', 'over 1 cm']],
    ['rectum up to, under 2 cm', 'patient', ['rectum', 'under 2 cm', 'up']],
    ['rectum 5 mm, 3 cm', 'patient', ['rectum size=under-1-cm', '3cm']],
    // "Bone, brain or spinal cord" is not answered by one of them, nor "growing and spreading" by one of the two.
    ['metastatic no bone', 'patient', ['metastatic', 'no bone']],
    ['stomach growing fast', 'patient', ['stomach', 'growing fast']],
    ['duodenum pathway ampullary nodes', 'professional', ['duodenum ampullary=yes', 'nodes', 'pathway']],
    // What a "no" belongs to has to be plain.
    ['rectum muscle no nodes', 'patient', ['rectum', 'muscle no', 'no nodes']],
    ['rectum no pain in the muscle', 'patient', ['rectum', 'no pain muscle']],
    ['rectum muscle and pain no', 'patient', ['rectum muscle-layer=yes', 'no', 'pain']],
    ['rectum no', 'patient', ['rectum', 'no']],
    ['stomach no type 1', 'professional', ['stomach', 'no type 1']],
    ['follow-up 5 mm', 'professional', ['follow-up', '5mm']],
  ])('%s (%s)', (typed, edition, expected) => expect(first(typed, edition)).toEqual(expected));

  it('says why', () => {
    const [found] = search('rectum 15, over 1 cm, purple', searchedIn('patient'));
    expect(found?.kind === 'walk' && found.missed.map(({ why }) => why)).toEqual([
      'could mean Size: 1 to 2 cm (1.0 and 2.0 count here), or Size: Larger than 2 cm',
      'add mm or cm',
      'no word of this part',
    ]);
  });

  it('uses or names every word that says something, whatever is typed', () => {
    const words = [
      'rectum',
      'stomach',
      'no',
      'not',
      'muscle',
      'layer',
      '15 mm',
      'small',
      'men1',
      'purple',
      'deep',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), (typed) => {
        for (const found of search(`${typed.join(' ')} `, searchedIn('patient'))) {
          if (found.kind !== 'walk') continue;
          const missed = found.missed.map(({ text }) => text).join(' ');
          if (typed.includes('purple')) expect(missed).toContain('purple');
          if (typed.includes('15 mm') && !('size' in found.facts)) expect(missed).toContain('15mm');
          if (found.facts['muscle-layer'] === 'no') expect(typed.join(' ')).toMatch(/no|not/);
        }
      }),
    );
  });

  it('stands any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(Array.isArray(search(typed, searchedIn('professional')))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where one is', () => {
  const here = { pathway: 'rectum', facts: { size: 'over-2-cm', 'muscle-layer': 'no' } };

  it('adds what is typed without a place to the walk on the page', () => {
    expect(first('5 mm', 'patient', here)).toEqual(['rectum size=under-1-cm muscle-layer=no']);
  });

  it('begins anew where a place is named', () => {
    expect(first('rectum 5 mm', 'patient', here)).toEqual(['rectum size=under-1-cm']);
    expect(first('stomach', 'patient', here)).toEqual(['stomach']);
  });
});

describe('all that is told is found', () => {
  it('finds options, questions and terms', () => {
    expect(all('octreotide')).toEqual(['option carcinoid.somatostatin-analog', 'term Octreotide']);
    expect(all('muscle')).toEqual(['walk rectum', 'question rectum', 'term Muscle layer']);
    expect(all('rectum scope')).toContain('option rectum.endoscopic-resection');
    expect(all('zebra')).toEqual([]);
    expect(all('the of')).toEqual([]);
    expect(all('')).toEqual([]);
  });

  it.each(named)('%s: its name leads to it, and each option is found by its own words', (_, pathway) => {
    const searched = searchedIn(pathway.edition);
    for (const register of ['plain', 'clinical'] as const) {
      const [found] = search(inRegister(pathway.title, register), searched);
      expect(found?.kind === 'walk' && found.pathway.id).toBe(pathway.id);
    }
    for (const [id, { says }] of Object.entries(pathway.options)) {
      const found = search(inRegister(says, 'clinical'), searched).filter(({ kind }) => kind === 'option');
      expect(found.length, id).toBeGreaterThan(0);
    }
  });

  it.each(named)(
    '%s: each answer of a question is understood by its own id or by yes and no, or left unused',
    (_, pathway) => {
      for (const [fact, question] of Object.entries(pathway.questions)) {
        const name = inRegister(question.name, 'plain');
        for (const answer of answersTo(question).filter((id) => id === 'yes' || id === 'no')) {
          const found = search(
            `${pathway.id.replaceAll('-', ' ')}, ${name}: ${answer}`,
            searchedIn(pathway.edition),
          ).find((each) => each.kind === 'walk' && each.pathway.id === pathway.id);
          const stated = found?.kind === 'walk' ? found.facts[fact] : undefined;
          expect([answer, undefined], `${name}: ${answer}`).toContain(stated);
        }
      }
    },
  );

  it('never understands an answer that contradicts its own words', () => {
    const rectum = pathwayNamed('professional', 'rectum');
    expect(Object.keys(rectum.questions['muscle-layer']?.answers ?? {})).toContain('found-in-specimen');
    expect(first('rectum muscle', 'professional')).toEqual(['rectum muscle-layer=yes']);
  });
});
