import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { next, unresectable } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const rectum$ = citing(pdqPatient, 'rectum');

const overTwoOrDeep = {
  any: [
    { fact: 'size', in: ['over-2-cm'] },
    { fact: 'muscle-layer', in: ['yes'] },
  ],
} as const;

export const rectum = pathway({
  id: 'rectum',
  summary: giNet,
  title: { plain: 'Tumor in the rectum', clinical: 'Rectal NET' },
  intro: {
    plain:
      'The summary looks at two things here: how big the tumor is, and whether it has grown into the muscle layer.',
    clinical:
      'The list turns on tumor size in centimeters and on whether the muscle layer of the rectal wall is reached.',
  },
  listing: {
    group: 'site',
    order: 80,
    name: 'Rectum',
    note: { plain: 'the end of the bowel', clinical: 'by size and depth' },
    presented: true,
  },
  body: { organs: ['rectum'], label: 'Rectum', says: { plain: 'Rectum: the end of the bowel', clinical: 'Rectum' } },
  also: ['rectal'],
  sections: ['rectum'],
  questions: {
    size: {
      name: 'Size',
      asks: { plain: 'How big is the tumor?', clinical: 'Tumor size?' },
      means: {
        plain: 'The size is how far it is across, in centimeters.',
        clinical: 'Exactly 1.0 cm and exactly 2.0 cm fall in the middle band: the other two lines are strict.',
      },
      whoKnows: {
        plain: 'The scope report or the scan report gives the size.',
        clinical: 'Endoscopy or endoscopic ultrasound report.',
      },
      unit: 'cm',
      answers: {
        'under-1-cm': { says: 'Smaller than 1 cm', range: { below: 1 } },
        '1-to-2-cm': {
          says: { plain: '1 to 2 cm (exactly 1 or 2 counts too)', clinical: '1 to 2 cm (1.0 and 2.0 included)' },
          range: { from: 1, to: 2 },
        },
        'over-2-cm': { says: 'Larger than 2 cm', range: { above: 2 } },
      },
    },
    'muscle-layer': {
      name: 'Muscle layer',
      asks: {
        plain: 'Has the tumor grown into the muscle layer of the rectal wall?',
        clinical: 'Muscle layer of the rectal wall reached?',
      },
      means: {
        plain: 'The wall of the rectum has layers. The muscle layer lies deeper than the inner lining.',
        clinical: 'The depth trigger stands in the same line as "over 2 cm" and names no size.',
      },
      whoKnows: {
        plain: 'The ultrasound or MRI report says this. Your doctor can read it with you.',
        clinical: 'Endoscopic ultrasound, MRI or the pathology report.',
      },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
    },
  },
  options: {
    'rectum.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic resection' },
      treatment: 'endoscopic-resection',
      lines: [
        {
          for: { plain: 'tumors smaller than 1 cm', clinical: 'tumors under 1 cm' },
          when: { fact: 'size', in: ['under-1-cm'] },
          cites: [
            rectum$('may include: Endoscopic surgery ( resection ) for'),
            rectum$('that are smaller than 1 centimeter'),
          ],
        },
        {
          for: 'tumors of 1 to 2 cm',
          when: { fact: 'size', in: ['1-to-2-cm'] },
          cites: [rectum$('Treatment may include: Endoscopic surgery (resection). Surgery')],
        },
      ],
      doubt: {
        when: { fact: 'muscle-layer', in: ['yes'] },
        says: {
          plain:
            'The size line lists it. The muscle layer line lists larger operations. The summary does not say which line comes first.',
          clinical:
            'Listed by size; the muscle-layer line lists resections only. The summary does not rank the two lines.',
        },
        cites: [rectum$('spread to the muscle layer of the')],
      },
    },
    'rectum.partial-rectum-resection': {
      says: { plain: 'Surgery to remove part of the rectum', clinical: 'Resection of part of the rectum' },
      lines: [
        {
          for: {
            plain: 'tumors larger than 2 cm, or grown into the muscle layer',
            clinical: 'tumors over 2 cm or with spread to the muscle layer',
          },
          when: overTwoOrDeep,
          cites: [
            rectum$('Surgery (resection) for tumors that are larger'),
            rectum$('surgery to remove part of the rectum;'),
          ],
        },
        {
          for: 'tumors of 1 to 2 cm',
          when: { fact: 'size', in: ['1-to-2-cm'] },
          cites: [rectum$('Endoscopic surgery (resection). Surgery (resection) to remove')],
        },
      ],
    },
    'rectum.anus-rectum-part-colon-resection': {
      says: {
        plain: 'Surgery to remove the anus, rectum and part of the colon',
        clinical: 'Resection of anus, rectum and part of the colon',
      },
      detail: { plain: 'Through a cut in the belly.', clinical: 'Through an abdominal incision.' },
      lines: [
        {
          for: {
            plain: 'tumors larger than 2 cm, or grown into the muscle layer',
            clinical: 'tumors over 2 cm or with spread to the muscle layer',
          },
          when: overTwoOrDeep,
          cites: [
            rectum$('Surgery (resection) for tumors that are larger'),
            rectum$('or surgery to remove the anus ,'),
          ],
        },
        {
          for: 'tumors of 1 to 2 cm',
          when: { fact: 'size', in: ['1-to-2-cm'] },
          cites: [rectum$('Surgery (resection) to remove the anus, the')],
        },
      ],
    },
  },
  notices: {
    'rectum-best-unclear': {
      says: {
        plain: 'For tumors of 1 to 2 cm, the summary says it is not clear which treatment is best.',
        clinical: 'For tumors of 1 to 2 cm the summary states that the best treatment is not clear.',
      },
      when: { fact: 'size', in: ['1-to-2-cm'] },
      tone: 'unclear',
      cites: [rectum$('that are 1 to 2 centimeters')],
    },
    'size-and-depth-disagree': {
      says: {
        plain:
          'A tumor of up to 2 cm in the muscle layer fits two lines of the summary: one by size, one by the muscle layer. The summary does not say which comes first.',
        clinical:
          'Up to 2 cm with spread to the muscle layer: the size line and the muscle-layer line both apply. The summary does not say which takes precedence.',
      },
      when: {
        all: [
          { fact: 'muscle-layer', in: ['yes'] },
          { fact: 'size', in: ['under-1-cm', '1-to-2-cm'] },
        ],
      },
      tone: 'unclear',
      cites: [rectum$('that are smaller than 1 centimeter'), rectum$('spread to the muscle layer of the')],
    },
  },
  gaps: {
    'no-rule-between-resections': {
      says: {
        plain:
          'There are two operations here, one larger than the other. The summary does not say how doctors choose between them.',
        clinical: 'No criterion is given between resection of part of the rectum and the more extensive resection.',
      },
      ask: {
        plain: 'Which of the two operations would fit me, and why?',
        clinical: 'Which resection, and on what grounds?',
      },
      when: {
        any: [
          { fact: 'size', in: ['1-to-2-cm', 'over-2-cm'] },
          { fact: 'muscle-layer', in: ['yes'] },
        ],
      },
      cites: [rectum$('This may be either: surgery to remove')],
    },
    'stoma-not-mentioned': {
      says: {
        plain: 'The summary does not say how stool leaves the body once the anus is taken out.',
        clinical: 'A stoma is not mentioned, neither for one operation nor for the other.',
      },
      ask: {
        plain: 'Would I need a stoma (a bag for stool)? If so, for how long?',
        clinical: 'Stoma expected, and for how long?',
      },
      when: {
        any: [
          { fact: 'size', in: ['1-to-2-cm', 'over-2-cm'] },
          { fact: 'muscle-layer', in: ['yes'] },
        ],
      },
      cites: [rectum$('or surgery to remove the anus , the')],
    },
    'unresectable-no-list': unresectable,
  },
  next,
  initial: 'size',
  states: {
    size: {
      kind: 'question',
      asks: 'size',
      on: {
        'under-1-cm': 'depthWhenSmall',
        '1-to-2-cm': 'depthInTheUnclearBand',
        'over-2-cm': { target: 'large', cites: [rectum$('are larger than 2 centimeters or that')] },
        unsure: 'depthWhenSizeUnknown',
      },
    },
    depthWhenSmall: {
      kind: 'question',
      asks: 'muscle-layer',
      on: {
        no: { target: 'small', cites: [rectum$('that are smaller than 1 centimeter')] },
        yes: { target: 'conflict', cites: [rectum$('spread to the muscle layer of the')] },
        unsure: { target: 'smallDepthUnknown', cites: [rectum$('that are smaller than 1 centimeter')] },
      },
    },
    depthInTheUnclearBand: {
      kind: 'question',
      asks: 'muscle-layer',
      on: {
        no: { target: 'unclear', cites: [rectum$('that are 1 to 2 centimeters')] },
        yes: { target: 'conflict', cites: [rectum$('spread to the muscle layer of the')] },
        unsure: { target: 'unclear', cites: [rectum$('that are 1 to 2 centimeters')] },
      },
    },
    depthWhenSizeUnknown: {
      kind: 'question',
      asks: 'muscle-layer',
      on: {
        no: 'sizeUnknown',
        yes: { target: 'deepSizeUnknown', cites: [rectum$('spread to the muscle layer of the')] },
        unsure: 'sizeUnknown',
      },
    },
    small: {
      kind: 'options',
      says: 'Smaller than 1 cm',
      offers: ['rectum.endoscopic-resection'],
    },
    smallDepthUnknown: {
      kind: 'options',
      says: { plain: 'Smaller than 1 cm, depth not known', clinical: 'Under 1 cm, depth not known' },
      offers: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
    },
    conflict: {
      kind: 'options',
      says: { plain: 'Two lines of the summary apply', clinical: 'Size and depth lines disagree' },
      offers: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
    },
    unclear: {
      kind: 'options',
      says: { plain: '1 to 2 cm: three treatments are listed', clinical: '1 to 2 cm: best treatment not clear' },
      offers: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
    },
    large: {
      kind: 'options',
      says: { plain: 'Larger than 2 cm', clinical: 'Over 2 cm, any depth' },
      offers: ['rectum.partial-rectum-resection', 'rectum.anus-rectum-part-colon-resection'],
    },
    deepSizeUnknown: {
      kind: 'options',
      says: { plain: 'In the muscle layer, size not known', clinical: 'Muscle layer reached, size not known' },
      offers: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
    },
    sizeUnknown: {
      kind: 'options',
      says: {
        plain: 'Size not known: each with its condition',
        clinical: 'Size not known: all with their conditions',
      },
      offers: [
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
      ],
    },
  },
});
