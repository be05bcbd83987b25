import { type Line, pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import {
  noOrYes,
  prophylaxis,
  size,
  team,
  toCarcinoidSyndrome,
  toFollowUp,
  toRecurrent,
  unresectable,
} from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const general$ = citing(pdqProfessional, 'general');
const stomach$ = citing(pdqProfessional, 'stomach');

const typeOne = { fact: 'gastric-type', in: ['type-1'] } as const;
const typeTwo = { fact: 'gastric-type', in: ['type-2'] } as const;
const typeThree = { fact: 'gastric-type', in: ['type-3'] } as const;
const oneCentimeterOrMore = { fact: 'size', in: ['1-to-2-cm', 'over-2-cm'] } as const;
const multiple = { fact: 'lesions', in: ['multiple'] } as const;
const largeMultifocal = { fact: 'lesions', in: ['large-multifocal'] } as const;
const invadesWall = { fact: 'wall-invasion', in: ['not-deep', 'deep'] } as const;
const invadesDeeply = { fact: 'wall-invasion', in: ['deep'] } as const;
const underOne = { fact: 'size', in: ['under-1-cm'] } as const;
const invadesVessels = { fact: 'angioinvasion', in: ['yes'] } as const;

const largerAndMultifocal = stomach$('performed for larger and multifocal tumors or');
const deepOrAngioinvasive = stomach$('those with deep wall invasion or angioinvasion');
const isPerformed = { plain: 'Type 2: "is performed".', clinical: 'Type II: "is performed".' } as const;
const rareLargerOrInvasive = stomach$('may be performed for rare larger or');
const exceptionalCases = stomach$('exceptional cases with large multifocal lesions may');
const usuallyManaged = stomach$('can usually be managed with endoscopic resection');
const withNodes = stomach$('gastric resection with regional lymphadenectomy is performed');

/** P05: "larger and multifocal" at once is listed; one of the two alone is left open. */
const advancedTypeTwo = [
  {
    for: { plain: 'type 2 tumors, large and in many places', clinical: 'type II tumors called large and multifocal' },
    when: { all: [typeTwo, largeMultifocal] },
    strength: isPerformed,
    cites: [withNodes, largerAndMultifocal],
  },
  {
    for: {
      plain: 'multiple type 2 tumors of 1 cm or more ("larger" is read so)',
      clinical: 'multiple type II tumors of 1 cm or more ("larger" is read so)',
    },
    when: { all: [typeTwo, oneCentimeterOrMore, multiple] },
    strength: isPerformed,
    cites: [withNodes, largerAndMultifocal],
  },
  {
    for: { plain: 'type 2 tumors that grow deep into the wall', clinical: 'type II tumors with deep wall invasion' },
    when: { all: [typeTwo, invadesDeeply] },
    strength: isPerformed,
    cites: [withNodes, deepOrAngioinvasive],
  },
  {
    for: { plain: 'type 2 tumors that grow into blood vessels', clinical: 'type II tumors with angioinvasion' },
    when: { all: [typeTwo, invadesVessels] },
    strength: isPerformed,
    cites: [withNodes, deepOrAngioinvasive],
  },
  {
    for: {
      plain: 'type 2 tumors that are either larger or multiple, which the text leaves open',
      clinical: 'type II tumors that are either larger or multiple, which the text leaves open',
    },
    when: { all: [typeTwo, { any: [oneCentimeterOrMore, multiple] }] },
    open: true,
    strength: isPerformed,
    cites: [largerAndMultifocal],
  },
] as const satisfies readonly Line[];

const anyTypeThree = {
  for: { plain: 'type 3 tumors', clinical: 'type III tumors' },
  when: typeThree,
  strength: { plain: 'Type 3: "are treated with".', clinical: 'Type III: "are treated with".' },
  cites: [
    stomach$('are treated with gastric resection and regional'),
    stomach$('type III gastric neuroendocrine tumors, which behave'),
  ],
} as const satisfies Line;

export const stomach = pathway({
  id: 'stomach',
  summary: giNet,
  title: { plain: 'Tumor in the stomach', clinical: 'Gastric NET' },
  intro: {
    plain: 'The type of the tumor decides most here. Then come its size, how many there are, and how deep it grows.',
    clinical: 'The lists turn on gastric type, then on size, number, wall invasion, angioinvasion and histology.',
  },
  listing: { group: 'site', order: 20, name: 'Stomach', presented: true },
  body: { organs: ['stomach'], label: 'Stomach', says: 'Stomach' },
  also: ['gastric'],
  sections: ['stomach'],
  questions: {
    'gastric-type': {
      name: 'Type',
      asks: { plain: 'Which type of stomach tumor is it?', clinical: 'Gastric NET type?' },
      means: {
        plain:
          'Types 1 and 2 are driven by a hormone, gastrin. Type 1 comes with a long-lasting change of the stomach lining. Type 2 comes from too much gastrin, most often with the MEN1 syndrome. Type 3 is not tied to another illness.',
        clinical:
          'Type I: gastrin-driven, in chronic atrophic gastritis of the corpus, typically multifocal. Type II: hypergastrinemia of MEN1-Zollinger-Ellison syndrome. Type III: sporadic, no neuroendocrine manifestations.',
      },
      whoKnows: {
        plain: 'The team knows it from tissue and blood tests.',
        clinical: 'Pathology, gastrin, MEN1 work-up.',
      },
      answers: {
        'type-1': {
          says: { plain: 'Type 1 (chronic atrophic gastritis)', clinical: 'Type I (chronic atrophic gastritis)' },
          as: { plain: 'type 1', clinical: 'type I' },
        },
        'type-2': {
          says: { plain: 'Type 2 (too much gastrin, with MEN1)', clinical: 'Type II (MEN1-ZES)' },
          as: { plain: 'type 2', clinical: 'type II' },
        },
        'type-3': {
          says: { plain: 'Type 3 (not tied to another illness)', clinical: 'Type III (sporadic)' },
          as: { plain: 'type 3', clinical: 'type III' },
        },
        'poorly-differentiated': { says: 'Poorly differentiated' },
        other: { says: 'Another type' },
      },
      cites: [
        general$('in a background of chronic atrophic gastritis'),
        general$('hypergastrinemia associated with MEN1-Zollinger-Ellison syndrome'),
        general$('signs and symptoms related to an aggressive tumor'),
        general$('They are typically multifocal'),
      ],
    },
    size: {
      ...size,
      means: {
        plain: 'How far it is across. "Larger" in the text of types 1 and 2 is read here as 1 cm or more.',
        clinical:
          'Exactly 1.0 cm and 2.0 cm are read into the middle band. "Larger" in the lines on types I and II is read as 1 cm or more.',
      },
      cites: [stomach$('smaller than 1 cm are indolent with'), stomach$('Tumors larger than 2 cm or those with')],
    },
    lesions: {
      name: 'Number',
      asks: { plain: 'Is there one tumor, or more than one?', clinical: 'Single or multiple?' },
      means: {
        plain: '"Large and in many places" is for the team to say. The summary gives no number for it.',
        clinical: '"Large multifocal" has no number in the text: it is the team that calls it so.',
      },
      answers: {
        single: { says: { plain: 'One', clinical: 'Single' } },
        multiple: { says: { plain: 'More than one', clinical: 'Multiple' } },
        'large-multifocal': {
          says: {
            plain: 'Large and in many places (team says so)',
            clinical: 'Large and multifocal (as the team says)',
          },
          short: { plain: 'Large, many places', clinical: 'Large multifocal' },
          as: { plain: 'large in many places', clinical: 'large multifocal' },
        },
      },
      cites: [exceptionalCases, largerAndMultifocal],
    },
    'wall-invasion': {
      name: { plain: 'Depth', clinical: 'Wall invasion' },
      as: { plain: 'grown into the wall', clinical: 'wall invasion' },
      asks: { plain: 'Has it grown into the stomach wall?', clinical: 'Gastric wall invasion?' },
      means: {
        plain: 'The wall has layers. The scan or the lab says how deep the tumor goes.',
        clinical:
          '"Invasive" in the line on type I is read as wall invasion; whether it means angioinvasion too is left open. In type I it counts where it is given.',
      },
      whoKnows: { plain: 'The ultrasound or lab report.', clinical: 'Endoscopic ultrasound or pathology report.' },
      answers: {
        none: { says: 'No' },
        'not-deep': { says: 'Yes, not deep', short: 'Not deep', as: 'not deep in the wall' },
        deep: { says: 'Yes, deep', short: 'Deep', as: { plain: 'deep in the wall', clinical: 'deep wall' } },
      },
      cites: [deepOrAngioinvasive],
    },
    angioinvasion: {
      name: { plain: 'Blood vessels', clinical: 'Angioinvasion' },
      as: { plain: 'in blood vessels', clinical: 'angioinvasion' },
      asks: { plain: 'Has it grown into blood vessels?', clinical: 'Angioinvasion?' },
      whoKnows: { plain: 'The lab report.', clinical: 'Pathology report.' },
      answers: noOrYes,
      cites: [deepOrAngioinvasive],
    },
    'atypical-histology': {
      name: { plain: 'Look of the cells', clinical: 'Atypical histology' },
      as: { plain: 'atypical cells', clinical: 'atypical histology' },
      asks: { plain: 'Does the lab call the cells atypical?', clinical: 'Atypical histology (type III)?' },
      whoKnows: { plain: 'The lab report.', clinical: 'Pathology report.' },
      answers: noOrYes,
      cites: [stomach$('are most appropriately dealt with by gastrectomy')],
    },
  },
  options: {
    'stomach.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic (mucosal) resection' },
      lines: [
        {
          for: { plain: 'type 1 tumors under 1 cm', clinical: 'type I tumors under 1 cm' },
          when: { all: [typeOne, underOne] },
          strength: { plain: 'Type 1: "can be removed".', clinical: 'Type I: "can be removed".' },
          cites: [stomach$('smaller than 1 cm are indolent with')],
        },
        {
          for: { plain: 'type 2 tumors, particularly under 1 cm', clinical: 'type II tumors, particularly under 1 cm' },
          when: typeTwo,
          strength: {
            plain: 'Type 2: "can usually be managed".',
            clinical: 'Type II: "can usually be managed", particularly under 1 cm.',
          },
          cites: [usuallyManaged],
        },
      ],
      // H4: a second line of the text speaks of just these tumors, so that this one is not plainly meant for them.
      doubt: {
        when: {
          any: [
            { all: [typeOne, underOne, { any: [largeMultifocal, invadesWall, invadesVessels] }] },
            { all: [typeTwo, { any: [largeMultifocal, invadesDeeply, invadesVessels] }] },
            { all: [typeTwo, oneCentimeterOrMore, multiple] },
          ],
        },
        says: {
          plain:
            'The text says that this can be done here in most cases. Another line names a larger operation for tumors like this one. It does not say which comes first.',
          clinical:
            'Listed by type and size ("can be removed", "can usually be managed"); another line of the text names larger surgery for these features. Neither replaces the other.',
        },
        cites: [
          { ...stomach$('smaller than 1 cm are indolent with'), when: typeOne },
          { ...rareLargerOrInvasive, when: { all: [typeOne, { any: [invadesWall, invadesVessels] }] } },
          { ...exceptionalCases, when: { all: [typeOne, largeMultifocal] } },
          { ...usuallyManaged, when: typeTwo },
          {
            ...largerAndMultifocal,
            when: { all: [typeTwo, { any: [largeMultifocal, { all: [oneCentimeterOrMore, multiple] }] }] },
          },
          { ...deepOrAngioinvasive, when: { all: [typeTwo, { any: [invadesDeeply, invadesVessels] }] } },
        ],
      },
    },
    'stomach.local-excision': {
      says: { plain: 'Cutting out the tumor with a little tissue around it', clinical: 'Local surgical excision' },
      strength: '"may be performed" (rare tumors)',
      lines: [
        {
          for: {
            plain: 'larger type 1 tumors, read as 1 cm or more',
            clinical: 'larger type I tumors, read as 1 cm or more',
          },
          when: { all: [typeOne, oneCentimeterOrMore] },
          cites: [rareLargerOrInvasive],
        },
        {
          for: {
            plain: 'invasive type 1 tumors, read as grown into the wall',
            clinical: 'invasive type I tumors, read as grown into the wall',
          },
          when: { all: [typeOne, invadesWall] },
          cites: [rareLargerOrInvasive],
        },
        {
          for: {
            plain: 'type 1 tumors grown into blood vessels, as "invasive" may mean that too',
            clinical: 'type I tumors with angioinvasion, as "invasive" may mean that too',
          },
          when: { all: [typeOne, invadesVessels] },
          open: true,
          cites: [rareLargerOrInvasive],
        },
      ],
    },
    'stomach.wide-excision': {
      says: { plain: '"Liberal" surgery to cut out the tumor', clinical: '"Liberal" surgical excision' },
      detail: {
        plain: 'The text does not say what "liberal" means. It names it beside gastric resection, one or the other.',
        clinical: '"Liberal" is not defined. Named beside gastric resection, one or the other.',
      },
      lines: advancedTypeTwo,
    },
    'stomach.gastric-resection': {
      says: { plain: 'Stomach surgery (gastric resection)', clinical: 'Gastric resection' },
      lines: [
        anyTypeThree,
        {
          for: {
            plain: 'rare type 1 tumors, large and in many places',
            clinical: 'exceptional type I tumors called large and multifocal',
          },
          when: { all: [typeOne, largeMultifocal] },
          strength: {
            plain: 'Type 1: "may require", in rare cases.',
            clinical: 'Type I: "exceptional cases ... may require".',
          },
          cites: [exceptionalCases],
        },
        {
          for: {
            plain: 'multiple type 1 tumors of 1 cm or more, as the text has no number for "large"',
            clinical: 'multiple type I tumors of 1 cm or more, as the text has no number for "large"',
          },
          when: { all: [typeOne, oneCentimeterOrMore, multiple] },
          open: true,
          strength: {
            plain: 'Type 1: "may require", in rare cases.',
            clinical: 'Type I: "exceptional cases ... may require".',
          },
          cites: [exceptionalCases],
        },
        ...advancedTypeTwo,
      ],
    },
    'stomach.lymph-node-removal': {
      says: { plain: 'Removal of nearby lymph nodes', clinical: 'Regional lymphadenectomy' },
      detail: {
        plain: 'The text names it with the gastric resection. With "liberal" excision it may be meant too.',
        clinical: 'Named with the gastric resection; in type II it may go with "liberal" excision as well.',
      },
      partOf: 'stomach.gastric-resection',
      lines: [anyTypeThree, ...advancedTypeTwo],
    },
    'stomach.gastrectomy': {
      says: { plain: 'Removal of the stomach (gastrectomy)', clinical: 'Gastrectomy or radical gastrectomy' },
      detail: {
        plain: 'The sentence names no type. It stands in the part on type 3, and is read so.',
        clinical: 'The sentence names no type; it stands in the paragraph on type III and is read so.',
      },
      strength: '"most appropriately dealt with by"',
      lines: [
        {
          for: { plain: 'type 3 tumors over 2 cm', clinical: 'type III tumors over 2 cm' },
          when: { all: [typeThree, { fact: 'size', in: ['over-2-cm'] }] },
          cites: [
            stomach$('Tumors larger than 2 cm or those with'),
            stomach$('are most appropriately dealt with by gastrectomy'),
          ],
        },
        {
          for: {
            plain: 'type 3 tumors whose cells look atypical',
            clinical: 'type III tumors with atypical histology',
          },
          when: { all: [typeThree, { fact: 'atypical-histology', in: ['yes'] }] },
          cites: [stomach$('are most appropriately dealt with by gastrectomy')],
        },
        {
          for: { plain: 'type 3 tumors grown into the wall', clinical: 'type III tumors with gastric wall invasion' },
          when: { all: [typeThree, invadesWall] },
          cites: [stomach$('are most appropriately dealt with by gastrectomy')],
        },
      ],
    },
    'stomach.men1-duodenal-tumor-resection': {
      says: { plain: 'Surgery on the tumors that make gastrin', clinical: 'Resection of the source of gastrin' },
      detail: {
        plain: 'Mostly tumors in the first part of the bowel, with the lymph nodes they spread to.',
        clinical: 'Typically duodenal gastrinomas in MEN1, via duodenotomy, with resection of node metastases.',
      },
      strength: '"surgery is focused on"; "typically"',
      lines: [
        {
          for: { plain: 'type 2 tumors', clinical: 'type II tumors' },
          when: typeTwo,
          cites: [stomach$('surgery is focused on removing the source')],
        },
      ],
    },
    'stomach.men1-hormone-therapy': {
      says: { plain: 'Hormone drug to slow many tumors', clinical: 'Somatostatin analog, multiple type II tumors' },
      strength: {
        plain: '"may be used", above all if surgery did not bring gastrin down',
        clinical: '"may be used", particularly if hypergastrinemia was not reversed by surgery',
      },
      lines: [
        {
          for: { plain: 'multiple type 2 tumors', clinical: 'multiple type II tumors' },
          when: { all: [typeTwo, { fact: 'lesions', in: ['multiple', 'large-multifocal'] }] },
          cites: [stomach$('may be used to reduce tumor growth')],
        },
      ],
    },
    'stomach.somatostatin-analog': {
      says: {
        plain: 'Hormone drug that may keep it from coming back',
        clinical: 'Somatostatin analog against recurrence',
      },
      strength: '"may prevent recurrence"',
      lines: [
        {
          for: { plain: 'type 1 tumors', clinical: 'type I tumors' },
          when: typeOne,
          cites: [stomach$('treatment with somatostatin analogues may prevent recurrence')],
        },
      ],
    },
    'stomach.endoscopic-surveillance': {
      says: { plain: 'Regular checks with a scope', clinical: 'Endoscopic surveillance' },
      lines: [
        {
          for: { plain: 'type 1 tumors, once a year', clinical: 'type I tumors, once a year' },
          when: typeOne,
          strength: {
            plain: 'Type 1: once a year, with tissue samples, "is required".',
            clinical: 'Type I: yearly, repeated gastroscopy with multiple biopsies, "is required".',
          },
          cites: [stomach$('Follow-up with yearly endoscopic surveillance')],
        },
        {
          for: {
            plain: 'type 2 tumors, after endoscopic resection',
            clinical: 'type II tumors, after endoscopic resection',
          },
          when: typeTwo,
          strength: { plain: 'Type 2: "close", no interval.', clinical: 'Type II: "close", no interval.' },
          cites: [stomach$('followed by close endoscopic surveillance')],
        },
      ],
    },
  },
  notices: {
    'prophylaxis-before-procedures': prophylaxis,
    'type-guides-management': {
      says: {
        plain: 'The type guides the treatment. It also helps to tell how the tumor may go on.',
        clinical: 'Subtyping guides management and helps predict malignancy and survival.',
      },
      cites: [stomach$('Subtyping gastric neuroendocrine tumors is helpful')],
    },
    'types-1-and-2-rarely-spread': {
      says: {
        plain: 'Types 1 and 2 have spread in fewer than 10 of 100 people.',
        clinical: 'Types I and II reportedly metastasize in under 10%.',
      },
      when: { fact: 'gastric-type', in: ['type-1', 'type-2'] },
      cites: [general$('reported to metastasize in fewer than 10%')],
    },
    'type-1-survival': {
      says: {
        plain:
          'In a Swedish study of 65 people (51 with type 1), about 96 of 100 with type 1 were alive after 5 years and 74 after 10. That is like everyone else.',
        clinical:
          'Type I: crude survival 96.1% at 5 and 73.9% at 10 years, as in the general population (Swedish series of 65, 51 with type I; level of evidence C2).',
      },
      when: typeOne,
      cites: [stomach$('96.1% and 73.9%, respectively, for type I')],
    },
    'type-3-often-metastatic': {
      says: {
        plain: 'Most type 3 tumors have already spread when they are found. See the list for distant spread.',
        clinical: 'Most type III tumors are metastatic at presentation. See metastatic disease.',
      },
      when: typeThree,
      cites: [stomach$('Most of these tumors are metastatic at')],
    },
    'type-3-survival': {
      says: {
        plain:
          'With type 3, up to about 50 of 100 people are alive after 5 years. With distant spread it is 10 of 100.',
        clinical: 'Type III: 5-year survival may approach 50%; 10% with distant metastases.',
      },
      when: typeThree,
      cites: [stomach$('The 5-year survival rate may approach 50%')],
    },
    'type-2-larger-or-multiple': {
      says: {
        plain:
          'The text says "larger and multifocal". It may mean both at once, or two groups. One alone is left open here.',
        clinical:
          '"Larger and multifocal" may mean both at once or two groups. Both at once: listed. One alone: depends.',
      },
      when: { all: [typeTwo, { any: [oneCentimeterOrMore, multiple] }] },
      tone: 'unclear',
      cites: [largerAndMultifocal],
    },
    'type-3-lines-side-by-side': {
      says: {
        plain:
          'For type 3 the text names gastric resection for all, and gastrectomy for some. It does not say that one replaces the other.',
        clinical:
          'Type III: gastric resection for all, gastrectomy "most appropriately" for some. One adds, none replaces.',
      },
      when: typeThree,
      tone: 'unclear',
      cites: [
        stomach$('are treated with gastric resection and regional'),
        stomach$('are most appropriately dealt with by gastrectomy'),
      ],
    },
  },
  gaps: {
    'large-multifocal-no-number': {
      says: {
        plain: 'The summary gives no number for "large" or for "multifocal" (in many places).',
        clinical: '"Large multifocal" has no number; "larger" names none either.',
      },
      when: { fact: 'gastric-type', in: ['type-1', 'type-2'] },
      cites: [exceptionalCases],
    },
    'part-or-whole-stomach': {
      says: {
        plain: 'The summary does not say when part of the stomach comes out and when all of it.',
        clinical: 'No rule for partial against total gastric resection in types I and II.',
      },
      when: { fact: 'gastric-type', in: ['type-1', 'type-2'] },
    },
    'type-3-follow-up': {
      says: { plain: 'The summary names no check-ups for type 3.', clinical: 'No follow-up line for type III.' },
      when: typeThree,
    },
    'other-gastric-type': {
      says: {
        plain: 'The summary has no treatment line for other types of stomach tumor.',
        clinical: 'Other types rarely occur in the stomach; no treatment line.',
      },
      when: { fact: 'gastric-type', in: ['other'] },
      cites: [general$('rarely, other types may occur in the')],
    },
    'unresectable-no-section': unresectable,
  },
  next: [
    {
      to: 'metastatic',
      says: { plain: 'If it has spread to a distant part', clinical: 'Metastatic disease' },
      cites: [
        stomach$('Most of these tumors are metastatic at'),
        general$('reported to metastasize in fewer than 10%'),
      ],
    },
    // Short: the chart has little room. Both are of the summary on the pancreas, as their own heading says.
    { to: 'gastrinoma', says: 'Gastrinoma', when: typeTwo },
    { to: 'pancreas', says: 'Pancreas', when: typeTwo },
    toRecurrent,
    toCarcinoidSyndrome,
    toFollowUp,
  ],
  initial: 'gastricType',
  states: {
    gastricType: {
      kind: 'question',
      asks: 'gastric-type',
      on: {
        'type-1': 'sizeInTypeOne',
        'type-2': 'sizeInTypeTwo',
        'type-3': 'sizeInTypeThree',
        'poorly-differentiated': {
          target: 'poorlyDifferentiated',
          cites: [stomach$('designated as type IV in the study')],
        },
        other: 'otherType',
        unsure: 'typeUnknown',
      },
    },
    sizeInTypeOne: {
      kind: 'question',
      asks: 'size',
      on: {
        'under-1-cm': 'lesionsInTypeOne',
        '1-to-2-cm': 'lesionsInTypeOne',
        'over-2-cm': 'lesionsInTypeOne',
        unsure: 'lesionsInTypeOne',
      },
    },
    lesionsInTypeOne: {
      kind: 'question',
      asks: 'lesions',
      on: {
        single: 'wallInTypeOne',
        multiple: 'wallInTypeOne',
        'large-multifocal': 'wallInTypeOne',
        unsure: 'wallInTypeOne',
      },
    },
    wallInTypeOne: {
      kind: 'question',
      asks: 'wall-invasion',
      on: { none: 'typeOneList', 'not-deep': 'typeOneList', deep: 'typeOneList', unsure: 'typeOneList' },
    },
    sizeInTypeTwo: {
      kind: 'question',
      asks: 'size',
      on: {
        'under-1-cm': 'lesionsInTypeTwo',
        '1-to-2-cm': 'lesionsInTypeTwo',
        'over-2-cm': 'lesionsInTypeTwo',
        unsure: 'lesionsInTypeTwo',
      },
    },
    lesionsInTypeTwo: {
      kind: 'question',
      asks: 'lesions',
      on: {
        single: 'wallInTypeTwo',
        multiple: 'wallInTypeTwo',
        'large-multifocal': 'wallInTypeTwo',
        unsure: 'wallInTypeTwo',
      },
    },
    wallInTypeTwo: {
      kind: 'question',
      asks: 'wall-invasion',
      on: { none: 'angioinvasion', 'not-deep': 'angioinvasion', deep: 'angioinvasion', unsure: 'angioinvasion' },
    },
    angioinvasion: {
      kind: 'question',
      asks: 'angioinvasion',
      on: { no: 'typeTwoList', yes: 'typeTwoList', unsure: 'typeTwoList' },
    },
    sizeInTypeThree: {
      kind: 'question',
      asks: 'size',
      on: {
        'under-1-cm': 'wallInTypeThree',
        '1-to-2-cm': 'wallInTypeThree',
        'over-2-cm': 'wallInTypeThree',
        unsure: 'wallInTypeThree',
      },
    },
    wallInTypeThree: {
      kind: 'question',
      asks: 'wall-invasion',
      on: { none: 'histology', 'not-deep': 'histology', deep: 'histology', unsure: 'histology' },
    },
    histology: {
      kind: 'question',
      asks: 'atypical-histology',
      on: { no: 'typeThreeList', yes: 'typeThreeList', unsure: 'typeThreeList' },
    },
    typeOneList: {
      kind: 'options',
      says: { plain: 'Listed for type 1', clinical: 'Type I' },
      offers: [
        'stomach.endoscopic-resection',
        'stomach.local-excision',
        'stomach.gastric-resection',
        'stomach.somatostatin-analog',
        'stomach.endoscopic-surveillance',
      ],
    },
    typeTwoList: {
      kind: 'options',
      says: { plain: 'Listed for type 2', clinical: 'Type II' },
      offers: [
        'stomach.endoscopic-resection',
        'stomach.wide-excision',
        'stomach.gastric-resection',
        'stomach.lymph-node-removal',
        'stomach.men1-duodenal-tumor-resection',
        'stomach.men1-hormone-therapy',
        'stomach.endoscopic-surveillance',
      ],
    },
    typeThreeList: {
      kind: 'options',
      says: { plain: 'Listed for type 3', clinical: 'Type III' },
      offers: ['stomach.gastric-resection', 'stomach.lymph-node-removal', 'stomach.gastrectomy'],
    },
    typeUnknown: {
      kind: 'options',
      says: { plain: 'Type not known: each with its condition', clinical: 'Type unknown: all with their conditions' },
      offers: [
        'stomach.endoscopic-resection',
        'stomach.local-excision',
        'stomach.wide-excision',
        'stomach.gastric-resection',
        'stomach.lymph-node-removal',
        'stomach.gastrectomy',
        'stomach.men1-duodenal-tumor-resection',
        'stomach.men1-hormone-therapy',
        'stomach.somatostatin-analog',
        'stomach.endoscopic-surveillance',
      ],
    },
    poorlyDifferentiated: {
      kind: 'not-covered',
      says: { plain: 'No list for this kind of tumor', clinical: 'Not covered: poorly differentiated' },
      detail: {
        plain: 'The summary tells how people in one study did. It names no treatment for this kind.',
        clinical:
          'Results only, no treatment line: in the Swedish series 9 of 65 were poorly differentiated, with 33.3% and 22.2% survival at 5 and 10 years (level of evidence C2).',
      },
      instead: [team],
      cites: [
        stomach$('designated as type IV in the study'),
        stomach$('33.3% and 22.2% for poorly differentiated gastric'),
      ],
    },
    otherType: {
      kind: 'end',
      says: { plain: 'No list for other types', clinical: 'Other type: no treatment line' },
      detail: {
        plain: 'The summary says that other types are rare. It names no treatment for them.',
        clinical: 'The text says that other types may rarely occur and names no option.',
      },
      cites: [general$('rarely, other types may occur in the')],
    },
  },
});
