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

const duodenum$ = citing(pdqProfessional, 'duodenum');
const general$ = citing(pdqProfessional, 'general');
const stomach$ = citing(pdqProfessional, 'stomach');

const underOne = { fact: 'size', in: ['under-1-cm'] } as const;
const exactlyOne = { fact: 'size', in: ['exactly-1-cm'] } as const;
const exactlyTwo = { fact: 'size', in: ['exactly-2-cm'] } as const;
const belowTwo = { fact: 'size', in: ['under-1-cm', 'exactly-1-cm', '1-to-2-cm'] } as const;
const upToTwo = { fact: 'size', in: ['under-1-cm', 'exactly-1-cm', '1-to-2-cm', 'exactly-2-cm'] } as const;
const overTwo = { fact: 'size', in: ['over-2-cm'] } as const;
const aboveOne = { fact: 'size', in: ['1-to-2-cm', 'exactly-2-cm', 'over-2-cm'] } as const;
const oneOrMore = { fact: 'size', in: ['exactly-1-cm', '1-to-2-cm', 'exactly-2-cm', 'over-2-cm'] } as const;

const distinct = duodenum$('might be viewed as a distinct category');

/** The size sentences name no place. The text sets the ampulla apart and does not say whether they hold there. */
const apart = {
  when: { fact: 'ampullary', in: ['yes'] },
  says: {
    plain:
      'The text goes by size here. It sees tumors at the ampulla as a case apart, and does not say whether this counts for them.',
    clinical:
      'Listed by size. Ampullary and periampullary tumors "might be viewed as a distinct category": whether the size lines hold for them is not said.',
  },
  cites: [duodenum$('Ampullary and periampullary duodenal neuroendocrine tumors deserve'), distinct],
} as const;

