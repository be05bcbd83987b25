import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import {
  noOrYes,
  prophylaxis,
  size,
  toCarcinoidSyndrome,
  toFollowUp,
  toMetastatic,
  toRecurrent,
  unresectable,
} from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const appendix$ = citing(pdqProfessional, 'appendix');
const general$ = citing(pdqProfessional, 'general');

const endocrine = { fact: 'histology', in: ['neuroendocrine-tumor'] } as const;
const gobletCell = { fact: 'histology', in: ['goblet-cell'] } as const;
const underOne = { fact: 'size', in: ['under-1-cm'] } as const;
const oneToTwo = { fact: 'size', in: ['1-to-2-cm'] } as const;
const inTheWall = { fact: 'depth', in: ['confined-to-wall'] } as const;
const inMesoappendix = { fact: 'depth', in: ['mesoappendix-invasion'] } as const;
const residualTumor = { fact: 'margins', in: ['residual-tumor'] } as const;
const positiveNodes = { fact: 'node-metastases', in: ['yes'] } as const;
const adverse = { fact: 'adverse-histology', in: ['yes'] } as const;
const beyond = { fact: 'depth', in: ['beyond'] } as const;
/** What the text names as a reason for hemicolectomy at 1 to 2 cm, and invasion that goes further than it names. */
const speaksForMore = { any: [inMesoappendix, beyond, residualTumor, positiveNodes, adverse] } as const;
const smallWithSuch = 'tumors under 1 cm with such features only as an open point of the text';
const mayBeAppropriate = '1 to 2 cm: "may be appropriate".';

const cured = appendix$('can be consistently cured by appendectomy');
const notInBase = appendix$('and are not located in the appendiceal');
const lowRisk = appendix$('appendectomy alone may carry a low risk');
const controversial = appendix$('treatment is controversial, but hemicolectomy may be');
const ifMesoappendix = appendix$('if there is invasion in the mesoappendix');
const ifResidual = appendix$('if there is residual tumor in the');
const limitedEvidence = appendix$('Acceptable indications for hemicolectomy may include operative');
const toBeDefined = appendix$('histological parameters for risk evaluation in appendiceal');
const gobletTreatment = appendix$('Goblet cell carcinoids are treated with right-sided');

