import { describe, expect, it } from 'vitest';
import { problemsBetween, problemsOf } from '../src/model/checks/checks.ts';
import type { Answer, Option, Pathway, State } from '../src/model/content/definition.ts';
import { knownTo, named, pathwayNamed, pathways } from './support/content.ts';

describe('every pathway', () => {
  it.each(named)('%s has no problems', { timeout: 30_000 }, (_, pathway) => {
    expect(problemsOf(pathway, knownTo(pathway.edition))).toEqual([]);
  });

  it('uses an option id for one treatment only', () => {
    expect(problemsBetween(pathways)).toEqual([]);
  });
});

/** A check that nobody has seen fail is not a check: each rule is broken once, in a sound pathway. */
describe('a planted violation', () => {
  const rectum = pathwayNamed('patient', 'rectum');
  const stomach = pathwayNamed('patient', 'stomach');
  const recurrent = pathwayNamed('patient', 'recurrent');
  const start = pathwayNamed('patient', 'start');
  const endoscopic = 'rectum.endoscopic-resection';
  const cites = rectum.options[endoscopic]?.lines[0].cites;
  if (!cites) throw new Error(`${endoscopic} has no line`);

  it.each<[string, Pathway, where: RegExp, what: RegExp]>([
    ['a missing register', { ...rectum, title: unsound({ plain: 'Rectum' }) }, /^title$/, /clinical/],
    ['an empty register', { ...rectum, intro: { plain: ' ', clinical: 'x' } }, /^intro$/, /plain/],
    ['an empty text', withOption({ says: '' }), /options rectum.endoscopic-resection says/, /no words/],
    ['an id with capitals', { ...rectum, id: 'Rectum' }, /pathway/, /kebab-case/],
    [
      'an option id without place',
      { ...rectum, options: renamed(rectum.options, endoscopic, 'scope') },
      /scope/,
      /place/,
    ],
    ['a question that hides a setting', withQuestion('words', 'size'), /question words/, /meaning of its own/],
    ['an answer called unsure', withAnswers({ unsure: { says: 'Unsure' } }), /question size/, /Every question accepts/],
    ['a link to nowhere', { ...rectum, next: [{ to: 'liver', says: 'Liver' }] }, /next/, /no pathway "liver"/],
    [
      'an emergency that names no notice',
      { ...rectum, emergency: { says: 'Now', notices: ['nothing'] } },
      /emergency/,
      /no notice "nothing"/,
    ],
    ['a part of nothing', withOption({ partOf: 'rectum.nothing' }), /option/, /not an option here/],
    ['an unknown treatment', withOption({ treatment: 'magic' }), /option/, /no treatment "magic"/],
    ['a line without citation', withOption({ lines: [{ cites: unsound([]) }] }), /line 1/, /no citation/],
    ['a short anchor', withOption({ lines: [{ cites: anchored('two words') }] }), /line 1/, /2 words/],
    ['a long anchor', withOption({ lines: [{ cites: anchored('a b c d e f g h i') }] }), /line 1/, /9 words/],
    [
      'a line out of another section',
      withOption({ lines: [{ cites: anchored('one two three', 'colon') }] }),
      /line 1/,
      /No citation/,
    ],
    [
      'a condition without words',
      withOption({ lines: [{ when: { fact: 'size', in: ['over-2-cm'] }, cites }] }),
      /line 1/,
      /no words/,
    ],
    [
      'a condition on another question',
      withOption({ lines: [{ for: 'x', when: { fact: 'color', in: ['red'] }, cites }] }),
      /option/,
      /"color"/,
    ],
    [
      'a condition on no answer',
      withOption({ lines: [{ for: 'x', when: { fact: 'size', in: ['huge'] }, cites }] }),
      /option/,
      /size=huge/,
    ],
    [
      'a condition on not sure',
      withOption({ lines: [{ for: 'x', when: { fact: 'size', in: ['unsure'] }, cites }] }),
      /option/,
      /size=unsure/,
    ],
    [
      'sizes with a hole',
      withAnswers({ '1-to-2-cm': { says: 'x', range: { above: 1, to: 2 } } }),
      /question size/,
      /No answer stands for 1 cm/,
    ],
    [
      'sizes that overlap',
      withAnswers({ 'over-2-cm': { says: 'x', range: { from: 2 } } }),
      /question size/,
      /stand for 2 cm/,
    ],
    ['a size without range', withAnswers({ '1-to-2-cm': { says: '1 to 2 cm' } }), /question size/, /no range/],
    [
      'a word turned into centimeters',
      inStomach({ small: { says: 'Small (under 1 cm)' } }),
      /question size-word/,
      /speaks of centimeters/,
    ],
    [
      'a range without unit',
      inStomach({ small: { says: 'Small', range: { below: 1 } } }),
      /question size-word/,
      /no unit/,
    ],
    ['a missing initial', { ...rectum, initial: 'sise' }, /initial/, /"sise"/],
    ['a misspelt target', onSize({ 'under-1-cm': 'smal' }), /state size/, /"smal"/],
    [
      'an answer that leads nowhere',
      { ...rectum, states: { ...rectum.states, size: onlyUnsure } },
      /state size/,
      /under-1-cm leads nowhere/,
    ],
    ['an answer of another question', onSize({ huge: 'large' }), /state size/, /"huge" is not an answer/],
    ['a state that no walk reaches', withState('island', listOf([endoscopic])), /state island/, /No walk/],
    [
      'a loop',
      withState('depthWhenSmall', {
        kind: 'question',
        asks: 'muscle-layer',
        on: { no: 'size', yes: 'size', unsure: 'size' },
      }),
      /state size/,
      /circle: size > depthWhenSmall > size/,
    ],
    ['a question that is never asked', withQuestion('color', 'muscle-layer'), /question color/, /No state asks/],
    ['a question of no pathway', withState('size', { kind: 'question', asks: 'sise', on: {} }), /state size/, /"sise"/],
    [
      'a fact asked in two regions',
      { ...stomach, states: { ...stomach.states, again: { kind: 'question', asks: 'men1' } } },
      /state again/,
      /more than one region/,
    ],
    [
      'regions without a list',
      { ...recurrent, states: { whereBack: { kind: 'question', asks: 'where-back' } }, options: {} },
      /states/,
      /no list/,
    ],
    [
      'a hand-over with no link',
      {
        ...start,
        states: {
          ...start.states,
          siteList: {
            kind: 'goes-to',
            says: 'x',
            to: [{ to: 'stomach', says: 'x', when: { fact: 'primary', in: ['stomach'] } }],
          },
        },
      },
      /state siteList/,
      /none of its links holds/,
    ],
    [
      'an option that a list leaves out',
      withState('unclear', listOf([endoscopic])),
      /state unclear/,
      /partial-rectum-resection is listed for size=1-to-2-cm/,
    ],
    [
      'an option that a list offers in vain',
      withState(
        'large',
        listOf(['rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection', endoscopic]),
      ),
      /state large/,
      /not listed for anyone/,
    ],
    ['an option offered twice', withState('small', listOf([endoscopic, endoscopic])), /state small/, /twice/],
    [
      'an option that does not exist',
      withState('small', listOf([endoscopic, 'rectum.nothing'])),
      /state small/,
      /rectum.nothing/,
    ],
    [
      'an option offered nowhere',
      { ...stomach, options: { ...stomach.options, 'stomach.new': { says: 'New', lines: [{ cites }] } } },
      /option stomach.new/,
      /No list/,
    ],
    [
      'an option that is never listed',
      withOption({
        lines: [
          {
            for: 'x',
            when: {
              all: [
                { fact: 'size', in: ['over-2-cm'] },
                { fact: 'size', in: ['under-1-cm'] },
              ],
            },
            cites,
          },
        ],
      }),
      /option/,
      /No answers make it listed/,
    ],
    [
      'a question that decides nothing',
      { ...stomach, options: withoutMen1(stomach) },
      /question men1/,
      /change the status of no option/,
    ],
    [
      'a routing question that decides',
      { ...rectum, questions: { ...rectum.questions, size: { ...sizeOf(rectum), routing: true } } },
      /question size/,
      /marked as routing and changes/,
    ],
    ['a routing question without effect', { ...recurrent, next: [] }, /question where-back/, /leads to no other place/],
  ])('is reported: %s', (_, pathway, where, what) => {
    const problems = problemsOf(pathway, knownTo('patient'));
    const found = problems.filter((problem) => where.test(problem.where) && what.test(problem.what));
    expect(found, JSON.stringify(problems, null, 2)).not.toEqual([]);
    for (const { fix } of problems) expect(fix).toMatch(/\w.*\.$/);
  });

  it('is reported: one id for two treatments', () => {
    const other = {
      ...stomach,
      id: 'other',
      options: { ...stomach.options, 'stomach.gastric-resection': { says: 'Else', lines: [{ cites }] as const } },
    };
    expect(problemsBetween([stomach, other])).toHaveLength(1);
  });

  it('is reported: an answer that is brought along in vain', () => {
    const bringing = (answer: string): Pathway => ({
      ...recurrent,
      next: [{ to: 'rectum', says: 'Rectum', brings: [{ fact: 'size', answer }] }],
    });
    expect(problemsBetween([rectum, bringing('under-1-cm')])).toEqual([]);
    expect(problemsBetween([rectum, bringing('huge')])).toHaveLength(1);
  });

  function withOption(part: Partial<Option>): Pathway {
    const option = rectum.options[endoscopic];
    if (!option) throw new Error(`there is no ${endoscopic}`);
    return { ...rectum, options: { ...rectum.options, [endoscopic]: { ...option, ...part } } };
  }

  function withAnswers(answers: Readonly<Record<string, Answer>>): Pathway {
    const size = sizeOf(rectum);
    return {
      ...rectum,
      questions: { ...rectum.questions, size: { ...size, answers: { ...size.answers, ...answers } } },
    };
  }

  function inStomach(answers: Readonly<Record<string, Answer>>): Pathway {
    const size = sizeOf(stomach, 'size-word');
    return {
      ...stomach,
      questions: { ...stomach.questions, 'size-word': { ...size, answers: { ...size.answers, ...answers } } },
    };
  }

  function withQuestion(id: string, like: string): Pathway {
    return { ...rectum, questions: { ...rectum.questions, [id]: sizeOf(rectum, like) } };
  }

  function withState(id: string, state: State): Pathway {
    return { ...rectum, states: { ...rectum.states, [id]: state } };
  }

  function onSize(on: Readonly<Record<string, string>>): Pathway {
    const state = rectum.states.size;
    const answers = state?.kind === 'question' ? state.on : {};
    return withState('size', { kind: 'question', asks: 'size', on: { ...answers, ...on } });
  }

  function anchored(anchor: string, section = 'rectum') {
    return [{ source: rectum.source, section, anchor }] as const;
  }
});

const onlyUnsure: State = { kind: 'question', asks: 'size', on: { unsure: 'depthWhenSizeUnknown' } };

function listOf(offers: readonly [string, ...string[]]): State {
  return { kind: 'options', says: 'List', offers };
}

function sizeOf(pathway: Pathway, id = 'size') {
  const question = pathway.questions[id];
  if (!question) throw new Error(`${pathway.id} asks no ${id}`);
  return question;
}

function renamed<Entry>(entries: Readonly<Record<string, Entry>>, from: string, to: string): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id === from ? to : id, entry]));
}

function withoutMen1(pathway: Pathway): Record<string, Option> {
  return Object.fromEntries(Object.entries(pathway.options).filter(([id]) => !id.includes('men1')));
}

/** What the types would refuse, as it might come out of a file. */
function unsound<Sound>(value: unknown): Sound {
  return value as Sound;
}
