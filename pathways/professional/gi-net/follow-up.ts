import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { noOrYes, prophylaxis, size, toCarcinoidSyndrome } from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const appendix$ = citing(pdqProfessional, 'appendix');
const duodenum$ = citing(pdqProfessional, 'duodenum');
const general$ = citing(pdqProfessional, 'general');
const jejunumIleum$ = citing(pdqProfessional, 'jejunum-ileum');
const metastatic$ = citing(pdqProfessional, 'metastatic');
const recurrent$ = citing(pdqProfessional, 'recurrent');
const stomach$ = citing(pdqProfessional, 'stomach');

const inDuodenum = { fact: 'site', in: ['duodenum'] } as const;
const endoscopyAfter = duodenum$('Follow-up endoscopy is indicated');
const nodePositive = duodenum$('Node-positive patients should undergo continued radiographic surveillance');
const considered = appendix$('Follow-up should be considered in patients for');
const cameBack = recurrent$('prognosis for any patient with progressive or');
const spread = metastatic$('definitive role of surgery in patients with');

export const followUp = pathway({
  id: 'follow-up',
  summary: giNet,
  title: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
  intro: {
    plain: 'The summary says little about check-ups. What it says goes by the place where the tumor started.',
    clinical: 'Follow-up lines by site. Only gastric type I carries an interval.',
  },
  listing: { group: 'beside', order: 150, name: { plain: 'Check-ups after treatment', clinical: 'Follow-up' } },
  also: ['check-ups'],
  sections: ['general', 'stomach', 'duodenum', 'jejunum-ileum', 'appendix'],
  questions: {
    site: {
      name: { plain: 'Where it started', clinical: 'Primary site' },
      asks: { plain: 'Where did the tumor start?', clinical: 'Primary site?' },
      answers: {
        'stomach-type-1': { says: { plain: 'Stomach, type 1', clinical: 'Stomach, type I' } },
        'stomach-type-2': { says: { plain: 'Stomach, type 2', clinical: 'Stomach, type II' } },
        'stomach-type-3': { says: { plain: 'Stomach, type 3', clinical: 'Stomach, type III' } },
        'stomach-type-not-known': { says: { plain: 'Stomach, type not known', clinical: 'Stomach, type not known' } },
        duodenum: { says: { plain: 'First part of the small bowel (duodenum)', clinical: 'Duodenum' } },
        'jejunum-ileum': { says: { plain: 'Rest of the small bowel (jejunum, ileum)', clinical: 'Jejunum or ileum' } },
        appendix: { says: 'Appendix' },
        'appendix-goblet-cell': {
          says: { plain: 'Appendix, goblet cell tumor', clinical: 'Appendix, goblet cell tumor' },
        },
        colon: { says: 'Colon' },
        rectum: { says: 'Rectum' },
      },
      cites: [stomach$('Follow-up with yearly endoscopic surveillance')],
    },
    size: {
      ...size,
      name: { plain: 'Duodenum: size', clinical: 'Duodenum: size' },
      asks: { plain: 'In the duodenum: how big was the tumor?', clinical: 'Duodenum only: tumor size?' },
      cites: [endoscopyAfter],
    },
    ampullary: {
      name: { plain: 'Duodenum: near the bile duct', clinical: 'Duodenum: ampullary' },
      as: { plain: 'near the bile duct', clinical: 'ampullary' },
      asks: {
        plain: 'In the duodenum: was it at or near the opening of the bile duct?',
        clinical: 'Duodenum only: ampullary or periampullary?',
      },
      answers: {
        no: { says: 'No', as: { plain: 'not near the bile duct', clinical: 'not ampullary' } },
        yes: { says: 'Yes' },
      },
      cites: [duodenum$('might be viewed as a distinct category')],
    },
    'node-metastases': {
      name: { plain: 'Duodenum: lymph nodes', clinical: 'Duodenum: node metastases' },
      as: { plain: 'tumor in lymph nodes', clinical: 'node metastases' },
      asks: {
        plain: 'In the duodenum: was there tumor in lymph nodes?',
        clinical: 'Duodenum only: node-positive?',
      },
      answers: noOrYes,
      cites: [nodePositive],
    },
    'chromogranin-a': {
      name: { plain: 'Appendix: chromogranin A', clinical: 'Appendix: chromogranin A' },
      asks: {
        plain: 'In the appendix: is chromogranin A high in the blood?',
        clinical: 'Appendix only: serum chromogranin A?',
      },
      answers: {
        'not-elevated': { says: { plain: 'No', clinical: 'Not elevated' } },
        elevated: { says: { plain: 'Yes', clinical: 'Elevated' }, as: 'high chromogranin A' },
      },
      cites: [considered],
    },
    'what-follow-up-shows': {
      name: { plain: 'What check-ups show', clinical: 'Findings at follow-up' },
      asks: { plain: 'What do the check-ups show?', clinical: 'Findings at follow-up?' },
      routing: true,
      answers: {
        'no-sign-of-tumor': { says: 'No sign of tumor' },
        'still-there': { says: { plain: 'Still there, no change', clinical: 'Residual tumor, stable' } },
        growing: { says: { plain: 'It is growing', clinical: 'Progression' } },
        'came-back': { says: { plain: 'It came back', clinical: 'Recurrence' } },
        spread: { says: { plain: 'It has spread', clinical: 'Metastases' } },
      },
      cites: [cameBack],
    },
  },
  options: {
    'stomach.endoscopic-surveillance': {
      says: { plain: 'Regular checks with a scope', clinical: 'Endoscopic surveillance' },
      lines: [
        {
          for: { plain: 'stomach type 1, once a year', clinical: 'gastric type I, yearly' },
          when: { fact: 'site', in: ['stomach-type-1'] },
          strength: {
            plain: 'Type 1: once a year, with tissue samples, "is required".',
            clinical: 'Type I: yearly with multiple biopsies, "is required".',
          },
          cites: [stomach$('Follow-up with yearly endoscopic surveillance')],
        },
        {
          for: {
            plain: 'stomach type 2, after removal by scope',
            clinical: 'gastric type II, after endoscopic resection',
          },
          when: { fact: 'site', in: ['stomach-type-2'] },
          strength: { plain: 'Type 2: "close", no interval.', clinical: 'Type II: "close", no interval.' },
          cites: [stomach$('followed by close endoscopic surveillance')],
        },
        {
          for: {
            plain: 'the stomach while the type is not known, only as an open point',
            clinical: 'gastric tumors of unknown type, only as an open point',
          },
          when: { fact: 'site', in: ['stomach-type-not-known'] },
          open: true,
          cites: [
            stomach$('Follow-up with yearly endoscopic surveillance'),
            stomach$('followed by close endoscopic surveillance'),
          ],
        },
      ],
    },
    'duodenum.follow-up-endoscopy': {
      says: { plain: 'Checks with a scope afterward', clinical: 'Follow-up endoscopy' },
      strength: '"is indicated"; no interval',
      lines: [
        {
          for: { plain: 'tumors up to 2 cm in the duodenum', clinical: 'duodenal tumors up to 2 cm' },
          when: { all: [inDuodenum, { fact: 'size', in: ['under-1-cm', '1-to-2-cm'] }] },
          cites: [endoscopyAfter],
        },
        {
          for: 'larger tumors of the duodenum only as an open point of the text',
          when: { all: [inDuodenum, { fact: 'size', in: ['over-2-cm'] }] },
          open: true,
          cites: [endoscopyAfter],
        },
      ],
      doubt: {
        when: { fact: 'ampullary', in: ['yes'] },
        says: {
          plain:
            'The text sees tumors at the ampulla as a case apart. It does not say whether this line counts for them.',
          clinical:
            'Ampullary tumors "might be viewed as a distinct category": whether this line holds for them is not said.',
        },
        cites: [endoscopyAfter, duodenum$('might be viewed as a distinct category')],
      },
    },
    'duodenum.radiographic-surveillance': {
      says: { plain: 'Scans that go on over time', clinical: 'Continued radiographic surveillance' },
      strength: '"should undergo continued"',
      lines: [
        {
          for: {
            plain: 'tumors of the duodenum with tumor in lymph nodes',
            clinical: 'node-positive duodenal tumors',
          },
          when: { all: [inDuodenum, { fact: 'node-metastases', in: ['yes'] }] },
          cites: [nodePositive],
        },
      ],
    },
    'jejunum-ileum.lifelong-surveillance': {
      says: { plain: 'Lifelong check-ups', clinical: 'Lifelong surveillance' },
      detail: 'The text names no method and no interval.',
      strength: '"should undergo lifelong"',
      lines: [
        {
          for: { plain: 'tumors of the jejunum and ileum', clinical: 'jejunal and ileal tumors' },
          when: { fact: 'site', in: ['jejunum-ileum'] },
          cites: [jejunumIleum$('patients should undergo lifelong surveillance')],
        },
      ],
    },
    'appendix.follow-up': {
      says: { plain: 'Check-ups', clinical: 'Follow-up' },
      detail: {
        plain: 'The text does not say whether it means goblet cell tumors too.',
        clinical: 'Whether the sentence means goblet cell tumors is not said.',
      },
      strength: '"should be considered"',
      lines: [
        {
          for: {
            plain: 'tumors of the appendix with high chromogranin A',
            clinical: 'appendiceal tumors with elevated chromogranin A, where it may indicate extended operation',
          },
          when: {
            all: [
              { fact: 'site', in: ['appendix'] },
              { fact: 'chromogranin-a', in: ['elevated'] },
            ],
          },
          cites: [considered],
        },
        {
          for: {
            plain: 'goblet cell tumors with high chromogranin A, only as an open point',
            clinical: 'goblet cell tumors with elevated chromogranin A, only as an open point',
          },
          when: {
            all: [
              { fact: 'site', in: ['appendix-goblet-cell'] },
              { fact: 'chromogranin-a', in: ['elevated'] },
            ],
          },
          open: true,
          cites: [considered],
        },
      ],
    },
  },
  notices: {
    'prophylaxis-before-procedures': prophylaxis,
    'adverse-signs': {
      says: {
        plain:
          'The outlook is worse with carcinoid syndrome, with heart disease from it, or with high 5-HIAA or chromogranin A.',
        clinical:
          'Adverse indicators: carcinoid syndrome, carcinoid heart disease, high urinary 5-HIAA or chromogranin A.',
      },
      cites: [general$('Adverse clinical prognostic indicators include')],
    },
    'five-hiaa-and-survival': {
      says: {
        plain: 'In two studies of midgut tumors, people with very high 5-HIAA in the urine lived less long.',
        clinical:
          'Midgut studies: urinary 5-HIAA over 300 (one study) or 500 micromol/24 h (another, with the syndrome) went with shorter survival.',
      },
      cites: [
        general$('urinary 5-HIAA concentrations greater than 300'),
        general$('urinary 5-HIAA levels greater than 500'),
      ],
    },
    'outlook-by-site': {
      says: {
        plain:
          'Tumors of the appendix and rectum do better than others. Those of the small bowel spread more often, even small ones.',
        clinical:
          'Appendix and rectum: longer survival. Small-intestine tumors, even small ones, metastasize more often.',
      },
      cites: [
        general$('appendix and rectum experience longer survival than'),
        general$('even small ones, are more likely to'),
      ],
    },
    'what-the-course-depends-on': {
      says: {
        plain: 'The course depends on the place, the size and how far it has spread.',
        clinical: 'Course depends on site of origin, primary size and anatomical extent.',
      },
      cites: [general$('The anatomical extent of disease')],
    },
    'ki-67-contested': {
      says: {
        plain:
          'When more cells divide (a high Ki-67), the outlook was worse in studies. Some experts say that this helps in the stomach only.',
        clinical: 'Elevated Ki-67 "associated with poorer prognosis"; some hold it helpful in gastric lesions only.',
      },
      tone: 'unclear',
      cites: [general$('helpful in establishing prognosis of gastric lesions')],
    },
    'duodenal-endoscopy-for-whom': {
      says: {
        plain:
          'The line on scope checks follows the lines on smaller tumors. For larger ones, or at the bile duct opening, it is left open.',
        clinical: 'The endoscopy line follows those on tumors under 2 cm; larger and ampullary tumors are left open.',
      },
      when: inDuodenum,
      tone: 'unclear',
      cites: [endoscopyAfter],
    },
  },
  gaps: {
    'no-line-for-these-sites': {
      says: {
        plain:
          'For the colon, the rectum, stomach type 3, goblet cell tumors, and the appendix without high chromogranin A, the summary names no check-ups. It does not say that there are none.',
        clinical:
          'Colon, rectum, gastric type III, goblet cell tumors, and appendix without elevated chromogranin A: no follow-up line. Silence, not a rule.',
      },
      ask: { plain: 'Which check-ups, and how often?', clinical: 'Which follow-up, at which interval?' },
      when: {
        any: [
          { fact: 'site', in: ['colon', 'rectum', 'stomach-type-3', 'appendix-goblet-cell'] },
          {
            all: [
              { fact: 'site', in: ['appendix'] },
              { fact: 'chromogranin-a', in: ['not-elevated'] },
            ],
          },
        ],
      },
    },
    'no-interval': {
      says: {
        plain: 'Only for stomach type 1 does the summary say how often.',
        clinical: 'Only gastric type I has an interval.',
      },
      ask: { plain: 'How often are my check-ups?', clinical: 'Interval?' },
      cites: [stomach$('Follow-up with yearly endoscopic surveillance')],
    },
  },
  next: [
    {
      to: 'recurrent',
      says: { plain: 'If it came back or grows', clinical: 'Recurrent or progressive disease' },
      when: { fact: 'what-follow-up-shows', in: ['came-back', 'growing'] },
      cites: [cameBack],
    },
    {
      to: 'metastatic',
      says: { plain: 'If it has spread', clinical: 'Metastatic disease' },
      when: { fact: 'what-follow-up-shows', in: ['spread'] },
      cites: [spread],
    },
    toCarcinoidSyndrome,
  ],
  type: 'parallel',
  states: {
    site: { kind: 'question', asks: 'site' },
    size: { kind: 'question', asks: 'size', optional: true },
    ampullary: { kind: 'question', asks: 'ampullary', optional: true },
    nodeMetastases: { kind: 'question', asks: 'node-metastases', optional: true },
    chromograninA: { kind: 'question', asks: 'chromogranin-a', optional: true },
    whatFollowUpShows: { kind: 'question', asks: 'what-follow-up-shows', optional: true },
    list: {
      kind: 'options',
      says: { plain: 'Check-ups the summary lists', clinical: 'Follow-up lines' },
      offers: [
        'stomach.endoscopic-surveillance',
        'duodenum.follow-up-endoscopy',
        'duodenum.radiographic-surveillance',
        'jejunum-ileum.lifelong-surveillance',
        'appendix.follow-up',
      ],
    },
  },
});
