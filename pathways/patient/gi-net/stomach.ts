import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { next, unresectable } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const stomach$ = citing(pdqPatient, 'stomach');
const surgery$ = citing(pdqPatient, 'surgery');

export const stomach = pathway({
  id: 'stomach',
  summary: giNet,
  title: { plain: 'Tumor in the stomach', clinical: 'Gastric NET' },
  intro: {
    plain:
      'The summary looks at four things here: how big the team says it is, how deep the tumor is, how fast it grows and spreads, and MEN1 syndrome. You can answer them in any order.',
    clinical:
      'Four independent facts: the size word, depth in the stomach wall, pace of growth and spread, and MEN1. No centimeters and no types are given.',
  },
  listing: { group: 'site', order: 20, name: 'Stomach', presented: true },
  body: { organs: ['stomach'], label: 'Stomach', says: 'Stomach' },
  also: ['gastric'],
  sections: ['stomach'],
  questions: {
    'size-word': {
      name: { plain: 'Size, in words', clinical: 'Size word' },
      asks: { plain: 'Does your team call it small or larger?', clinical: 'Size word used by the team?' },
      means: {
        plain:
          'The summary says "small" and "larger" here. It gives no number for these words, so this page gives none. Only your team can say which word fits.',
        clinical: 'The list uses "small" and "larger" with no threshold. Not to be derived from centimeters.',
      },
      whoKnows: {
        plain: 'The doctor who looked with the scope can tell you.',
        clinical: 'The endoscopist or the treating team.',
      },
      answers: {
        small: { says: 'Small' },
        larger: { says: 'Larger' },
        neither: { says: 'Another word, such as medium' },
      },
      unsure: {
        plain: 'They did not use these words, or not sure',
        clinical: 'Words not used, or not known',
      },
    },
    'deep-in-wall': {
      name: { plain: 'Deep in the wall', clinical: 'Deep in the wall' },
      asks: {
        plain: 'Does the tumor grow deep into the stomach wall?',
        clinical: 'Deep growth into the stomach wall?',
      },
      means: {
        plain: 'The wall of the stomach has layers. The summary does not say which layer counts as deep.',
        clinical: 'No layer is named: "deep" is the only word.',
      },
      whoKnows: {
        plain: 'An ultrasound through a scope, or the report on the tissue, may show how deep it goes.',
        clinical: 'Endoscopic ultrasound or pathology report.',
      },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
    },
    'growing-and-spreading-quickly': {
      name: { plain: 'Growing and spreading fast', clinical: 'Rapid growth and spread' },
      asks: {
        plain: 'Is the tumor both growing and spreading fast?',
        clinical: 'Both growing and spreading quickly?',
      },
      means: {
        plain: 'Both count together: it grows fast, and it spreads fast. Most of these tumors grow very slowly.',
        clinical: 'One criterion with two parts. No rate is given.',
      },
      whoKnows: {
        plain: 'Your team can tell by comparing scans or scope reports over time.',
        clinical: 'The treating team, from serial imaging or endoscopy.',
      },
      answers: { no: { says: 'No' }, yes: { says: 'Yes, both' } },
    },
    men1: {
      name: { plain: 'MEN1 syndrome', clinical: 'MEN1 syndrome' },
      asks: { plain: 'Do you have MEN1 syndrome?', clinical: 'MEN1 syndrome?' },
      means: {
        plain:
          'MEN1 is a rare condition that can run in families. If you have it, the summary adds two treatments to the list.',
        clinical: 'With MEN1 two items are added to the list. They do not replace it.',
      },
      whoKnows: {
        plain: 'Your team can tell you. MEN1 can run in families, so your family may know too.',
        clinical: 'Treating team, family history.',
      },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
    },
  },
  options: {
    'stomach.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic resection' },
      treatment: 'endoscopic-resection',
      lines: [
        {
          for: 'small tumors',
          when: { fact: 'size-word', in: ['small'] },
          cites: [stomach$('Endoscopic surgery ( resection ) for small tumors')],
        },
      ],
    },
    'stomach.gastric-resection': {
      says: { plain: 'Surgery to remove part or all of the stomach', clinical: 'Partial or total gastric resection' },
      treatment: 'resection',
      lines: [{ cites: [stomach$('remove part or all of the stomach')] }],
    },
    'stomach.lymph-node-removal': {
      says: { plain: 'Nearby lymph nodes taken out too', clinical: 'Removal of nearby lymph nodes' },
      detail: {
        plain:
          'The summary names it together with stomach surgery. Elsewhere it says that nearby lymph nodes may come out with any surgery of this kind.',
        clinical: 'Named with the gastric resection. The overview allows nearby node removal with any resection.',
      },
      partOf: 'stomach.gastric-resection',
      lines: [
        {
          for: 'larger tumors',
          when: { fact: 'size-word', in: ['larger'] },
          cites: [
            stomach$('lymph nodes for larger tumors, tumors that'),
            surgery$('contains cancer. Nearby lymph nodes may also'),
          ],
        },
        {
          for: { plain: 'tumors deep in the stomach wall', clinical: 'deep growth into the stomach wall' },
          when: { fact: 'deep-in-wall', in: ['yes'] },
          cites: [stomach$('tumors that grow deep into the stomach')],
        },
        {
          for: { plain: 'tumors that both grow and spread fast', clinical: 'rapid growth together with rapid spread' },
          when: { fact: 'growing-and-spreading-quickly', in: ['yes'] },
          cites: [stomach$('tumors that are growing and spreading quickly')],
        },
      ],
    },
    'stomach.men1-duodenal-tumor-resection': {
      says: { plain: 'Surgery to remove tumors in the duodenum', clinical: 'Resection of duodenal tumors' },
      detail: {
        plain: 'Added to the list above, not in place of it.',
        clinical: 'In addition to the base list.',
      },
      lines: [
        {
          for: { plain: 'people with MEN1 syndrome', clinical: 'MEN1 syndrome' },
          when: { fact: 'men1', in: ['yes'] },
          cites: [
            stomach$('remove tumors in the duodenum (first part'),
            stomach$('and MEN1 syndrome , treatment may also'),
          ],
        },
      ],
    },
    'stomach.men1-hormone-therapy': {
      says: { plain: 'Hormone therapy', clinical: 'Hormone therapy (somatostatin analog)' },
      detail: {
        plain: 'Added to the list above, not in place of it.',
        clinical: 'In addition to the base list. No further condition is stated.',
      },
      treatment: 'hormone-therapy',
      lines: [
        {
          for: { plain: 'people with MEN1 syndrome', clinical: 'MEN1 syndrome' },
          when: { fact: 'men1', in: ['yes'] },
          cites: [stomach$('to the stomach). Hormone therapy .'), stomach$('and MEN1 syndrome , treatment may also')],
        },
      ],
    },
  },
  notices: {
    'small-but-deep-or-quick': {
      says: {
        plain:
          'A small tumor that is deep, or that grows and spreads fast, fits two lines of the summary. The summary does not say which line comes first, so both stay listed.',
        clinical:
          'The "small" line and the depth or pace line both apply. The overview ties endoscopic resection to the inside lining. The summary does not say which takes precedence; both stay listed.',
      },
      when: {
        all: [
          { fact: 'size-word', in: ['small'] },
          {
            any: [
              { fact: 'deep-in-wall', in: ['yes'] },
              { fact: 'growing-and-spreading-quickly', in: ['yes'] },
            ],
          },
        ],
      },
      tone: 'unclear',
      cites: [
        stomach$('Endoscopic surgery ( resection ) for small tumors'),
        stomach$('Nearby lymph nodes for larger tumors, tumors'),
        surgery$('small tumor that is on the inside'),
      ],
    },
  },
  gaps: {
    'no-number-for-small': {
      says: {
        plain: 'The summary gives no size in centimeters for "small" or "larger" here.',
        clinical: '"Small" and "larger" have no centimeter threshold in this list.',
      },
      ask: {
        plain: 'Do you call my tumor small or larger, and why?',
        clinical: 'Is the tumor regarded as small or larger, and on what basis?',
      },
      cites: [
        stomach$('Endoscopic surgery ( resection ) for small tumors'),
        stomach$('lymph nodes for larger tumors, tumors that'),
      ],
    },
    'no-rule-scope-or-surgery': {
      says: {
        plain:
          'The summary does not say when stomach surgery is used instead of a scope. It lists the surgery for everyone. Its sentence about lymph nodes is also hard to read.',
        clinical:
          'No criterion for gastric resection as opposed to endoscopic resection: the resection carries no condition. The sentence on lymph nodes is oddly built and is read here as three alternative triggers.',
      },
      ask: {
        plain: 'Could a scope be enough for me, or would it be surgery? Why?',
        clinical: 'Endoscopic or surgical resection, and on what grounds?',
      },
      cites: [stomach$('remove part or all of the stomach'), stomach$('Nearby lymph nodes for larger tumors, tumors')],
    },
    'no-rule-part-or-all': {
      says: {
        plain: 'The summary does not say when part of the stomach is removed and when all of it is.',
        clinical: 'No criterion between partial and total gastric resection.',
      },
      ask: {
        plain: 'If I have stomach surgery, would it be part or all, and why?',
        clinical: 'Partial or total resection, and on what grounds?',
      },
      cites: [stomach$('remove part or all of the stomach')],
    },
    'unresectable-no-list': unresectable,
  },
  next: [
    ...next,
    {
      to: 'gastrinoma',
      says: {
        plain: 'If the team speaks of a gastrinoma: another NCI summary, on the pancreas',
        clinical: 'Gastrinoma: another NCI summary, on the pancreas',
      },
      when: { fact: 'men1', in: ['yes'] },
    },
    {
      to: 'pancreas',
      says: {
        plain: 'If it is in the pancreas too: another NCI summary, on the pancreas',
        clinical: 'Pancreatic NET with MEN1: another NCI summary',
      },
      when: { fact: 'men1', in: ['yes'] },
    },
  ],
  type: 'parallel',
  states: {
    sizeWord: { kind: 'question', asks: 'size-word' },
    depth: { kind: 'question', asks: 'deep-in-wall' },
    pace: { kind: 'question', asks: 'growing-and-spreading-quickly' },
    men1: { kind: 'question', asks: 'men1' },
    stomachList: {
      kind: 'options',
      says: { plain: 'Listed for the stomach', clinical: 'Gastric NET: listed options' },
      offers: ['stomach.endoscopic-resection', 'stomach.gastric-resection', 'stomach.lymph-node-removal'],
    },
    men1List: {
      kind: 'options',
      says: { plain: 'Added when you have MEN1', clinical: 'Added with MEN1 syndrome' },
      offers: ['stomach.men1-duodenal-tumor-resection', 'stomach.men1-hormone-therapy'],
    },
  },
});
