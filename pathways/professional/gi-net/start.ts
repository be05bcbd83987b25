import { type Next, pathway } from '../../../src/model/content/definition.ts';
import { citing, linkTo } from '../../../src/model/content/source.ts';
import { team, toCarcinoidSyndrome, toFollowUp, toMetastatic } from './shared.ts';
import { whoScheme } from './shared-scheme.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const about$ = citing(pdqProfessional, 'about');
const appendix$ = citing(pdqProfessional, 'appendix');
const classification$ = citing(pdqProfessional, 'classification');
const general$ = citing(pdqProfessional, 'general');
const metastatic$ = citing(pdqProfessional, 'metastatic');
const overview$ = citing(pdqProfessional, 'treatment-overview');
const recurrent$ = citing(pdqProfessional, 'recurrent');

/** The site pathways by their answer to "where did it start". */
const siteLinks = [
  { to: 'stomach', says: 'Stomach', when: { fact: 'primary', in: ['stomach'] } },
  { to: 'duodenum', says: 'Duodenum', when: { fact: 'primary', in: ['duodenum'] } },
  { to: 'jejunum-ileum', says: 'Jejunum and ileum', when: { fact: 'primary', in: ['jejunum-ileum'] } },
  { to: 'appendix', says: 'Appendix', when: { fact: 'primary', in: ['appendix'] } },
  { to: 'colon', says: 'Colon', when: { fact: 'primary', in: ['colon'] } },
  { to: 'rectum', says: 'Rectum', when: { fact: 'primary', in: ['rectum'] } },
] as const satisfies readonly Next[];

const pediatric = general$('see Pediatric Gastrointestinal Neuroendocrine Tumors Treatment');
const bySite = overview$('therapeutic approaches to gastrointestinal neuroendocrine tumors vary');
const surgeryNotSettled = metastatic$('definitive role of surgery in patients with');
const afterRecurrence = [
  recurrent$('prognosis for any patient with progressive or'),
  recurrent$('previous treatment, site of recurrence, and individual'),
] as const;

