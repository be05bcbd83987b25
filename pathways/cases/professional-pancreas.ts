import type { PracticeCase } from '../../src/model/content/practice.ts';

/** Made-up cases over the professional edition of the summary on the pancreas. */
export const professionalPancreasCases: readonly PracticeCase[] = [
  {
    id: 'hp-gastrinoma-head',
    edition: 'professional',
    pathway: 'gastrinoma',
    level: 'easy',
    title: 'Single gastrinoma in the head',
    vignette:
      '46-year-old with Zollinger-Ellison syndrome: single lesion in the head of the pancreas, duodenum explored and clear, no liver metastases, no metastases elsewhere. Not refractory, no symptoms from tumor bulk. Reflux and ulcer pain.',
    facts: {
      'pancreas-tumors': 'one-in-head',
      'duodenal-tumors': 'no',
      'liver-metastases': 'no',
      'metastases-elsewhere': 'no',
      refractory: 'no',
      'hepatic-dominant-and-symptomatic': 'no',
      'peptic-symptoms': 'yes',
    },
    clues: {
      'pancreas-tumors': 'single lesion in the head',
      'duodenal-tumors': 'duodenum explored and clear',
      'liver-metastases': 'no liver metastases',
      'metastases-elsewhere': 'no metastases elsewhere',
      refractory: 'Not refractory',
      'hepatic-dominant-and-symptomatic': 'no symptoms from tumor bulk',
      'peptic-symptoms': 'Reflux and ulcer pain',
    },
    remarks: {
      'gastrinoma.stomach-removal':
        'Listed, and called "rarely used" in the same line: the wording stands on the card, the status does not rank it.',
    },
    teaches:
      'Three items stand for a single lesion in the head, in no order. The drug against acid has a sentence apart.',
  },
  {
    id: 'hp-gastrinoma-several-none-left',
    edition: 'professional',
    pathway: 'gastrinoma',
    level: 'trap',
    title: 'Multiple gastrinomas, no residual disease',
    vignette:
      '52-year-old, multiple lesions in the pancreas, resected with no residual disease. Nothing in the duodenum. Liver free, no other metastases, not refractory, no hepatic-dominant disease. Acid symptoms have gone.',
    facts: {
      'pancreas-tumors': 'several',
      'duodenal-tumors': 'no',
      'residual-disease': 'no',
      'liver-metastases': 'no',
      'metastases-elsewhere': 'no',
      refractory: 'no',
      'hepatic-dominant-and-symptomatic': 'no',
      'peptic-symptoms': 'no',
    },
    clues: {
      'pancreas-tumors': 'multiple lesions in the pancreas',
      'duodenal-tumors': 'Nothing in the duodenum',
      'residual-disease': 'no residual disease',
      'liver-metastases': 'Liver free',
      'metastases-elsewhere': 'no other metastases',
      refractory: 'not refractory',
      'hepatic-dominant-and-symptomatic': 'no hepatic-dominant disease',
      'peptic-symptoms': 'Acid symptoms have gone',
    },
    remarks: {
      'gastrinoma.nerve-surgery-with-acid-drug': 'Its bullet begins with residual disease, and there is none.',
      'gastrinoma.stomach-removal':
        'A bullet of its own after the one on residual disease. Whether it shares that condition is not said.',
    },
    teaches: 'Two bullets under one heading: one carries its condition, the next leaves open whether it does.',
  },
  {
    id: 'hp-insulinoma-unresectable',
    edition: 'professional',
    pathway: 'insulinoma',
    level: 'easy',
    title: 'Insulinoma with metastases, not resectable',
    vignette:
      '63-year-old, single large insulinoma in the tail with several metastases in the liver. The board calls it not resectable; the primary is not amenable to enucleation. Hypoglycemia is held by diet, no hepatic-dominant symptoms.',
    facts: {
      'how-many': 'one',
      part: 'tail',
      'size-word': 'large',
      'enucleation-possible': 'no',
      metastases: 'yes',
      resectable: 'no',
      'hepatic-dominant-and-symptomatic': 'no',
    },
    clues: {
      'how-many': 'single large insulinoma',
      part: 'in the tail',
      'size-word': 'large insulinoma',
      'enucleation-possible': 'not amenable to enucleation',
      metastases: 'several metastases in the liver',
      resectable: 'not resectable',
      'hepatic-dominant-and-symptomatic': 'no hepatic-dominant symptoms',
    },
    remarks: {
      'insulinoma.distal-pancreatectomy':
        'Its line names one large lesion in body or tail and does not ask whether the disease can be resected.',
    },
    teaches: 'Ablation asks for metastases that cannot be resected; the three drug lines ask only for "unresectable".',
  },
  {
    id: 'hp-insulinoma-small-body',
    edition: 'professional',
    pathway: 'insulinoma',
    level: 'silent',
    title: 'Small insulinoma in the body',
    vignette:
      '39-year-old, one small insulinoma in the body of the pancreas, amenable to enucleation. No metastases, resectable, liver free of disease.',
    facts: {
      'how-many': 'one',
      part: 'body',
      'size-word': 'small',
      'enucleation-possible': 'yes',
      metastases: 'no',
      resectable: 'yes',
      'hepatic-dominant-and-symptomatic': 'no',
    },
    clues: {
      'how-many': 'one small insulinoma',
      part: 'in the body',
      'size-word': 'small insulinoma',
      'enucleation-possible': 'amenable to enucleation',
      metastases: 'No metastases',
      resectable: 'resectable',
      'hepatic-dominant-and-symptomatic': 'liver free of disease',
    },
    remarks: {
      'insulinoma.tumor-removal': 'The line on a single small lesion names head and tail. The body stands in no line.',
    },
    teaches: 'The list is empty, and the gap says why. Excision is called the treatment of choice all the same.',
  },
  {
    id: 'hp-glucagonoma-several',
    edition: 'professional',
    pathway: 'glucagonoma',
    level: 'boundary',
    title: 'Multiple glucagonomas, enucleation not feasible',
    vignette:
      '57-year-old, multiple glucagonomas in body and tail; the report names the tail. Each is small, yet enucleation is not feasible. No metastases in nodes or liver, resectable. Rash and venous thrombosis, no hepatic-dominant disease.',
    facts: {
      'how-many': 'more-than-one',
      part: 'tail',
      'size-word': 'small',
      'enucleation-possible': 'no',
      metastases: 'no',
      resectable: 'yes',
      'hepatic-dominant-and-symptomatic': 'no',
    },
    clues: {
      'how-many': 'multiple glucagonomas',
      part: 'the report names the tail',
      'size-word': 'Each is small',
      'enucleation-possible': 'enucleation is not feasible',
      metastases: 'No metastases in nodes or liver',
      resectable: 'resectable',
      'hepatic-dominant-and-symptomatic': 'no hepatic-dominant disease',
    },
    remarks: {
      'glucagonoma.distal-pancreatectomy': 'Its line is for a single large lesion.',
      'glucagonoma.hormone-therapy':
        'The list names it for unresectable disease; that the rash may ease stands in a sentence beside the list.',
    },
    teaches: 'For multiple lesions the text has an "if" and an "otherwise". The thrombosis of the triad has no line.',
  },
  {
    id: 'hp-vipoma-localized',
    edition: 'professional',
    pathway: 'pancreas-other',
    level: 'trap',
    title: 'VIPoma with hypokalemia',
    vignette:
      '50-year-old, VIPoma in the tail of the pancreas, clinically localized: complete resection is possible. Watery diarrhea of many liters a day, hypokalemia, dehydrated on admission.',
    facts: { 'other-type': 'vipoma', 'resection-possible': 'complete' },
    clues: { 'other-type': 'VIPoma', 'resection-possible': 'complete resection is possible' },
    remarks: {
      'vipoma.tumor-and-node-removal':
        'Listed for clinically localized disease, "once patients are stabilized": one of the few orders that the text itself gives.',
      'vipoma.debulking': 'Its line asks for disease of which curative resection is not possible.',
    },
    teaches:
      'Fluids come first in the text, excision after. Somatostatin analogs stand beside them without a condition.',
  },
  {
    id: 'hp-nonfunctional-not-resectable',
    edition: 'professional',
    pathway: 'pancreas-other',
    level: 'silent',
    title: 'Nonfunctional, not curatively resectable',
    vignette:
      '66-year-old, nonfunctional pancreatic NET, well differentiated. Locally advanced, curative resection not possible. No hormone found, no syndrome.',
    facts: { 'other-type': 'another-type', 'resection-possible': 'not-curative', functional: 'no' },
    clues: {
      'other-type': 'nonfunctional pancreatic NET',
      'resection-possible': 'curative resection not possible',
      functional: 'No hormone found',
    },
    remarks: {
      'pancreas-other.debulking': 'The sentence ends "if the tumor is functional".',
    },
    teaches: 'This section lists nothing here. It sends on to the overview, whose systemic lines carry no condition.',
  },
  {
    id: 'hp-pancreas-liver-not-completely',
    edition: 'professional',
    pathway: 'pancreas-metastatic',
    level: 'trap',
    title: 'Nonfunctional, liver metastases not completely resectable',
    vignette:
      '60-year-old, nonfunctional pancreatic NET. Liver metastases in both lobes, not completely resectable. Progressive and advanced, not indolent. Bones without metastases, no pain.',
    facts: {
      functional: 'no',
      'liver-metastases': 'not-completely-resectable',
      indolent: 'no',
      'bone-pain': 'no',
      'advanced-progressive': 'yes',
    },
    clues: {
      functional: 'nonfunctional pancreatic NET',
      'liver-metastases': 'not completely resectable',
      indolent: 'not indolent',
      'bone-pain': 'no pain',
      'advanced-progressive': 'Progressive and advanced',
    },
    remarks: {
      'pancreas-distant.hormone-therapy':
        'The sentence speaks of the symptoms of functional tumors. This one makes none.',
      'pancreas-liver.cytoreduction':
        'Used to palliate symptoms, says the text. The line names no functional tumor, so it is listed.',
      'pancreas-distant.radiolabeled-somatostatin-analog':
        'Advanced and progressive: that is all that the sentence asks. It asks for no receptor.',
    },
    teaches: 'The systemic agents carry no condition and no order. No study compares the approaches to the liver.',
  },
  {
    id: 'hp-pancreas-recurrent-liver',
    edition: 'professional',
    pathway: 'pancreas-recurrent',
    level: 'boundary',
    title: 'Recurrence in the liver, few symptoms',
    vignette:
      '55-year-old, three years after resection of an insulinoma: liver metastases have appeared. Re-resection is not feasible. Hepatic-dominant, with mild symptoms only.',
    facts: {
      'resection-feasible': 'no',
      'liver-metastases': 'yes',
      'hepatic-dominant-and-symptomatic': 'no',
    },
    clues: {
      'resection-feasible': 'Re-resection is not feasible',
      'liver-metastases': 'liver metastases have appeared',
      'hepatic-dominant-and-symptomatic': 'with mild symptoms only',
    },
    remarks: {
      'hepatic-dominant-and-symptomatic':
        'The line asks for both at once: hepatic-dominant, and substantial symptoms. One alone is a no.',
      'pancreas-recurrent.regional-chemotherapy':
        'Liver metastases are enough for it: "a consideration". The infusion line asks for more.',
    },
    teaches: 'Six systemic agents stand without a condition and without an order. No therapy is called established.',
  },
  {
    id: 'hp-work-up-insulinoma',
    edition: 'professional',
    pathway: 'pancreas-work-up',
    level: 'trap',
    title: 'Suspected insulinoma, nothing found',
    vignette:
      '34-year-old with fasting hypoglycemia and high insulin: an insulinoma is suspected. CT, MRI and endoscopic ultrasound show nothing; suspicion remains high.',
    facts: { 'suspected-type': 'insulinoma', 'noninvasive-tests': 'nothing-found-suspicion-high' },
    clues: {
      'suspected-type': 'an insulinoma is suspected',
      'noninvasive-tests': 'endoscopic ultrasound show nothing; suspicion remains high',
    },
    remarks: {
      'pancreas-work-up.selective-arteriography-or-stimulation':
        'Replaced in insulinoma, says the text, except where imaging fails: and here it does.',
      'pancreas-work-up.octreotide-scan':
        'Listed, and called "less useful" in insulinoma. That wording stands on the card; it is no reason to strike it.',
    },
    teaches:
      'A wording that speaks against a test is shown, not turned into "not listed". The text has no order of tests.',
  },
  {
    id: 'hp-syndrome-somatostatin',
    edition: 'professional',
    pathway: 'syndromes',
    level: 'trap',
    title: 'Somatostatinoma with diarrhea',
    vignette:
      '58-year-old, somatostatin elevated, somatostatinoma of the pancreas, metastatic. Diarrhea, steatorrhea and diabetes.',
    facts: { hormone: 'somatostatin', metastatic: 'yes' },
    clues: { hormone: 'somatostatin elevated', metastatic: 'metastatic' },
    remarks: {
      'syndrome.somatostatin-analog':
        'One sentence speaks of functional tumors in general; the section on somatostatinoma does not name it.',
    },
    teaches: 'What is said of functional tumors in general is left open where the section of the type is silent.',
  },
  {
    id: 'hp-syndrome-vip-locally-advanced',
    edition: 'professional',
    pathway: 'syndromes',
    level: 'boundary',
    title: 'VIP, locally advanced, no metastases',
    vignette: '49-year-old with VIP over 200 pg/mL and watery diarrhea. Locally advanced, no metastases on imaging.',
    facts: { hormone: 'vip', metastatic: 'no' },
    clues: { hormone: 'VIP over 200 pg/mL', metastatic: 'no metastases on imaging' },
    remarks: {
      'syndrome.debulking':
        'The section on VIPoma speaks of "locally advanced or metastatic". This pathway asks only for metastases, so it stays open.',
    },
    teaches: 'Locally advanced disease is no question here: the list of VIPoma asks whether resection can cure.',
  },
];