export const appendix = pathway({
  id: 'appendix',
  summary: giNet,
  title: { plain: 'Tumor in the appendix', clinical: 'Appendiceal NET' },
  intro: {
    plain: 'Most of these are found after the appendix is out. The lab report then decides what is listed.',
    clinical: 'The lists turn on histology first, then on size, site, depth, margins, nodes and proliferation.',
  },
  listing: { group: 'site', order: 60, name: 'Appendix', presented: true },
  body: { organs: ['appendix'], label: 'Appendix', says: 'Appendix' },
  also: ['appendiceal'],
  sections: ['appendix'],
  questions: {
    histology: {
      name: { plain: 'Kind of tumor', clinical: 'Histology' },
      asks: { plain: 'What kind of tumor does the lab name?', clinical: 'Histology?' },
      means: {
        plain: 'A goblet cell tumor is a rare kind. It is more aggressive and has a list of its own.',
        clinical: 'Goblet cell carcinoid (adenocarcinoid): rare, mixed endocrine and exocrine features, aggressive.',
      },
      whoKnows: { plain: 'The lab report.', clinical: 'Pathology report.' },
      answers: {
        'neuroendocrine-tumor': { says: 'Neuroendocrine tumor', as: 'NET' },
        'goblet-cell': { says: 'Goblet cell tumor', as: 'goblet cell' },
      },
      cites: [cured, appendix$('with mixed endocrine and exocrine features')],
    },
    size: { ...size, cites: [cured, appendix$('require right-sided hemicolectomy and ileocecal lymphadenectomy')] },
    'at-base': {
      name: { plain: 'At the base', clinical: 'Base of the appendix' },
      as: 'at the base',
      asks: { plain: 'Is the tumor at the base of the appendix?', clinical: 'In the base of the appendix?' },
      means: {
        plain: 'The base is where the appendix joins the bowel.',
        clinical: 'The line on cure speaks of tumors not in the base.',
      },
      answers: { no: { says: 'No', as: 'not at the base' }, yes: { says: 'Yes' } },
      cites: [notInBase],
    },
    depth: {
      name: { plain: 'How far it has grown', clinical: 'Depth' },
      asks: { plain: 'How far has it grown?', clinical: 'Extent of invasion?' },
      means: {
        plain: 'The mesoappendix is the fatty tissue that holds the appendix.',
        clinical: 'The text has lines for the wall and the mesoappendix only.',
      },
      answers: {
        'confined-to-wall': {
          says: { plain: 'Only in the wall', clinical: 'Confined to the wall' },
          short: { plain: 'In the wall', clinical: 'In the wall' },
          as: { plain: 'only in the wall', clinical: 'in the wall' },
        },
        'mesoappendix-invasion': {
          says: { plain: 'Into the mesoappendix', clinical: 'Mesoappendix invasion' },
          short: 'Mesoappendix',
          as: { plain: 'in the mesoappendix', clinical: 'mesoappendix' },
        },
        beyond: {
          says: { plain: 'Through the outer layer, or beyond', clinical: 'Beyond (serosa, other organs)' },
          short: 'Beyond',
        },
      },
      cites: [lowRisk, ifMesoappendix],
    },
    margins: {
      name: { plain: 'Edges', clinical: 'Margins' },
      asks: { plain: 'Is there tumor at the edges of what was taken out?', clinical: 'Resection margins?' },
      answers: {
        clear: { says: { plain: 'No, the edges are clear', clinical: 'Clear' }, short: 'Clear' },
        'residual-tumor': {
          says: { plain: 'Yes, tumor is left at the edge', clinical: 'Residual tumor' },
          short: { plain: 'Tumor left', clinical: 'Residual' },
          as: { plain: 'tumor left', clinical: 'residual tumor' },
        },
      },
      cites: [ifResidual],
    },
    'node-metastases': {
      name: { plain: 'Lymph nodes', clinical: 'Node metastases' },
      as: { plain: 'tumor in nodes', clinical: 'node metastases' },
      asks: { plain: 'Is there tumor in lymph nodes?', clinical: 'Lymph node metastases?' },
      answers: noOrYes,
      cites: [ifResidual],
    },
    'adverse-histology': {
      name: { plain: 'Signs of fast growth', clinical: 'Adverse histology' },
      as: { plain: 'fast growth', clinical: 'adverse histology' },
      asks: {
        plain: 'Does the lab report fast growth, or growth into vessels?',
        clinical: 'High Ki-67, high mitotic index or angioinvasion?',
      },
      means: {
        plain: 'The lab counts how many cells are dividing.',
        clinical: 'The text gives no cut-offs for Ki-67 or mitotic index.',
      },
      answers: noOrYes,
      cites: [limitedEvidence],
    },
    'chromogranin-a': {
      name: { plain: 'Chromogranin A (blood)', clinical: 'Serum chromogranin A' },
      asks: { plain: 'Is chromogranin A high in the blood?', clinical: 'Serum chromogranin A?' },
      answers: {
        'not-elevated': { says: { plain: 'No', clinical: 'Not elevated' } },
        elevated: { says: { plain: 'Yes', clinical: 'Elevated' }, as: 'high chromogranin A' },
      },
      cites: [appendix$('Follow-up should be considered in patients for')],
    },
    disseminated: {
      name: { plain: 'Widespread', clinical: 'Disseminated' },
      asks: { plain: 'Has the goblet cell tumor spread widely?', clinical: 'Disseminated goblet cell tumor?' },
      answers: noOrYes,
      cites: [appendix$('aggressive surgical reduction including peritonectomy and oophorectomy')],
    },
  },
  options: {
    'appendix.appendectomy': {
      says: { plain: 'Removal of the appendix', clinical: 'Appendectomy' },
      lines: [
        {
          for: { plain: 'tumors under 1 cm away from the base', clinical: 'NET under 1 cm not in the base' },
          when: { all: [endocrine, underOne, { fact: 'at-base', in: ['no'] }] },
          strength: {
            plain: 'Under 1 cm: "can be consistently cured by".',
            clinical: 'Under 1 cm, not at the base: "can be consistently cured by".',
          },
          cites: [cured, notInBase],
        },
        {
          for: {
            plain: 'tumors of 1 to 2 cm only in the wall',
            clinical: 'NET of 1 to 2 cm confined to the wall',
          },
          when: { all: [endocrine, oneToTwo, inTheWall] },
          strength: {
            plain: '1 to 2 cm: "alone may carry a low risk".',
            clinical: '1 to 2 cm in the wall: "alone may carry a low risk".',
          },
          cites: [lowRisk],
        },
        {
          for: 'other tumors up to 2 cm only as an open point of the text',
          when: { all: [endocrine, underOne] },
          open: true,
          cites: [cured, notInBase],
        },
        {
          for: 'other tumors up to 2 cm only as an open point of the text',
          when: { all: [endocrine, oneToTwo] },
          open: true,
          cites: [controversial],
        },
      ],
      // M2: the line itself states no exception. The doubt is between two lines of the text.
      doubt: {
        when: speaksForMore,
        says: {
          plain:
            'One line of the text lists this. Another names a larger operation for what you named. The text does not say which comes first.',
          clinical:
            'Listed by size and place; the features named stand among the reasons for hemicolectomy. The text ranks neither line.',
        },
        cites: [
          { ...cured, when: underOne },
          { ...lowRisk, when: oneToTwo },
          { ...ifMesoappendix, when: { any: [inMesoappendix, beyond] } },
          { ...ifResidual, when: { any: [residualTumor, positiveNodes] } },
          { ...limitedEvidence, when: adverse },
        ],
      },
      remarks: [
        {
          when: { fact: 'margins', in: ['clear', 'residual-tumor'] },
          says: {
            plain: 'The lab looked at the edges, so the appendix may be out already.',
            clinical: 'Margins are known, so the appendectomy may already have been done.',
          },
        },
      ],
    },
    'appendix.right-hemicolectomy-with-nodes': {
      says: {
        plain: 'Removal of the right colon and lymph nodes',
        clinical: 'Right hemicolectomy with lymphadenectomy',
      },
      detail: {
        plain: 'For 1 to 2 cm the text does not mention lymph nodes.',
        clinical: 'Over 2 cm with ileocecal lymphadenectomy; at 1 to 2 cm the text says "hemicolectomy" only.',
      },
      lines: [
        {
          for: 'neuroendocrine tumors over 2 cm',
          when: { all: [endocrine, { fact: 'size', in: ['over-2-cm'] }] },
          strength: 'Over 2 cm: "require".',
          cites: [appendix$('require right-sided hemicolectomy and ileocecal lymphadenectomy')],
        },
        {
          for: {
            plain: 'tumors of 1 to 2 cm grown into the mesoappendix',
            clinical: 'NET of 1 to 2 cm with mesoappendix invasion',
          },
          when: { all: [endocrine, oneToTwo, inMesoappendix] },
          strength: mayBeAppropriate,
          cites: [ifMesoappendix],
        },
        {
          for: {
            plain: 'tumors of 1 to 2 cm with tumor left at the edges',
            clinical: 'NET of 1 to 2 cm with residual tumor in the margins',
          },
          when: { all: [endocrine, oneToTwo, residualTumor] },
          strength: mayBeAppropriate,
          cites: [ifResidual],
        },
        {
          for: {
            plain: 'tumors of 1 to 2 cm with tumor in lymph nodes',
            clinical: 'NET of 1 to 2 cm with node metastases',
          },
          when: { all: [endocrine, oneToTwo, positiveNodes] },
          strength: mayBeAppropriate,
          cites: [ifResidual],
        },
        {
          for: {
            plain: 'tumors of 1 to 2 cm with fast growth or growth into vessels',
            clinical: 'NET of 1 to 2 cm with high Ki-67, high mitotic index or angioinvasion',
          },
          when: { all: [endocrine, oneToTwo, adverse] },
          strength: {
            plain: 'Fast growth: "may include"; "evidence is limited".',
            clinical: 'Adverse histology: "acceptable indications ... may include", "evidence is limited".',
          },
          cites: [limitedEvidence],
        },
        // H2: who has more invasion than the text names may well have what it names too.
        {
          for: {
            plain: 'tumors of 1 to 2 cm grown beyond the mesoappendix, only as an open point',
            clinical: 'NET of 1 to 2 cm with invasion beyond the mesoappendix, only as an open point',
          },
          when: { all: [endocrine, oneToTwo, beyond] },
          open: true,
          cites: [ifMesoappendix],
        },
        {
          for: smallWithSuch,
          when: { all: [endocrine, underOne, { any: [inMesoappendix, beyond] }] },
          open: true,
          cites: [ifMesoappendix],
        },
        {
          for: smallWithSuch,
          when: { all: [endocrine, underOne, { any: [residualTumor, positiveNodes] }] },
          open: true,
          cites: [ifResidual],
        },
        {
          for: smallWithSuch,
          when: { all: [endocrine, underOne, adverse] },
          open: true,
          cites: [limitedEvidence, toBeDefined],
        },
        {
          for: 'goblet cell tumors',
          when: gobletCell,
          strength: 'Goblet cell: "are treated with".',
          cites: [gobletTreatment],
        },
      ],
    },
    'appendix.follow-up': {
      says: { plain: 'Check-ups', clinical: 'Follow-up' },
      strength: '"should be considered"',
      lines: [
        {
          for: {
            plain: 'tumors with high chromogranin A, which may point to more surgery',
            clinical: 'NET with elevated serum chromogranin A, where it may indicate extended operation',
          },
          when: { all: [endocrine, { fact: 'chromogranin-a', in: ['elevated'] }] },
          cites: [appendix$('Follow-up should be considered in patients for')],
        },
        // H7: the sentence stands before those on goblet cell tumors and does not name its tumors.
        {
          for: {
            plain: 'goblet cell tumors with high chromogranin A, only as an open point',
            clinical: 'goblet cell tumors with elevated chromogranin A, only as an open point',
          },
          when: { all: [gobletCell, { fact: 'chromogranin-a', in: ['elevated'] }] },
          open: true,
          cites: [appendix$('Follow-up should be considered in patients for')],
        },
      ],
    },
    'appendix.chemotherapy': {
      says: { plain: 'Drugs against cancer (chemotherapy)', clinical: 'Chemotherapy' },
      detail: 'Together with the hemicolectomy. The text names no drug.',
      partOf: 'appendix.right-hemicolectomy-with-nodes',
      strength: '"in combination with"',
      lines: [{ for: 'goblet cell tumors', when: gobletCell, cites: [gobletTreatment] }],
    },
    'appendix.cytoreduction': {
      says: {
        plain: 'Surgery to take out as much as can be',
        clinical: 'Surgical reduction, peritonectomy and oophorectomy',
      },
      detail: {
        plain: 'It takes in the lining of the belly and the ovaries.',
        clinical: 'Aggressive; includes peritonectomy and oophorectomy.',
      },
      strength: '"may be required"',
      lines: [
        {
          for: { plain: 'goblet cell tumors that have spread widely', clinical: 'disseminated goblet cell tumors' },
          when: { all: [gobletCell, { fact: 'disseminated', in: ['yes'] }] },
          cites: [appendix$('aggressive surgical reduction including peritonectomy and oophorectomy')],
        },
      ],
    },
  },
  notices: {
    'treatment-is-controversial': {
      says: {
        plain: 'For 1 to 2 cm doctors do not agree on the treatment. The summary says so.',
        clinical: '1 to 2 cm: "treatment is controversial"; histological risk parameters still require definition.',
      },
      when: { all: [endocrine, oneToTwo] },
      tone: 'unclear',
      cites: [controversial, toBeDefined],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'two-lines-apply': {
      says: {
        plain:
          'Two lines of the text apply: one on tumors in the wall, one on the features you named. The text does not say which comes first.',
        clinical:
          'Two lines of the text apply: confined to the wall, and a feature that may speak for hemicolectomy. The text ranks neither.',
      },
      when: { all: [endocrine, oneToTwo, inTheWall, { any: [residualTumor, positiveNodes, adverse] }] },
      tone: 'unclear',
      cites: [lowRisk, ifResidual, limitedEvidence],
    },
    'adverse-histology-size': {
      says: {
        plain: 'The line on fast growth may or may not be only about 1 to 2 cm. Under 1 cm it is left open.',
        clinical: 'The sentence on adverse histology may or may not be limited to 1 to 2 cm. Under 1 cm it stays open.',
      },
      when: { all: [endocrine, underOne, adverse] },
      tone: 'unclear',
      cites: [limitedEvidence, toBeDefined],
    },
    'appendix-survival': {
      says: {
        plain:
          'Survival is excellent while the tumor stays in or near the appendix. With distant spread about 30 of 100 are alive after 10 years.',
        clinical: 'Survival excellent with locoregional tumor; 10-year survival about 30% with distant metastases.',
      },
      when: endocrine,
      cites: [appendix$('10-year survival is approximately 30% with distant')],
    },
    'goblet-cell-course': {
      says: {
        plain: 'Goblet cell tumors are more aggressive. About 60 of 100 people are alive after 10 years.',
        clinical:
          'Goblet cell tumors are aggressive and often reach peritoneum and ovaries; 10-year survival about 60%.',
      },
      when: gobletCell,
      cites: [
        appendix$('with mixed endocrine and exocrine features'),
        appendix$('have a 10-year survival rate of approximately'),
      ],
    },
    'goblet-cell-not-on-octreotide-scan': {
      says: {
        plain: 'Goblet cell tumors do not show up on an octreotide scan.',
        clinical: 'No somatostatin receptors: not visible on octreotide scintigraphy.',
      },
      when: gobletCell,
      cites: [appendix$('They do not express somatostatin receptors and')],
    },
  },
  gaps: {
    'small-at-the-base': {
      says: {
        plain: 'Under 1 cm at the base of the appendix, the summary has no line.',
        clinical: 'Under 1 cm in the base: no line.',
      },
      when: { all: [endocrine, underOne, { fact: 'at-base', in: ['yes'] }] },
      cites: [notInBase],
    },
    'small-with-residual-or-nodes': {
      says: {
        plain: 'Under 1 cm with tumor left, in lymph nodes or in the mesoappendix, the summary has no line.',
        clinical: 'Under 1 cm with positive margins, nodes or mesoappendix invasion: no line.',
      },
      when: { all: [endocrine, underOne, { any: [residualTumor, positiveNodes, inMesoappendix] }] },
    },
    'one-to-two-at-the-base': {
      says: {
        plain: 'For 1 to 2 cm, the summary does not say if the base makes a difference.',
        clinical: '1 to 2 cm in the base: no line.',
      },
      when: { all: [endocrine, oneToTwo, { fact: 'at-base', in: ['yes'] }] },
    },
    'beyond-the-mesoappendix': {
      says: {
        plain:
          'For growth through the outer layer or beyond, the summary has no line. Such a tumor may be in the mesoappendix too. Up to 2 cm both operations are left open.',
        clinical:
          'Invasion of the serosa or other organs: no line. It may go with mesoappendix invasion; up to 2 cm both operations depend.',
      },
      when: { all: [endocrine, beyond] },
    },
    children: {
      says: {
        plain: 'This list is for adults. Many with this tumor are young. Children have a summary of their own.',
        clinical: 'Children: no line here; the text points to the pediatric summary.',
      },
      cites: [general$('see Pediatric Gastrointestinal Neuroendocrine Tumors Treatment')],
    },
    'unresectable-no-section': unresectable,
  },
  next: [
    { ...toMetastatic, cites: [appendix$('10-year survival is approximately 30% with distant')] },
    toRecurrent,
    toCarcinoidSyndrome,
    toFollowUp,
  ],
  initial: 'histology',
  states: {
    histology: {
      kind: 'question',
      asks: 'histology',
      on: {
        'neuroendocrine-tumor': 'size',
        'goblet-cell': { target: 'disseminated', cites: [gobletTreatment] },
        unsure: 'size',
      },
    },
    size: {
      kind: 'question',
      asks: 'size',
      on: {
        'under-1-cm': 'base',
        '1-to-2-cm': 'base',
        'over-2-cm': 'chromograninA',
        unsure: 'base',
      },
    },
    base: {
      kind: 'question',
      asks: 'at-base',
      on: { no: 'depth', yes: 'depth', unsure: 'depth' },
    },
    depth: {
      kind: 'question',
      asks: 'depth',
      on: { 'confined-to-wall': 'margins', 'mesoappendix-invasion': 'margins', beyond: 'margins', unsure: 'margins' },
    },
    margins: {
      kind: 'question',
      asks: 'margins',
      on: { clear: 'nodes', 'residual-tumor': 'nodes', unsure: 'nodes' },
    },
    nodes: {
      kind: 'question',
      asks: 'node-metastases',
      on: { no: 'adverseHistology', yes: 'adverseHistology', unsure: 'adverseHistology' },
    },
    adverseHistology: {
      kind: 'question',
      asks: 'adverse-histology',
      on: { no: 'chromograninA', yes: 'chromograninA', unsure: 'chromograninA' },
    },
    chromograninA: {
      kind: 'question',
      asks: 'chromogranin-a',
      on: { 'not-elevated': 'list', elevated: 'list', unsure: 'list' },
    },
    disseminated: {
      kind: 'question',
      asks: 'disseminated',
      on: {
        no: 'chromograninAOfGobletCell',
        yes: 'chromograninAOfGobletCell',
        unsure: 'chromograninAOfGobletCell',
      },
    },
    chromograninAOfGobletCell: {
      kind: 'question',
      asks: 'chromogranin-a',
      on: { 'not-elevated': 'gobletCellList', elevated: 'gobletCellList', unsure: 'gobletCellList' },
    },
    list: {
      kind: 'options',
      says: { plain: 'Listed for the appendix', clinical: 'Appendix' },
      offers: [
        'appendix.appendectomy',
        'appendix.right-hemicolectomy-with-nodes',
        'appendix.follow-up',
        'appendix.chemotherapy',
        'appendix.cytoreduction',
      ],
    },
    gobletCellList: {
      kind: 'options',
      says: { plain: 'Listed for goblet cell tumors', clinical: 'Goblet cell tumor' },
      offers: [
        'appendix.right-hemicolectomy-with-nodes',
        'appendix.follow-up',
        'appendix.chemotherapy',
        'appendix.cytoreduction',
      ],
    },
  },
});
