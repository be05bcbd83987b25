import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { noOrYes, prophylaxis } from './shared.ts';
import { rectumAndSyndrome } from './shared-syndrome.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const general$ = citing(pdqProfessional, 'general');
const metastatic$ = citing(pdqProfessional, 'metastatic');
const overview$ = citing(pdqProfessional, 'treatment-overview');

const inCrisis = { fact: 'crisis', in: ['yes'] } as const;
const bronchospasm = { fact: 'bronchospasm', in: ['yes'] } as const;
const procedurePlanned = { fact: 'planned-procedure', in: ['yes'] } as const;

const primaryAgents = metastatic$('are the primary agents used in the');
const crisisSigns = overview$('Carcinoid crisis is manifested by profound flushing');
const crisisTriggers = overview$('manipulation of tumor masses (including bedside palpation)');
const avoidInCrisis = overview$('use of calcium and catecholamines should be');
const crisisSupport = overview$('Plasma infusion and octreotide are used for');
const bronchospasmLine = overview$('theophylline or beta-2 adrenergic receptor agonists such');
const valves = overview$('Valvular replacement usually is required to manage');
const noDrugForFibrosis = overview$('no effective pharmacological therapy for either');

const noSyndrome = { fact: 'syndrome', in: ['no'] } as const;

/** The heading is a condition: who has no carcinoid syndrome comes here for procedures, and nothing against it is listed. */
const ofTheSyndrome = { for: 'carcinoid syndrome', when: { unless: noSyndrome } } as const;

/** One part of the text eases symptoms of the tumor with it, another symptoms of the syndrome. */
const symptomsOfTheTumor = overview$('ameliorate neuroendocrine tumor symptoms, supportive care of');
const symptomsOfTheSyndrome = metastatic$('Management of the symptoms of carcinoid syndrome');
const withoutTheSyndrome = {
  when: noSyndrome,
  says: {
    plain:
      'One part of the text names it for symptoms of the tumor. Another names it for carcinoid syndrome. It does not say if it is meant without the syndrome.',
    clinical:
      'Supportive care for "neuroendocrine tumor symptoms" in the overview, for symptoms of the syndrome in the metastatic section. Without the syndrome: not said.',
  },
  cites: [symptomsOfTheTumor, symptomsOfTheSyndrome],
} as const;

