import { type Line, pathway } from '../../../src/model/content/definition.ts';
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
import { rectumAndSyndrome } from './shared-syndrome.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const general$ = citing(pdqProfessional, 'general');
const rectum$ = citing(pdqProfessional, 'rectum');

const underOne = { fact: 'size', in: ['under-1-cm'] } as const;
const oneToTwo = { fact: 'size', in: ['1-to-2-cm'] } as const;
const overTwo = { fact: 'size', in: ['over-2-cm'] } as const;
const invasionSeen = { fact: 'muscle-layer', in: ['yes'] } as const;
const invasionInSpecimen = { fact: 'muscle-layer', in: ['found-in-specimen'] } as const;
const invasionAtAll = { fact: 'muscle-layer', in: ['yes', 'found-in-specimen'] } as const;
/** From 1 cm up the text speaks of invasion wherever it was found. */
const underOneInSpecimen = {
  all: [invasionInSpecimen, { unless: { fact: 'size', in: ['1-to-2-cm', 'over-2-cm'] } }],
} as const;
const regionalMetastases = { fact: 'regional-metastases', in: ['yes'] } as const;

const debate = rectum$('considerable debate about whether local excision');
const resectionLine = rectum$('abdominoperineal resection (APR) or low anterior');
const bySonography = rectum$('invasion of the muscularis as seen by');
const examineSpecimen = rectum$('should be examined histologically to exclude muscularis');
const generallySupports = rectum$('presence of muscularis invasion or regional metastases');
const safelyRemoved = rectum$('can be safely removed by endoscopic excision');

const smallAndFurther = {
  plain: 'tumors under 1 cm with spread near by, or muscle growth found by the lab, only as an open point',
  clinical: 'tumors under 1 cm with regional metastases or invasion found in the specimen, only as an open point',
} as const;

/** The text names low anterior and abdominoperineal resection together, with the same conditions. */
const resections = [
  {
    for: 'tumors over 2 cm',
    when: overTwo,
    strength: 'Over 2 cm: "is recommended".',
    cites: [resectionLine],
  },
  {
    for: { plain: 'tumors seen in the muscle layer', clinical: 'muscularis invasion on EUS or MRI' },
    when: invasionSeen,
    strength: {
      plain: 'In the muscle layer on a scan: "is recommended".',
      clinical: 'Muscularis invasion on EUS or MRI: "is recommended".',
    },
    cites: [resectionLine, bySonography],
  },
  {
    for: 'tumors of 1 to 2 cm, which is debated',
    when: oneToTwo,
    strength: {
      plain: '1 to 2 cm: "considerable debate". Muscle growth or spread near by "generally supports" it.',
      clinical: '1 to 2 cm: "considerable debate"; muscularis invasion or regional spread "generally supports" it.',
    },
    cites: [debate, generallySupports],
  },
  {
    for: smallAndFurther,
    when: { all: [underOne, regionalMetastases] },
    open: true,
    cites: [generallySupports],
  },
  {
    for: smallAndFurther,
    when: { all: [underOne, invasionInSpecimen] },
    open: true,
    cites: [generallySupports, examineSpecimen],
  },
] as const satisfies readonly Line[];

const speaksForResection = { any: [invasionAtAll, regionalMetastases] } as const;
const alreadyRemoved = {
  when: invasionInSpecimen,
  says: { plain: 'This may be the removal that has been done.', clinical: 'May be the excision already done.' },
} as const;

