import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import {
  noOrYes,
  prophylaxis,
  toCarcinoidSyndrome,
  toFollowUp,
  toMetastatic,
  toRecurrent,
  unresectable,
} from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const general$ = citing(pdqProfessional, 'general');
const jejunumIleum$ = citing(pdqProfessional, 'jejunum-ileum');
const metastatic$ = citing(pdqProfessional, 'metastatic');

const operated = {
  fact: 'after-surgery',
  in: [
    'grossly-radical',
    'mesenteric-metastases-left',
    'mesenteric-metastases-progressed',
    'other-tumor-left',
    'result-not-known',
  ],
} as const;

const leftOrProgressed = {
  fact: 'after-surgery',
  in: ['mesenteric-metastases-left', 'mesenteric-metastases-progressed'],
} as const;
/** Who has mesenteric metastases left after surgery has mesenteric metastases, asked or not. */
const notInMesentery = { fact: 'mesenteric-metastases', in: ['no'] } as const;
const inMesentery = {
  any: [{ fact: 'mesenteric-metastases', in: ['yes'] }, { all: [leftOrProgressed, { unless: notInMesentery }] }],
} as const;

const timeToProgression = jejunumIleum$('time to tumor progression was 14.3 months');
const stoppedEarly = jejunumIleum$('it was stopped after 85 evaluable patients');
const lifelong = jejunumIleum$('patients should undergo lifelong surveillance');

