import type { Topic } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { clevelandClinicNet } from '../../other-sources.ts';
import { emergencySigns } from './shared.ts';
import { pdqPatient } from './source.ts';

const whatItIs$ = citing(pdqPatient, 'what-it-is');
const signs$ = citing(pdqPatient, 'signs');
const carcinoidSigns$ = citing(pdqPatient, 'carcinoid-signs');
const tests$ = citing(pdqPatient, 'tests');
const outlook$ = citing(pdqPatient, 'outlook');
const stages$ = citing(pdqPatient, 'stages');
const surgery$ = citing(pdqPatient, 'surgery');
const chemotherapy$ = citing(pdqPatient, 'chemotherapy');
const hormone$ = citing(pdqPatient, 'hormone-therapy');
const smallIntestine$ = citing(pdqPatient, 'small-intestine');
const stomach$ = citing(pdqPatient, 'stomach');
const metastatic$ = citing(pdqPatient, 'metastatic');
const sideEffects$ = citing(pdqPatient, 'side-effects');
const trials$ = citing(pdqPatient, 'trials');
const learnMore$ = citing(pdqPatient, 'learn-more');
const about$ = citing(pdqPatient, 'about');
const clevelandLiving$ = citing(clevelandClinicNet, 'living');

const sites = ['stomach', 'small-intestine', 'appendix', 'colon', 'rectum'] as const;

const otherCauses = {
  says: {
    plain: 'Other illnesses can cause the same signs. A doctor can find out.',
    clinical: 'The signs are not specific: other conditions may cause them.',
  },
  cites: [signs$('Other conditions may cause the same signs')],
} as const;

