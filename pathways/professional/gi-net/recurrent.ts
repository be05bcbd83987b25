import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { noOrYes, prophylaxis, toCarcinoidSyndrome, toFollowUp, toMetastatic } from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const jejunumIleum$ = citing(pdqProfessional, 'jejunum-ileum');
const recurrent$ = citing(pdqProfessional, 'recurrent');

const reResection = recurrent$('Attempts at re-resecting slow-growing tumors');

export const recurrent = pathway({
  id: 'recurrent',
  summary: giNet,
  title: { plain: 'It came back, or is growing', clinical: 'Recurrent or progressive GI NET' },
  intro: {
    plain: 'Two things matter in this short part: does it grow slowly, and is it in one place?',
    clinical: 'The list turns on growth and on the number of sites.',
  },
  listing: {
    group: 'spread',
    order: 120,
    name: { plain: 'It came back after treatment', clinical: 'Recurrent tumor' },
  },
  also: ['recurrence', 'came back', 'it came back'],
  gate: gates.cameBack,
  sections: ['recurrent'],
  questions: {
    'slow-growing': {
      name: { plain: 'Slow growth', clinical: 'Slow-growing' },
      asks: { plain: 'Does the team call it slow-growing?', clinical: 'Slow-growing?' },
      means: {
        plain: 'The summary does not say what counts as slow. It is for the team to say.',
        clinical: 'Not defined in the text: the word of the team.',
      },
      answers: noOrYes,
      cites: [reResection],
    },
    'single-site': {
      name: { plain: 'One place', clinical: 'Single site' },
      asks: { plain: 'Is it back in one place only?', clinical: 'Single site of recurrence?' },
      answers: noOrYes,
      cites: [recurrent$('Recurrence at any single site may also')],
    },
  },
  options: {
    'recurrent.re-resection': {
      says: { plain: 'Another surgery', clinical: 'Re-resection' },
      detail: {
        plain: 'On the liver again, for example. It may ease things for a long time.',
        clinical: 'For example repeat or multiple liver resections; may provide long-term palliation.',
      },
      strength: {
        plain: '"worthy of consideration": worth a thought, after many tests',
        clinical: '"worthy of consideration after extensive evaluation"',
      },
      lines: [
        {
          for: 'slow-growing tumors',
          when: { fact: 'slow-growing', in: ['yes'] },
          cites: [reResection, recurrent$('worthy of consideration after extensive evaluation')],
        },
      ],
    },
    'recurrent.single-site-resection': {
      says: { plain: 'Surgery at the one place', clinical: 'Resection of a single site' },
      strength: '"may also be potentially resectable"',
      lines: [
        {
          for: { plain: 'a tumor that is back in one place', clinical: 'recurrence at any single site' },
          when: { fact: 'single-site', in: ['yes'] },
          cites: [recurrent$('Recurrence at any single site may also')],
        },
      ],
    },
    'recurrent.clinical-trial': {
      says: { plain: 'Taking part in a trial', clinical: 'Clinical trial' },
      strength: '"appropriate and should be considered when possible"',
      lines: [{ cites: [recurrent$('Clinical trials are appropriate and should be')] }],
    },
  },
  notices: {
    'prophylaxis-before-procedures': prophylaxis,
    'outlook-called-poor': {
      says: {
        plain: 'The summary calls the outlook poor for people whose tumor came back or grows. It gives no figures.',
        clinical: 'Prognosis with progressive or recurrent disease is called poor.',
      },
      cites: [recurrent$('prognosis for any patient with progressive or')],
    },
    'what-decisions-depend-on': {
      says: {
        plain: 'What comes next depends on earlier treatment, on the place, and on the person.',
        clinical: 'Decisions depend on previous treatment, site of recurrence and the individual patient.',
      },
      cites: [recurrent$('previous treatment, site of recurrence, and individual')],
    },
  },
  gaps: {
    'fast-and-several-sites': {
      says: {
        plain: 'If it grows fast in several places, this part names only trials.',
        clinical: 'Fast growth at several sites: only trials are named.',
      },
      ask: { plain: 'What else is there for me?', clinical: 'Which options outside this section?' },
      when: {
        all: [
          { fact: 'slow-growing', in: ['no'] },
          { fact: 'single-site', in: ['no'] },
        ],
      },
      cites: [recurrent$('Clinical trials are appropriate and should be')],
    },
    'drugs-and-liver-not-named': {
      says: {
        plain: 'This part does not name drugs, radioactive drugs or treatments on the liver.',
        clinical: 'Drugs, radionuclides and liver procedures are not named in this section.',
      },
    },
  },
  next: [
    toMetastatic,
    toCarcinoidSyndrome,
    { to: 'stomach', says: 'Stomach' },
    { to: 'duodenum', says: 'Duodenum' },
    {
      to: 'jejunum-ileum',
      says: {
        plain: 'Jejunum and ileum, also second surgery',
        clinical: 'Jejunum and ileum, also mesenteric progression',
      },
      cites: [jejunumIleum$('Repeat surgery may be necessary if mesenteric')],
    },
    { to: 'appendix', says: 'Appendix' },
    { to: 'colon', says: 'Colon' },
    { to: 'rectum', says: 'Rectum' },
    toFollowUp,
  ],
  type: 'parallel',
  states: {
    slowGrowing: { kind: 'question', asks: 'slow-growing' },
    singleSite: { kind: 'question', asks: 'single-site' },
    list: {
      kind: 'options',
      says: { plain: 'Listed if it came back or grows', clinical: 'Recurrent or progressive' },
      offers: ['recurrent.re-resection', 'recurrent.single-site-resection', 'recurrent.clinical-trial'],
    },
  },
});