export const jejunumIleum = pathway({
  id: 'jejunum-ileum',
  summary: giNet,
  title: { plain: 'Tumor in the jejunum or ileum', clinical: 'Jejunal and ileal NET' },
  intro: {
    plain:
      'These are the middle and last parts of the small bowel. What matters is earlier surgery and where it has spread.',
    clinical: 'The lists turn on previous surgery and on mesenteric and distant metastases.',
  },
  listing: { group: 'site', order: 50, name: 'Jejunum and ileum', presented: true },
  body: { organs: ['jejunum-ileum'], label: 'Jejunum, ileum', says: 'Jejunum and ileum' },
  also: ['jejunum', 'ileum'],
  sections: ['jejunum-ileum'],
  questions: {
    'after-surgery': {
      name: { plain: 'Earlier surgery', clinical: 'Previous surgery' },
      as: 'after surgery',
      asks: {
        plain: 'Has there been surgery, and what was left?',
        clinical: 'Previous surgery, and with what result?',
      },
      whoKnows: { plain: 'The surgeon or the surgery report.', clinical: 'Operative report and later imaging.' },
      answers: {
        'no-surgery-yet': { says: 'No surgery yet', short: 'None yet', as: 'no surgery yet' },
        'grossly-radical': {
          says: { plain: 'Yes, all that could be seen came out', clinical: 'Grossly radical resection' },
          short: { plain: 'All came out', clinical: 'Grossly radical' },
        },
        'mesenteric-metastases-left': {
          says: { plain: 'Yes, some was left in the mesentery', clinical: 'Mesenteric metastases left' },
          short: { plain: 'Some left in the mesentery', clinical: 'Mesenteric left' },
          as: { plain: 'some left in the mesentery', clinical: 'mesenteric metastases left' },
        },
        'mesenteric-metastases-progressed': {
          says: { plain: 'Yes, tumor in the mesentery grew', clinical: 'Mesenteric metastases progressed' },
          short: { plain: 'Mesentery grew', clinical: 'Mesenteric progressed' },
          as: { plain: 'grew there', clinical: 'progressed' },
        },
        'other-tumor-left': {
          says: { plain: 'Yes, other tumor left (liver, say)', clinical: 'Other tumor left (liver, say)' },
          short: 'Other tumor left',
        },
        'result-not-known': {
          says: { plain: 'Yes, and what was left is not known', clinical: 'Operated, result not known' },
        },
      },
      cites: [jejunumIleum$('Repeat surgery may be necessary if mesenteric'), lifelong],
    },
    'mesenteric-metastases': {
      name: { plain: 'Spread in the mesentery', clinical: 'Mesenteric metastases' },
      asks: { plain: 'Has it spread in the mesentery?', clinical: 'Mesenteric metastases?' },
      means: {
        plain: 'The mesentery is the tissue that holds the bowel and brings blood to it.',
        clinical: 'The text says "advanced" and does not define it; this asks for what is removed.',
      },
      answers: noOrYes,
      cites: [jejunumIleum$('prophylactic removal of mesenteric metastases early on')],
    },
    'distant-metastases': {
      name: { plain: 'Distant spread', clinical: 'Distant metastases' },
      asks: { plain: 'Has it spread to a distant part?', clinical: 'Distant metastases?' },
      answers: noOrYes,
      cites: [jejunumIleum$('58% to 64% of patients with neuroendocrine')],
    },
  },
  options: {
    'jejunum-ileum.resection-with-mesentery-and-nodes': {
      says: {
        plain: 'Early surgery on bowel, mesentery and lymph nodes',
        clinical: 'Early resection with mesentery and nodes',
      },
      detail: {
        plain: 'A wedge of mesentery and the lymph nodes near its big vessels come out. That spares bowel.',
        clinical: 'Wedge of mesentery and nodes around the mesenteric vessels, to spare blood supply and bowel.',
      },
      strength: '"early surgical treatment should include"',
      lines: [
        {
          cites: [
            jejunumIleum$('removal of the mesentery by wedge resection'),
            jejunumIleum$('resection of lymph node metastases surrounding the'),
          ],
        },
      ],
      remarks: [
        {
          when: operated,
          says: { plain: 'You may already have had this.', clinical: 'May already be done; it stays listed.' },
        },
      ],
    },
    'jejunum-ileum.lifelong-surveillance': {
      says: { plain: 'Lifelong check-ups', clinical: 'Lifelong surveillance' },
      detail: {
        plain:
          'The text says it of people from whom all that could be seen was taken out. It names no method and no interval.',
        clinical: 'Said of patients after "grossly radical tumor resections". No method and no interval.',
      },
      strength: {
        plain: '"should undergo", even if all that could be seen came out',
        clinical: '"should undergo", even after grossly radical surgery',
      },
      lines: [
        { for: 'anyone who has had surgery', when: operated, cites: [lifelong] },
        {
          for: 'those without surgery only as an open point of the text',
          when: { fact: 'after-surgery', in: ['no-surgery-yet'] },
          open: true,
          cites: [lifelong],
        },
      ],
    },
    'jejunum-ileum.mesenteric-metastases-removal': {
      says: { plain: 'Early removal of spread in the mesentery', clinical: 'Removal of mesenteric metastases' },
      strength: {
        plain: '"early on", because later it "may become impossible"',
        clinical: '"prophylactic ... early on", because later it "may become impossible"',
      },
      lines: [
        {
          for: { plain: 'spread in the mesentery', clinical: 'mesenteric metastases ("advanced" tumors)' },
          when: inMesentery,
          cites: [jejunumIleum$('prophylactic removal of mesenteric metastases early on')],
        },
      ],
    },
    'jejunum-ileum.second-surgery-mesentery': {
      says: { plain: 'A second surgery on the mesentery', clinical: 'Repeat surgery on mesenteric metastases' },
      strength: '"may be necessary"',
      lines: [
        {
          for: {
            plain: 'tumor in the mesentery that was left, or grew, after a first surgery',
            clinical: 'mesenteric metastases left at, or progressed after, primary surgery',
          },
          when: { all: [leftOrProgressed, { unless: notInMesentery }] },
          cites: [jejunumIleum$('Repeat surgery may be necessary if mesenteric')],
        },
        {
          for: {
            plain: 'tumor in the mesentery of which it is not known whether it was left or grew, only as an open point',
            clinical: 'mesenteric metastases not known to be left or progressed, only as an open point',
          },
          when: {
            all: [
              { fact: 'after-surgery', in: ['other-tumor-left', 'result-not-known'] },
              { fact: 'mesenteric-metastases', in: ['yes'] },
            ],
          },
          open: true,
          cites: [jejunumIleum$('Repeat surgery may be necessary if mesenteric')],
        },
      ],
    },
    'jejunum-ileum.hormone-therapy': {
      says: { plain: 'Hormone drug (octreotide LAR), as in a trial', clinical: 'Octreotide LAR, as in the trial' },
      detail: {
        plain: 'The text reports a trial. It does not advise for or against.',
        clinical: 'Reported as a trial in metastatic midgut tumors, not stated as an option.',
      },
      strength: {
        plain: 'A trial result, not advice',
        clinical: 'Trial result, not a recommendation; no survival difference',
      },
      evidence: 'B1',
      figures: [
        {
          says: {
            plain:
              'Half of the people had no growth for 14.3 months, against 6 months without it. How long people lived did not differ.',
            clinical:
              'Median time to progression 14.3 against 6 months with placebo; HR 0.34 (95% CI 0.20-0.59); 85 evaluable patients, interim analysis. No difference in overall survival.',
          },
          cites: [timeToProgression, stoppedEarly],
        },
      ],
      lines: [
        {
          for: 'distant metastases, as in the trial',
          when: { fact: 'distant-metastases', in: ['yes'] },
          cites: [timeToProgression],
        },
        {
          for: 'mesenteric metastases, if the trial counts them as metastatic',
          when: inMesentery,
          open: true,
          cites: [timeToProgression],
        },
      ],
    },
  },
  notices: {
    'prophylaxis-before-procedures': prophylaxis,
    'often-spread-at-diagnosis': {
      says: {
        plain: 'When it is found, about 6 in 10 people already have spread to lymph nodes or the liver.',
        clinical: 'At diagnosis 58% to 64% have metastases in regional nodes or liver.',
      },
      cites: [jejunumIleum$('58% to 64% of patients with neuroendocrine')],
    },
    'repeat-surgery-difficult': {
      says: {
        plain:
          'A second surgery is hard because of scar tissue. It can leave a leak, harm the blood flow of the bowel, or leave the bowel too short.',
        clinical:
          'Repeat surgery is difficult because of fibrosis; risks are fistula, devascularized bowel and short bowel.',
      },
      when: operated,
      cites: [jejunumIleum$('fistulation, intestinal devascularization, or creation of')],
    },
    'survival-inoperable': {
      says: {
        plain:
          'If spread in the liver cannot be taken out, about 50 of 100 people are alive after 5 years. If that is so in the mesentery too, it is 40.',
        clinical:
          '5-year survival about 50% with inoperable liver metastases, about 40% with inoperable liver and mesenteric metastases.',
      },
      when: { any: [{ fact: 'distant-metastases', in: ['yes'] }, inMesentery] },
      cites: [jejunumIleum$('approximately 50% for those with inoperable liver')],
    },
    'trial-stopped-early': {
      says: {
        plain:
          'The octreotide trial stopped with 85 people, not 162 as planned. Most of those who did not get the drug got it later.',
        clinical:
          'The octreotide LAR trial stopped at 85 of 162 planned patients for slow accrual; about three-quarters of controls later received octreotide.',
      },
      when: { any: [{ fact: 'distant-metastases', in: ['yes'] }, inMesentery] },
      cites: [stoppedEarly],
    },
    'metastatic-midgut-unclear': {
      says: {
        plain:
          'The trial was in people whose tumor had spread. The text does not say if spread in the mesentery alone counts.',
        clinical: '"Metastatic midgut" may or may not include nodal or mesenteric spread alone.',
      },
      when: {
        all: [inMesentery, { unless: { fact: 'distant-metastases', in: ['yes'] } }],
      },
      tone: 'unclear',
      cites: [timeToProgression, general$('arise in the small intestine, appendix, or')],
    },
  },
  gaps: {
    'advanced-not-defined': {
      says: {
        plain: 'The summary says "advanced" and does not say what that means.',
        clinical: '"Advanced" is not defined; the question asks for mesenteric metastases instead.',
      },
      cites: [jejunumIleum$('Surgical treatment for advanced neuroendocrine tumors')],
    },
    'analogs-outside-the-trial': {
      says: {
        plain: 'This part of the summary does not speak of such hormone drugs outside the trial.',
        clinical: 'No line here on somatostatin analogs outside the trial setting.',
      },
    },
    'several-primaries': {
      says: {
        plain: 'The summary has no line for several first tumors in the bowel.',
        clinical: 'No line for several primary tumors.',
      },
    },
    'other-tumor-left': {
      says: {
        plain: 'For other tumor left after surgery this part has no line of its own.',
        clinical: 'Other tumor left after surgery (liver, say) has no line in this section.',
      },
      when: { fact: 'after-surgery', in: ['other-tumor-left'] },
    },
    'unresectable-no-section': unresectable,
  },
  next: [
    {
      ...toMetastatic,
      when: { fact: 'distant-metastases', in: ['yes'] },
      cites: [
        jejunumIleum$('58% to 64% of patients with neuroendocrine'),
        metastatic$('definitive role of surgery in patients with'),
      ],
    },
    {
      ...toCarcinoidSyndrome,
      cites: [
        general$('when hepatic or retroperitoneal nodal metastases are present'),
        general$('Approximately 35% of neuroendocrine tumors of the'),
      ],
    },
    toRecurrent,
    toFollowUp,
  ],
  type: 'parallel',
  states: {
    afterSurgery: { kind: 'question', asks: 'after-surgery' },
    mesentericMetastases: { kind: 'question', asks: 'mesenteric-metastases' },
    distantMetastases: { kind: 'question', asks: 'distant-metastases' },
    list: {
      kind: 'options',
      says: { plain: 'Listed for the jejunum and ileum', clinical: 'Jejunum and ileum' },
      offers: [
        'jejunum-ileum.resection-with-mesentery-and-nodes',
        'jejunum-ileum.lifelong-surveillance',
        'jejunum-ileum.mesenteric-metastases-removal',
        'jejunum-ileum.second-surgery-mesentery',
        'jejunum-ileum.hormone-therapy',
      ],
    },
  },
});
