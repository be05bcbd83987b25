import { pathway } from '../../../src/model/content/definition.ts';
import { citing } from '../../../src/model/content/source.ts';
import { emergencySigns } from './shared.ts';
import { pdqPatient } from './source.ts';
import { giNet } from './summary.ts';

const signs$ = citing(pdqPatient, 'carcinoid-signs');
const carcinoid$ = citing(pdqPatient, 'carcinoid-treatment');
const outlook$ = citing(pdqPatient, 'outlook');

export const carcinoidSyndrome = pathway({
  id: 'carcinoid-syndrome',
  summary: giNet,
  title: { plain: 'My team says I have carcinoid syndrome', clinical: 'Carcinoid syndrome' },
  intro: {
    plain:
      'Some tumors make hormones that build up in the body and cause signs, such as flushing and diarrhea. The summary lists ways to treat this. It gives no order.',
    clinical: 'Treatment of the syndrome, in addition to that of the tumor. No order and no severity rule are given.',
  },
  listing: { group: 'beside', order: 130, name: 'Carcinoid syndrome' },
  also: ['carcinoid'],
  sections: ['carcinoid-signs', 'carcinoid-treatment'],
  questions: {
    syndrome: {
      name: { plain: 'Carcinoid syndrome', clinical: 'Carcinoid syndrome' },
      asks: { plain: 'Does your team say that you have carcinoid syndrome?', clinical: 'Carcinoid syndrome?' },
      whoKnows: { plain: 'Your team can tell you.', clinical: 'The treating team.' },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [signs$('Carcinoid syndrome may occur if the tumor')],
    },
    'carcinoid-heart': {
      name: { plain: 'Carcinoid heart syndrome', clinical: 'Carcinoid heart syndrome' },
      asks: { plain: 'Do you have carcinoid heart syndrome?', clinical: 'Carcinoid heart syndrome?' },
      means: {
        plain:
          'The summary names this heart problem and does not explain it. It lists one more treatment for some people who have it.',
        clinical: 'Named and not defined in the summary. It adds one option, for some patients.',
      },
      whoKnows: {
        plain: 'Your team or your heart doctor can tell you.',
        clinical: 'The treating team or a cardiologist.',
      },
      answers: { no: { says: 'No' }, yes: { says: 'Yes' } },
      cites: [outlook$('has carcinoid syndrome or has carcinoid heart')],
    },
  },
  options: {
    'carcinoid.somatostatin-analog': {
      says: { plain: 'Hormone therapy shots', clinical: 'Somatostatin analog (octreotide or lanreotide)' },
      detail: {
        plain: 'Octreotide or lanreotide. They ease flushing and diarrhea, and may help slow the tumor.',
        clinical: 'To lessen flushing and diarrhea. May also slow tumor growth.',
      },
      treatment: 'hormone-therapy',
      lines: [
        {
          cites: [
            carcinoid$('Treatment of carcinoid syndrome may include: Hormone'),
            carcinoid$('octreotide or lanreotide to lessen flushing and'),
          ],
        },
      ],
    },
    'carcinoid.interferon': {
      says: { plain: 'Interferon', clinical: 'Interferon' },
      detail: {
        plain: 'It helps the immune system work better. It eases flushing and diarrhea, and may help slow the tumor.',
        clinical: 'Immune stimulation. Lessens flushing and diarrhea. May also slow tumor growth.',
      },
      treatment: 'interferon',
      lines: [{ cites: [carcinoid$("Interferon therapy stimulates the body's immune system")] }],
    },
    'carcinoid.antidiarrheal': {
      says: { plain: 'Medicine for diarrhea', clinical: 'Medicine for diarrhea' },
      treatment: 'carcinoid-medicines',
      lines: [{ cites: [carcinoid$('Taking medicine for diarrhea')] }],
    },
    'carcinoid.rash-medicine': {
      says: { plain: 'Medicine for skin rashes', clinical: 'Medicine for skin rashes' },
      treatment: 'carcinoid-medicines',
      lines: [{ cites: [carcinoid$('Taking medicine for skin rashes')] }],
    },
    'carcinoid.breathing-medicine': {
      says: { plain: 'Medicine to make breathing easier', clinical: 'Medicine to ease breathing' },
      treatment: 'carcinoid-medicines',
      lines: [{ cites: [carcinoid$('Taking medicine to breathe easier')] }],
    },
    'carcinoid.pre-anesthesia-medicine': {
      says: { plain: 'Medicine before anesthesia', clinical: 'Medicine before anesthesia' },
      detail: {
        plain: 'Given before a procedure. The summary does not name it.',
        clinical: 'Before a procedure under anesthesia. The agent is not named.',
      },
      treatment: 'carcinoid-medicines',
      lines: [{ cites: [carcinoid$('Taking medicine before having anesthesia for a')] }],
    },
    'carcinoid.trigger-avoidance': {
      says: { plain: 'Staying away from triggers', clinical: 'Avoidance of triggers' },
      detail: {
        plain:
          'Things that bring on flushing or hard breathing: alcohol, nuts, some cheeses, and spicy foods such as chili.',
        clinical: 'Triggers of flushing or dyspnea: alcohol, nuts, certain cheeses, foods with capsaicin.',
      },
      treatment: 'carcinoid-avoidance',
      lines: [
        {
          cites: [
            carcinoid$('avoiding things that cause flushing or difficulty'),
            carcinoid$('alcohol , nuts, certain cheeses and foods'),
          ],
        },
      ],
    },
    'carcinoid.stress-and-activity-avoidance': {
      says: {
        plain: 'Staying away from stress and some kinds of activity',
        clinical: 'Avoidance of stress and certain activity',
      },
      detail: {
        plain: 'The summary does not say which kinds of activity.',
        clinical: 'The types of physical activity are not named.',
      },
      treatment: 'carcinoid-avoidance',
      lines: [{ cites: [carcinoid$('Avoiding stressful situations and certain types of')] }],
    },
    'carcinoid.heart-valve-replacement': {
      says: { plain: 'Surgery to replace a heart valve', clinical: 'Heart valve replacement' },
      treatment: 'heart-valve-replacement',
      lines: [
        {
          for: {
            plain: 'some people with carcinoid heart syndrome',
            clinical: 'some patients with carcinoid heart syndrome',
          },
          when: { fact: 'carcinoid-heart', in: ['yes'] },
          cites: [
            carcinoid$('a heart valve replacement may be done'),
            carcinoid$('some patients with carcinoid heart syndrome'),
          ],
        },
      ],
    },
  },
  notices: {
    'signs-may-have-other-causes': {
      says: {
        plain:
          'Flushing, belly pain, bloating, diarrhea, wheezing or a fast heartbeat can have other causes too. Tell your doctor about any of these signs.',
        clinical:
          'Flushing, abdominal pain, bloating, diarrhea, wheezing and tachycardia may have other causes. The summary asks patients to report any of them.',
      },
      cites: [signs$('tumors or by other conditions. Talk'), signs$('if you have any of these signs')],
    },
    'not-only-with-liver-spread': {
      says: {
        plain:
          'Carcinoid syndrome may come when the tumor has spread to the liver. The summary says it can also come when tumor cells get into the blood.',
        clinical:
          'Occurs with spread to the liver or elsewhere, and also when tumor cells enter the blood. Not tied to liver metastases alone.',
      },
      cites: [signs$('high amounts of these hormones may remain'), signs$('also happen if tumor cells enter the')],
    },
    'emergency-signs': { ...emergencySigns, tone: 'safety' },
  },
  emergency: { says: { plain: 'When to get help at once', clinical: 'Emergency signs' }, notices: ['emergency-signs'] },
  next: [
    {
      to: 'metastatic',
      says: { plain: 'If it has spread to a distant part', clinical: 'Distant metastases' },
      cites: [signs$('Carcinoid syndrome may occur if the tumor')],
    },
    { to: 'follow-up', says: { plain: 'Check-ups during and after treatment', clinical: 'Follow-up' } },
  ],
  premise: {
    denied: { fact: 'syndrome', in: ['no'] },
    says: {
      plain: 'listed for carcinoid syndrome, which is not what you answered',
      clinical: 'listed for carcinoid syndrome, which is not what was answered',
    },
    leads: 'noSyndrome',
  },
  type: 'parallel',
  states: {
    syndrome: { kind: 'question', asks: 'syndrome', optional: true },
    carcinoidHeart: { kind: 'question', asks: 'carcinoid-heart' },
    carcinoidList: {
      kind: 'options',
      says: { plain: 'Listed for carcinoid syndrome', clinical: 'Carcinoid syndrome: listed options' },
      offers: [
        'carcinoid.somatostatin-analog',
        'carcinoid.interferon',
        'carcinoid.antidiarrheal',
        'carcinoid.rash-medicine',
        'carcinoid.breathing-medicine',
        'carcinoid.pre-anesthesia-medicine',
      ],
    },
    otherWays: {
      kind: 'options',
      says: { plain: 'Other ways to help', clinical: 'Other measures' },
      offers: ['carcinoid.trigger-avoidance', 'carcinoid.stress-and-activity-avoidance'],
    },
    heartList: {
      kind: 'options',
      says: { plain: 'Carcinoid heart syndrome', clinical: 'Carcinoid heart syndrome' },
      offers: ['carcinoid.heart-valve-replacement'],
    },
    noSyndrome: {
      kind: 'goes-to',
      says: { plain: 'Back to the part that fits', clinical: 'No carcinoid syndrome: back to the start' },
      detail: {
        plain: 'This part is for people with carcinoid syndrome. Tell your team about any signs that worry you.',
        clinical: 'This section is about the syndrome.',
      },
      to: [{ to: 'start', says: { plain: 'Where do I start?', clinical: 'Entry' } }],
    },
  },
});