export const rectum = pathway({
  id: 'rectum',
  summary: giNet,
  title: { plain: 'Tumor in the rectum', clinical: 'Rectal NET' },
  intro: {
    plain: 'Size, growth into the muscle layer and spread near by matter here.',
    clinical: 'The lists turn on size, on muscularis invasion and on regional metastases.',
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
    size: { ...size, cites: [safelyRemoved, debate] },
    'muscle-layer': {
      name: { plain: 'Muscle layer', clinical: 'Muscularis invasion' },
      as: { plain: 'in the muscle layer', clinical: 'muscularis invasion' },
      asks: {
        plain: 'Has the tumor grown into the muscle layer of the wall?',
        clinical: 'Muscularis invasion on EUS or MRI?',
      },
      means: {
        plain: 'Ultrasound or MRI can show it. Sometimes only the lab finds it, after the tumor is out.',
        clinical:
          'The text ties resection to invasion "as seen by EUS or MRI", and asks to look for it in the specimen.',
      },
      whoKnows: { plain: 'The ultrasound, MRI or lab report.', clinical: 'EUS, rectal MRI or pathology report.' },
      answers: {
        no: { says: 'No' },
        yes: {
          says: { plain: 'Yes, seen on ultrasound or MRI', clinical: 'Yes, on EUS or MRI' },
          short: { plain: 'On a scan', clinical: 'On EUS or MRI' },
          as: { plain: 'muscle layer on a scan', clinical: 'muscularis on EUS or MRI' },
        },
        'found-in-specimen': {
          says: { plain: 'Found by the lab after removal', clinical: 'Found in the specimen after excision' },
          short: { plain: 'By the lab', clinical: 'In the specimen' },
          as: { plain: 'muscle layer found by the lab', clinical: 'muscularis in the specimen' },
        },
      },
      cites: [bySonography, examineSpecimen],
    },
    'regional-metastases': {
      name: { plain: 'Spread near by', clinical: 'Regional metastases' },
      as: { plain: 'spread near by', clinical: 'regional metastases' },
      asks: { plain: 'Has it spread to lymph nodes near by?', clinical: 'Regional metastases?' },
      whoKnows: { plain: 'The MRI or ultrasound report.', clinical: 'EUS, MRI or pathology report.' },
      answers: noOrYes,
      cites: [generallySupports],
    },
  },
  options: {
    'rectum.eus-or-mri': {
      says: { plain: 'Ultrasound from inside, or MRI', clinical: 'Endoscopic ultrasound or rectal MRI' },
      strength: '"should be evaluated"',
      lines: [{ cites: [rectum$('should be evaluated by endoscopic ultrasonography (EUS)')] }],
    },
    'rectum.endoscopic-resection': {
      says: { plain: 'Removal through a scope', clinical: 'Endoscopic excision' },
      detail: {
        plain: 'The lab checks what was taken out for growth into the muscle layer.',
        clinical: 'Specimen "should be examined histologically to exclude muscularis invasion".',
      },
      lines: [
        { for: 'tumors under 1 cm', when: underOne, strength: '"can be safely removed"', cites: [safelyRemoved] },
        {
          for: {
            plain: 'tumors of 1 to 2 cm, as "local excision" may be done through a scope, only as an open point',
            clinical: 'tumors of 1 to 2 cm, as "local excision" names no route, only as an open point',
          },
          when: oneToTwo,
          open: true,
          cites: [debate],
        },
      ],
      // M2: the size line states no exception. The doubt is between it and what the text says of invasion and of spread.
      doubt: {
        when: speaksForResection,
        says: {
          plain:
            'The size line lists it. The text also has lines for growth into the muscle layer and spread near by. Under 1 cm it does not say which comes first.',
          clinical:
            'Listed by size. The specimen is examined "to exclude" muscularis invasion, and invasion or regional metastases speak for resection; under 1 cm the text does not say what follows.',
        },
        cites: [
          safelyRemoved,
          { ...bySonography, when: invasionSeen },
          { ...examineSpecimen, when: invasionInSpecimen },
          generallySupports,
        ],
      },
      remarks: [alreadyRemoved],
    },
    'rectum.partial-rectum-resection': {
      says: { plain: 'Surgery on the rectum from the belly (LAR)', clinical: 'Low anterior resection (LAR)' },
      lines: resections,
    },
    'rectum.anus-rectum-part-colon-resection': {
      says: { plain: 'Surgery that also removes the anus (APR)', clinical: 'Abdominoperineal resection (APR)' },
      lines: resections,
    },
    'rectum.local-excision': {
      says: { plain: 'Cutting out the tumor with a little tissue around it', clinical: 'Local excision' },
      detail: {
        plain: 'The text does not say by which way it is done.',
        clinical: 'The route is not stated.',
      },
      strength: 'one side of the "considerable debate"',
      lines: [{ for: 'tumors of 1 to 2 cm, which is debated', when: oneToTwo, cites: [debate] }],
      doubt: {
        when: speaksForResection,
        says: {
          plain:
            'It is one side of the debate on tumors of 1 to 2 cm. Growth into the muscle layer or spread near by "generally supports" resection.',
          clinical: 'One side of the debate at 1 to 2 cm. Invasion or spread as named "generally supports" resection.',
        },
        cites: [debate, generallySupports],
      },
      remarks: [alreadyRemoved],
    },
  },
  notices: {
    'considerable-debate': {
      says: {
        plain:
          'For 1 to 2 cm doctors do not agree. Is it enough to cut out the tumor with a little tissue around it? Or does part of the rectum need to come out?',
        clinical: '1 to 2 cm: "considerable debate" between local excision and rectal resection.',
      },
      when: oneToTwo,
      tone: 'unclear',
      cites: [debate],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'one-to-two-with-invasion': {
      says: {
        plain:
          'Two lines fit. For growth into the muscle layer, resection "is recommended". At this size there is debate, though such growth "generally supports" resection. So local excision is left open.',
        clinical:
          'Two lines hold. Muscularis invasion on EUS or MRI: resection "is recommended". 1 to 2 cm: debated, and invasion "generally supports" resection. Local excision depends.',
      },
      when: { all: [oneToTwo, invasionSeen] },
      tone: 'unclear',
      cites: [resectionLine, generallySupports],
    },
    'small-with-invasion-seen': {
      says: {
        plain:
          'Two lines fit: under 1 cm, a scope; in the muscle layer, resection. The text does not say which comes first.',
        clinical:
          'Under 1 cm with muscularis invasion on EUS or MRI: the depth line lists the resections; the size line lists endoscopic excision, which depends here.',
      },
      when: { all: [underOne, invasionSeen] },
      tone: 'unclear',
      cites: [bySonography, safelyRemoved],
    },
    'one-to-two-generally-supports': {
      says: {
        plain:
          'At 1 to 2 cm there is debate. Growth into the muscle layer, also when the lab finds it, or spread near by "generally supports" resection. So local excision is left open.',
        clinical:
          '1 to 2 cm: debated; muscularis invasion, in the specimen too, or regional spread "generally supports" resection. Local excision depends.',
      },
      when: { all: [oneToTwo, { any: [invasionInSpecimen, regionalMetastases] }] },
      tone: 'unclear',
      cites: [debate, generallySupports],
    },
    'invasion-found-in-specimen': {
      says: {
        plain:
          'The text says that the lab looks for growth into the muscle layer. Under 1 cm it does not say what follows if it is found.',
        clinical:
          'The specimen "should be examined ... to exclude muscularis invasion"; what follows under 1 cm if it is found is not stated. Options under 1 cm depend.',
      },
      when: underOneInSpecimen,
      tone: 'unclear',
      cites: [examineSpecimen],
    },
    'small-with-regional-metastases': {
      says: {
        plain:
          'The text says that spread near by speaks for resection. The line stands among those on 1 to 2 cm. Whether it means smaller tumors is not clear.',
        clinical:
          'Regional metastases "generally supports rectal resection": the sentence names no size but stands in the paragraph on 1 to 2 cm. All options by size depend.',
      },
      when: { all: [underOne, regionalMetastases] },
      tone: 'unclear',
      cites: [generallySupports],
    },
    'size-estimates-recurrence': {
      says: {
        plain: 'Size is one of the best signs of whether it may come back.',
        clinical: 'TNM is in use, yet size seems among the best estimates of recurrence.',
      },
      cites: [rectum$('one of the best estimates of recurrence')],
    },
    'nodes-in-one-to-two': {
      says: {
        plain:
          'In 100 people who had surgery, 31 of 100 with a tumor of 1 to 2 cm had tumor in lymph nodes. A size over 1 cm and growth into vessels were the strongest signs.',
        clinical:
          'Series of 100 with anterior resection: nodes positive in 31% at 1 to 2 cm; strongest predictors lymphovascular invasion and size over 1 cm.',
      },
      when: oneToTwo,
      cites: [
        rectum$('tumors between 1 cm and 2 cm was'),
        rectum$('two strongest predictors of lymph node metastases'),
      ],
    },
    'seen-before-surgery': {
      says: {
        plain: 'Some signs of a more active tumor may be seen before a large operation.',
        clinical: 'Particular atypia and a high mitotic index may be recognized before radical surgery.',
      },
      when: oneToTwo,
      cites: [rectum$('tumors with particular atypia and high mitotic')],
    },
    'survival-by-stage': {
      says: {
        plain:
          'The figures come from two databases. They differ most for stage 3. Ask the team what they mean for you.',
        clinical:
          '5-year survival: SEER stage I 97%, II 84%, III 20%; National Cancer Database (3,287 patients) stage II 87.3%, III 35.5%. The two differ on stage III. With distant metastases about 30%.',
      },
      cites: [
        rectum$('stage I carcinoid tumors was 97%'),
        rectum$('were 87.3% and 35.5%, respectively'),
        rectum$('prognosis is generally poor, with an overall'),
      ],
    },
    'rectum-and-carcinoid-syndrome': rectumAndSyndrome,
  },
  gaps: {
    'no-rule-between-resections': {
      says: {
        plain: 'The summary does not say how doctors choose between the two resections.',
        clinical: 'No rule between low anterior and abdominoperineal resection.',
      },
      ask: { plain: 'Which of the two would fit me, and why?', clinical: 'Which resection, and on what grounds?' },
      cites: [resectionLine],
    },
    'vessel-invasion-no-indication': {
      says: {
        plain: 'Growth into vessels is named as a sign. It is not named as a reason for surgery.',
        clinical: 'Lymphovascular invasion is a predictor in the text, not an indication.',
      },
      cites: [rectum$('two strongest predictors of lymph node metastases')],
    },
    'specimen-no-next-step': {
      says: {
        plain: 'Under 1 cm, if the lab finds growth into the muscle layer, the summary names no next step.',
        clinical: 'Under 1 cm, muscularis invasion found after endoscopic excision: no next step stated.',
      },
      ask: { plain: 'What follows from the lab report?', clinical: 'Consequence of invasion in the specimen?' },
      when: underOneInSpecimen,
      cites: [examineSpecimen],
    },
    'no-follow-up': {
      says: { plain: 'The summary names no check-ups here.', clinical: 'No follow-up line.' },
    },
    'unresectable-no-section': unresectable,
  },
  next: [
    { ...toMetastatic, cites: [rectum$('prognosis is generally poor, with an overall')] },
    toRecurrent,
    toFollowUp,
    {
      ...toCarcinoidSyndrome,
      cites: [
        general$('rectal neuroendocrine tumors is not associated with'),
        general$('appendix and rectum rarely produce this syndrome'),
      ],
    },
  ],
  type: 'parallel',
  states: {
    size: { kind: 'question', asks: 'size' },
    muscleLayer: { kind: 'question', asks: 'muscle-layer' },
    regionalMetastases: { kind: 'question', asks: 'regional-metastases' },
    list: {
      kind: 'options',
      says: { plain: 'Listed for the rectum', clinical: 'Rectum' },
      offers: [
        'rectum.eus-or-mri',
        'rectum.endoscopic-resection',
        'rectum.partial-rectum-resection',
        'rectum.anus-rectum-part-colon-resection',
        'rectum.local-excision',
      ],
    },
  },
});
