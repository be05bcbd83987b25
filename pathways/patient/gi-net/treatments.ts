import type { Treatment } from '../../../src/model/content/reference.ts';
import { citing } from '../../../src/model/content/source.ts';
import { pdqPatient } from './source.ts';

const surgery$ = citing(pdqPatient, 'surgery');
const radiation$ = citing(pdqPatient, 'radiation');
const chemotherapy$ = citing(pdqPatient, 'chemotherapy');
const hormone$ = citing(pdqPatient, 'hormone-therapy');
const carcinoid$ = citing(pdqPatient, 'carcinoid-treatment');
const newTreatments$ = citing(pdqPatient, 'new-treatments');
const overview$ = citing(pdqPatient, 'overview');
const trials$ = citing(pdqPatient, 'trials');

export const treatments = {
  'endoscopic-resection': {
    says: { plain: 'Removal through a scope', clinical: 'Endoscopic resection' },
    is: {
      plain: 'A doctor takes out a small tumor on the inner lining of the gut through a scope.',
      clinical: 'Removal of a small tumor of the inner GI lining through an endoscope.',
    },
    how: {
      plain: 'The scope is a thin tube. It carries a light, a lens and a tool that takes the tumor out.',
      clinical: 'The endoscope carries a light, a lens and a tool that takes out tumor tissue.',
    },
    remarks: [
      {
        plain:
          'The summary only speaks of a scope that goes in by mouth, as far as the stomach or the duodenum. Yet it lists this for the rectum too. Ask your team which way the scope goes.',
        clinical:
          'The overview describes the oral route only (stomach, sometimes duodenum), yet the rectum list includes it. The route for the rectum is not stated.',
      },
    ],
    cites: [
      surgery$('Endoscopic resection : Surgery to remove a'),
      surgery$('small tumor that is on the inside'),
      surgery$('a tool for removing tumor tissue'),
      surgery$('stomach and sometimes, the duodenum . An'),
    ],
  },
  'local-excision': {
    says: { plain: 'Local excision', clinical: 'Local excision' },
    is: {
      plain: 'Surgery that cuts out the tumor and a little healthy tissue around it.',
      clinical: 'Removal of the tumor with a small margin of normal tissue.',
    },
    cites: [surgery$('Local excision : Surgery to remove the')],
  },
  resection: {
    says: { plain: 'Resection (surgery)', clinical: 'Resection' },
    is: {
      plain: 'Surgery that takes out the organ with the tumor, in part or fully.',
      clinical: 'Partial or total removal of the affected organ.',
    },
    remarks: [
      {
        plain: 'Lymph nodes close by may be taken out in the same surgery.',
        clinical: 'Nearby lymph nodes may be removed as well.',
      },
      {
        plain: 'The summary says that surgery is usually part of the treatment of these tumors.',
        clinical: 'Treatment of GI NETs usually includes surgery.',
      },
    ],
    cites: [
      surgery$('Resection : Surgery to remove part or'),
      surgery$('contains cancer. Nearby lymph nodes may also'),
      surgery$('Treatment of GI neuroendocrine tumors usually includes surgery'),
    ],
  },
  cryosurgery: {
    says: { plain: 'Freezing the tumor (cryosurgery)', clinical: 'Cryosurgery (cryotherapy)' },
    is: {
      plain: 'A special tool freezes the tumor and so destroys it.',
      clinical: 'Destruction of the tumor by freezing.',
    },
    how: {
      plain: 'The doctor may use ultrasound pictures to guide the tool.',
      clinical: 'Ultrasound may guide the instrument.',
    },
    cites: [surgery$('Cryosurgery : A treatment that uses an'), surgery$('may use ultrasound to guide the instrument')],
  },
  'radiofrequency-ablation': {
    says: { plain: 'Radio waves (radiofrequency ablation)', clinical: 'Radiofrequency ablation' },
    is: {
      plain: 'A thin probe sends out strong radio waves that kill cancer cells.',
      clinical: 'A probe with small electrodes releases high-energy radio waves that kill cancer cells.',
    },
    how: {
      plain: 'The probe goes in through the skin or through a cut in the belly.',
      clinical: 'Through the skin or through an abdominal incision.',
    },
    cites: [surgery$('Radiofrequency ablation : The use of a'), surgery$('inserted through the skin or through an')],
  },
  'liver-transplant': {
    says: { plain: 'Liver transplant', clinical: 'Liver transplant' },
    is: {
      plain: 'Surgery that takes out the whole liver and puts in a healthy liver from a donor.',
      clinical: 'Removal of the whole liver and replacement with a healthy donor liver.',
    },
    cites: [surgery$('Liver transplant : Surgery to remove the')],
  },
  'hepatic-artery-embolization': {
    says: { plain: 'Blocking the artery of the liver', clinical: 'Hepatic artery embolization' },
    is: {
      plain:
        'The main blood vessel to the liver is blocked. With less blood, cancer cells in the liver die more easily.',
      clinical: 'Occlusion of the hepatic artery. Reduced blood flow helps kill tumor cells in the liver.',
    },
    cites: [surgery$('Hepatic artery embolization : A procedure to'), surgery$('Blocking the flow of blood to the')],
  },
  'external-radiation': {
    says: { plain: 'Radiation from outside the body', clinical: 'External radiation therapy' },
    is: {
      plain: 'Strong x-rays or other rays kill cancer cells or halt their growth.',
      clinical: 'High-energy x-rays or other radiation that kills cancer cells or stops their growth.',
    },
    how: {
      plain: 'A machine outside the body aims the rays at the cancer.',
      clinical: 'From a machine outside the body, aimed at the tumor area.',
    },
    remarks: [
      {
        plain: 'The summary says that radiation from outside and from inside is used when these tumors have spread.',
        clinical: 'External and internal radiation are used for GI NETs that have spread.',
      },
    ],
    cites: [
      radiation$('uses high-energy x-rays or other types of'),
      radiation$('External radiation therapy uses a machine outside'),
      radiation$('External and internal radiation therapy are used'),
    ],
  },
  'radiopharmaceutical-therapy': {
    says: { plain: 'Radiopharmaceutical therapy', clinical: 'Radiopharmaceutical therapy' },
    is: {
      plain: 'A drug carries something radioactive to the tumor. The radiation kills the tumor cells there.',
      clinical: 'A drug with a radioactive substance attached delivers radiation to the tumor.',
    },
    remarks: [
      {
        plain: 'It is a kind of radiation from inside the body. The example in the summary is iodine I 131.',
        clinical: 'A type of internal radiation therapy. The only agent named is iodine I 131, as an example.',
      },
    ],
    cites: [
      radiation$('Radiopharmaceutical therapy is a type of internal'),
      radiation$('such as iodine I 131, attached to'),
    ],
  },
  'hormone-therapy': {
    says: { plain: 'Hormone therapy', clinical: 'Hormone therapy (somatostatin analog)' },
    is: {
      plain: 'Shots of octreotide or lanreotide. They stop extra hormones from being made.',
      clinical: 'Octreotide or lanreotide, which stop the production of extra hormones.',
    },
    how: {
      plain: 'The shot goes under the skin or into a muscle.',
      clinical: 'Subcutaneous or intramuscular injection.',
    },
    remarks: [
      {
        plain: 'These drugs may also slow the tumor a little.',
        clinical: 'A small effect on tumor growth is possible.',
      },
      {
        plain: 'In carcinoid syndrome they ease flushing and diarrhea.',
        clinical: 'In carcinoid syndrome they lessen flushing and diarrhea.',
      },
    ],
    cites: [
      hormone$('somatostatin analog is a treatment that stops'),
      hormone$('are treated with octreotide or lanreotide which'),
      hormone$('injected under the skin or into the'),
      hormone$('may also have a small effect on'),
      carcinoid$('octreotide or lanreotide to lessen flushing and'),
    ],
  },
  'clinical-trial': {
    says: { plain: 'Clinical trial', clinical: 'Clinical trial' },
    is: {
      plain: 'A study in people. It tests a new treatment, or learns more about one.',
      clinical: 'Research meant to improve current treatment or to gain information on new treatment.',
    },
    remarks: [
      {
        plain: 'People in a trial get the treatment used now, or are among the first to get a new one.',
        clinical: 'Participants receive standard treatment or an early chance at a new one.',
      },
      {
        plain:
          'You can join before, during or after other treatment starts. Some trials take only people with no treatment so far.',
        clinical: 'Entry before, during or after the start of treatment; some trials need untreated patients.',
      },
    ],
    cites: [
      overview$('treatment clinical trial is a research study'),
      trials$('or be among the first to receive'),
      trials$('Patients can enter clinical trials before, during,'),
      trials$('who have not yet received treatment'),
    ],
  },
  interferon: {
    says: { plain: 'Interferon', clinical: 'Interferon' },
    is: {
      plain: 'A drug that helps your immune system work better. In carcinoid syndrome it eases flushing and diarrhea.',
      clinical: 'Stimulates the immune system. In carcinoid syndrome it lessens flushing and diarrhea.',
    },
    remarks: [
      {
        plain: 'It may also help slow the tumor. The summary lists it for carcinoid syndrome only.',
        clinical: 'May slow tumor growth. Listed for carcinoid syndrome only.',
      },
    ],
    cites: [
      carcinoid$("Interferon therapy stimulates the body's immune system"),
      carcinoid$('Interferon may also help slow tumor growth'),
    ],
  },
  'carcinoid-medicines': {
    says: { plain: 'Medicines for carcinoid syndrome', clinical: 'Medicines for carcinoid syndrome' },
    is: {
      plain: 'Medicines that ease diarrhea, skin rashes or hard breathing. One is given before anesthesia.',
      clinical: 'Medicines for diarrhea, skin rash and breathing, and before anesthesia.',
    },
    remarks: [
      {
        plain: 'The summary does not name these medicines.',
        clinical: 'No agent is named.',
      },
    ],
    cites: [
      carcinoid$('Taking medicine for diarrhea'),
      carcinoid$('Taking medicine for skin rashes'),
      carcinoid$('Taking medicine to breathe easier'),
      carcinoid$('Taking medicine before having anesthesia for a'),
    ],
  },
  'carcinoid-avoidance': {
    says: { plain: 'Staying away from triggers and stress', clinical: 'Avoidance of triggers and stress' },
    is: {
      plain: 'Some things bring on flushing or hard breathing. Staying away from them can help. So can less stress.',
      clinical: 'Avoidance of triggers of flushing or dyspnea, of stress and of certain physical activity.',
    },
    remarks: [
      {
        plain:
          'The summary names alcohol, nuts, some cheeses, and spicy foods such as chili. What makes them hot is capsaicin.',
        clinical: 'Named triggers: alcohol, nuts, certain cheeses, foods with capsaicin.',
      },
    ],
    cites: [
      carcinoid$('avoiding things that cause flushing or difficulty'),
      carcinoid$('alcohol , nuts, certain cheeses and foods'),
      carcinoid$('Avoiding stressful situations and certain types of'),
    ],
  },
  'heart-valve-replacement': {
    says: { plain: 'Surgery to replace a heart valve', clinical: 'Heart valve replacement' },
    is: {
      plain:
        'Surgery that puts a new valve in the heart. It may be done for some people with carcinoid heart syndrome.',
      clinical: 'May be done for some patients with carcinoid heart syndrome.',
    },
    remarks: [
      {
        plain: 'The summary does not say for whom, or how it is done.',
        clinical: 'No criterion and no technique are given.',
      },
    ],
    cites: [
      carcinoid$('a heart valve replacement may be done'),
      carcinoid$('some patients with carcinoid heart syndrome'),
    ],
  },
  chemotherapy: {
    says: { plain: 'Chemotherapy', clinical: 'Chemotherapy' },
    is: {
      plain: 'Drugs that kill cancer cells or stop them from dividing.',
      clinical: 'Drugs that kill cancer cells or stop their division.',
    },
    how: {
      plain:
        'You swallow the drugs or get them by needle, and they reach the whole body. Or they are put into one part of the body.',
      clinical: 'Systemic (oral or injected) or regional (cerebrospinal fluid, an organ, a body cavity).',
    },
    remarks: [
      {
        plain: 'How it is given depends on the kind of cancer and its stage.',
        clinical: 'The way of giving it varies with type and stage.',
      },
    ],
    inNoList: {
      plain: 'The summary names it as one of four kinds of treatment in use. No list of the summary has it.',
      clinical: 'One of four types of treatment named in the overview. It is in no site, metastatic or recurrent list.',
    },
    cites: [
      chemotherapy$('uses drugs to stop the growth of'),
      chemotherapy$('throughout the body ( systemic chemotherapy'),
      chemotherapy$('cells in those areas ( regional chemotherapy'),
      chemotherapy$('way the chemotherapy is given depends on'),
      overview$('Surgery Radiation therapy Chemotherapy Hormone therapy Treatment'),
    ],
  },
  chemoembolization: {
    says: { plain: 'Chemoembolization', clinical: 'Chemoembolization of the hepatic artery' },
    is: {
      plain: 'A cancer drug goes into the artery of the liver. With it goes something that blocks the artery.',
      clinical: 'An anticancer drug and an embolizing substance are given into the hepatic artery.',
    },
    how: {
      plain:
        'The drug goes in through a thin tube. Most of it stays near the tumor. The tumor gets less of what it needs to grow.',
      clinical:
        'Through a catheter. Most of the drug is held near the tumor, which is deprived of oxygen and nutrients.',
    },
    remarks: [
      {
        plain: 'The block may last a while or stay for good. The liver still gets blood from another vessel.',
        clinical: 'Temporary or permanent blockage. The hepatic portal vein still supplies the liver.',
      },
    ],
    inNoList: {
      plain: 'The summary says it may be used for spread to the liver. It is not in the liver list.',
      clinical: 'The overview says it may be used for liver metastases. It is not in the liver list.',
    },
    cites: [
      chemotherapy$('Chemoembolization of the hepatic artery is a'),
      chemotherapy$('injected into the hepatic artery through a'),
      chemotherapy$('anticancer drug is trapped near the tumor'),
      chemotherapy$('blockage may be temporary or permanent, depending'),
      chemotherapy$('continues to receive blood from the hepatic'),
    ],
  },
  'targeted-therapy': {
    says: { plain: 'Targeted therapy', clinical: 'Targeted therapy' },
    is: {
      plain: 'Drugs that find certain cancer cells and attack them.',
      clinical: 'Drugs or other substances directed at specific cancer cells.',
    },
    inNoList: {
      plain:
        'The summary of February 20, 2025 says that several kinds are being studied for these tumors. No list has it.',
      clinical: 'Described as being studied in GI NETs (summary of February 20, 2025). It is in no list.',
    },
    cites: [
      newTreatments$('drugs or other substances to identify and'),
      newTreatments$('targeted therapy are being studied in the'),
    ],
  },
} as const satisfies Record<string, Treatment>;
