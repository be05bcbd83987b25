import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPancreaticNetProfessional } from './source.ts';
import { pancreaticNet } from './summary.ts';

const diagnostics$ = citing(pdqPancreaticNetProfessional, 'diagnostics');
const gastrinoma$ = citing(pdqPancreaticNetProfessional, 'diagnosis-gastrinoma');
const glucagonoma$ = citing(pdqPancreaticNetProfessional, 'diagnosis-glucagonoma');
const insulinoma$ = citing(pdqPancreaticNetProfessional, 'diagnosis-insulinoma');
const prognostic$ = citing(pdqPancreaticNetProfessional, 'prognostic-factors');
const somatostatinoma$ = citing(pdqPancreaticNetProfessional, 'diagnosis-somatostatinoma');
const treatmentOfGastrinoma$ = citing(pdqPancreaticNetProfessional, 'gastrinoma');
const treatmentOfInsulinoma$ = citing(pdqPancreaticNetProfessional, 'insulinoma');
const vipoma$ = citing(pdqPancreaticNetProfessional, 'diagnosis-vipoma');

const gastrinoma = { fact: 'suspected-type', in: ['gastrinoma'] } as const;
const insulinoma = { fact: 'suspected-type', in: ['insulinoma'] } as const;
const glucagonoma = { fact: 'suspected-type', in: ['glucagonoma'] } as const;
const vipoma = { fact: 'suspected-type', in: ['vipoma'] } as const;
const somatostatinoma = { fact: 'suspected-type', in: ['somatostatinoma'] } as const;
const nothingFound = { fact: 'noninvasive-tests', in: ['nothing-found-suspicion-high'] } as const;

const imaging = diagnostics$('imaging with computed tomography (CT) with or without');
const adjuncts = diagnostics$('single-photon emission CT may be useful adjuncts');
const invasive = diagnostics$('such as selective arteriography or selective arterial stimulation');
const series = insulinoma$('series of 30 patients with 32 pancreatic insulinomas');
const localizes = somatostatinoma$('can usually help localize and stage the tumor');

const inSomatostatinoma = {
  for: 'somatostatinoma',
  when: somatostatinoma,
  strength: {
    plain: 'Somatostatinoma: it "can usually help" to find and stage it.',
    clinical: 'Somatostatinoma: "can usually help localize and stage the tumor".',
  },
  cites: [localizes],
} as const;
const inInsulinoma = {
  for: 'insulinoma',
  when: insulinoma,
  strength: {
    plain: 'Insulinoma: CT and ultrasound from inside together found all 32 tumors of 30 people.',
    clinical: 'Insulinoma: CT with endoscopic ultrasound found 32 of 32 tumors in 30 patients (retrospective).',
  },
  cites: [series],
} as const;