export const start = pathway({
  id: 'start',
  summary: giNet,
  title: { plain: 'Where to begin', clinical: 'Start' },
  intro: {
    plain: 'Four questions lead to the part of the summary that fits.',
    clinical: 'Four questions lead to a section of the summary. It gives no formal guidelines or recommendations.',
  },
  listing: {
    group: 'beside',
    order: 10,
    name: { plain: 'Help me find the right part', clinical: 'Start from age, report, site and status' },
    note: { plain: 'A few short questions', clinical: 'Hands over to the pathway' },
  },
  sections: ['general', 'classification', 'treatment-overview', 'about'],
  questions: {
    age: {
      name: 'Age',
      asks: { plain: 'Is this about an adult or a child?', clinical: 'Adult or child?' },
      means: { plain: 'The summary is about adults.', clinical: 'The summary covers adults; it names no age limit.' },
      routing: true,
      answers: { adult: { says: 'Adult' }, child: { says: 'Child' } },
      cites: [about$('about the treatment of adult gastrointestinal neuroendocrine')],
    },
    differentiation: {
      name: 'Differentiation',
      asks: { plain: 'What does the lab report call the tumor?', clinical: 'Differentiation on pathology?' },
      means: {
        plain: 'The lab looks at how close the cells are to normal ones.',
        clinical: 'Criteria that the text names: differentiation, size, angioinvasion, Ki-67.',
      },
      whoKnows: { plain: 'The lab report from the tissue sample.', clinical: 'Pathology report.' },
      routing: true,
      answers: {
        'well-differentiated': { says: 'Well differentiated' },
        'poorly-differentiated': { says: 'Poorly differentiated' },
        'goblet-cell': { says: 'Goblet cell tumor of the appendix' },
      },
      cites: [
        classification$('Presence or absence of angioinvasion'),
        classification$('highly aggressive and require a special therapeutic'),
      ],
    },
    primary: {
      name: { plain: 'Where it started', clinical: 'Primary site' },
      asks: { plain: 'Where did the tumor start?', clinical: 'Primary site?' },
      routing: true,
      answers: {
        stomach: { says: 'Stomach' },
        duodenum: { says: { plain: 'First part of the small bowel (duodenum)', clinical: 'Duodenum' } },
        'jejunum-ileum': { says: { plain: 'Rest of the small bowel (jejunum, ileum)', clinical: 'Jejunum or ileum' } },
        appendix: { says: 'Appendix' },
        colon: { says: 'Colon' },
        rectum: { says: 'Rectum' },
        pancreas: { says: 'Pancreas' },
        elsewhere: { says: 'Elsewhere' },
      },
      cites: [bySite, general$('Other sites of origin include the gallbladder')],
    },
    status: {
      name: { plain: 'Where things stand', clinical: 'Disease status' },
      asks: { plain: 'Where do things stand now?', clinical: 'Disease status?' },
      routing: true,
      answers: {
        new: { says: { plain: 'Newly found, no distant spread known', clinical: 'New, no known distant metastases' } },
        'regional-nodes': {
          says: { plain: 'Spread to lymph nodes near by only', clinical: 'Regional nodes only' },
        },
        'distant-metastases': { says: { plain: 'Spread to a distant part', clinical: 'Distant metastases' } },
        'recurrent-or-progressive': {
          says: { plain: 'Came back, or is growing', clinical: 'Recurrent or progressive' },
        },
        'treated-none-known-left': {
          says: { plain: 'Treated, nothing known to be left', clinical: 'Treated, no known residual tumor' },
        },
      },
      cites: [surgeryNotSettled, ...afterRecurrence],
    },
  },
  options: {},
  notices: {
    'only-potentially-curative': {
      says: {
        plain:
          'The summary names one treatment that may cure: an operation that takes out the first tumor and the lymph nodes near it. It says this may be possible in up to about 1 in 5 people.',
        clinical:
          'Resection of the primary and local nodes is the only potentially curative therapy, possible in up to about 20%.',
      },
      cites: [overview$('may be possible in as many as')],
    },
    'what-the-surgery-depends-on': {
      says: {
        plain:
          'A scope may do for some tumors. It depends on the place, the number, the size and how aggressive they are. How much is taken out depends on the place, what is near it, and the spread.',
        clinical:
          'Endoscopic surgery may suit some tumors by location, number, size and degree of malignancy. Extent of resection depends on site of origin, surrounding structures and extent of metastases.',
      },
      cites: [
        overview$('depending on the location, number, size, and'),
        overview$('extent of resection depends on the site'),
      ],
    },
    'no-formal-guidelines': {
      says: {
        plain:
          'The summary is a help for doctors. It does not tell anyone what to do. It was last updated on May 9, 2025.',
        clinical:
          'A resource for clinicians, not formal guidelines or recommendations. Latest update May 9, 2025 (editorial changes).',
      },
      cites: [
        about$('It does not provide formal guidelines or'),
        about$('Latest Updates to This Summary (05/09/2025)'),
      ],
    },
    'based-on-the-summary': {
      says: {
        plain: 'These pages are based on the summary. They are not the summary.',
        clinical:
          'Based on the NCI PDQ health professional version, updated May 9, 2025. Not an NCI PDQ summary: that name is for the whole, current text.',
      },
      cites: [about$('cannot be identified as an NCI PDQ')],
    },
    'levels-of-evidence': {
      says: {
        plain:
          'Some lines carry a level for how strong the studies are. No level means that none was stated. It does not mean weak.',
        clinical:
          'Only some citations carry a level of evidence. No level on a card means none stated, not weak evidence.',
      },
      cites: [about$('accompanied by a level-of-evidence designation')],
    },
    'who-scheme-of-2000': whoScheme,
  },
  gaps: {
    'no-age-limit': {
      says: {
        plain: 'The summary does not say at what age "adult" begins.',
        clinical: 'No age limit is named for "adult".',
      },
      cites: [about$('about the treatment of adult gastrointestinal neuroendocrine')],
    },
  },
  next: [{ to: 'work-up', says: { plain: 'Tests', clinical: 'Work-up' } }, toCarcinoidSyndrome, toFollowUp],
  initial: 'age',
  states: {
    age: {
      kind: 'question',
      asks: 'age',
      on: {
        adult: 'differentiation',
        child: {
          target: 'pediatric',
          cites: [pediatric, about$('about the treatment of adult gastrointestinal neuroendocrine')],
        },
        unsure: 'differentiation',
      },
    },
    differentiation: {
      kind: 'question',
      asks: 'differentiation',
      on: {
        'well-differentiated': 'primary',
        'poorly-differentiated': {
          target: 'poorlyDifferentiated',
          cites: [
            classification$('highly aggressive and require a special therapeutic'),
            classification$('are invariably high-grade malignancies'),
          ],
        },
        'goblet-cell': {
          target: 'gobletCell',
          cites: [appendix$('with mixed endocrine and exocrine features')],
        },
        unsure: 'primary',
      },
    },
    primary: {
      kind: 'question',
      asks: 'primary',
      on: {
        stomach: 'status',
        duodenum: 'status',
        'jejunum-ileum': 'status',
        appendix: 'status',
        colon: 'status',
        rectum: 'status',
        pancreas: {
          target: 'pancreas',
          cites: [general$('see Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment')],
        },
        elsewhere: 'elsewhere',
        unsure: 'statusWithoutPrimary',
      },
    },
    status: {
      kind: 'question',
      asks: 'status',
      on: {
        new: { target: 'site', cites: [bySite] },
        'regional-nodes': 'siteWithNodes',
        'treated-none-known-left': 'treated',
        'distant-metastases': { target: 'distant', cites: [surgeryNotSettled, bySite] },
        'recurrent-or-progressive': { target: 'recurrent', cites: afterRecurrence },
        unsure: { target: 'site', cites: [bySite] },
      },
    },
    statusWithoutPrimary: {
      kind: 'question',
      asks: 'status',
      on: {
        new: 'workUp',
        'regional-nodes': 'workUp',
        'distant-metastases': 'distantWithoutPrimary',
        'recurrent-or-progressive': { target: 'recurrentWithoutPrimary', cites: afterRecurrence },
        'treated-none-known-left': 'treated',
        unsure: 'workUp',
      },
    },
    site: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'Site list' },
      to: siteLinks,
    },
    siteWithNodes: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'Site list' },
      detail: {
        plain: 'There is no list of its own for lymph nodes near by. Some lists by place speak of them.',
        clinical: 'No separate list for regional nodes; several site sections speak of them.',
      },
      to: siteLinks,
    },
    treated: {
      kind: 'goes-to',
      says: { plain: 'Check-ups after treatment', clinical: 'Follow-up' },
      to: [toFollowUp, ...siteLinks],
    },
    recurrentWithoutPrimary: {
      kind: 'goes-to',
      says: {
        plain: 'The list for a tumor that came back or grows',
        clinical: 'Recurrent or progressive, primary unknown',
      },
      detail: {
        plain: 'The list does not ask where it started.',
        clinical: 'The section is not divided by primary site.',
      },
      to: [
        {
          to: 'recurrent',
          says: { plain: 'Came back, or is growing', clinical: 'Recurrent disease' },
          cites: afterRecurrence,
        },
        { to: 'work-up', says: { plain: 'Tests to find where it started', clinical: 'Localization of the primary' } },
        toMetastatic,
      ],
    },
    gobletCell: {
      kind: 'goes-to',
      says: { plain: 'Goblet cell tumor: see the appendix', clinical: 'Goblet cell tumor: appendix' },
      to: [{ to: 'appendix', says: 'Appendix', cites: [appendix$('with mixed endocrine and exocrine features')] }],
    },
    distant: {
      kind: 'goes-to',
      says: { plain: 'The list for distant spread', clinical: 'Metastatic disease' },
      detail: {
        plain: 'The list for where it started is linked too.',
        clinical: 'With a link to the list of the primary site.',
      },
      to: [{ ...toMetastatic, cites: [surgeryNotSettled, bySite] }, ...siteLinks],
    },
    recurrent: {
      kind: 'goes-to',
      says: { plain: 'The list for a tumor that came back or grows', clinical: 'Recurrent or progressive disease' },
      detail: {
        plain: 'The list for where it started and the list for distant spread are linked too.',
        clinical: 'With links to the list of the primary site and to metastatic disease.',
      },
      to: [
        {
          to: 'recurrent',
          says: { plain: 'Came back, or is growing', clinical: 'Recurrent disease' },
          cites: afterRecurrence,
        },
        ...siteLinks,
        toMetastatic,
      ],
    },
    distantWithoutPrimary: {
      kind: 'goes-to',
      says: { plain: 'Distant spread, start not known', clinical: 'Metastatic disease, primary unknown' },
      to: [
        toMetastatic,
        {
          to: 'work-up',
          says: { plain: 'Tests to find where it started', clinical: 'Localization of the primary' },
          cites: [metastatic$('localization and resection of the primary tumor')],
        },
      ],
    },
    workUp: {
      kind: 'goes-to',
      says: { plain: 'Tests to find where it started', clinical: 'Work-up: primary unknown' },
      to: [{ to: 'work-up', says: { plain: 'Tests', clinical: 'Work-up' } }],
    },
    pediatric: {
      kind: 'not-covered',
      says: { plain: 'Children have a summary of their own', clinical: 'Not covered: children' },
      detail: {
        plain: 'This summary is about adults. NCI has another one for children.',
        clinical: 'The summary covers adults and points to the pediatric summary.',
      },
      instead: [
        {
          says: 'The link to "Pediatric Gastrointestinal Neuroendocrine Tumors Treatment", in this summary',
          url: linkTo(pediatric, pdqProfessional),
        },
      ],
      cites: [pediatric],
    },
    poorlyDifferentiated: {
      kind: 'not-covered',
      says: { plain: 'No list for this kind of tumor', clinical: 'Not covered: poorly differentiated' },
      detail: {
        plain: 'The summary says these tumors need a special approach. It does not say which.',
        clinical: 'A special therapeutic approach is called for and none is described.',
      },
      instead: [team],
      cites: [classification$('highly aggressive and require a special therapeutic')],
    },
    pancreas: {
      kind: 'goes-to',
      says: { plain: 'The pancreas has a summary of its own', clinical: 'Pancreatic NET: another summary' },
      detail: {
        plain: 'This summary leaves out the pancreas. The other one is followed there.',
        clinical: 'This summary points to the one on the pancreas, which is followed from there on.',
      },
      to: [
        {
          to: 'pancreas',
          says: { plain: 'Tumor in the pancreas', clinical: 'Pancreatic NET' },
          brings: [{ fact: 'age', answer: 'adult', when: { fact: 'age', in: ['adult'] } }],
          cites: [general$('see Pancreatic Neuroendocrine Tumors (Islet Cell Tumors) Treatment')],
        },
      ],
    },
    elsewhere: {
      kind: 'not-covered',
      says: { plain: 'No list for this place', clinical: 'Not covered: other primary site' },
      detail: {
        plain: 'The summary names some other places where it may start. It has no treatment list for them.',
        clinical:
          'Other sites of origin are named (gallbladder, kidney, liver, ovary, testis); none has a treatment section.',
      },
      instead: [team],
      cites: [general$('Other sites of origin include the gallbladder')],
    },
  },
});
