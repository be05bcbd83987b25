import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { typeLists } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const tests$ = citing(pdqPancreaticNet, 'tests');
const typeTests$ = citing(pdqPancreaticNet, 'type-tests');
const somatostatinomaTests$ = citing(pdqPancreaticNet, 'somatostatinoma-tests');
const acthSigns$ = citing(pdqPancreaticNet, 'signs-acth');

const isGastrinoma = { fact: 'suspected-type', in: ['gastrinoma'] } as const;
const isInsulinoma = { fact: 'suspected-type', in: ['insulinoma'] } as const;
const isGlucagonoma = { fact: 'suspected-type', in: ['glucagonoma'] } as const;
const isVipoma = { fact: 'suspected-type', in: ['vipoma'] } as const;
const isSomatostatinoma = { fact: 'suspected-type', in: ['somatostatinoma'] } as const;

/** Tests that the summary names for every type. */
const general = [
  'pancreas-tests.exam-and-history',
  'pancreas-tests.blood-chemistry',
  'pancreas-tests.chromogranin-a',
  'pancreas-tests.ct-scan',
  'pancreas-tests.mri',
  'pancreas-tests.octreotide-scan',
  'pancreas-tests.endoscopic-ultrasound',
  'pancreas-tests.ercp',
  'pancreas-tests.angiogram',
  'pancreas-tests.laparotomy',
  'pancreas-tests.ultrasound-during-surgery',
  'pancreas-tests.biopsy',
  'pancreas-tests.bone-scan',
] as const;
const mayBeUsed = '"may be used"';