export const topics = {
  'what-it-is': {
    title: { plain: 'What kind of tumor is this?', clinical: 'GI NET' },
    points: [
      {
        says: {
          plain: 'It is a cancer that starts in the lining of the gut, in cells that make hormones.',
          clinical: 'Arises from neuroendocrine cells in the lining of the GI tract.',
        },
        cites: [whatItIs$('a type of cell that is like')],
      },
      {
        says: {
          plain: 'These tumors are rare. Most of them grow at a very slow pace.',
          clinical: 'Rare; most grow very slowly.',
        },
        cites: [whatItIs$('are rare and most grow very slowly')],
      },
      {
        says: {
          plain: 'Another name is carcinoid tumor.',
          clinical: 'Also called gastrointestinal carcinoid tumor.',
        },
        cites: [whatItIs$('also called gastrointestinal carcinoid tumors')],
      },
      {
        says: {
          plain: 'Most are in the small intestine, the rectum or the appendix.',
          clinical: 'Most frequent sites: small intestine, rectum, appendix.',
        },
        cites: [whatItIs$('occur in the small intestine, rectum, and')],
      },
    ],
    pathways: ['start'],
  },
  'several-tumors': {
    title: { plain: 'When there is more than one tumor', clinical: 'Multiple tumors' },
    points: [
      {
        says: {
          plain: 'Some people have more than one of these tumors.',
          clinical: 'More than one tumor may form.',
        },
        cites: [whatItIs$('Sometimes more than one tumor will form')],
      },
    ],
    gap: {
      id: 'several-tumors-no-list',
      says: {
        plain: 'Each list is about one place. The summary does not say what changes with several tumors.',
        clinical: 'Lists are per site. Multiple tumors are not addressed.',
      },
      ask: {
        plain: 'Do I have more than one tumor? If so, which list fits me?',
        clinical: 'Single or multiple tumors, and what does that change?',
      },
    },
    pathways: ['start', ...sites],
  },
  tests: {
    title: { plain: 'Tests you may hear about', clinical: 'Tests and procedures' },
    points: [
      {
        says: {
          plain: 'First come questions about your health and your family. Then comes a physical exam.',
          clinical: 'Personal and family history, physical examination.',
        },
        cites: [tests$('asking about your personal and family health')],
      },
      {
        says: {
          plain: 'Blood tests look for hormones that these tumors make. They help find carcinoid syndrome.',
          clinical: 'Blood chemistry, with hormones produced by NETs; helps diagnose carcinoid syndrome.',
        },
        cites: [tests$('contains a hormone produced by neuroendocrine tumors')],
      },
      {
        says: {
          plain: 'A tumor marker test looks for chromogranin A. High levels have been linked to these tumors.',
          clinical: 'Tumor marker: chromogranin A, linked to NETs when raised.',
        },
        cites: [tests$('Chromogranin A is a tumor marker')],
      },
      {
        says: {
          plain: 'For one test, you save all your urine for 24 hours. The lab looks for serotonin or 5-HIAA.',
          clinical: '24-hour urine for 5-HIAA or serotonin; helps diagnose carcinoid syndrome.',
        },
        cites: [tests$('Twenty-four-hour urine test : A test')],
      },
      {
        says: {
          plain: 'An MIBG scan finds these tumors with a tiny dose of something radioactive.',
          clinical: 'MIBG scan: NETs take up the radioactive tracer.',
        },
        cites: [tests$('MIBG scan : A procedure used to')],
      },
      {
        says: {
          plain: 'A CT scan, an MRI and a PET scan make pictures of the inside of the body.',
          clinical: 'CT, MRI and PET (radioactive glucose).',
        },
        cites: [
          tests$('CT scan (CAT scan) : A procedure'),
          tests$('uses a magnet, radio waves , and'),
          tests$('PET scan (positron emission tomography scan) :'),
        ],
      },
      {
        says: {
          plain: 'With a scope, a doctor looks into the stomach from above, or into the colon from below.',
          clinical: 'Upper endoscopy, colonoscopy.',
        },
        cites: [tests$('Upper endoscopy : A procedure to look'), tests$('Colonoscopy : A procedure to look inside')],
      },
      {
        says: {
          plain: 'A scope with ultrasound at its tip makes pictures from sound waves.',
          clinical: 'Endoscopic ultrasound (EUS).',
        },
        cites: [tests$('picture of body tissues called a sonogram')],
      },
      {
        says: {
          plain: 'You may swallow a tiny camera. It takes pictures of the whole small intestine.',
          clinical: 'Capsule endoscopy for the small intestine.',
        },
        cites: [tests$('Capsule endoscopy : A procedure used to')],
      },
      {
        says: {
          plain: 'A biopsy takes a bit of tissue. It is looked at under a microscope.',
          clinical: 'Biopsy, at endoscopy or colonoscopy where fit.',
        },
        cites: [tests$('Biopsy : The removal of cells or'), tests$('may be taken during endoscopy and colonoscopy')],
      },
      {
        says: {
          plain: 'A bone scan can show if there is cancer in the bones.',
          clinical: 'Bone scan for staging.',
        },
        cites: [stages$('A bone scan may be done to')],
      },
    ],
  },
  'signs-stomach-and-appendix': {
    title: { plain: 'Signs', clinical: 'Signs and symptoms' },
    points: [
      {
        says: {
          plain: 'Tumors of the stomach or the appendix may give no signs at all.',
          clinical: 'Gastric and appendiceal tumors in particular may be silent.',
        },
        cites: [signs$('tumors of the stomach or appendix')],
      },
      {
        says: {
          plain: 'Many of these tumors are found by chance, during tests or treatment for something else.',
          clinical: 'Often found incidentally.',
        },
        cites: [signs$('often found during tests or treatments for')],
      },
      otherCauses,
    ],
    pathways: ['stomach', 'appendix'],
  },
  'signs-small-intestine': {
    title: { plain: 'Signs', clinical: 'Signs and symptoms' },
    points: [
      {
        says: {
          plain:
            'In the duodenum, signs may be belly pain, constipation, diarrhea, a change in stool color, nausea, vomiting, yellow skin and eyes (jaundice), or heartburn.',
          clinical:
            'Duodenum: abdominal pain, nausea, vomiting, constipation, diarrhea, change in stool color, jaundice, heartburn.',
        },
        cites: [signs$('in the duodenum (first part of the'), signs$('Jaundice (yellowing of the skin')],
      },
      {
        says: {
          plain:
            'In the jejunum and ileum, signs may be belly pain, weight loss, feeling very tired, bloating, diarrhea, nausea or vomiting.',
          clinical:
            'Jejunum and ileum: abdominal pain, unexplained weight loss, marked tiredness, bloating, diarrhea, nausea, vomiting.',
        },
        cites: [signs$('in the jejunum (middle part of the'), signs$('very tired. Feeling bloated')],
      },
      otherCauses,
    ],
    pathways: ['small-intestine'],
  },
  'signs-colon': {
    title: { plain: 'Signs', clinical: 'Signs and symptoms' },
    points: [
      {
        says: {
          plain: 'Signs may be belly pain, or weight loss for no known reason.',
          clinical: 'Abdominal pain, unexplained weight loss.',
        },
        cites: [signs$('in the colon may include: Abdominal pain')],
      },
      otherCauses,
    ],
    pathways: ['colon'],
  },
  'signs-rectum': {
    title: { plain: 'Signs', clinical: 'Signs and symptoms' },
    points: [
      {
        says: {
          plain: 'Signs may be blood in the stool, pain in the rectum, or constipation.',
          clinical: 'Blood in the stool, rectal pain, constipation.',
        },
        cites: [signs$('Blood in the stool'), signs$('Pain in the rectum. Constipation')],
      },
      otherCauses,
    ],
    pathways: ['rectum'],
  },
  'carcinoid-signs': {
    title: { plain: 'Signs of carcinoid syndrome', clinical: 'Carcinoid syndrome: signs' },
    points: [
      {
        says: {
          plain:
            'Signs are a red or warm face and neck (flushing), belly pain, bloating, diarrhea, wheezing or other hard breathing, and a fast heartbeat.',
          clinical:
            'Flushing of face and neck, abdominal pain, bloating, diarrhea, wheezing or other dyspnea, tachycardia.',
        },
        cites: [
          carcinoidSigns$('Redness or a feeling of warmth'),
          carcinoidSigns$('trouble breathing. Fast heartbeat.'),
        ],
      },
      {
        says: {
          plain: 'They can have other causes too. Tell a doctor if you have any of them.',
          clinical: 'Other causes are possible. Patients are asked to report any of them.',
        },
        cites: [
          carcinoidSigns$('tumors or by other conditions. Talk'),
          carcinoidSigns$('if you have any of these signs'),
        ],
      },
      {
        says: {
          plain:
            'How it comes: the liver mostly breaks down the hormones of the tumor. When the tumor is in the liver, hormones may build up. It can also happen when tumor cells get into the blood.',
          clinical:
            'Liver enzymes usually destroy the hormones. With liver spread levels may stay high; entry of tumor cells into the blood can also cause it.',
        },
        cites: [
          carcinoidSigns$('usually destroyed by liver enzymes in the'),
          carcinoidSigns$('also happen if tumor cells enter the'),
        ],
      },
      {
        says: {
          plain:
            'Call your doctor about new flushing, diarrhea or wheezing. This is from the Cleveland Clinic page (reviewed June 26, 2024), not from NCI.',
          clinical:
            'Cleveland Clinic page (reviewed June 26, 2024), not NCI: contact the provider about changes such as flushing, diarrhea or wheezing.',
        },
        cites: [clevelandLiving$('may be signs of carcinoid syndrome, like')],
      },
    ],
  },
  'how-cancer-spreads': {
    title: { plain: 'How it can spread', clinical: 'Spread' },
    points: [
      {
        says: {
          plain: 'Cancer can grow into areas close by. It can also travel in the lymph system or in the blood.',
          clinical: 'By direct growth, by the lymph system, by the blood.',
        },
        cites: [stages$('Cancer can spread through tissue , the')],
      },
      {
        says: {
          plain: 'A tumor in a new place is still the same kind of tumor. In the liver it is not liver cancer.',
          clinical: 'A metastasis is of the same type as the primary tumor: in the liver, a metastatic GI NET.',
        },
        cites: [
          stages$('the same type of tumor as the'),
          stages$('metastatic GI neuroendocrine tumor, not liver cancer'),
        ],
      },
      {
        says: {
          plain: 'Tests show if it has spread. Often they are the same tests that found it.',
          clinical: 'Diagnostic tests may also serve for staging.',
        },
        cites: [stages$('may also be used for staging')],
      },
    ],
    pathways: ['start', ...sites, 'metastatic', 'recurrent'],
  },
  outlook: {
    title: { plain: 'What the outlook depends on', clinical: 'Prognostic factors' },
    points: [
      {
        says: {
          plain: 'Where the tumor is, and how big it is.',
          clinical: 'Site and size of the tumor.',
        },
        cites: [outlook$('Where the tumor is in the gastrointestinal'), outlook$('The size of the tumor. Whether')],
      },
      {
        says: {
          plain: 'Whether it has spread past the stomach and gut, for example to the liver or lymph nodes.',
          clinical: 'Spread beyond stomach and intestines, for example to liver or lymph nodes.',
        },
        cites: [outlook$('such as the liver or lymph nodes')],
      },
      {
        says: {
          plain: 'Whether you have carcinoid syndrome or carcinoid heart syndrome.',
          clinical: 'Carcinoid syndrome or carcinoid heart syndrome.',
        },
        cites: [outlook$('has carcinoid syndrome or has carcinoid heart')],
      },
      {
        says: {
          plain: 'Whether surgery can take out all of it.',
          clinical: 'Complete resectability.',
        },
        cites: [outlook$('cancer can be completely removed by surgery')],
      },
      {
        says: {
          plain: 'Whether it is new or has come back.',
          clinical: 'New or recurrent disease.',
        },
        cites: [outlook$('newly diagnosed or has recurred')],
      },
    ],
    gap: {
      id: 'no-figures-on-outlook',
      says: {
        plain: 'The summary gives no numbers about the outlook. Only your team can say what it may be for you.',
        clinical: 'No survival figures are given.',
      },
      ask: { plain: 'What does all this mean for me?', clinical: 'What is the prognosis in this case?' },
    },
  },
  'why-not-stage': {
    title: { plain: 'Why you are not asked for the stage here', clinical: 'Stage' },
    points: [
      {
        says: {
          plain: 'For these tumors, the stage does not decide the treatment. Many other cancers differ in this.',
          clinical: 'Stage does not determine treatment in GI NETs, unlike in many cancers.',
        },
        cites: [stages$('is not based on the stage of')],
      },
      {
        says: {
          plain: 'What counts most is if surgery can take the tumor out, and if it has spread.',
          clinical: 'Resectability and spread count most.',
        },
        cites: [stages$('Treatment depends mainly on whether the tumor')],
      },
      {
        says: {
          plain:
            'The summary speaks of the stage once more: how chemotherapy is given depends on the kind of cancer and its stage.',
          clinical: 'One exception: the way chemotherapy is given depends on type and stage.',
        },
        cites: [chemotherapy$('way the chemotherapy is given depends on')],
      },
    ],
  },
  'lymph-nodes-with-any-resection': {
    title: { plain: 'Lymph nodes and surgery', clinical: 'Lymph nodes with any resection' },
    points: [
      {
        says: {
          plain:
            'The summary says that nearby lymph nodes may be taken out with any resection. Not every list repeats this.',
          clinical:
            'The overview allows removal of nearby lymph nodes with any resection. The rectum and recurrence lists do not repeat it.',
        },
        cites: [surgery$('contains cancer. Nearby lymph nodes may also')],
      },
    ],
    pathways: ['stomach', 'rectum', 'recurrent'],
  },
  'hormone-therapy-in-general': {
    title: { plain: 'Where hormone therapy is listed', clinical: 'Hormone therapy: where listed' },
    points: [
      {
        says: {
          plain: 'In general, the summary says that these tumors are treated with octreotide or lanreotide.',
          clinical: 'The overview states in general that GI NETs are treated with octreotide or lanreotide.',
        },
        cites: [hormone$('are treated with octreotide or lanreotide which')],
      },
      {
        says: {
          plain:
            'Its lists name hormone therapy in three places: jejunum and ileum, stomach with MEN1, and distant spread. For carcinoid syndrome it is listed too.',
          clinical:
            'Listed for jejunum and ileum, for stomach with MEN1, for distant metastases, and for carcinoid syndrome.',
        },
        cites: [
          smallIntestine$('continues to grow. Hormone therapy .'),
          stomach$('to the stomach). Hormone therapy .'),
          metastatic$('tumor as possible. Hormone therapy . Radiopharmaceutical'),
        ],
      },
    ],
    pathways: [...sites, 'recurrent'],
  },
  trials: {
    title: { plain: 'Clinical trials', clinical: 'Clinical trials' },
    points: [
      {
        says: {
          plain: 'A trial tests if a new treatment is safe and works, or is better than the one used now.',
          clinical: 'Trials test safety and effect of new treatment, or compare it with the standard.',
        },
        cites: [trials$('safe and effective or better than the')],
      },
      {
        says: {
          plain:
            'The summary says that for some people a trial may be the best choice. You can join before, during or after treatment starts.',
          clinical: 'May be the best choice for some patients. Entry before, during or after the start of treatment.',
        },
        cites: [
          trials$('may be the best treatment choice'),
          trials$('Patients can enter clinical trials before, during,'),
        ],
      },
      {
        says: {
          plain:
            'Some trials take only people with no treatment so far. Some are for people whose cancer has not gotten better.',
          clinical: 'Some need untreated patients; some are for cancer that has not improved.',
        },
        cites: [trials$('who have not yet received treatment'), trials$('whose cancer has not gotten better')],
      },
      {
        says: {
          plain: 'Some test ways to stop cancer from coming back, or to have fewer side effects.',
          clinical: 'Some test prevention of recurrence or reduction of side effects.',
        },
        cites: [trials$('stop cancer from recurring (coming back) or')],
      },
      {
        says: {
          plain:
            'A trial is a listed treatment for distant spread and when the tumor has come back. For each place, the summary only links to a trial search.',
          clinical:
            'A listed option for distant metastases and recurrence. Elsewhere the summary only links to its trial search.',
        },
        cites: [metastatic$('spinal cord . A clinical trial of'), trials$('can be found on NCI’s clinical trials')],
      },
    ],
    links: [
      { says: 'ClinicalTrials.gov', url: 'https://clinicaltrials.gov' },
      {
        says: {
          plain: 'National Cancer Institute: look for "Clinical Trials"',
          clinical: 'NCI: clinical trials search',
        },
        url: 'https://www.cancer.gov',
      },
    ],
  },
  'side-effects': {
    title: { plain: 'Side effects', clinical: 'Side effects' },
    points: [
      {
        says: {
          plain:
            'Treatment may cause side effects. The summary points to the side effects page of the National Cancer Institute.',
          clinical: 'Treatment may cause side effects; the summary refers to the NCI Side Effects page.',
        },
        cites: [sideEffects$('information about side effects caused by treatment')],
      },
    ],
    gap: {
      id: 'no-side-effects-listed',
      says: {
        plain:
          'The summary does not list the side effects of any treatment. Your team and the side effects page can tell you more.',
        clinical: 'No side effects are listed for any treatment. See the NCI Side Effects page and the treating team.',
      },
      ask: {
        plain: 'What side effects may this treatment have, and what can be done about them?',
        clinical: 'Which side effects are to be expected?',
      },
    },
    links: [
      {
        says: { plain: 'National Cancer Institute: look for "Side Effects"', clinical: 'NCI: Side Effects page' },
        url: 'https://www.cancer.gov',
      },
    ],
  },
  'emergency-signs': {
    title: { plain: 'When to get help at once', clinical: 'Emergency signs' },
    points: [emergencySigns],
  },
  support: {
    title: { plain: 'Where to get help', clinical: 'Support' },
    points: [
      {
        says: {
          plain: 'Phone line of the National Cancer Institute: 1-800-4-CANCER (1-800-422-6237).',
          clinical: 'NCI Cancer Information Service: 1-800-4-CANCER (1-800-422-6237).',
        },
        cites: [about$("call the Cancer Information Service (CIS), NCI's")],
      },
      {
        says: {
          plain: 'You can also chat online or write to NCIinfo@nih.gov.',
          clinical: 'Live chat, or NCIinfo@nih.gov.',
        },
        cites: [about$('Contact Us Live Chat 1-800-4-CANCER NCIinfo@nih.gov')],
      },
      {
        says: {
          plain: 'The National Cancer Institute has pages on coping with cancer, and on questions for your doctor.',
          clinical: 'NCI pages: Questions to Ask Your Doctor about Cancer; Coping with Cancer.',
        },
        cites: [
          learnMore$('Cancer Coping with Cancer Questions'),
          learnMore$('Questions to Ask Your Doctor about Cancer'),
        ],
      },
      {
        says: {
          plain: 'It has pages for survivors and for those who care for them.',
          clinical: 'NCI page: For Survivors, Caregivers, and Advocates.',
        },
        cites: [learnMore$('For Survivors, Caregivers, and Advocates')],
      },
      {
        says: {
          plain: 'Help with costs: look for "Managing Cancer Care" on cancer.gov.',
          clinical: 'Insurance coverage: NCI page Managing Cancer Care.',
        },
        cites: [about$('on the Managing Cancer Care page')],
      },
    ],
    links: [{ says: 'National Cancer Institute', url: 'https://www.cancer.gov' }],
  },
} as const satisfies Record<string, Topic>;
