/**
 * Where one more answer takes back what was listed: `question=answer` by option, with the words of the source that do it. A
 * `doubt` cites them beside the line that lists the option; a heading or an answer that contradicts another says why. Kept by hand: a
 * new one is red until somebody has read the source, since knowing more must not make anything less certain. Where it takes
 * other words for other facts, one of them has to be cited.
 */
export const weakened: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>>
> = {
  'patient/rectum': {
    'rectum.endoscopic-resection': { 'muscle-layer=yes': 'spread to the muscle layer of the' },
  },
  'professional/appendix': {
    'appendix.appendectomy': {
      'depth=mesoappendix-invasion': 'if there is invasion in the mesoappendix',
      'depth=beyond': 'if there is invasion in the mesoappendix',
      'margins=residual-tumor': 'if there is residual tumor in the',
      'node-metastases=yes': 'if there is residual tumor in the',
      'adverse-histology=yes': 'Acceptable indications for hemicolectomy may include operative',
    },
  },
  'professional/carcinoid-syndrome': {
    'carcinoid.breathing-medicine': {
      'crisis=yes': 'use of calcium and catecholamines should be',
      'syndrome=no': 'Management of the symptoms of carcinoid syndrome',
    },
    'carcinoid.antidiarrheal': { 'syndrome=no': 'Management of the symptoms of carcinoid syndrome' },
    'carcinoid.cyproheptadine': { 'syndrome=no': 'Management of the symptoms of carcinoid syndrome' },
    'carcinoid.rash-medicine': { 'syndrome=no': 'Management of the symptoms of carcinoid syndrome' },
    'carcinoid.interferon': { 'syndrome=no': 'the heading: carcinoid syndrome' },
    'carcinoid.somatostatin-analog': { 'syndrome=no': 'the heading: carcinoid syndrome' },
    'carcinoid.stress-and-activity-avoidance': { 'syndrome=no': 'Management of the symptoms of carcinoid syndrome' },
    'carcinoid.trigger-avoidance': { 'syndrome=no': 'Management of the symptoms of carcinoid syndrome' },
  },
  'professional/colon': {
    'colon.partial-colectomy-with-nodes': { 'radical-resection-possible=no': 'frequently only debulking is possible' },
  },
  'professional/duodenum': {
    'duodenum.endoscopic-resection': { 'ampullary=yes': 'might be viewed as a distinct category' },
    'duodenum.local-excision': { 'ampullary=yes': 'might be viewed as a distinct category' },
    'duodenum.full-thickness-excision': { 'ampullary=yes': 'might be viewed as a distinct category' },
    'duodenum.follow-up-endoscopy': { 'ampullary=yes': 'might be viewed as a distinct category' },
    'duodenum.endoscopic-ultrasound': { 'ampullary=yes': 'might be viewed as a distinct category' },
    'duodenum.resection-with-lymph-nodes': { 'ampullary=yes': 'might be viewed as a distinct category' },
  },
  'professional/follow-up': {
    'duodenum.follow-up-endoscopy': { 'ampullary=yes': 'might be viewed as a distinct category' },
  },
  'professional/jejunum-ileum': {
    'jejunum-ileum.mesenteric-metastases-removal': {
      'mesenteric-metastases=no': 'an answer against another: metastases there were left, or grew',
    },
    'jejunum-ileum.second-surgery-mesentery': {
      'mesenteric-metastases=no': 'an answer against another: metastases there were left, or grew',
    },
    'jejunum-ileum.hormone-therapy': {
      'mesenteric-metastases=no': 'an answer against another: metastases there were left, or grew',
    },
  },
  'professional/metastatic': {
    'distant.primary-tumor-resection': {
      'surgery-risk=greater-than-disease': 'surgery is not a greater risk than',
    },
  },
  'professional/rectum': {
    'rectum.endoscopic-resection': {
      'muscle-layer=yes': 'presence of muscularis invasion or regional metastases',
      'muscle-layer=found-in-specimen': 'should be examined histologically to exclude muscularis',
      'regional-metastases=yes': 'presence of muscularis invasion or regional metastases',
    },
    'rectum.local-excision': {
      'muscle-layer=yes': 'presence of muscularis invasion or regional metastases',
      'muscle-layer=found-in-specimen': 'presence of muscularis invasion or regional metastases',
      'regional-metastases=yes': 'presence of muscularis invasion or regional metastases',
    },
  },
  'professional/stomach': {
    'stomach.endoscopic-resection': {
      'size=1-to-2-cm': 'performed for larger and multifocal tumors or',
      'size=over-2-cm': 'performed for larger and multifocal tumors or',
      'lesions=multiple': 'performed for larger and multifocal tumors or',
      'lesions=large-multifocal': [
        'exceptional cases with large multifocal lesions may',
        'performed for larger and multifocal tumors or',
      ],
      'wall-invasion=not-deep': 'may be performed for rare larger or',
      'wall-invasion=deep': ['may be performed for rare larger or', 'those with deep wall invasion or angioinvasion'],
      'angioinvasion=yes': ['may be performed for rare larger or', 'those with deep wall invasion or angioinvasion'],
      'gastric-type=type-1': [
        'exceptional cases with large multifocal lesions may',
        'may be performed for rare larger or',
      ],
      'gastric-type=type-2': [
        'performed for larger and multifocal tumors or',
        'those with deep wall invasion or angioinvasion',
      ],
    },
  },
};