export const pancreasTests = pathway({
  id: 'pancreas-tests',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: tests', clinical: 'Pancreatic NET: tests' },
  intro: {
    plain:
      'The summary names tests for every type of tumor in the pancreas, and more for some types. It names them as tests that may be used. Nobody needs them all.',
    clinical: 'General tests, and tests for specific types. Named as tests that may be used; no order is given.',
  },
  listing: {
    group: 'beside',
    order: 145,
  },
  also: ['tests for the pancreas', 'chromogranin a', 'octreotide scan'],
  sections: ['tests', 'type-tests', 'somatostatinoma-tests'],
  questions: {
    'suspected-type': {
      name: { plain: 'What the team thinks of', clinical: 'Suspected type' },
      asks: { plain: 'Which type does your team think of?', clinical: 'Suspected type?' },
      means: {
        plain:
          'The team names the type, from your signs and the first tests. This page does not tell anyone what they have.',
        clinical: 'As suspected by the treating team.',
      },
      whoKnows: { plain: 'Your team can tell you.', clinical: 'Treating team.' },
      answers: {
        gastrinoma: { says: 'Gastrinoma', as: { plain: 'gastrinoma', clinical: 'gastrinoma' } },
        insulinoma: { says: 'Insulinoma', as: { plain: 'insulinoma', clinical: 'insulinoma' } },
        glucagonoma: { says: 'Glucagonoma', as: { plain: 'glucagonoma', clinical: 'glucagonoma' } },
        vipoma: { says: 'VIPoma', as: 'VIPoma' },
        somatostatinoma: { says: 'Somatostatinoma', as: { plain: 'somatostatinoma', clinical: 'somatostatinoma' } },
        'another-or-none': {
          says: { plain: 'Another type, or none named', clinical: 'Another type, or none' },
          short: { plain: 'Another, or none', clinical: 'Another, none' },
        },
      },
      cites: [
        typeTests$('Fasting serum gastrin test: A test in which'),
        typeTests$('Fasting serum glucose and insulin test: A test'),
      ],
    },
    'basal-acid-output': {
      name: { plain: 'Acid test', clinical: 'Acid output result' },
      asks: { plain: 'What did the test of stomach acid show?', clinical: 'Basal acid output?' },
      means: {
        plain: 'You can skip this. It counts only for a gastrinoma. The test is called the basal acid output test.',
        clinical: 'Optional: counts with suspected gastrinoma only.',
      },
      whoKnows: { plain: 'The lab report says this.', clinical: 'Laboratory report.' },
      answers: {
        normal: { says: 'Normal', as: { plain: 'acid normal', clinical: 'normal acid output' } },
        'not-normal': { says: 'Not normal', as: { plain: 'acid not normal', clinical: 'abnormal acid output' } },
      },
      cites: [typeTests$('If the basal acid output test result is')],
    },
  },
  options: {
    'pancreas-tests.exam-and-history': {
      says: { plain: 'A physical exam and questions about your health', clinical: 'Physical examination and history' },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Physical exam and health history: An exam of')] }],
    },
    'pancreas-tests.blood-chemistry': {
      says: { plain: 'Blood tests', clinical: 'Blood chemistry studies' },
      detail: {
        plain: 'The lab measures sugar and other things in the blood.',
        clinical: 'Glucose and other substances.',
      },
      strength: mayBeUsed,
      lines: [
        { cites: [tests$('Blood chemistry studies: A procedure in which a')] },
        {
          for: { plain: 'a VIPoma: potassium is lower than normal', clinical: 'VIPoma: low potassium' },
          when: isVipoma,
          cites: [typeTests$('VIPoma, there is a lower than normal amount')],
        },
      ],
    },
    'pancreas-tests.chromogranin-a': {
      says: { plain: 'A blood test for chromogranin A', clinical: 'Chromogranin A' },
      strength: mayBeUsed,
      lines: [
        {
          cites: [
            tests$('Chromogranin A test: A test in which a'),
            tests$('can be a sign of a non-functional pancreatic'),
          ],
        },
      ],
    },
    'pancreas-tests.ct-scan': {
      says: { plain: 'A CT scan of the belly', clinical: 'Abdominal CT' },
      detail: {
        plain: 'X-rays from many sides. A drink or a shot may help to see more.',
        clinical: 'With or without contrast.',
      },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Abdominal CT scan (CAT scan): A procedure that')] }],
    },
    'pancreas-tests.mri': {
      says: { plain: 'An MRI scan', clinical: 'MRI' },
      detail: {
        plain: 'A magnet and radio waves make the pictures.',
        clinical: 'A magnet and radio waves make the pictures.',
      },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('MRI (magnetic resonance imaging): A procedure that uses')] }],
    },
    'pancreas-tests.octreotide-scan': {
      says: { plain: 'An octreotide scan', clinical: 'Somatostatin receptor scintigraphy (octreotide scan)' },
      detail: {
        plain: 'It can find small tumors. A drug that is a little radioactive sticks to the tumor.',
        clinical: 'For small pancreatic NETs.',
      },
      strength: mayBeUsed,
      lines: [
        { cites: [tests$('may be used to find small pancreatic NETs')] },
        {
          for: { plain: 'a gastrinoma, named again', clinical: 'gastrinoma, named again' },
          when: isGastrinoma,
          cites: [typeTests$('may be used to find small pancreatic NETs')],
        },
        {
          for: { plain: 'a somatostatinoma, named again', clinical: 'somatostatinoma, named again' },
          when: isSomatostatinoma,
          cites: [somatostatinomaTests$('may be used to find small pancreatic NETs')],
        },
      ],
    },
    'pancreas-tests.endoscopic-ultrasound': {
      says: { plain: 'An ultrasound through a scope', clinical: 'Endoscopic ultrasound' },
      detail: { plain: 'The scope goes in by the mouth or the rectum.', clinical: 'By mouth or rectum.' },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Endoscopic ultrasound (EUS): A procedure in which an')] }],
    },
    'pancreas-tests.ercp': {
      says: { plain: 'An x-ray of the ducts through a scope (ERCP)', clinical: 'ERCP' },
      detail: {
        plain: 'If a tumor blocks a duct, a small tube may be left in to keep it open.',
        clinical: 'A stent may be left in a blocked duct.',
      },
      strength: mayBeUsed,
      lines: [
        {
          cites: [
            tests$('cholangiopancreatography (ERCP): A procedure used to x-ray the'),
            tests$('This tube (or stent) may be left in'),
          ],
        },
      ],
    },
    'pancreas-tests.angiogram': {
      says: { plain: 'X-rays of blood vessels (angiogram)', clinical: 'Angiogram' },
      detail: { plain: 'Something that shows on x-rays goes into the vessel first.', clinical: 'With contrast.' },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Angiogram: A procedure to look at blood vessels')] }],
    },
    'pancreas-tests.laparotomy': {
      says: { plain: 'Surgery to look inside the belly (laparotomy)', clinical: 'Laparotomy' },
      detail: {
        plain: 'Sometimes organs or bits of tissue are taken out.',
        clinical: 'Organs or tissue may be removed.',
      },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Laparotomy: A surgical procedure in which an incision')] }],
    },
    'pancreas-tests.ultrasound-during-surgery': {
      says: { plain: 'An ultrasound during surgery', clinical: 'Intraoperative ultrasound' },
      detail: {
        plain: 'It makes pictures of organs while they are open to view.',
        clinical: 'Transducer placed on the organ.',
      },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Intraoperative ultrasound: A procedure that uses high-energy sound')] }],
    },
    'pancreas-tests.biopsy': {
      says: { plain: 'A biopsy', clinical: 'Biopsy' },
      detail: {
        plain: 'A bit of tissue is looked at under a microscope.',
        clinical: 'By needle or during laparoscopy.',
      },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Biopsy: The removal of cells or tissues so')] }],
    },
    'pancreas-tests.bone-scan': {
      says: { plain: 'A bone scan', clinical: 'Bone scan' },
      detail: { plain: 'It shows if cancer cells are in the bones.', clinical: 'For bone involvement.' },
      strength: mayBeUsed,
      lines: [{ cites: [tests$('Bone scan: A procedure to check if there')] }],
    },
    'pancreas-tests.fasting-gastrin': {
      says: { plain: 'A blood test for gastrin, after a fast', clinical: 'Fasting serum gastrin' },
      detail: {
        plain: 'You go without food and drink for 8 hours or more.',
        clinical: 'At least 8 hours of fasting.',
      },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a gastrinoma', clinical: 'gastrinoma' },
          when: isGastrinoma,
          cites: [
            typeTests$('Fasting serum gastrin test: A test in which'),
            typeTests$('in the blood. This test is done after'),
          ],
        },
      ],
    },
    'pancreas-tests.basal-acid-output': {
      says: { plain: 'A test of how much acid the stomach makes', clinical: 'Basal acid output' },
      detail: {
        plain: 'A small tube goes through the nose or throat into the stomach.',
        clinical: 'By gastric tube, fasting.',
      },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a gastrinoma', clinical: 'gastrinoma' },
          when: isGastrinoma,
          cites: [typeTests$('Basal acid output test: A test to measure')],
        },
      ],
    },
    'pancreas-tests.secretin-stimulation': {
      says: { plain: 'A secretin test', clinical: 'Secretin stimulation test' },
      detail: {
        plain: 'A drug called secretin is given. With a gastrinoma, acid and gastrin go up.',
        clinical: 'Rise in gastric acid and gastrin with gastrinoma.',
      },
      strength: '"may be done"',
      lines: [
        {
          for: {
            plain: 'a gastrinoma, when the acid test is not normal',
            clinical: 'gastrinoma, with an abnormal basal acid output',
          },
          when: { all: [isGastrinoma, { fact: 'basal-acid-output', in: ['not-normal'] }] },
          cites: [typeTests$('If the basal acid output test result is')],
        },
      ],
    },
    'pancreas-tests.fasting-glucose-and-insulin': {
      says: {
        plain: 'A blood test for sugar and insulin, after a fast',
        clinical: 'Fasting serum glucose and insulin',
      },
      detail: {
        plain: 'You go without food and drink for 24 hours or more.',
        clinical: 'At least 24 hours of fasting.',
      },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'an insulinoma', clinical: 'insulinoma' },
          when: isInsulinoma,
          cites: [
            typeTests$('Fasting serum glucose and insulin test: A test'),
            typeTests$('eat or drink for at least 24 hours'),
          ],
        },
      ],
    },
    'pancreas-tests.fasting-glucagon': {
      says: { plain: 'A blood test for glucagon, after a fast', clinical: 'Fasting serum glucagon' },
      detail: {
        plain: 'You go without food and drink for 8 hours or more.',
        clinical: 'At least 8 hours of fasting.',
      },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a glucagonoma', clinical: 'glucagonoma' },
          when: isGlucagonoma,
          cites: [typeTests$('Fasting serum glucagon test: A test in which')],
        },
      ],
    },
    'pancreas-tests.vip-in-blood': {
      says: { plain: 'A blood test for VIP', clinical: 'Serum VIP' },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a VIPoma', clinical: 'VIPoma' },
          when: isVipoma,
          cites: [typeTests$('Serum VIP (vasoactive intestinal peptide) test: A')],
        },
      ],
    },
    'pancreas-tests.stool-analysis': {
      says: { plain: 'A test of the stool', clinical: 'Stool analysis' },
      detail: { plain: 'The lab looks for salts in it.', clinical: 'Sodium and potassium.' },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a VIPoma', clinical: 'VIPoma' },
          when: isVipoma,
          cites: [typeTests$('higher than normal sodium (salt) and potassium levels')],
        },
      ],
    },
    'pancreas-tests.fasting-somatostatin': {
      says: { plain: 'A blood test for somatostatin, after a fast', clinical: 'Fasting serum somatostatin' },
      detail: {
        plain: 'You go without food and drink for 8 hours or more.',
        clinical: 'At least 8 hours of fasting.',
      },
      strength: mayBeUsed,
      lines: [
        {
          for: { plain: 'a somatostatinoma', clinical: 'somatostatinoma' },
          when: isSomatostatinoma,
          cites: [somatostatinomaTests$('Fasting serum somatostatin test: A test in which')],
        },
      ],
    },
  },
  notices: {
    'gastrin-can-be-raised-by-other-things': {
      says: {
        plain: 'Other conditions can raise gastrin too. A high level alone does not mean a gastrinoma.',
        clinical: 'Gastrin may be raised by other conditions.',
      },
      when: isGastrinoma,
      cites: [typeTests$('Conditions other than gastrinoma can cause an increase')],
    },
    'chromogranin-with-normal-hormones': {
      says: {
        plain:
          'A lot of chromogranin A can be a sign of a tumor that makes no extra hormone. The summary says this for people whose hormone levels are normal.',
        clinical: 'Raised chromogranin A with normal hormone levels can point to a nonfunctional tumor.',
      },
      cites: [tests$('can be a sign of a non-functional pancreatic')],
    },
  },
  gaps: {
    'no-order-of-tests': {
      says: {
        plain: 'The tests are a list. The summary gives no order, and no rule for who has which.',
        clinical: 'No order and no rule for the choice of tests.',
      },
      ask: {
        plain: 'Which of these tests do I need, and what will they show?',
        clinical: 'Which tests, and in which order?',
      },
      cites: [tests$('Physical exam and health history: An exam of')],
    },
    'no-test-for-acth-or-others': {
      says: {
        plain: 'The summary lists no test of its own for tumors that make ACTH or another hormone.',
        clinical: 'No specific test is listed for tumors that make ACTH or another hormone.',
      },
      ask: {
        plain: 'Which hormones will you look for in my blood?',
        clinical: 'Which hormones are to be measured?',
      },
      when: { fact: 'suspected-type', in: ['another-or-none'] },
      cites: [acthSigns$('too much adrenocorticotropic hormone (ACTH) and cause Cushing')],
    },
  },
  next: typeLists,
  type: 'parallel',
  states: {
    type: { kind: 'question', asks: 'suspected-type' },
    acidOutput: { kind: 'question', asks: 'basal-acid-output', optional: true },
    generalTests: {
      kind: 'options',
      says: { plain: 'Tests listed for every type', clinical: 'Tests listed for every type' },
      offers: general,
    },
    typeTests: {
      kind: 'options',
      says: { plain: 'Tests listed for one type', clinical: 'Tests listed for specific types' },
      offers: [
        'pancreas-tests.fasting-gastrin',
        'pancreas-tests.basal-acid-output',
        'pancreas-tests.secretin-stimulation',
        'pancreas-tests.fasting-glucose-and-insulin',
        'pancreas-tests.fasting-glucagon',
        'pancreas-tests.vip-in-blood',
        'pancreas-tests.stool-analysis',
        'pancreas-tests.fasting-somatostatin',
      ],
    },
  },
});
