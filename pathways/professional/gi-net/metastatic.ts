import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { noOrYes, prophylaxis, toCarcinoidSyndrome, toFollowUp } from './shared.ts';
import { pdqProfessional } from './source.ts';
import { giNet } from './summary.ts';

const general$ = citing(pdqProfessional, 'general');
const jejunumIleum$ = citing(pdqProfessional, 'jejunum-ileum');
const metastatic$ = citing(pdqProfessional, 'metastatic');
const overview$ = citing(pdqProfessional, 'treatment-overview');

const inLiver = { fact: 'liver', in: ['yes'] } as const;
const inPlace = { fact: 'primary-in-place', in: ['yes'] } as const;
const riskNotGreater = { fact: 'surgery-risk', in: ['not-greater-than-disease'] } as const;
const riskGreater = { fact: 'surgery-risk', in: ['greater-than-disease'] } as const;

const conservative = metastatic$('conservative resections of the intestine, mesenteric tumors');
const primaryResection = metastatic$('localization and resection of the primary tumor');
const notGreaterRisk = metastatic$('surgery is not a greater risk than');
const liverList = metastatic$('cryoablation and radiofrequency ablation; and orthotopic liver');
const liverListStart = metastatic$('Management of hepatic metastases may include surgical');
const noRegimen = metastatic$('appears to be of little benefit in');
const chemoembolization = overview$('biochemical responses in 71% of patients and');
const shortLived = overview$('duration of response can be short lived');
const targeted = overview$('mammalian target of rapamycin (mTOR) are in');

const forTheLiver = { plain: 'spread in the liver', clinical: 'hepatic metastases' } as const;

