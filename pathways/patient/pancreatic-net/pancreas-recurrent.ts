import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { gates } from '../../gates.ts';
import { checkUps, liverProcedures, mayInclude, overviewOf, typeLists } from './shared.ts';
import { pdqPancreaticNet } from './source.ts';
import { pancreaticNet } from './summary.ts';

const recurrent$ = citing(pdqPancreaticNet, 'recurrent');
const stages$ = citing(pdqPancreaticNet, 'stages');
const liverArtery$ = citing(pdqPancreaticNet, 'liver-artery');
const chemotherapy$ = citing(pdqPancreaticNet, 'chemotherapy');

const inLiver = { fact: 'liver-metastases', in: ['yes'] } as const;
const forLiver = { plain: 'spread to the liver', clinical: 'liver metastases' } as const;

export const pancreasRecurrent = pathway({
  id: 'pancreas-recurrent',
  summary: pancreaticNet,
  title: { plain: 'Pancreas: it came back or keeps growing', clinical: 'Recurrent or progressive pancreatic NET' },
  intro: {
    plain:
      'The summary has one list for all types here. It is for a tumor that came back after treatment, or that keeps growing during treatment. It asks one thing: whether it is in the liver.',
    clinical: 'One list for all types. Liver metastases add three items. No criterion between the options.',
  },
  listing: {
    group: 'spread',
    order: 125,
  },
  also: ['recurrent pancreatic net', 'progressive pancreatic net'],
  gate: gates.cameBack,
  sections: ['recurrent'],
  questions: {
    'liver-metastases': {
      name: { plain: 'Spread to the liver', clinical: 'Liver metastases' },
      as: { plain: 'spread to the liver', clinical: 'liver metastases' },
      asks: { plain: 'Has it spread to the liver?', clinical: 'Liver metastases?' },
      means: {
        plain: 'A tumor in the liver that came from the pancreas is still this tumor. It is not called liver cancer.',
        clinical: 'Metastatic pancreatic NET, not primary liver cancer.',
      },
      whoKnows: { plain: 'The scan report says this.', clinical: 'Imaging report.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [
        recurrent$('For liver metastases: Regional chemotherapy'),
        stages$('is metastatic pancreatic neuroendocrine tumor, not liver cancer'),
      ],
    },
  },
  options: {
    'pancreas-recurrent.tumor-removal': {
      says: { plain: 'Surgery to take out the tumor', clinical: 'Surgical removal of the tumor' },
      strength: mayInclude,
      lines: [
        {
          cites: [
            recurrent$('that continue to grow during treatment or recur'),
            recurrent$('Surgery to remove the tumor'),
          ],
        },
      ],
    },
    'pancreas-recurrent.chemotherapy': {
      says: 'Chemotherapy',
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [{ cites: [recurrent$('Chemotherapy. Hormone therapy. Targeted therapy. For liver')] }],
    },
    'pancreas-recurrent.hormone-therapy': {
      says: 'Hormone therapy',
      treatment: 'pancreas-hormone-therapy',
      strength: mayInclude,
      lines: [
        {
          cites: [recurrent$('Chemotherapy. Hormone therapy. Targeted therapy. For liver'), overviewOf.hormoneTherapy],
        },
      ],
    },
    'pancreas-recurrent.targeted-therapy': {
      says: 'Targeted therapy',
      detail: {
        plain: 'It is in this list. In another part, the summary says that some kinds are being studied.',
        clinical: 'In this list; the overview says "being studied".',
      },
      treatment: 'pancreas-targeted-therapy',
      strength: mayInclude,
      lines: [
        {
          cites: [recurrent$('Chemotherapy. Hormone therapy. Targeted therapy. For liver'), overviewOf.targetedTherapy],
        },
      ],
    },
    'pancreas-recurrent.clinical-trial': {
      says: { plain: 'A clinical trial of a new treatment', clinical: 'Clinical trial of a new therapy' },
      treatment: 'pancreas-clinical-trial',
      strength: mayInclude,
      lines: [{ cites: [recurrent$('A clinical trial of a new therapy')] }],
    },
    'pancreas-recurrent.regional-chemotherapy': {
      says: { plain: 'Chemotherapy into one part of the body', clinical: 'Regional chemotherapy' },
      treatment: 'pancreas-chemotherapy',
      strength: mayInclude,
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [
            recurrent$('For liver metastases: Regional chemotherapy'),
            chemotherapy$('or a body cavity such as the abdomen'),
          ],
        },
      ],
    },
    'pancreas-recurrent.hepatic-arterial-occlusion': {
      says: liverProcedures.occlusion,
      treatment: 'hepatic-arterial-occlusion',
      strength: liverProcedures.strength,
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [
            recurrent$('Hepatic arterial occlusion or chemoembolization, with or without'),
            liverArtery$('block or reduce the flow of blood to'),
          ],
        },
      ],
    },
    'pancreas-recurrent.chemoembolization': {
      says: liverProcedures.chemoembolization,
      treatment: 'pancreas-chemoembolization',
      strength: liverProcedures.strength,
      lines: [
        {
          for: forLiver,
          when: inLiver,
          cites: [
            recurrent$('Hepatic arterial occlusion or chemoembolization, with or without'),
            liverArtery$('delivered during hepatic arterial occlusion is called chemoembolization'),
          ],
        },
      ],
    },
  },
  notices: {
    'may-be-back-anywhere': {
      says: {
        plain: 'It may come back in the pancreas, or in another part of the body.',
        clinical: 'May recur in the pancreas or elsewhere.',
      },
      cites: [stages$('may come back in the pancreas or in')],
    },
  },
  gaps: {
    'list-of-the-type': {
      says: {
        plain:
          'The summary does not say whether the list for your type still counts after it came back. You can open that list below.',
        clinical: 'Whether the list of the type still applies is not stated.',
      },
      ask: {
        plain: 'Does anything on the list for my type still count for me?',
        clinical: 'Do options of the type-specific list still apply?',
      },
      cites: [recurrent$('that continue to grow during treatment or recur')],
    },
    'no-criterion-for-choosing': {
      says: {
        plain: 'The summary does not say how doctors choose among these.',
        clinical: 'No criterion between the options.',
      },
      ask: {
        plain: 'Which of these could be done for me, and why?',
        clinical: 'Which option, and on what grounds?',
      },
      cites: [recurrent$('that continue to grow during treatment or recur')],
    },
  },
  next: [...typeLists, checkUps],
  type: 'parallel',
  states: {
    liver: { kind: 'question', asks: 'liver-metastases' },
    recurrentList: {
      kind: 'options',
      says: { plain: 'Listed if it came back or keeps growing', clinical: 'Recurrent or progressive: listed options' },
      offers: [
        'pancreas-recurrent.tumor-removal',
        'pancreas-recurrent.chemotherapy',
        'pancreas-recurrent.hormone-therapy',
        'pancreas-recurrent.targeted-therapy',
        'pancreas-recurrent.clinical-trial',
        'pancreas-recurrent.regional-chemotherapy',
        'pancreas-recurrent.hepatic-arterial-occlusion',
        'pancreas-recurrent.chemoembolization',
      ],
    },
  },
});