export const pancreasWorkUp = pathway({
  id: 'pancreas-work-up',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: tests', clinical: 'Work-up of a pancreatic NET' },
  intro: {
    plain: 'The text lists tests and gives them no order. Some count only for one type of tumor.',
    clinical: 'Localization for all, hormone tests by suspected type. A list, not an algorithm.',
  },
  listing: { group: 'beside', order: 142, name: { plain: 'Pancreas: tests', clinical: 'Pancreas: work-up' } },
  also: ['pancreatic work-up', 'localization of islet cell tumors', 'pancreas tests'],
  sections: [
    'diagnostics',
    'diagnosis-gastrinoma',
    'diagnosis-insulinoma',
    'diagnosis-glucagonoma',
    'diagnosis-vipoma',
    'diagnosis-somatostatinoma',
    'gastrinoma',
    'insulinoma',
  ],
  questions: {
    'suspected-type': {
      name: { plain: 'Type that is thought of', clinical: 'Suspected type' },
      asks: { plain: 'Which type does the team think of?', clinical: 'Suspected type?' },
      whoKnows: { plain: 'The team, from signs and hormones.', clinical: 'Clinical picture and hormone tests.' },
      answers: {
        gastrinoma: { says: 'Gastrinoma' },
        insulinoma: { says: 'Insulinoma' },
        glucagonoma: { says: 'Glucagonoma' },
        vipoma: { says: 'VIPoma', as: 'VIPoma' },
        somatostatinoma: { says: 'Somatostatinoma' },
        nonfunctional: { says: { plain: 'One that makes no hormone', clinical: 'Nonfunctional' } },
      },
      cites: [diagnostics$('Some of the tumor types have unique')],
    },
    'noninvasive-tests': {
      name: { plain: 'Scans so far', clinical: 'Noninvasive tests' },
      asks: { plain: 'What did scans and ultrasound show?', clinical: 'Result of the noninvasive tests?' },
      answers: {
        'tumor-found': { says: { plain: 'They show a tumor', clinical: 'Tumor found' } },
        'nothing-found-suspicion-high': {
          says: {
            plain: 'Nothing, and the team still thinks there is one',
            clinical: 'Nothing found, suspicion remains high',
          },
          short: { plain: 'Nothing found', clinical: 'Nothing found' },
          as: { plain: 'nothing found so far', clinical: 'nothing found' },
        },
      },
      cites: [invasive],
    },
  },
  options: {
    'pancreas-work-up.ct': {
      says: { plain: 'CT scan', clinical: 'CT' },
      lines: [
        { cites: [imaging] },
        inInsulinoma,
        {
          for: 'glucagonoma',
          when: glucagonoma,
          strength: {
            plain: 'Glucagonoma: mostly large, and easy to see.',
            clinical: 'Glucagonoma: tends to be large and easily visible.',
          },
          cites: [glucagonoma$('tend to be large and easily visible on')],
        },
        {
          for: 'VIPoma',
          when: vipoma,
          strength: { plain: 'VIPoma: in general easy to find.', clinical: 'VIPoma: generally easy to localize.' },
          cites: [vipoma$('can generally be easily localized by CT scan')],
        },
        inSomatostatinoma,
      ],
    },
    'pancreas-work-up.mri': {
      says: { plain: 'MRI scan', clinical: 'MRI' },
      lines: [
        { strength: { plain: 'CT "with or without" it.', clinical: 'CT "with or without" MRI.' }, cites: [imaging] },
        inSomatostatinoma,
      ],
    },
    'pancreas-work-up.endoscopic-ultrasound': {
      says: { plain: 'Ultrasound from inside', clinical: 'Endoscopic ultrasound' },
      lines: [{ cites: [imaging] }, inInsulinoma, inSomatostatinoma],
    },
    'pancreas-work-up.octreotide-scan': {
      says: { plain: 'Octreotide scan', clinical: 'Somatostatin receptor scintigraphy' },
      lines: [
        {
          strength: { plain: '"useful adjuncts": of use beside the others.', clinical: '"may be useful adjuncts".' },
          cites: [adjuncts],
        },
        {
          for: 'insulinoma',
          when: insulinoma,
          strength: {
            plain: 'Insulinoma: "less useful", as it often has few receptors.',
            clinical: 'Insulinoma: "less useful", often a low density of receptors.',
          },
          cites: [diagnostics$('less useful in localizing insulinomas versus other pancreatic')],
        },
        {
          for: 'glucagonoma',
          when: glucagonoma,
          strength: {
            plain: 'Glucagonoma: of use to find spread.',
            clinical: 'Glucagonoma: "useful adjunct in detecting metastases".',
          },
          cites: [glucagonoma$('useful adjunct in detecting metastases')],
        },
        {
          for: 'VIPoma',
          when: vipoma,
          strength: {
            plain: 'VIPoma: of use to find spread.',
            clinical: 'VIPoma: "useful adjunct in detecting metastases".',
          },
          cites: [vipoma$('useful adjunct in detecting metastases')],
        },
      ],
    },
    'pancreas-work-up.spect': {
      says: { plain: 'SPECT scan', clinical: 'SPECT' },
      strength: { plain: '"useful adjuncts": of use beside the others', clinical: '"may be useful adjuncts"' },
      lines: [{ cites: [adjuncts] }],
    },
    'pancreas-work-up.selective-arteriography-or-stimulation': {
      says: {
        plain: 'Pictures of single arteries, or a test that makes the tumor give off its hormone',
        clinical: 'Selective arteriography or arterial stimulation',
      },
      detail: {
        plain: 'These tests go into the vessels and are hard to do.',
        clinical: 'More invasive and technically demanding.',
      },
      lines: [
        {
          strength: '"may be useful".',
          for: {
            plain: 'a tumor that scans do not show, though the team still thinks there is one',
            clinical: 'noninvasive tests that show nothing while suspicion remains high',
          },
          when: nothingFound,
          cites: [invasive],
        },
        {
          for: {
            plain: 'insulinoma that scans do not show',
            clinical: 'insulinoma, where imaging fails',
          },
          when: { all: [insulinoma, nothingFound] },
          strength: {
            plain: 'Insulinoma: CT and ultrasound have taken its place, but for unusual cases.',
            clinical: 'Insulinoma: replaced by CT and endoscopic ultrasound, but for unusual circumstances.',
          },
          cites: [insulinoma$('have replaced older, more invasive, and technically challenging')],
        },
      ],
    },
    'pancreas-work-up.gastrin-and-gastric-acid': {
      says: { plain: 'Gastrin in the blood and acid in the stomach', clinical: 'Serum gastrin and gastric acid' },
      strength: {
        plain: 'the diagnosis is "dependent on" both',
        clinical: 'diagnosis "dependent on" both being elevated',
      },
      figures: [
        {
          says: {
            plain: 'Gastrin: ten times the normal value, or over 500 pg/mL. Tests may vary widely.',
            clinical: 'Gastrin ten times normal or over 500 pg/mL; assays may vary widely.',
          },
          cites: [gastrinoma$('gastrin 10x normal or >500 pg/mL (the accuracy')],
        },
        {
          says: {
            plain: 'Acid: at least 100 mmol over night, or at least 10 mmol an hour at rest.',
            clinical: 'Overnight acid output at least 100 mmol; basal acid output at least 10 mmol/hr.',
          },
          cites: [gastrinoma$('AO ≥ 100 mmol. BAO ≥ 10')],
        },
        {
          says: {
            plain: 'Acid at rest against the most that the stomach can make: at least 0.6.',
            clinical: 'Basal to maximal acid output (BAO:MAO) at least 0.6.',
          },
          cites: [gastrinoma$('0.6 (basal acid output:maximal acid output)')],
        },
      ],
      lines: [
        {
          for: 'gastrinoma',
          when: gastrinoma,
          cites: [gastrinoma$('dependent on elevated serum gastrin and elevated gastric')],
        },
      ],
    },
    'pancreas-work-up.secretin-test': {
      says: { plain: 'Secretin test', clinical: 'Secretin test' },
      detail: {
        plain: 'Results overlap, so the text calls its value limited.',
        clinical: 'Provocative tests overlap considerably. The doses in the text are not carried here.',
      },
      strength: { plain: 'its value "is limited"', clinical: 'value "is limited"' },
      figures: [
        {
          says: {
            plain: 'Positive: gastrin doubles.',
            clinical: 'Positive: gastrin rises by 100%.',
          },
          cites: [gastrinoma$('100% increase in gastrin within 10 minutes')],
        },
      ],
      lines: [
        {
          for: 'gastrinoma',
          when: gastrinoma,
          cites: [gastrinoma$('overlap, and the value of these tests is')],
        },
      ],
    },
    'pancreas-work-up.hcg': {
      says: { plain: 'hCG in the blood', clinical: 'hCG' },
      lines: [{ for: 'gastrinoma', when: gastrinoma, cites: [gastrinoma$('Elevated hCG levels')] }],
    },
    'pancreas-work-up.transhepatic-venous-sampling': {
      says: {
        plain: 'Blood from veins of the liver, through the skin',
        clinical: 'Percutaneous transhepatic venous sampling',
      },
      detail: {
        plain: 'For one tumor that does not run in the family.',
        clinical: 'Said of single sporadic tumors.',
      },
      strength: { plain: '"occasionally": now and then', clinical: '"may occasionally provide accurate localization"' },
      lines: [
        {
          for: 'gastrinoma',
          when: gastrinoma,
          cites: [treatmentOfGastrinoma$('sampling may occasionally provide accurate localization of single')],
        },
      ],
    },
    'pancreas-work-up.fasting-glucose-and-insulin': {
      says: { plain: 'Blood sugar and insulin, without food', clinical: 'Fasting glucose and insulin' },
      strength: { plain: '"pathognomonic": it means this disease', clinical: '"pathognomonic"' },
      figures: [
        {
          says: {
            plain: 'Blood sugar under 40 mg/dL with high insulin, if none was injected.',
            clinical: 'Under 40 mg/dL with elevated insulin, in the absence of exogenous insulin.',
          },
          cites: [insulinoma$('hypoglycemia (<40 mg/dL) associated with an elevated insulin')],
        },
      ],
      lines: [
        {
          for: 'insulinoma',
          when: insulinoma,
          cites: [insulinoma$('hypoglycemia (<40 mg/dL) associated with an elevated insulin')],
        },
      ],
    },
    'pancreas-work-up.proinsulin': {
      says: { plain: 'Proinsulin in the blood', clinical: 'Plasma proinsulin' },
      strength: {
        plain: '"may be helpful", for malignant ones',
        clinical: '"may be helpful", for insulin-secreting carcinomas',
      },
      lines: [
        {
          for: 'insulinoma',
          when: insulinoma,
          cites: [insulinoma$('Measurement of plasma proinsulin may be helpful for')],
        },
      ],
    },
    'pancreas-work-up.intraoperative-ultrasound': {
      says: { plain: 'Ultrasound in surgery', clinical: 'Intraoperative ultrasound' },
      strength: {
        plain: '"aids": it helps to see how far the tumor goes',
        clinical: '"aids" in extent and relation to neighbors',
      },
      lines: [
        {
          for: 'insulinoma',
          when: insulinoma,
          cites: [treatmentOfInsulinoma$('Intraoperative ultrasonography aids the localization of tumor extent')],
        },
      ],
    },
    'pancreas-work-up.glucagon': {
      says: { plain: 'Glucagon in the blood', clinical: 'Serum glucagon' },
      strength: { plain: '"confirms the diagnosis"', clinical: '"confirms the diagnosis"' },
      figures: [
        {
          says: { plain: 'Over 1,000 pg/mL.', clinical: 'Over 1,000 pg/mL.' },
          cites: [glucagonoma$('glucagon level greater than 1,000 pg/mL confirms the')],
        },
        {
          says: {
            plain: 'A rash that moves, high blood sugar and blood clots together are nearly a proof.',
            clinical:
              'Necrolytic migratory erythema, hyperglycemia and venous thrombosis: a "virtually diagnostic triad".',
          },
          cites: [glucagonoma$('venous thrombosis comprise a virtually diagnostic triad')],
        },
      ],
      lines: [
        {
          for: 'glucagonoma',
          when: glucagonoma,
          cites: [glucagonoma$('glucagon level greater than 1,000 pg/mL confirms the')],
        },
      ],
    },
    'pancreas-work-up.vip': {
      says: { plain: 'VIP in the blood', clinical: 'Serum VIP' },
      strength: { plain: '"is diagnostic"', clinical: '"is diagnostic"' },
      figures: [
        {
          says: { plain: 'Over 200 pg/mL.', clinical: 'Over 200 pg/mL.' },
          cites: [vipoma$('(VIP) greater than 200 pg/mL is diagnostic')],
        },
      ],
      lines: [{ for: 'VIPoma', when: vipoma, cites: [vipoma$('(VIP) greater than 200 pg/mL is diagnostic')] }],
    },
    'pancreas-work-up.fasting-somatostatin': {
      says: { plain: 'Somatostatin in the blood, without food', clinical: 'Fasting serum somatostatin' },
      figures: [
        {
          says: { plain: 'Over 100 pg/mL.', clinical: 'Over 100 pg/mL.' },
          cites: [somatostatinoma$('somatostatin level greater than 100 pg/mL')],
        },
      ],
      lines: [
        {
          for: 'somatostatinoma',
          when: somatostatinoma,
          cites: [somatostatinoma$('somatostatin level greater than 100 pg/mL')],
        },
      ],
    },
  },
  notices: {
    'nonfunctional-products': {
      says: {
        plain:
          'Such tumors may give off products that do nothing, such as chromogranin A. The text lists no test for them.',
        clinical:
          'Nonfunctional tumors may secrete inactive products, chromogranin A and pancreatic polypeptide among them. The text lists no test for these.',
      },
      when: { fact: 'suspected-type', in: ['nonfunctional'] },
      cites: [prognostic$('may secrete inactive amine and peptide products such')],
    },
    'malignant-and-men1-shares': {
      says: {
        plain:
          'The text gives shares by type. Malignant: up to 50 of 100 gastrinomas, 10 insulinomas, about 75 glucagonomas, most somatostatinomas. With MEN1: 15 to 35 gastrinomas, 5 to 8 insulinomas.',
        clinical:
          'Malignant: gastrinoma up to 50%, insulinoma 10%, glucagonoma about 75%, most somatostatinomas. With MEN1: gastrinoma 15% to 35%, insulinoma 5% to 8%. For VIPoma no share is given.',
      },
      cites: [
        gastrinoma$('15% to 35% of gastrinomas are associated with'),
        gastrinoma$('up to 50% are malignant'),
        insulinoma$('10% of insulinomas are multiple, and only 10%'),
        insulinoma$('5% to 8% are associated with MEN1 syndrome'),
        glucagonoma$('About 75% of glucagonomas are malignant'),
        somatostatinoma$('malignant and have metastases at diagnosis'),
      ],
    },
  },
  gaps: {
    'no-order-of-tests': {
      says: {
        plain: 'The text lists the tests and gives no order.',
        clinical: 'A list of tests, no algorithm.',
      },
      ask: { plain: 'Which test comes next, and why?', clinical: 'Order of tests?' },
      cites: [imaging],
    },
  },
  type: 'parallel',
  states: {
    suspectedType: { kind: 'question', asks: 'suspected-type' },
    noninvasiveTests: { kind: 'question', asks: 'noninvasive-tests' },
    localization: {
      kind: 'options',
      says: { plain: 'Listed to find the tumor', clinical: 'Localization and staging' },
      offers: [
        'pancreas-work-up.ct',
        'pancreas-work-up.mri',
        'pancreas-work-up.endoscopic-ultrasound',
        'pancreas-work-up.octreotide-scan',
        'pancreas-work-up.spect',
        'pancreas-work-up.selective-arteriography-or-stimulation',
        'pancreas-work-up.transhepatic-venous-sampling',
        'pancreas-work-up.intraoperative-ultrasound',
      ],
    },
    diagnosis: {
      kind: 'options',
      says: { plain: 'Listed to name the type', clinical: 'Diagnosis of the type' },
      offers: [
        'pancreas-work-up.gastrin-and-gastric-acid',
        'pancreas-work-up.secretin-test',
        'pancreas-work-up.hcg',
        'pancreas-work-up.fasting-glucose-and-insulin',
        'pancreas-work-up.proinsulin',
        'pancreas-work-up.glucagon',
        'pancreas-work-up.vip',
        'pancreas-work-up.fasting-somatostatin',
      ],
    },
  },
});