export const metastatic = pathway({
  id: 'metastatic',
  summary: giNet,
  title: { plain: 'Spread to a distant part', clinical: 'Metastatic GI NET' },
  intro: {
    plain:
      'Where it has spread, and whether the first tumor is still there, decide what is listed. Answer in any order.',
    clinical: 'The lists turn on the sites of metastases, the primary in place and surgical risk.',
  },
  listing: {
    group: 'spread',
    order: 110,
    name: { plain: 'It has spread to a distant part', clinical: 'Distant metastases' },
    note: { plain: 'such as the liver, bones or lungs', clinical: 'distant and liver lists' },
  },
  body: {
    organs: ['liver'],
    label: { plain: 'Spread to the liver', clinical: 'Liver metastases' },
    says: { plain: 'Spread to the liver or another distant part', clinical: 'Liver: distant metastases' },
  },
  also: ['metastases', 'distant spread', 'spread to a distant part'],
  gate: gates.spread,
  sections: ['metastatic', 'treatment-overview'],
  questions: {
    liver: {
      name: 'Liver',
      asks: { plain: 'Has it spread to the liver?', clinical: 'Liver metastases?' },
      answers: noOrYes,
      cites: [liverList],
    },
    'mesenteric-or-peritoneal': {
      name: { plain: 'Mesentery or belly lining', clinical: 'Mesenteric or peritoneal' },
      asks: {
        plain: 'Has it spread to the mesentery or the lining of the belly?',
        clinical: 'Mesenteric or peritoneal metastases?',
      },
      answers: noOrYes,
      cites: [conservative],
    },
    'bone-brain-or-spinal-cord': {
      name: 'Bone, brain or spinal cord',
      asks: {
        plain: 'Has it spread to bone, brain or spinal cord?',
        clinical: 'Bone, brain or spinal cord metastases?',
      },
      answers: noOrYes,
      cites: [metastatic$('palliative radiation therapy has some efficacy for')],
    },
    elsewhere: {
      name: 'Elsewhere',
      asks: { plain: 'Has it spread to another distant part?', clinical: 'Distant metastases elsewhere?' },
      answers: noOrYes,
      cites: [conservative],
    },
    'primary-in-place': {
      name: { plain: 'First tumor', clinical: 'Primary in place' },
      as: { plain: 'first tumor there', clinical: 'primary in place' },
      asks: { plain: 'Is the first tumor still there?', clinical: 'Primary in place?' },
      answers: noOrYes,
      cites: [primaryResection, notGreaterRisk],
    },
    'surgery-risk': {
      name: { plain: 'Risk of surgery', clinical: 'Surgical risk' },
      asks: {
        plain: 'Does the team see surgery as a greater risk than the disease?',
        clinical: 'Surgery a greater risk than the disease?',
      },
      whoKnows: { plain: 'The surgeon and the anesthesia team.', clinical: 'Surgeon and anesthesiologist.' },
      answers: {
        'not-greater-than-disease': {
          says: { plain: 'No', clinical: 'No, not greater than the disease' },
          short: { plain: 'No', clinical: 'Not greater' },
          as: { plain: 'surgery no greater risk', clinical: 'risk of surgery not greater' },
        },
        'greater-than-disease': {
          says: { plain: 'Yes', clinical: 'Yes, greater than the disease' },
          short: { plain: 'Yes', clinical: 'Greater' },
          as: { plain: 'surgery a greater risk', clinical: 'greater' },
        },
      },
      cites: [notGreaterRisk],
    },
  },
  options: {
    'distant.conservative-resection': {
      says: { plain: 'Limited surgery to ease symptoms', clinical: 'Conservative resection' },
      detail: {
        plain: 'Some bowel, tumor in the mesentery or scar tissue is taken out.',
        clinical: 'Of intestine, mesenteric tumors and fibrotic areas.',
      },
      strength: '"may improve symptoms and quality of life substantially"',
      lines: [
        {
          for: {
            plain: 'spread in the liver, mesentery or belly lining',
            clinical: 'hepatic, mesenteric or peritoneal metastases',
          },
          when: { any: [inLiver, { fact: 'mesenteric-or-peritoneal', in: ['yes'] }] },
          cites: [conservative],
        },
      ],
    },
    'distant.primary-tumor-resection': {
      says: { plain: 'Surgery to remove the first tumor', clinical: 'Resection of the primary' },
      evidence: 'C2 (liver line)',
      figures: [
        {
          says: {
            plain:
              'In 84 people with spread in the liver, half of those with the first tumor taken out had no growth for 56 months, and lived 159 months. Without it: 25 and 47 months. This was not a random test.',
            clinical:
              'Retrospective, 84 patients, 60 resected: median PFS 56 against 25 months; median survival 159 against 47 months.',
          },
          cites: [
            metastatic$('greater median progression-free survival (PFS) of 56'),
            metastatic$('was longer at 159 months'),
          ],
        },
      ],
      lines: [
        {
          for: {
            plain: 'a first tumor still there, if surgery is no greater risk than the disease',
            clinical: 'a primary in place, where surgery carries no greater risk than the disease',
          },
          when: { all: [inPlace, riskNotGreater] },
          strength: 'To prevent an emergency: "should be resected".',
          cites: [notGreaterRisk],
        },
        {
          for: {
            plain: 'a first tumor still there with spread in the liver',
            clinical: 'a primary in place with liver metastases',
          },
          when: { all: [inPlace, inLiver] },
          strength: {
            plain: 'With spread in the liver: "may be considered".',
            clinical: 'Liver metastases: "may be considered", also if the primary is silent.',
          },
          cites: [primaryResection],
        },
      ],
      // M2: the liver line states no exception. The clause on risk stands with the other line.
      doubt: {
        when: riskGreater,
        says: 'Whether the clause on surgical risk of the other line holds here is not said.',
        cites: [primaryResection, notGreaterRisk],
      },
    },
    'distant.hormone-therapy': {
      says: { plain: 'Hormone drugs (somatostatin analogs)', clinical: 'Somatostatin analogs' },
      detail: {
        plain:
          'For tumors that start in the midgut there is a trial of octreotide LAR. The midgut is small bowel, appendix and first part of the colon.',
        clinical:
          'Midgut tumors (small intestine, appendix, proximal colon): randomized trial of octreotide LAR, level of evidence B1, see jejunum and ileum.',
      },
      strength: {
        plain: '"similar rates of symptom relief with fewer adverse effects", compared with surgery',
        clinical: '"can achieve similar rates of symptom relief with fewer adverse effects" (than surgery)',
      },
      evidence: 'B1 (midgut only)',
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
            plain: 'Trial in midgut tumors: half had no growth for 14.3 months, against 6 months without it.',
            clinical:
              'Midgut trial, 85 evaluable patients: time to progression 14.3 against 6 months; no survival difference.',
          },
          cites: [jejunumIleum$('time to tumor progression was 14.3 months')],
        },
      ],
      lines: [
        {
          cites: [
            metastatic$('similar rates of symptom relief with fewer'),
            general$('arise in the small intestine, appendix, or'),
          ],
        },
      ],
    },
    'distant.debulking-resection': {
      says: { plain: 'Surgery to take out as much as can be', clinical: 'Debulking' },
      detail: {
        plain:
          'Most accept that 90% or more has to come out to ease symptoms. Still, with surgery alone they came back in about 60 of 100.',
        clinical:
          'At least 90% commonly accepted for palliation, yet symptoms recur in about 60% with surgery alone. A note, not a condition.',
      },
      strength: {
        plain: '"may potentiate" drugs: it may help them to work',
        clinical: '"may potentiate pharmacological therapy"',
      },
      lines: [
        {
          cites: [
            metastatic$('may potentiate pharmacological therapy by decreasing'),
            metastatic$('resection of at least 90% of the'),
          ],
        },
      ],
    },
    'liver.surgical-resection': {
      says: { plain: 'Surgery on the spread in the liver', clinical: 'Resection of hepatic metastases' },
      strength: {
        plain: '"may include"; "can be performed safely"',
        clinical: '"may include"; "can be performed safely", regression of symptoms',
      },
      evidence: 'C2',
      figures: [
        {
          says: {
            plain:
              'In a review of 120 people, blood or urine values got better in 96 of 100. After 5 years, 61 of 100 were alive.',
            clinical: 'Review of 120 patients: biochemical response 96%, 5-year survival 61%.',
          },
          cites: [metastatic$('In one large review that included 120')],
        },
        {
          says: {
            plain:
              'Without surgery, another study has about 30 of 100 alive after 5 years. The groups were not compared.',
            clinical: 'Without surgical therapy 5-year survival about 30% (another reference, no comparison).',
          },
          cites: [overview$('without surgical therapy was approximately 30')],
        },
      ],
      lines: [
        {
          for: forTheLiver,
          when: inLiver,
          cites: [liverListStart, metastatic$('can be performed safely with minimal morbidity')],
        },
      ],
    },
    'liver.hepatic-artery-embolization': {
      says: { plain: 'Blocking the blood flow to the liver tumors', clinical: 'Hepatic artery embolization' },
      detail: {
        plain: 'It may not last long. Pain, fever and a crisis are possible.',
        clinical:
          'Response can be short lived. Transient symptoms 30% to 70%, liver enzyme abnormalities up to 100%, potentially lethal carcinoid crisis.',
      },
      strength: '"may include"',
      figures: [
        {
          says: {
            plain:
              'With gelatin powder (over 60 people), values got better in 34 of 100, and tumors shrank in 42 of 100.',
            clinical: 'Gelatin powder (more than 60 patients): biochemical response 34%, tumor response 42%.',
          },
          cites: [overview$('resulted in 34% and 42% of patients')],
        },
      ],
      lines: [
        {
          for: forTheLiver,
          when: inLiver,
          cites: [liverListStart, shortLived, overview$('potentially lethal carcinoid crisis with massive release')],
        },
      ],
    },
    'liver.cryosurgery': {
      says: { plain: 'Freezing the liver tumors', clinical: 'Cryoablation' },
      strength: { plain: '"may include"; there are few trials', clinical: '"may include"; "few trials"' },
      lines: [
        {
          for: forTheLiver,
          when: inLiver,
          cites: [liverList, overview$('few trials of cryoablation of hepatic metastases')],
        },
      ],
    },
    'liver.radiofrequency-ablation': {
      says: { plain: 'Radio waves against the liver tumors', clinical: 'Radiofrequency ablation' },
      strength: '"may include"',
      figures: [
        {
          says: {
            plain: 'In 63 people, 92 of 100 felt at least some relief. It lasted about 11 months.',
            clinical:
              'Prospective, 63 patients: at least partial relief 92%, for about 11 months; perioperative morbidity 5%.',
          },
          cites: [overview$('92% of the patients reported at least')],
        },
      ],
      lines: [{ for: forTheLiver, when: inLiver, cites: [liverList] }],
    },
    'liver.liver-transplant': {
      says: { plain: 'Liver transplant', clinical: 'Orthotopic liver transplant' },
      strength: {
        plain: '"may include"; as of May 9, 2025 the results are called "disappointing"',
        clinical: '"may include"; results "disappointing" (dated, as of May 9, 2025)',
      },
      lines: [
        {
          for: forTheLiver,
          when: inLiver,
          cites: [liverList, overview$('results of liver transplant for metastatic disease')],
        },
      ],
    },
    'distant.external-radiation': {
      says: { plain: 'Radiation from outside, to ease symptoms', clinical: 'Palliative external-beam radiation' },
      strength: {
        plain: '"some efficacy"; the response of the tumor is "very limited"',
        clinical: 'response "very limited"; palliative "some efficacy"',
      },
      lines: [
        {
          for: { plain: 'spread in bone, brain or spinal cord', clinical: 'bone, brain and spinal cord metastases' },
          when: { fact: 'bone-brain-or-spinal-cord', in: ['yes'] },
          cites: [metastatic$('palliative radiation therapy has some efficacy for')],
        },
      ],
    },
    'distant.radiopharmaceutical-therapy': {
      says: {
        plain: 'Radioactive drugs (131I-MIBG, 177Lu-octreotate)',
        clinical: 'Radionuclides: 131I-MIBG, 177Lu-octreotate',
      },
      detail: {
        plain: 'The overview names two more. As of May 9, 2025 it calls 177Lu-octreotate the "most promising".',
        clinical:
          'The overview names four (also 111In and yttrium Y 90). Dated, as of May 9, 2025: 177Lu-octreotate "the most promising advance".',
      },
      strength: '"may be of benefit"',
      figures: [
        {
          says: {
            plain: '131I-MIBG: tumors shrank in fewer than 5 of 100.',
            clinical:
              '131I-MIBG: median tumor response under 5%; biochemical stability about 50%, tumor stability about 70%.',
          },
          cites: [overview$('treated with 131I-MIBG is less than 5%')],
        },
        {
          says: {
            plain:
              '177Lu drugs, 131 people: it worked more often with a bright octreotide scan and little tumor in the liver.',
            clinical:
              'Lutetium-labeled analogs (131 patients, 65 with GI NET): remission correlated with high octreotide scan uptake and limited liver load. A correlation, not a rule.',
          },
          cites: [overview$('correlated positively with high pretherapy octreotide')],
        },
      ],
      lines: [
        {
          cites: [
            metastatic$('lutetium Lu 177-octreotate may be of benefit'),
            overview$('four radionuclide conjugates most commonly used in'),
          ],
        },
      ],
    },
  },
  notices: {
    'role-of-surgery-not-established': {
      says: {
        plain:
          'What surgery can do once it has spread is not settled. The summary says to weigh its good against its risk for each person.',
        clinical:
          'The definitive role of surgery "has not been established". Benefit is to be weighed against the risk of open exploration in each patient.',
      },
      tone: 'unclear',
      cites: [
        metastatic$('definitive role of surgery in patients with'),
        metastatic$('similar rates of symptom relief with fewer'),
      ],
    },
    'prophylaxis-before-procedures': prophylaxis,
    'primary-two-wordings': {
      says: {
        plain:
          'Two lines speak of the first tumor. One says "should be resected", to prevent an emergency. The other says "may be considered", with spread in the liver.',
        clinical:
          'Primary: "should be resected" in the risk clause, "may be considered" in the liver clause; cytoreduction is praised while the role of surgery is not established.',
      },
      when: inPlace,
      tone: 'unclear',
      cites: [notGreaterRisk, primaryResection],
    },
    'surgery-risk-said-of-primary': {
      says: 'The clause on surgical risk stands with the first tumor only. Other surgery stays listed.',
      when: riskGreater,
      tone: 'unclear',
      cites: [notGreaterRisk],
    },
    'listed-without-condition': {
      says: {
        plain: 'Some options have no condition in the text. So they are listed for spread in the liver alone, too.',
        clinical:
          'Debulking, somatostatin analogs and radionuclides carry no condition, so they stand for liver-only disease too.',
      },
      cites: [
        metastatic$('may potentiate pharmacological therapy by decreasing'),
        metastatic$('lutetium Lu 177-octreotate may be of benefit'),
      ],
    },
    'overview.chemotherapy': {
      says: {
        plain:
          'Chemotherapy seems to help little. No plan of drugs shrank more than 15 of 100 tumors. It is not listed as an option.',
        clinical:
          'Chemotherapy appears to be of little benefit: no regimen above 15% objective response. Not listed as an option.',
      },
      cites: [noRegimen, overview$('no protocol has shown objective tumor response')],
    },
    'overview.chemoembolization': {
      says: {
        plain:
          'Blocking the blood flow together with a cancer drug was tried in 66 people. Values got better in 71 of 100. It is not in the list for the liver.',
        clinical:
          'Chemoembolization: 4 trials, 66 patients, biochemical response 71%, regression about 50%. Reported, but not in the management list.',
      },
      cites: [chemoembolization, overview$('cryoablation and radiofrequency ablation (RFA); and orthotopic')],
    },
    'overview.targeted-therapy': {
      says: {
        plain:
          'As of May 9, 2025, the summary says that targeted drugs are "in development". It is not listed as an option. There may be newer facts outside the summary.',
        clinical:
          'Dated, as of May 9, 2025: VEGF, PDGFR and mTOR drugs "in development", "under clinical evaluation". Not listed as an option; this says nothing of later approvals.',
      },
      cites: [targeted, overview$('Molecular-targeted therapies (under clinical evaluation)')],
    },
    'overview.antifibrotic-therapy': {
      says: {
        plain: 'Drugs against scar tissue are being tested, too.',
        clinical: 'Antifibrotic therapies: "under clinical evaluation".',
      },
      cites: [overview$('Antifibrotic therapies (under clinical evaluation)')],
    },
    'overview.interferon': {
      says: {
        plain:
          'Interferon may slow the disease, the overview says. This part of the summary names it for carcinoid syndrome only.',
        clinical:
          'Interferon alfa: the overview credits it with inhibition of disease progression; this section names it for carcinoid syndrome only.',
      },
      cites: [
        overview$('inhibition of disease progression and symptom'),
        metastatic$('are the primary agents used in the'),
      ],
    },
    'analogs-rarely-shrink': {
      says: {
        plain: 'Hormone drugs make the tumor smaller in few people only.',
        clinical: 'Only a small number have partial regression on somatostatin analogs.',
      },
      cites: [overview$('only a small number of patients treated')],
    },
    'course-not-predicted': {
      says: {
        plain: 'Spread alone does not tell how things will go for one person.',
        clinical: 'Metastases alone do not sufficiently predict the individual course.',
      },
      cites: [general$('does not sufficiently predict the clinical course')],
    },
    'trials-are-a-link': {
      says: {
        plain: 'Trials are not in this list. The page of the summary has a link to the trial search of NCI.',
        clinical: 'Clinical trials: a link of this section (NCI trial search), not a listed option.',
      },
      cites: [metastatic$('Information about ongoing clinical trials is')],
    },
  },
  next: [
    { ...toCarcinoidSyndrome, cites: [metastatic$('are the primary agents used in the'), ...prophylaxis.cites] },
    { to: 'recurrent', says: { plain: 'If it comes back or grows', clinical: 'Recurrent or progressive disease' } },
    toFollowUp,
  ],
  premise: {
    denied: {
      all: [
        { fact: 'liver', in: ['no'] },
        { fact: 'mesenteric-or-peritoneal', in: ['no'] },
        { fact: 'bone-brain-or-spinal-cord', in: ['no'] },
        { fact: 'elsewhere', in: ['no'] },
      ],
    },
    says: 'listed for distant spread, which is not what was answered',
    leads: 'notMetastatic',
  },
  type: 'parallel',
  states: {
    liver: { kind: 'question', asks: 'liver' },
    mesentericOrPeritoneal: { kind: 'question', asks: 'mesenteric-or-peritoneal' },
    boneBrainOrSpinalCord: { kind: 'question', asks: 'bone-brain-or-spinal-cord' },
    elsewhere: { kind: 'question', asks: 'elsewhere' },
    primaryInPlace: { kind: 'question', asks: 'primary-in-place' },
    surgeryRisk: { kind: 'question', asks: 'surgery-risk' },
    distantList: {
      kind: 'options',
      says: { plain: 'Listed once it has spread', clinical: 'Metastatic disease' },
      offers: [
        'distant.conservative-resection',
        'distant.primary-tumor-resection',
        'distant.hormone-therapy',
        'distant.debulking-resection',
        'distant.external-radiation',
        'distant.radiopharmaceutical-therapy',
      ],
    },
    liverList: {
      kind: 'options',
      says: { plain: 'Listed for spread in the liver', clinical: 'Hepatic metastases' },
      offers: [
        'liver.surgical-resection',
        'liver.hepatic-artery-embolization',
        'liver.cryosurgery',
        'liver.radiofrequency-ablation',
        'liver.liver-transplant',
      ],
    },
    notMetastatic: {
      kind: 'goes-to',
      says: { plain: 'The list for where it started', clinical: 'Site list' },
      to: [{ to: 'start', says: { plain: 'Where to begin', clinical: 'Start' } }],
    },
  },
});