export const duodenum = pathway({
  id: 'duodenum',
  summary: giNet,
  title: { plain: 'Tumor in the duodenum', clinical: 'Duodenal NET' },
  intro: {
    plain: 'The duodenum is the first part of the small bowel. Size, place and lymph nodes matter here.',
    clinical: 'The lists turn on size and on nodes. Ampullary and periampullary tumors are set apart.',
  },
  listing: { group: 'site', order: 40, name: 'Duodenum', presented: true },
  body: { organs: ['duodenum'], label: 'Duodenum', says: 'Duodenum' },
  also: ['duodenal'],
  sections: ['duodenum'],
  questions: {
    ampullary: {
      name: { plain: 'Near the bile duct opening', clinical: 'Ampullary' },
      as: { plain: 'near the bile duct', clinical: 'ampullary' },
      asks: {
        plain: 'Is the tumor at or near the ampulla, where the bile duct opens?',
        clinical: 'Ampullary or periampullary?',
      },
      means: {
        plain: 'The text treats tumors at this place as a case apart.',
        clinical: 'If so, every option that goes by size becomes "depends".',
      },
      whoKnows: { plain: 'The scope report says where it is.', clinical: 'Endoscopy report.' },
      answers: {
        no: { says: 'No', as: { plain: 'not near the bile duct', clinical: 'not ampullary' } },
        yes: { says: 'Yes' },
      },
      cites: [distinct],
    },
    // P01, P02: "smaller than 2", "larger than 1" and "between 1 and 2" leave their borders open, so these are answers of their own.
    size: {
      ...size,
      means: {
        plain: 'How far it is across. Exactly 1.0 and exactly 2.0 cm have an answer of their own.',
        clinical:
          'The text says "smaller than", "larger than" and "between 1 cm and 2 cm". What holds at exactly 1.0 and 2.0 cm is left open where these words leave it open.',
      },
      answers: {
        'under-1-cm': size.answers['under-1-cm'],
        'exactly-1-cm': { says: 'Exactly 1.0 cm', range: { from: 1, to: 1 } },
        '1-to-2-cm': {
          says: { plain: 'More than 1, less than 2 cm', clinical: 'Between 1 and 2 cm' },
          range: { above: 1, below: 2 },
        },
        'exactly-2-cm': { says: 'Exactly 2.0 cm', range: { from: 2, to: 2 } },
        'over-2-cm': size.answers['over-2-cm'],
      },
      cites: [duodenum$('most appropriate for tumors smaller than 1')],
    },
    'abnormal-nodes': {
      name: { plain: 'Lymph nodes that look abnormal', clinical: 'Abnormal nodes' },
      asks: {
        plain: 'Do lymph nodes look abnormal on a scan or in surgery?',
        clinical: 'Abnormal nodes on imaging or at surgery?',
      },
      whoKnows: { plain: 'The scan report or the surgeon.', clinical: 'Pretreatment imaging or operative report.' },
      answers: noOrYes,
      cites: [duodenum$('Regardless of the size of the primary')],
    },
    'node-metastases': {
      name: { plain: 'Tumor in lymph nodes', clinical: 'Node metastases' },
      asks: { plain: 'Has the lab found tumor in lymph nodes?', clinical: 'Node-positive (proven)?' },
      whoKnows: { plain: 'The lab report after surgery.', clinical: 'Pathology report.' },
      answers: noOrYes,
      cites: [duodenum$('Node-positive patients should undergo continued radiographic surveillance')],
    },
  },
  options: {
    'duodenum.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic excision' },
      lines: [
        {
          for: 'tumors under 1 cm',
          when: underOne,
          strength: 'Under 1 cm: "in general ... appears to be most appropriate".',
          cites: [duodenum$('most appropriate for tumors smaller than 1')],
        },
        {
          for: 'tumors of 1 cm or more only as an open point of the text',
          when: oneOrMore,
          open: true,
          strength: 'Over 1 cm: "may be difficult to remove completely".',
          cites: [duodenum$('should be evaluated with endoscopic ultrasonography before')],
        },
      ],
      doubt: apart,
    },
    'duodenum.local-excision': {
      says: { plain: 'Cutting out the tumor with a little tissue around it', clinical: 'Local excision' },
      strength: '"may be excised locally"',
      lines: [
        {
          for: 'tumors under 2 cm',
          when: belowTwo,
          cites: [duodenum$('smaller than 2 cm may be excised locally')],
        },
        {
          for: 'tumors of exactly 2.0 cm, as the text says "smaller than 2 cm"',
          when: exactlyTwo,
          open: true,
          cites: [duodenum$('smaller than 2 cm may be excised locally')],
        },
      ],
      doubt: apart,
    },
    'duodenum.full-thickness-excision': {
      says: { plain: 'Surgery through the full wall', clinical: 'Operative full-thickness excision' },
      strength: '"complete resection is ensured by"',
      lines: [
        {
          for: 'tumors between 1 and 2 cm',
          when: { fact: 'size', in: ['1-to-2-cm'] },
          cites: [duodenum$('for tumors between 1 cm and 2')],
        },
        {
          for: 'tumors of exactly 1.0 or 2.0 cm, as the text says "between 1 cm and 2 cm"',
          when: { any: [exactlyOne, exactlyTwo] },
          open: true,
          cites: [duodenum$('for tumors between 1 cm and 2')],
        },
      ],
      doubt: apart,
    },
    'duodenum.follow-up-endoscopy': {
      says: { plain: 'Checks with a scope afterward', clinical: 'Follow-up endoscopy' },
      strength: '"is indicated"; no interval',
      lines: [
        { for: 'tumors up to 2 cm', when: upToTwo, cites: [duodenum$('Follow-up endoscopy is indicated')] },
        {
          for: 'larger tumors only as an open point of the text',
          when: overTwo,
          open: true,
          cites: [duodenum$('Follow-up endoscopy is indicated')],
        },
      ],
      doubt: apart,
    },
    'duodenum.endoscopic-ultrasound': {
      says: {
        plain: 'Ultrasound from inside, before removal by scope is tried',
        clinical: 'Endoscopic ultrasound before endoscopic resection is attempted',
      },
      strength: '"should be evaluated"',
      lines: [
        {
          for: 'tumors over 1 cm',
          when: aboveOne,
          cites: [duodenum$('should be evaluated with endoscopic ultrasonography before')],
        },
        {
          for: 'tumors of exactly 1.0 cm, as the text says "larger than 1 cm"',
          when: exactlyOne,
          open: true,
          cites: [duodenum$('should be evaluated with endoscopic ultrasonography before')],
        },
      ],
      doubt: apart,
    },
    'duodenum.resection-with-lymph-nodes': {
      says: {
        plain: 'Surgery through the full wall, with lymph nodes',
        clinical: 'Full-thickness excision, regional lymphadenectomy',
      },
      detail: {
        plain: 'The lymph nodes come out even if they look normal on the scan.',
        clinical: 'Nodes also with negative preoperative imaging.',
      },
      strength: {
        plain: '"can be problematic"; "in general ... can be treated with"',
        clinical:
          '"can be problematic"; "in general ... can be treated with"; nodes "even in the face of negative preoperative imaging"',
      },
      lines: [
        {
          for: 'tumors over 2 cm',
          when: overTwo,
          cites: [
            duodenum$('operative full-thickness excision and regional lymphadenectomy'),
            duodenum$('Appropriate management of tumors larger than 2'),
            duodenum$('even in the face of negative preoperative'),
          ],
        },
      ],
      doubt: apart,
    },
    'duodenum.abnormal-node-resection': {
      says: { plain: 'Removal of lymph nodes that look abnormal', clinical: 'Resection of abnormal nodes' },
      strength: '"should be resected", regardless of size',
      lines: [
        {
          for: {
            plain: 'lymph nodes that look abnormal, at any size',
            clinical: 'abnormal nodes on imaging or at surgery',
          },
          when: { fact: 'abnormal-nodes', in: ['yes'] },
          cites: [duodenum$('Regardless of the size of the primary')],
        },
      ],
    },
    'duodenum.radiographic-surveillance': {
      says: { plain: 'Scans that go on over time', clinical: 'Continued radiographic surveillance' },
      strength: {
        plain: '"should undergo continued" scans, at any size',
        clinical: '"should undergo continued", regardless of size',
      },
      lines: [
        {
          for: { plain: 'tumor found in lymph nodes, at any size', clinical: 'node-positive disease of any size' },
          when: { fact: 'node-metastases', in: ['yes'] },
          cites: [
            duodenum$('Node-positive patients should undergo continued radiographic surveillance'),
            duodenum$('Regardless of the size of the primary'),
          ],
        },
      ],
    },
  },
  notices: {
    'no-consensus-on-surgery': {
      says: {
        plain: 'Doctors do not agree how much surgery is needed here. The summary says so.',
        clinical: 'There is "no consensus" on how far surgery has to go.',
      },
      tone: 'unclear',
      cites: [duodenum$('no consensus on the optimal extent of')],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'ampullary-special': {
      says: {
        plain:
          'At the ampulla even a tumor under 1 cm can act in a more dangerous way and spread early. The text sees it as a case apart. So the size lines are left open here.',
        clinical:
          'Ampullary and periampullary tumors: "special consideration", aggressive even under 1 cm, may spread early, perhaps a category of their own. All options by size therefore depend.',
      },
      when: { fact: 'ampullary', in: ['yes'] },
      tone: 'unclear',
      cites: [duodenum$('even small (<1 cm) ampullary and periampullary'), distinct],
    },
    'periampullary-jaundice': {
      says: {
        plain: 'A tumor there can block the bile duct and turn the skin yellow.',
        clinical: 'Periampullary tumors may obstruct the ampulla and cause jaundice.',
      },
      when: { fact: 'ampullary', in: ['yes'] },
      cites: [general$('obstruct the ampulla of Vater, and produce')],
    },
    'nodes-not-predictable': {
      says: {
        plain:
          'Lymph nodes were checked in 13 people. In 7 there was tumor, 2 of them with a tumor under 1 cm. Size and depth do not tell for sure. What it means for survival is not clear.',
        clinical:
          'Review of 24: nodes positive in 7 of 13 examined, two with tumors under 1 cm (level of evidence C1). Size and depth do not predict nodes reliably; the impact on survival is unclear.',
      },
      cites: [
        duodenum$('including 2 patients with tumors smaller than'),
        duodenum$('cannot be predicted reliably on the basis'),
      ],
    },
    'node-groups-over-2-cm': {
      says: {
        plain: 'For tumors over 2 cm, some authors name three groups of lymph nodes to take out.',
        clinical:
          'Over 2 cm some authors name three node groups: behind duodenum and pancreatic head (in front of the vena cava), behind and beside bile duct and portal vein, in front of the common hepatic artery.',
      },
      when: overTwo,
      cites: [duodenum$('Posterior to the duodenum and pancreatic head')],
    },
    'gross-nodes-two-sentences': {
      says: {
        plain:
          'The text lists taking out these nodes. Its next sentence says that leaving them might also be supported, as little is known. It does not say for whom.',
        clinical:
          'Abnormal nodes "should be resected"; the next sentence: as little is known of unresected gross nodes, nonoperative management "might otherwise be supported". No condition is given.',
      },
      when: { fact: 'abnormal-nodes', in: ['yes'] },
      tone: 'unclear',
      cites: [
        duodenum$('Regardless of the size of the primary'),
        duodenum$('nonoperative management might otherwise be supported'),
      ],
    },
    'scope-over-1-cm': {
      says: {
        plain:
          'Over 1 cm the text speaks of an ultrasound before a scope removal is tried. Over 2 cm it also has a part of its own. So scope removal is left open.',
        clinical:
          'Ultrasound "before endoscopic resection is attempted" covers all over 1 cm, though over 2 cm has its own paragraph: endoscopic excision depends.',
      },
      when: aboveOne,
      tone: 'unclear',
      cites: [duodenum$('should be evaluated with endoscopic ultrasonography before')],
    },
    'follow-up-for-whom': {
      says: {
        plain:
          'The line on scope checks follows the lines on smaller tumors. Whether it means larger ones too is not clear.',
        clinical:
          'The follow-up endoscopy line follows those on tumors under 2 cm; whether it extends above is not stated.',
      },
      when: overTwo,
      tone: 'unclear',
      cites: [duodenum$('Follow-up endoscopy is indicated')],
    },
  },
  gaps: {
    'no-ampullary-list': {
      says: {
        plain: 'The summary has no list of its own for a tumor at the ampulla.',
        clinical: 'No separate list for ampullary tumors; pancreatoduodenectomy is not mentioned.',
      },
      ask: { plain: 'What does this place mean for treatment?', clinical: 'Which resection for an ampullary primary?' },
      when: { fact: 'ampullary', in: ['yes'] },
      cites: [distinct],
    },
    'unresectable-no-section': unresectable,
  },
  next: [
    toMetastatic,
    toRecurrent,
    toFollowUp,
    toCarcinoidSyndrome,
    {
      to: 'stomach',
      says: {
        plain: 'Gastrin tumor together with stomach type 2: see the stomach',
        clinical: 'Gastrinoma with gastric type II: see stomach',
      },
      cites: [
        stomach$('surgery is focused on removing the source'),
        general$('usually multiple and smaller than 5 mm'),
      ],
    },
    {
      to: 'gastrinoma',
      says: 'Gastrinoma: a list in the summary on the pancreas',
    },
  ],
  type: 'parallel',
  states: {
    ampullary: { kind: 'question', asks: 'ampullary' },
    size: { kind: 'question', asks: 'size' },
    abnormalNodes: { kind: 'question', asks: 'abnormal-nodes' },
    nodeMetastases: { kind: 'question', asks: 'node-metastases' },
    list: {
      kind: 'options',
      says: { plain: 'Listed for the duodenum', clinical: 'Duodenum' },
      offers: [
        'duodenum.endoscopic-resection',
        'duodenum.local-excision',
        'duodenum.full-thickness-excision',
        'duodenum.follow-up-endoscopy',
        'duodenum.endoscopic-ultrasound',
        'duodenum.resection-with-lymph-nodes',
        'duodenum.abnormal-node-resection',
        'duodenum.radiographic-surveillance',
      ],
    },
  },
});
