import { type Line, pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { noOrYes, prophylaxis, toCarcinoidSyndrome } from './shared.ts';
import { whoScheme } from './shared-scheme.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const appendix$ = citing(pdqProfessional, 'appendix');
const classification$ = citing(pdqProfessional, 'classification');
const colon$ = citing(pdqProfessional, 'colon');
const general$ = citing(pdqProfessional, 'general');
const rectum$ = citing(pdqProfessional, 'rectum');

const eusOrMri = rectum$('should be evaluated by endoscopic ultrasonography (EUS)');
const capsule = general$('useful in the detection of small bowel');
const enteroscopy = general$('being studied in the diagnosis of small');
const byName = {
  for: {
    plain: 'any place only as an open point, since one line names it for all',
    clinical: 'any site only as an open point: named in the list of modalities without a condition',
  },
  open: true,
  cites: [general$('capsule endoscopy; enteroscopy; and angiography')],
} as const satisfies Line;
const falsePositive = general$('occur in patients on proton pump inhibitors');

export const workUp = pathway({
  id: 'work-up',
  summary: giNet,
  title: { plain: 'Tests', clinical: 'Work-up' },
  intro: {
    plain: 'The summary lists tests and gives them no order. A place counts only where the text ties a test to it.',
    clinical: 'Tests without an algorithm or order; site counts only where the text ties a test to one.',
  },
  listing: { group: 'beside', order: 140, name: 'Work-up' },
  also: ['tests'],
  sections: ['general', 'classification', 'rectum'],
  questions: {
    'suspected-site': {
      name: { plain: 'Where it may be', clinical: 'Suspected site' },
      asks: { plain: 'Where does the team think it may be?', clinical: 'Suspected site?' },
      answers: {
        stomach: { says: 'Stomach' },
        duodenum: { says: { plain: 'First part of the small bowel (duodenum)', clinical: 'Duodenum' } },
        'jejunum-ileum': { says: { plain: 'Rest of the small bowel (jejunum, ileum)', clinical: 'Jejunum or ileum' } },
        appendix: { says: 'Appendix' },
        colon: { says: 'Colon' },
        rectum: { says: 'Rectum' },
      },
      cites: [general$('diagnostic approaches to gastrointestinal neuroendocrine tumors vary')],
    },
    'bone-involvement-suspected': {
      name: { plain: 'Bones', clinical: 'Bone involvement' },
      asks: { plain: 'Could it be in the bones?', clinical: 'Bone involvement suspected?' },
      answers: noOrYes,
      cites: [general$('primary imaging modality for identifying bone involvement')],
    },
    'vessel-question-before-surgery': {
      name: { plain: 'Vessels near the tumor', clinical: 'Vessels before surgery' },
      asks: {
        plain: 'Does the surgeon need to see the vessels near the tumor?',
        clinical: 'Open question about vessels before surgery?',
      },
      answers: noOrYes,
      cites: [general$('useful as an adjunct to surgery, particularly')],
    },
    'proton-pump-inhibitor': {
      name: { plain: 'Stomach acid drug', clinical: 'Proton pump inhibitor' },
      asks: { plain: 'Is there a drug against stomach acid (a PPI)?', clinical: 'On a proton pump inhibitor?' },
      routing: true,
      answers: noOrYes,
      cites: [falsePositive],
    },
  },
  options: {
    'work-up.urinary-5-hiaa': {
      says: { plain: 'Urine test over a day (5-HIAA)', clinical: '24-hour urinary 5-HIAA' },
      detail: {
        plain: 'No bananas, tomatoes or eggplant at the time of the test.',
        clinical: 'Avoid serotonin-rich foods: bananas, tomatoes, eggplant.',
      },
      figures: [
        {
          says: {
            plain:
              'Of 100 people without such a tumor, it is normal in about 88. It can miss many: it finds as few as 35 of 100.',
            clinical: 'Specificity about 88%, sensitivity as low as 35%.',
          },
          cites: [general$('has a specificity of approximately 88%')],
        },
      ],
      lines: [{ cites: [general$('has a specificity of approximately 88%')] }],
    },
    'work-up.chromogranin-a': {
      says: { plain: 'Blood test (chromogranin A)', clinical: 'Plasma chromogranin A' },
      strength: {
        plain: '"very sensitive", but other things raise it too; "appears to be a better" marker than 5-HIAA',
        clinical: '"very sensitive", "nonspecific"; "appears to be a better" marker than urinary 5-HIAA',
      },
      lines: [
        {
          cites: [
            general$('are very sensitive markers of gastrointestinal'),
            general$('appears to be a better biochemical marker of'),
          ],
        },
      ],
      remarks: [
        {
          when: { fact: 'proton-pump-inhibitor', in: ['yes'] },
          says: {
            plain: 'A PPI can raise it falsely, even a low dose for a short time.',
            clinical: 'False-positive values possible on a PPI, even short-term and low-dose.',
          },
        },
      ],
    },
    'work-up.somatostatin-receptor-scintigraphy': {
      says: { plain: 'Octreotide scan', clinical: 'Somatostatin receptor scintigraphy' },
      detail: {
        plain: 'It can miss small tumors and those with few receptors.',
        clinical: 'Detection may fail: technical issues, small size, too few receptors.',
      },
      strength: '"an important method"',
      figures: [
        {
          says: { plain: 'It finds up to 90 of 100.', clinical: 'Sensitivity up to 90%.' },
          cites: [general$('sensitivity of the octreotide scan is reported')],
        },
      ],
      lines: [
        {
          cites: [
            general$('sensitivity of the octreotide scan is reported'),
            general$('small tumor size, or inadequate expression of'),
          ],
        },
      ],
    },
    'work-up.ct-or-mri': {
      says: { plain: 'CT or MRI scan', clinical: 'CT or MRI' },
      strength: {
        plain: '"initial localization of the tumor only": to find it at first',
        clinical: '"for initial localization of the tumor only"',
      },
      figures: [
        {
          says: {
            plain: 'They find about 80 of 100. In one study they missed some tumor in half of the people.',
            clinical:
              'Detection about 80%. One study: lesions missed in 50% of patients, nodes and outside the liver above all.',
          },
          cites: [general$('have been estimated at 80%'), general$('lesions in 50% of patients were missed')],
        },
      ],
      lines: [{ cites: [general$('used for initial localization of the tumor only')] }],
    },
    'work-up.mibg-scintigraphy': {
      says: { plain: 'MIBG scan', clinical: '123I-MIBG scintigraphy' },
      strength: {
        plain: '"about half as sensitive": it finds about half as many as an octreotide scan',
        clinical: '"about half as sensitive" as octreotide scintigraphy',
      },
      lines: [{ cites: [general$('about half as sensitive as 111In-octreotide scintigraphy')] }],
    },
    'work-up.5-htp-pet': {
      says: { plain: 'PET scan with 5-HTP', clinical: '11C-5-HTP PET' },
      strength: '"promising"',
      lines: [{ cites: [general$('used as a universal method for detecting')] }],
    },
    'work-up.bone-scintigraphy': {
      says: { plain: 'Bone scan', clinical: 'Bone scintigraphy' },
      strength: '"primary imaging modality" for bone',
      figures: [
        {
          says: { plain: 'It finds 90 of 100 or more.', clinical: 'Detection 90% or more.' },
          cites: [general$('primary imaging modality for identifying bone involvement')],
        },
      ],
      lines: [
        {
          for: { plain: 'tumor that may be in the bones', clinical: 'suspected bone involvement' },
          when: { fact: 'bone-involvement-suspected', in: ['yes'] },
          cites: [general$('primary imaging modality for identifying bone involvement')],
        },
        { ...byName, cites: [general$('bone scintigraphy with technetium Tc 99m-methylene diphosphonate')] },
      ],
    },
    'work-up.endoscopic-ultrasound': {
      says: { plain: 'Ultrasound from inside', clinical: 'Endoscopic ultrasound' },
      strength: {
        plain: '"may be a sensitive method"; in the rectum "should be evaluated by" this or MRI',
        clinical: '"may be a sensitive method"; rectum: "should be evaluated by" EUS or MRI',
      },
      figures: [
        {
          says: {
            plain: 'In one study of the colon and rectum it was right in 90 of 100.',
            clinical: 'Colorectal, one study: accuracy 90% for localization and staging.',
          },
          cites: [general$('accuracy of 90% for the localization and')],
        },
      ],
      lines: [
        {
          for: 'stomach and duodenum',
          when: { fact: 'suspected-site', in: ['stomach', 'duodenum'] },
          cites: [general$('sensitive method for the detection of gastric')],
        },
        {
          for: 'colon',
          when: { fact: 'suspected-site', in: ['colon'] },
          cites: [general$('accuracy of 90% for the localization and')],
        },
        {
          for: 'rectum',
          when: { fact: 'suspected-site', in: ['rectum'] },
          cites: [eusOrMri, general$('accuracy of 90% for the localization and')],
        },
      ],
    },
    'work-up.rectal-mri': {
      says: { plain: 'MRI of the rectum', clinical: 'Rectal MRI' },
      strength: {
        plain: '"should be evaluated by" this or ultrasound',
        clinical: '"should be evaluated by" EUS or MRI',
      },
      lines: [{ for: 'rectum', when: { fact: 'suspected-site', in: ['rectum'] }, cites: [eusOrMri] }],
    },
    'work-up.capsule-endoscopy': {
      says: { plain: 'A small camera to swallow', clinical: 'Capsule endoscopy' },
      strength: '"may prove useful" (small bowel)',
      lines: [
        {
          for: 'jejunum and ileum',
          when: { fact: 'suspected-site', in: ['jejunum-ileum'] },
          cites: [capsule],
        },
        byName,
      ],
    },
    'work-up.double-balloon-enteroscopy': {
      says: { plain: 'Long scope of the small bowel', clinical: 'Double-balloon enteroscopy' },
      detail: {
        plain: 'It takes long, mostly with anesthesia.',
        clinical: 'Time-consuming; usually under general anesthesia.',
      },
      strength: '"is being studied"',
      lines: [
        {
          for: 'jejunum and ileum',
          when: { fact: 'suspected-site', in: ['jejunum-ileum'] },
          cites: [enteroscopy],
        },
        byName,
      ],
    },
    'work-up.angiography': {
      says: { plain: 'Picture of the blood vessels', clinical: 'Angiography' },
      detail: {
        plain: 'MRI has mostly taken its place.',
        clinical: 'Replaced to a large extent by MRI angiography.',
      },
      strength: '"may be useful as an adjunct to surgery"',
      lines: [
        {
          for: {
            plain: 'a question about vessels before surgery',
            clinical: 'a question about vessels before surgery, large invasive lesions above all',
          },
          when: { fact: 'vessel-question-before-surgery', in: ['yes'] },
          cites: [
            general$('useful as an adjunct to surgery, particularly'),
            general$('MRI angiography has replaced angiography to'),
          ],
        },
        byName,
      ],
    },
  },
  notices: {
    'one-list-no-order': {
      says: {
        plain:
          'The summary gives no order of tests, and no plan for each place. It points to a European paper from 2004.',
        clinical:
          'No sequence and no site algorithm: imaging is named as one list, approaches "vary" by site, and a European consensus of 2004 is pointed to.',
      },
      cites: [
        general$('Imaging modalities for gastrointestinal neuroendocrine tumors include'),
        general$('diagnostic approaches to gastrointestinal neuroendocrine tumors vary'),
        general$('which details site-specific approaches to diagnosis'),
      ],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'proton-pump-inhibitor': {
      says: {
        plain:
          'Drugs against stomach acid (PPIs) can make chromogranin A too high. Even a low dose for a short time can.',
        clinical: 'False-positive chromogranin A possible on proton pump inhibitors, even short-term and low-dose.',
      },
      when: { fact: 'proton-pump-inhibitor', in: ['yes'] },
      cites: [falsePositive],
    },
    'other-markers': {
      says: {
        plain: 'Other blood tests are not as good as these two.',
        clinical: 'Other markers do not match the specificity or predictive value of these two.',
      },
      cites: [general$('none match the specificity or predictive value')],
    },
    'not-seen-on-octreotide-scan': {
      says: {
        plain: 'Goblet cell tumors, and most tumors of the colon, do not show up on an octreotide scan.',
        clinical:
          'Goblet cell tumors are not seen on octreotide scintigraphy; of colonic tumors only occasional right-sided ones.',
      },
      cites: [
        appendix$('They do not express somatostatin receptors and'),
        colon$('Only occasional right-sided lesions are positive with'),
      ],
    },
    'newer-tracers-dated': {
      says: {
        plain:
          'As of May 9, 2025, the summary tells of the octreotide scan. It names scans with gallium-68 or copper-64 only as looked into. Practice may differ now.',
        clinical:
          'Dated, as of May 9, 2025: octreotide scintigraphy is described; gallium-68 and copper-64 tracers are only "investigated".',
      },
      cites: [general$('gallium Ga 68 and copper Cu 64'), general$('sensitivity of the octreotide scan is reported')],
    },
    'pathology-criteria': {
      says: {
        plain:
          'The lab looks at the cells, the size, growth into vessels, and how fast cells divide. A stain shows what the cells are.',
        clinical: 'Criteria named: differentiation, size, angioinvasion, Ki-67. Immunostaining identifies the cells.',
      },
      cites: [
        classification$('Presence or absence of angioinvasion'),
        general$('immunostaining enables their exact identification'),
      ],
    },
    'small-tumors-on-eus': {
      says: {
        plain: 'In the stomach and duodenum, ultrasound from inside may find tumors of 2 to 3 mm.',
        clinical: 'EUS may detect gastric and duodenal tumors of 2 to 3 mm.',
      },
      when: { fact: 'suspected-site', in: ['stomach', 'duodenum'] },
      cites: [general$('sensitive method for the detection of gastric')],
    },
    'who-scheme-of-2000': whoScheme,
  },
  next: [{ to: 'start', says: { plain: 'Back to the beginning', clinical: 'Start' } }, toCarcinoidSyndrome],
  type: 'parallel',
  states: {
    suspectedSite: { kind: 'question', asks: 'suspected-site' },
    boneInvolvement: { kind: 'question', asks: 'bone-involvement-suspected' },
    vesselQuestion: { kind: 'question', asks: 'vessel-question-before-surgery' },
    protonPumpInhibitor: { kind: 'question', asks: 'proton-pump-inhibitor', optional: true },
    list: {
      kind: 'options',
      says: { plain: 'Tests the summary lists', clinical: 'Tests' },
      offers: [
        'work-up.urinary-5-hiaa',
        'work-up.chromogranin-a',
        'work-up.somatostatin-receptor-scintigraphy',
        'work-up.ct-or-mri',
        'work-up.mibg-scintigraphy',
        'work-up.5-htp-pet',
        'work-up.bone-scintigraphy',
        'work-up.endoscopic-ultrasound',
        'work-up.rectal-mri',
        'work-up.capsule-endoscopy',
        'work-up.double-balloon-enteroscopy',
        'work-up.angiography',
      ],
    },
  },
});