export const carcinoidSyndrome = pathway({
  id: 'carcinoid-syndrome',
  summary: giNet,
  title: { plain: 'Carcinoid syndrome and crisis', clinical: 'Carcinoid syndrome, crisis, perioperative safety' },
  intro: {
    plain: 'Symptoms, what eases them, and what keeps procedures safe. Answer what applies, in any order.',
    clinical: 'Symptom therapy, crisis and perioperative safety. Not tied to liver metastases.',
  },
  listing: { group: 'beside', order: 130, name: 'Carcinoid syndrome' },
  also: ['carcinoid'],
  sections: ['treatment-overview', 'general', 'metastatic'],
  questions: {
    syndrome: {
      name: 'Carcinoid syndrome',
      asks: { plain: 'Does the team say it is carcinoid syndrome?', clinical: 'Carcinoid syndrome?' },
      answers: noOrYes,
    },
    crisis: {
      as: { plain: 'crisis now', clinical: 'crisis' },
      name: { plain: 'Crisis now', clinical: 'Crisis' },
      asks: { plain: 'Is this a carcinoid crisis, now?', clinical: 'Carcinoid crisis, now?' },
      means: {
        plain:
          'Strong flushing, blood pressure that swings, hard breathing, odd heartbeat, confusion. It can be deadly.',
        clinical:
          'Profound flushing, extreme blood pressure swings, bronchoconstriction, dysrhythmia, confusion or stupor.',
      },
      answers: noOrYes,
      cites: [crisisSigns],
    },
    'planned-procedure': {
      name: { plain: 'A procedure ahead', clinical: 'Planned procedure' },
      asks: { plain: 'Is a procedure planned?', clinical: 'Planned procedure?' },
      means: {
        plain: 'Anesthesia, surgery, embolization or another procedure inside the body.',
        clinical: 'Anesthesia, operation, embolization or other invasive procedure.',
      },
      answers: noOrYes,
      cites: [overview$('any procedures are undertaken is mandatory to'), crisisTriggers],
    },
    diarrhea: {
      name: 'Diarrhea',
      asks: { plain: 'Is there diarrhea?', clinical: 'Diarrhea?' },
      means: {
        plain: '"More pronounced" is the word of the text. It gives no number.',
        clinical: '"More pronounced" is the wording of the text, without a number.',
      },
      answers: {
        none: { says: 'No' },
        present: { says: 'Yes' },
        'more-pronounced': {
          says: { plain: 'Yes, and it is worse', clinical: 'Yes, more pronounced' },
          short: { plain: 'Worse', clinical: 'More pronounced' },
          as: { plain: 'worse diarrhea', clinical: 'more pronounced diarrhea' },
        },
      },
      cites: [overview$('such as loperamide or diphenoxylate; more pronounced')],
    },
    'skin-rash': {
      name: { plain: 'Rash', clinical: 'Skin rash' },
      asks: { plain: 'Is there a rash?', clinical: 'Skin rash?' },
      answers: noOrYes,
      cites: [overview$('may help treat skin rashes, particularly in')],
    },
    bronchospasm: {
      name: { plain: 'Wheezing', clinical: 'Bronchospasm' },
      asks: { plain: 'Is there wheezing (bronchospasm)?', clinical: 'Bronchospasm?' },
      answers: noOrYes,
      cites: [bronchospasmLine],
    },
    'carcinoid-heart': {
      name: { plain: 'Carcinoid heart disease', clinical: 'Carcinoid heart disease' },
      asks: { plain: 'Is there carcinoid heart disease?', clinical: 'Carcinoid heart disease?' },
      means: {
        plain: 'Heart valves grow thick and stiff.',
        clinical: 'Valve fibrosis, tricuspid and pulmonic above all.',
      },
      whoKnows: { plain: 'A heart ultrasound shows it.', clinical: 'Echocardiography.' },
      answers: noOrYes,
      cites: [general$('Carcinoid heart disease develops in more than'), valves],
    },
    'bowel-obstruction': {
      name: { plain: 'Blocked bowel', clinical: 'Bowel obstruction' },
      asks: { plain: 'Is the bowel blocked by scar tissue?', clinical: 'Bowel obstruction from peritoneal fibrosis?' },
      answers: noOrYes,
      cites: [overview$('Bowel obstruction secondary to peritoneal fibrosis is')],
    },
  },
  options: {
    'carcinoid.crisis-somatostatin-analog': {
      says: { plain: 'In a crisis: octreotide or a like drug', clinical: 'In crisis: octreotide, intravenous analog' },
      strength: {
        plain: '"effective"; "used for hemodynamic support": it holds up the blood pressure',
        clinical: '"effective"; "used for hemodynamic support"; associated with increased survival',
      },
      lines: [
        {
          for: { plain: 'a crisis now', clinical: 'carcinoid crisis' },
          when: inCrisis,
          cites: [overview$('intravenous somatostatin analogues are effective'), crisisSupport],
        },
      ],
    },
    'carcinoid.crisis-plasma-infusion': {
      says: { plain: 'In a crisis: plasma by drip', clinical: 'In crisis: plasma infusion' },
      strength: '"used for hemodynamic support"',
      lines: [{ for: { plain: 'a crisis now', clinical: 'carcinoid crisis' }, when: inCrisis, cites: [crisisSupport] }],
    },
    'carcinoid.pre-anesthesia-medicine': {
      says: { plain: 'Before a procedure: a drug that protects', clinical: 'Prophylaxis before any procedure' },
      detail: {
        plain:
          'Octreotide or a long-acting drug of its kind. In a crisis, calcium and catecholamines "should be avoided".',
        clinical:
          'Subcutaneous octreotide or depot analog, "in a timely fashion". In crisis, calcium and catecholamines "should be avoided".',
      },
      strength: {
        plain: '"mandatory", to prevent a crisis',
        clinical: '"mandatory to prevent the development of a crisis"',
      },
      lines: [
        {
          for: 'a planned procedure',
          when: procedurePlanned,
          cites: [
            overview$('any procedures are undertaken is mandatory to'),
            overview$('Prophylactic use of subcutaneous octreotide or the'),
          ],
        },
      ],
    },
    'carcinoid.somatostatin-analog': {
      says: { plain: 'Hormone drugs (somatostatin analogs)', clinical: 'Somatostatin analog' },
      strength: '"primary agents"',
      figures: [
        {
          says: {
            plain:
              'Octreotide: about 70 of 100 are free of diarrhea or flushing. Lanreotide: 75 to 80 of 100 have less.',
            clinical: 'Octreotide: diarrhea or flushing resolved in about 70%. Lanreotide: decreased in 75% to 80%.',
          },
          cites: [
            overview$('with about 70% of patients experiencing resolution'),
            overview$('with 75% to 80% of patients reporting'),
          ],
        },
        {
          says: {
            plain:
              'In one study, half of the people lived 229 months with the long-acting form, and 143 with the short-acting form. The groups may not be alike.',
            clinical:
              'One study, randomization not stated: median survival 229 months with octreotide LAR against 143 months with the short-acting form.',
          },
          cites: [overview$('143 months vs. 229 months in favor')],
        },
      ],
      lines: [{ ...ofTheSyndrome, cites: [primaryAgents] }],
    },
    'carcinoid.interferon': {
      says: { plain: 'Interferon', clinical: 'Interferon alfa' },
      detail: {
        plain:
          'Hair loss, poor appetite, being tired, weight loss, fever, flu-like symptoms and low blood counts are named.',
        clinical:
          'Adverse effects: alopecia, anorexia, fatigue, weight loss, fever, flu-like syndrome, myelosuppression.',
      },
      strength: {
        plain: '"primary agents"; "substantial adverse effects", that is, strong side effects',
        clinical: '"primary agents"; "substantial adverse effects"',
      },
      figures: [
        {
          says: {
            plain: 'About 75 of 100 are free of diarrhea or flushing.',
            clinical: 'Diarrhea or flushing resolved in about 75%.',
          },
          cites: [overview$('approximately 75% of patients reporting the resolution')],
        },
      ],
      lines: [
        { ...ofTheSyndrome, cites: [primaryAgents, overview$('including alopecia, anorexia, fatigue, weight loss')] },
      ],
    },
    'carcinoid.trigger-avoidance': {
      says: { plain: 'Keeping away from foods that set it off', clinical: 'Avoiding dietary triggers' },
      detail: {
        plain: 'Alcohol, some cheeses, hot peppers, nuts.',
        clinical: 'Alcohol, certain cheeses, capsaicin-containing foods, nuts.',
      },
      strength: '"advising them to avoid"',
      lines: [{ cites: [overview$('Ingestion of alcohol, certain cheeses, capsaicin-containing foods')] }],
      doubt: withoutTheSyndrome,
    },
    'carcinoid.stress-and-activity-avoidance': {
      says: { plain: 'Keeping away from stress and some activity', clinical: 'Avoiding stress and some activity' },
      strength: '"advising them to avoid"',
      lines: [{ cites: [overview$('Some kinds of physical activity')] }],
      doubt: withoutTheSyndrome,
    },
    'carcinoid.antidiarrheal': {
      says: { plain: 'Drug for diarrhea', clinical: 'Loperamide or diphenoxylate' },
      strength: '"may be treated with"',
      lines: [
        {
          for: 'diarrhea',
          when: { fact: 'diarrhea', in: ['present', 'more-pronounced'] },
          cites: [overview$('such as loperamide or diphenoxylate; more pronounced')],
        },
      ],
      doubt: withoutTheSyndrome,
    },
    'carcinoid.cyproheptadine': {
      says: { plain: 'Another drug for worse diarrhea', clinical: 'Cyproheptadine' },
      detail: {
        plain: 'Cyproheptadine. It may also help with poor appetite and weight loss.',
        clinical: 'May also help with anorexia or cachexia.',
      },
      strength: '"may be treated with"',
      figures: [
        {
          says: { plain: 'It works in up to 50 of 100.', clinical: 'Effective in up to 50%.' },
          cites: [overview$('which is effective in as many as 50%')],
        },
      ],
      lines: [
        {
          for: { plain: 'worse diarrhea', clinical: 'more pronounced diarrhea' },
          when: { fact: 'diarrhea', in: ['more-pronounced'] },
          cites: [overview$('which is effective in as many as 50%')],
        },
      ],
      doubt: withoutTheSyndrome,
    },
    'carcinoid.rash-medicine': {
      says: { plain: 'Drug for the rash', clinical: 'Histamine 1 receptor blockers' },
      detail: {
        plain: 'It blocks histamine. That may help above all with some stomach tumors.',
        clinical:
          'Particularly in histamine-secreting gastric tumors. Names are left out: one in the text was withdrawn.',
      },
      strength: '"may help"',
      lines: [
        {
          for: { plain: 'a rash', clinical: 'skin rash' },
          when: { fact: 'skin-rash', in: ['yes'] },
          cites: [overview$('may help treat skin rashes, particularly in')],
        },
      ],
      doubt: withoutTheSyndrome,
    },
    'carcinoid.breathing-medicine': {
      says: { plain: 'Drug that opens the airways', clinical: 'Theophylline or beta-2 agonist' },
      strength: '"can be managed with"',
      lines: [
        {
          for: { plain: 'wheezing', clinical: 'bronchospasm' },
          when: { all: [bronchospasm, { unless: noSyndrome }] },
          cites: [bronchospasmLine],
        },
        {
          for: {
            plain: 'wheezing without the syndrome, only as an open point',
            clinical: 'bronchospasm without the syndrome, only as an open point',
          },
          when: { all: [bronchospasm, noSyndrome] },
          open: true,
          cites: [bronchospasmLine, symptomsOfTheTumor, symptomsOfTheSyndrome],
        },
      ],
      // M4: theophylline is no catecholamine. The question is about the beta-2 agonist.
      doubt: {
        when: inCrisis,
        says: {
          plain:
            'One of the two (albuterol, say) is close to catecholamines, which the text says to avoid in a crisis. It does not speak of the two together.',
          clinical:
            'Listed for bronchospasm. In crisis "catecholamines should be avoided": whether a beta-2 agonist is meant is not said. Theophylline is not a catecholamine.',
        },
        cites: [bronchospasmLine, avoidInCrisis],
      },
    },
    'carcinoid.heart-valve-replacement': {
      says: { plain: 'New heart valve', clinical: 'Valve replacement' },
      strength: '"usually is required to manage"',
      lines: [
        {
          for: 'carcinoid heart disease',
          when: { fact: 'carcinoid-heart', in: ['yes'] },
          cites: [valves],
        },
      ],
    },
    'carcinoid.lysis-of-adhesions': {
      says: { plain: 'Surgery to free the bowel', clinical: 'Surgical lysis of adhesions' },
      strength: '"often is technically demanding"',
      lines: [
        {
          for: { plain: 'a bowel blocked by scar tissue', clinical: 'bowel obstruction from peritoneal fibrosis' },
          when: { fact: 'bowel-obstruction', in: ['yes'] },
          cites: [
            overview$('surgical lysis of the adhesions often is'),
            overview$('Bowel obstruction secondary to peritoneal fibrosis is'),
          ],
        },
      ],
    },
  },
  notices: {
    'crisis-avoid': {
      says: {
        plain:
          'In a crisis, calcium and catecholamines (drugs that raise blood pressure) "should be avoided". They can make it worse. This differs from other causes of low blood pressure.',
        clinical:
          'In crisis, calcium and catecholamines "should be avoided". Unlike in other acute hypotension they release mediators and may worsen it.',
      },
      when: { any: [inCrisis, procedurePlanned] },
      tone: 'safety',
      cites: [avoidInCrisis],
    },
    'crisis-signs': {
      says: {
        plain:
          'A crisis can be deadly. Signs: strong flushing, blood pressure that swings, hard breathing, odd heartbeat, confusion. Anesthesia, a procedure, pressing on the tumor or chemotherapy can set it off.',
        clinical:
          'Potentially fatal: profound flushing, extreme blood pressure swings, bronchoconstriction, dysrhythmia, confusion or stupor for hours or days. Triggers: anesthesia, invasive radiology, tumor manipulation (even palpation), chemotherapy, hepatic arterial embolization.',
      },
      tone: 'safety',
      cites: [crisisSigns, crisisTriggers],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'not-only-with-liver-metastases': {
      says: {
        plain:
          'The syndrome is rare without spread in the liver. But the text names exceptions. So nothing here asks for it.',
        clinical:
          'Rare without hepatic metastases, with exceptions where tumor blood drains straight into the systemic circulation; jejunal and ileal tumors: "hepatic or retroperitoneal nodal" metastases. Elsewhere "only" with liver metastases. Nothing here is gated on it.',
      },
      tone: 'unclear',
      cites: [
        general$('rarely occurs in the absence of hepatic'),
        general$('venous blood draining from a tumor enters directly'),
        general$('when hepatic or retroperitoneal nodal metastases are present'),
        general$('occurs only in patients with liver metastases'),
      ],
    },
    'rectum-and-carcinoid-syndrome': rectumAndSyndrome,
    'how-often': {
      says: {
        plain: 'Fewer than 20 of 100 people with these tumors get it. With tumors of the small bowel it is about 35.',
        clinical: 'Under 20% of all patients; about 35% of small-intestine tumors.',
      },
      cites: [
        general$('occurs in fewer than 20% of patients'),
        general$('Approximately 35% of neuroendocrine tumors of the'),
      ],
    },
    'heart-disease-how-often': {
      says: {
        plain:
          'More than a third of people with the syndrome get heart disease from it. With heart ultrasound it is 35 to 77 of 100.',
        clinical: 'Carcinoid heart disease in more than a third, 35% to 77% by echocardiography.',
      },
      cites: [
        general$('Carcinoid heart disease develops in more than'),
        general$('prevalences ranging from 35% to 77% among'),
      ],
    },
    'no-drug-for-fibrosis': {
      says: {
        plain: 'For scar tissue in the bowel or on heart valves, the summary knows no drug that works.',
        clinical: 'No effective drug for fibrosis of bowel or valves.',
      },
      cites: [noDrugForFibrosis],
    },
    'analog-adverse-effects': {
      says: {
        plain:
          'Hormone drugs can cause nausea, cramps, loose or fatty stools, changes in heart rhythm, in blood sugar or in the thyroid.',
        clinical:
          'Somatostatin analogs: nausea, cramping, loose stools, steatorrhea, conduction abnormalities and arrhythmias, endocrine disturbances (hyperglycemia above all), rarely gastric atony.',
      },
      cites: [overview$('Adverse effects of somatostatin analogue administration include')],
    },
    'analog-gallstones': {
      says: {
        plain: 'Up to half get sludge or stones in the gallbladder. Few of them need surgery for it.',
        clinical: 'Biliary sludge or gallstones in up to 50%; 1% to 3% need cholecystectomy.',
      },
      cites: [overview$('Biliary sludge and cholelithiasis occur in as')],
    },
    'analog-duration-dated': {
      says: {
        plain:
          'As of May 9, 2025, the summary says that these drugs are mostly used for about 12 months. Practice may differ now.',
        clinical:
          'Dated, as of May 9, 2025: typical duration of analogs about 12 months because of tachyphylaxis or progression.',
      },
      cites: [overview$('typical duration of treatment with somatostatin analogues')],
    },
  },
  emergency: {
    says: { plain: 'Is this a crisis now?', clinical: 'Carcinoid crisis now?' },
    notices: ['crisis-signs', 'crisis-avoid'],
    offers: ['carcinoid.crisis-somatostatin-analog', 'carcinoid.crisis-plasma-infusion'],
  },
  gaps: {
    'no-dose-or-timing': {
      says: {
        plain: 'The summary gives no dose and no timing for the drug before a procedure.',
        clinical: 'Doses and timing of prophylaxis are not given.',
      },
      cites: [overview$('Prophylactic use of subcutaneous octreotide or the')],
    },
    'prophylaxis-for-whom': {
      says: {
        plain: 'The summary does not say who needs it if there is no carcinoid syndrome.',
        clinical: 'Who needs prophylaxis without the syndrome is not stated.',
      },
      ask: { plain: 'Do I need it before my procedure?', clinical: 'Prophylaxis without the syndrome?' },
      cites: [overview$('any procedures are undertaken is mandatory to')],
    },
  },
  next: [{ to: 'start', says: { plain: 'Back to the beginning', clinical: 'Start' } }],
  type: 'parallel',
  states: {
    ofSyndrome: { kind: 'question', asks: 'syndrome', optional: true },
    crisis: { kind: 'question', asks: 'crisis' },
    plannedProcedure: { kind: 'question', asks: 'planned-procedure' },
    diarrhea: { kind: 'question', asks: 'diarrhea' },
    skinRash: { kind: 'question', asks: 'skin-rash' },
    bronchospasm: { kind: 'question', asks: 'bronchospasm' },
    carcinoidHeart: { kind: 'question', asks: 'carcinoid-heart' },
    bowelObstruction: { kind: 'question', asks: 'bowel-obstruction' },
    crisisAndProcedures: {
      kind: 'options',
      says: { plain: 'Crisis and procedures', clinical: 'Crisis and prophylaxis' },
      offers: [
        'carcinoid.crisis-somatostatin-analog',
        'carcinoid.crisis-plasma-infusion',
        'carcinoid.pre-anesthesia-medicine',
      ],
    },
    syndrome: {
      kind: 'options',
      says: { plain: 'Listed for carcinoid syndrome', clinical: 'Carcinoid syndrome' },
      offers: [
        'carcinoid.somatostatin-analog',
        'carcinoid.interferon',
        'carcinoid.trigger-avoidance',
        'carcinoid.stress-and-activity-avoidance',
        'carcinoid.antidiarrheal',
        'carcinoid.cyproheptadine',
        'carcinoid.rash-medicine',
        'carcinoid.breathing-medicine',
        'carcinoid.heart-valve-replacement',
        'carcinoid.lysis-of-adhesions',
      ],
    },
  },
});
