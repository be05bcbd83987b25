import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { next, unresectable } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const smallIntestine$ = citing(pdqPatient, 'small-intestine');
const signs$ = citing(pdqPatient, 'signs');

const inDuodenum = { fact: 'part', in: ['duodenum'] } as const;
const inJejunumOrIleum = { fact: 'part', in: ['jejunum', 'ileum'] } as const;

export const smallIntestine = pathway({
  id: 'small-intestine',
  summary: giNet,
  title: { plain: 'Tumor in the small intestine', clinical: 'Small intestinal NET' },
  intro: {
    plain:
      'The summary has two lists here. One is for the duodenum. One is for the jejunum and the ileum. So the first question is about the part.',
    clinical: 'Two separate lists: duodenum; jejunum and ileum together.',
  },
  listing: {
    group: 'site',
    order: 30,
    name: 'Small intestine',
    note: { plain: 'the small bowel', clinical: 'duodenum, jejunum, ileum' },
    presented: true,
  },
  body: {
    organs: ['duodenum', 'jejunum-ileum'],
    label: 'Small intestine',
    says: 'Small intestine: duodenum, jejunum, ileum',
  },
  also: ['small bowel'],
  sections: ['small-intestine'],
  questions: {
    part: {
      name: { plain: 'Part of the small intestine', clinical: 'Subsite' },
      asks: { plain: 'Which part of the small intestine is it in?', clinical: 'Subsite of the small intestine?' },
      means: {
        plain:
          'The duodenum comes first and joins the stomach. The jejunum is the middle. The ileum comes last and joins the colon.',
        clinical: 'Duodenum first, jejunum middle, ileum last. Jejunum and ileum share one list.',
      },
      whoKnows: {
        plain: 'The scope report or the scan report names the part.',
        clinical: 'Endoscopy, imaging or operation report.',
      },
      answers: {
        duodenum: { says: { plain: 'Duodenum (first part)', clinical: 'Duodenum' } },
        jejunum: { says: { plain: 'Jejunum (middle part)', clinical: 'Jejunum' } },
        ileum: { says: { plain: 'Ileum (last part)', clinical: 'Ileum' } },
      },
    },
    'duodenal-size-word': {
      name: { plain: 'Size, in words', clinical: 'Size word' },
      asks: { plain: 'Does your team call it small or slightly larger?', clinical: 'Size word used by the team?' },
      means: {
        plain:
          'The summary says "small" and "slightly larger" here. It gives no number for these words. Only your team can say which word fits.',
        clinical: 'The list uses "small" and "slightly larger" with no threshold. Not to be derived from centimeters.',
      },
      whoKnows: {
        plain: 'The doctor who looked with the scope can tell you.',
        clinical: 'The endoscopist or the treating team.',
      },
      answers: {
        small: { says: 'Small' },
        'slightly-larger': { says: 'Slightly larger' },
        neither: { says: 'Another word, such as large' },
      },
      unsure: {
        plain: 'They did not use these words, or not sure',
        clinical: 'Words not used, or not known',
      },
    },
    'after-surgery': {
      name: { plain: 'Surgery so far', clinical: 'Surgery so far' },
      asks: { plain: 'Have you had surgery for this tumor?', clinical: 'Status with regard to surgery?' },
      means: {
        plain: 'The list has a second surgery. It is for tumor that is left, or for a tumor that keeps growing.',
        clinical: 'A second operation is listed if tumor remains or continues to grow.',
      },
      whoKnows: {
        plain: 'The surgeon, or the scan after surgery, can tell you.',
        clinical: 'Operation report and imaging after surgery.',
      },
      answers: {
        'no-surgery-yet': { says: { plain: 'No surgery yet', clinical: 'No surgery yet' } },
        'all-removed': {
          says: { plain: 'Yes, and all of it was taken out', clinical: 'All tumor removed' },
          short: { plain: 'All taken out', clinical: 'All removed' },
        },
        'tumor-remains': {
          says: { plain: 'Yes, and some tumor is left', clinical: 'Tumor remains' },
          short: { plain: 'Some is left', clinical: 'Remains' },
          as: { plain: 'tumor left', clinical: 'tumor remains' },
        },
        'tumor-keeps-growing': {
          says: { plain: 'Yes, and the tumor keeps growing', clinical: 'Operated, tumor continues to grow' },
          short: { plain: 'Keeps growing', clinical: 'Grows' },
          as: { plain: 'tumor keeps growing', clinical: 'tumor continues to grow' },
        },
      },
    },
  },
  options: {
    'duodenum.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic resection' },
      treatment: 'endoscopic-resection',
      lines: [
        {
          for: 'small tumors in the duodenum',
          when: { all: [inDuodenum, { fact: 'duodenal-size-word', in: ['small'] }] },
          cites: [smallIntestine$('Endoscopic surgery ( resection ) for small tumors')],
        },
      ],
    },
    'duodenum.local-excision': {
      says: { plain: 'Cutting out the tumor with a little tissue around it', clinical: 'Local excision' },
      treatment: 'local-excision',
      lines: [
        {
          for: 'slightly larger tumors in the duodenum',
          when: { all: [inDuodenum, { fact: 'duodenal-size-word', in: ['slightly-larger'] }] },
          cites: [smallIntestine$('Surgery ( local excision ) to remove slightly')],
        },
      ],
    },
    'duodenum.resection-with-lymph-nodes': {
      says: {
        plain: 'Surgery that takes out the tumor and nearby lymph nodes',
        clinical: 'Resection with nearby lymph nodes',
      },
      lines: [
        {
          for: { plain: 'any tumor in the duodenum', clinical: 'duodenal tumors, with no size stated' },
          when: inDuodenum,
          cites: [smallIntestine$('remove the tumor and nearby lymph nodes')],
        },
      ],
    },
    'jejunum-ileum.resection-with-mesentery-and-nodes': {
      says: {
        plain: 'Surgery to remove the tumor and the mesentery',
        clinical: 'Resection with mesentery and nearby nodes',
      },
      detail: {
        plain: 'The mesentery holds the gut to the back of the belly. Nearby lymph nodes are taken out too.',
        clinical: 'Nearby lymph nodes are removed as well (stated without "may").',
      },
      lines: [
        {
          for: { plain: 'any tumor in the jejunum or ileum', clinical: 'jejunal or ileal tumors' },
          when: inJejunumOrIleum,
          cites: [
            smallIntestine$('remove the tumor and the membrane that'),
            smallIntestine$('Nearby lymph nodes are also removed'),
          ],
        },
      ],
      remarks: [
        {
          when: { fact: 'after-surgery', in: ['all-removed', 'tumor-remains', 'tumor-keeps-growing'] },
          says: {
            plain: 'You may already have had this surgery.',
            clinical: 'May already have been done.',
          },
        },
      ],
    },
    'jejunum-ileum.second-surgery-mesentery': {
      says: { plain: 'A second surgery, to remove the mesentery', clinical: 'Second operation on the mesentery' },
      lines: [
        {
          for: { plain: 'tumor left in the jejunum or ileum', clinical: 'remaining jejunal or ileal tumor' },
          when: { all: [inJejunumOrIleum, { fact: 'after-surgery', in: ['tumor-remains'] }] },
          cites: [
            smallIntestine$('A second surgery to remove the membrane'),
            smallIntestine$('wall, if any tumor remains or the'),
          ],
        },
        {
          for: {
            plain: 'a tumor in the jejunum or ileum that keeps growing',
            clinical: 'jejunal or ileal tumor that continues to grow',
          },
          when: { all: [inJejunumOrIleum, { fact: 'after-surgery', in: ['tumor-keeps-growing'] }] },
          cites: [
            smallIntestine$('A second surgery to remove the membrane'),
            smallIntestine$('remains or the tumor continues to grow'),
          ],
        },
      ],
    },
    'jejunum-ileum.hormone-therapy': {
      says: { plain: 'Hormone therapy', clinical: 'Hormone therapy (somatostatin analog)' },
      detail: {
        plain: 'The summary does not say when it is given, before surgery or after it.',
        clinical: 'No timing and no condition stated.',
      },
      treatment: 'hormone-therapy',
      lines: [
        {
          for: { plain: 'any tumor in the jejunum or ileum', clinical: 'jejunal or ileal tumors' },
          when: inJejunumOrIleum,
          cites: [smallIntestine$('continues to grow. Hormone therapy .')],
        },
      ],
    },
  },
  notices: {
    'duodenum-best-unclear': {
      says: {
        plain: 'For tumors in the duodenum, the summary says it is not clear which treatment is best.',
        clinical: 'For duodenal NETs the summary states that the best treatment is not clear.',
      },
      when: inDuodenum,
      tone: 'unclear',
      cites: [smallIntestine$('It is not clear what the best')],
    },
  },
  gaps: {
    'no-number-for-small': {
      says: {
        plain: 'The summary gives no size in centimeters for "small" or "slightly larger" here.',
        clinical: '"Small" and "slightly larger" have no centimeter threshold in this list.',
      },
      ask: {
        plain: 'Do you call my tumor small or slightly larger, and why?',
        clinical: 'Is the tumor regarded as small or slightly larger, and on what basis?',
      },
      when: inDuodenum,
      cites: [
        smallIntestine$('Endoscopic surgery ( resection ) for small tumors'),
        smallIntestine$('to remove slightly larger tumors'),
      ],
    },
    'unresectable-no-list': unresectable,
  },
  next,
  initial: 'part',
  states: {
    part: {
      kind: 'question',
      asks: 'part',
      on: {
        duodenum: { target: 'duodenalSize', cites: [signs$('in the duodenum (first part of the')] },
        jejunum: { target: 'afterSurgery', cites: [signs$('in the jejunum (middle part of the')] },
        ileum: { target: 'afterSurgery', cites: [signs$('ileum (last part of the small intestine,')] },
        unsure: 'bothLists',
      },
    },
    duodenalSize: {
      kind: 'question',
      asks: 'duodenal-size-word',
      on: {
        small: {
          target: 'duodenumList',
          cites: [smallIntestine$('Endoscopic surgery ( resection ) for small tumors')],
        },
        'slightly-larger': { target: 'duodenumList', cites: [smallIntestine$('to remove slightly larger tumors')] },
        neither: { target: 'duodenumList', cites: [smallIntestine$('It is not clear what the best')] },
        unsure: { target: 'duodenumList', cites: [smallIntestine$('It is not clear what the best')] },
      },
    },
    afterSurgery: {
      kind: 'question',
      asks: 'after-surgery',
      on: {
        'no-surgery-yet': {
          target: 'jejunumIleumList',
          cites: [smallIntestine$('remove the tumor and the membrane that')],
        },
        'all-removed': 'jejunumIleumList',
        'tumor-remains': { target: 'jejunumIleumList', cites: [smallIntestine$('wall, if any tumor remains or the')] },
        'tumor-keeps-growing': {
          target: 'jejunumIleumList',
          cites: [smallIntestine$('remains or the tumor continues to grow')],
        },
        unsure: 'jejunumIleumList',
      },
    },
    duodenumList: {
      kind: 'options',
      says: { plain: 'Listed for the duodenum', clinical: 'Duodenum: listed options' },
      offers: ['duodenum.endoscopic-resection', 'duodenum.local-excision', 'duodenum.resection-with-lymph-nodes'],
    },
    jejunumIleumList: {
      kind: 'options',
      says: { plain: 'Listed for the jejunum and the ileum', clinical: 'Jejunum and ileum: listed options' },
      offers: [
        'jejunum-ileum.resection-with-mesentery-and-nodes',
        'jejunum-ileum.second-surgery-mesentery',
        'jejunum-ileum.hormone-therapy',
      ],
    },
    bothLists: {
      kind: 'options',
      says: { plain: 'Part not known: both lists', clinical: 'Subsite not known: both lists' },
      offers: [
        'duodenum.endoscopic-resection',
        'duodenum.local-excision',
        'duodenum.resection-with-lymph-nodes',
        'jejunum-ileum.resection-with-mesentery-and-nodes',
        'jejunum-ileum.second-surgery-mesentery',
        'jejunum-ileum.hormone-therapy',
      ],
    },
  },
});
