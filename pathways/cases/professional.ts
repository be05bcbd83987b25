import type { PracticeCase } from '../../src/model/content/practice.ts';

/**
 * Made-up cases over the professional edition. They name no person. What each leads to follows from its pathway; here
 * stand only the story, the facts in it, and what is easily missed.
 */
export const professionalCases: readonly PracticeCase[] = [
  {
    id: 'hp-rectum-small-muscularis',
    edition: 'professional',
    pathway: 'rectum',
    level: 'trap',
    title: 'Rectal NET of 0.8 cm with muscularis invasion',
    vignette:
      '58-year-old, rectal NET of 0.8 cm. Endoscopic ultrasound shows invasion of the muscularis. Staging shows no regional metastases.',
    facts: { size: 'under-1-cm', 'muscle-layer': 'yes', 'regional-metastases': 'no' },
    clues: {
      size: 'NET of 0.8 cm',
      'muscle-layer': 'invasion of the muscularis',
      'regional-metastases': 'no regional metastases',
    },
    remarks: {
      'rectum.endoscopic-resection':
        'Size fits the line on tumors under 1 cm, depth fits the line on muscularis invasion. The text does not join the two.',
    },
    teaches: 'Muscularis invasion opens the resections at any size; endoscopic excision is left open, not struck out.',
  },
  {
    id: 'hp-rectum-exactly-1-cm',
    edition: 'professional',
    pathway: 'rectum',
    level: 'boundary',
    title: 'Rectal NET of exactly 1.0 cm',
    vignette: '49-year-old, rectal NET of 1.0 cm. Rectal MRI: muscularis not invaded. No regional metastases.',
    facts: { size: '1-to-2-cm', 'muscle-layer': 'no', 'regional-metastases': 'no' },
    clues: {
      size: 'NET of 1.0 cm',
      'muscle-layer': 'muscularis not invaded',
      'regional-metastases': 'No regional metastases',
    },
    remarks: {
      size: '1.0 cm is not under 1 cm: the middle band includes 1.0 and 2.0.',
      'rectum.local-excision': 'One side of what the text calls considerable debate for 1 to 2 cm.',
    },
    teaches:
      'In the middle band the text reports a debate between local excision and resection. Both sides are listed.',
  },
  {
    id: 'hp-rectum-found-in-specimen',
    edition: 'professional',
    pathway: 'rectum',
    level: 'silent',
    title: 'Muscularis invasion found after excision',
    vignette:
      '61-year-old after endoscopic excision of a rectal NET of 0.7 cm. Imaging before had shown nothing; muscularis invasion was found in the specimen. No regional metastases.',
    facts: { size: 'under-1-cm', 'muscle-layer': 'found-in-specimen', 'regional-metastases': 'no' },
    clues: {
      size: 'NET of 0.7 cm',
      'muscle-layer': 'muscularis invasion was found in the specimen',
      'regional-metastases': 'No regional metastases',
    },
    remarks: {
      'muscle-layer':
        'The line on all sizes speaks of invasion seen on EUS or MRI. A finding in the specimen is another answer. At 1 to 2 cm another line speaks of invasion in general.',
      'rectum.partial-rectum-resection':
        'Under 1 cm the text says to look for invasion in the specimen and does not say what follows.',
    },
    teaches:
      'The text asks for the specimen to be examined and is silent on what follows. The tool does not fill that in.',
  },
  {
    id: 'hp-rectum-specimen-1-to-2-cm',
    edition: 'professional',
    pathway: 'rectum',
    level: 'trap',
    title: '1.4 cm, invasion found in the specimen',
    vignette:
      '50-year-old after endoscopic excision of a rectal NET of 1.4 cm. The specimen shows muscularis invasion that EUS had not shown. No regional metastases.',
    facts: { size: '1-to-2-cm', 'muscle-layer': 'found-in-specimen', 'regional-metastases': 'no' },
    clues: {
      size: '1.4 cm',
      'muscle-layer': 'The specimen shows muscularis invasion',
      'regional-metastases': 'No regional metastases',
    },
    remarks: {
      'rectum.partial-rectum-resection':
        'At 1 to 2 cm the text says that muscularis invasion generally supports resection, and does not say how it is seen.',
      'rectum.local-excision': 'One side of the debate; the invasion leaves it open.',
    },
    teaches: 'What the text leaves open under 1 cm it speaks to from 1 cm up.',
  },
  {
    id: 'hp-appendix-beyond',
    edition: 'professional',
    pathway: 'appendix',
    level: 'silent',
    title: 'Through the serosa, 1.6 cm',
    vignette:
      '39-year-old, neuroendocrine tumor of the appendix, 1.6 cm, not in the base, grown through the serosa. Margins clear, nodes negative, no adverse histology. Chromogranin A not elevated.',
    facts: {
      histology: 'neuroendocrine-tumor',
      size: '1-to-2-cm',
      'at-base': 'no',
      depth: 'beyond',
      margins: 'clear',
      'node-metastases': 'no',
      'adverse-histology': 'no',
      'chromogranin-a': 'not-elevated',
    },
    clues: {
      histology: 'neuroendocrine tumor of the appendix',
      size: '1.6 cm',
      'at-base': 'not in the base',
      depth: 'grown through the serosa',
      margins: 'Margins clear',
      'node-metastases': 'nodes negative',
      'adverse-histology': 'no adverse histology',
      'chromogranin-a': 'Chromogranin A not elevated',
    },
    remarks: {
      'appendix.right-hemicolectomy-with-nodes':
        'The text names the mesoappendix. Growth beyond it may include it, so more invasion does not list less.',
    },
    teaches: 'The text has no line for growth beyond the mesoappendix. Both operations stay open.',
  },
  {
    id: 'hp-stomach-type-1-multiple-large',
    edition: 'professional',
    pathway: 'stomach',
    level: 'boundary',
    title: 'Type I, several lesions over 2 cm',
    vignette: '58-year-old with type I gastric NETs: multiple lesions, the largest 2.4 cm. No wall invasion.',
    facts: {
      'gastric-type': 'type-1',
      size: 'over-2-cm',
      lesions: 'multiple',
      'wall-invasion': 'none',
    },
    clues: {
      'gastric-type': 'type I gastric NETs',
      size: 'the largest 2.4 cm',
      lesions: 'multiple lesions',
      'wall-invasion': 'No wall invasion',
    },
    remarks: {
      'stomach.gastric-resection':
        'Said of exceptional cases with large multifocal lesions. "Large" has no number, so this stays open.',
    },
    teaches: 'A word without a number stays a word: whether 2.4 cm is "large" is for the team to say.',
  },
  {
    id: 'hp-stomach-type-2-deep',
    edition: 'professional',
    pathway: 'stomach',
    level: 'trap',
    title: 'Type II, small and deep',
    vignette:
      '45-year-old with a type II gastric NET: a single lesion of 0.8 cm with deep wall invasion. No angioinvasion.',
    facts: {
      'gastric-type': 'type-2',
      size: 'under-1-cm',
      lesions: 'single',
      'wall-invasion': 'deep',
      angioinvasion: 'no',
    },
    clues: {
      'gastric-type': 'type II gastric NET',
      size: '0.8 cm',
      lesions: 'a single lesion',
      'wall-invasion': 'deep wall invasion',
      angioinvasion: 'No angioinvasion',
    },
    remarks: {
      'stomach.endoscopic-resection':
        '"Usually" by scope, and the next sentence names larger surgery for deep invasion: so this one stays open.',
    },
    teaches: 'Small does not settle it: depth alone brings the line on larger surgery.',
  },
  {
    id: 'hp-recurrence-unknown-primary',
    edition: 'professional',
    pathway: 'recurrent',
    level: 'trap',
    title: 'Recurrence, primary never found',
    vignette:
      '66-year-old with a neuroendocrine tumor whose primary was never found. After resection of liver metastases it is back in one place and grows slowly.',
    facts: { 'slow-growing': 'yes', 'single-site': 'yes' },
    clues: { 'slow-growing': 'grows slowly', 'single-site': 'back in one place' },
    remarks: {
      'recurrent.clinical-trial': 'Said of progressive or recurrent disease, wherever it started.',
    },
    teaches: 'The section on recurrence is not divided by primary site, so an unknown primary does not close it.',
  },
  {
    id: 'hp-appendix-at-base',
    edition: 'professional',
    pathway: 'appendix',
    level: 'silent',
    title: 'Under 1 cm, in the base of the appendix',
    vignette:
      '31-year-old, neuroendocrine tumor of the appendix found at appendectomy, 0.8 cm, in the base of the appendix, confined to the wall. Margins clear, nodes negative, no adverse histology. Chromogranin A not elevated.',
    facts: {
      histology: 'neuroendocrine-tumor',
      size: 'under-1-cm',
      'at-base': 'yes',
      depth: 'confined-to-wall',
      margins: 'clear',
      'node-metastases': 'no',
      'adverse-histology': 'no',
      'chromogranin-a': 'not-elevated',
    },
    clues: {
      histology: 'neuroendocrine tumor of the appendix',
      size: '0.8 cm',
      'at-base': 'in the base of the appendix',
      depth: 'confined to the wall',
      margins: 'Margins clear',
      'node-metastases': 'nodes negative',
      'adverse-histology': 'no adverse histology',
      'chromogranin-a': 'Chromogranin A not elevated',
    },
    remarks: {
      'appendix.appendectomy':
        'The line on cure by appendectomy describes tumors that are not in the base; no other line takes up those that are.',
      'appendix.right-hemicolectomy-with-nodes': 'No sentence leads from the base to a hemicolectomy.',
    },
    teaches: 'For the base under 1 cm the text only says what the appendectomy line leaves out.',
  },
  {
    id: 'hp-appendix-two-lines',
    edition: 'professional',
    pathway: 'appendix',
    level: 'trap',
    title: 'Confined to the wall, with positive nodes',
    vignette:
      '44-year-old, neuroendocrine tumor of the appendix, 1.4 cm, not in the base, confined to the wall. Margins clear; one node positive. No adverse histology, chromogranin A not elevated.',
    facts: {
      histology: 'neuroendocrine-tumor',
      size: '1-to-2-cm',
      'at-base': 'no',
      depth: 'confined-to-wall',
      margins: 'clear',
      'node-metastases': 'yes',
      'adverse-histology': 'no',
      'chromogranin-a': 'not-elevated',
    },
    clues: {
      histology: 'neuroendocrine tumor of the appendix',
      size: '1.4 cm',
      'at-base': 'not in the base',
      depth: 'confined to the wall',
      margins: 'Margins clear',
      'node-metastases': 'one node positive',
      'adverse-histology': 'No adverse histology',
      'chromogranin-a': 'chromogranin A not elevated',
    },
    remarks: {
      'appendix.right-hemicolectomy-with-nodes':
        'One of the features of the line on hemicolectomy is enough: here the node.',
      'appendix.appendectomy': 'Confined to the wall fits its line; the positive node leaves it open.',
    },
    teaches: 'At 1 to 2 cm the text calls the treatment controversial, and two of its lines can meet in one case.',
  },
  {
    id: 'hp-appendix-goblet-cell',
    edition: 'professional',
    pathway: 'appendix',
    level: 'easy',
    title: 'Goblet cell tumor of the appendix',
    vignette: '55-year-old, goblet cell tumor of the appendix. Not disseminated. Serum chromogranin A not elevated.',
    facts: { histology: 'goblet-cell', disseminated: 'no', 'chromogranin-a': 'not-elevated' },
    clues: {
      histology: 'goblet cell tumor',
      disseminated: 'Not disseminated',
      'chromogranin-a': 'Serum chromogranin A not elevated',
    },
    remarks: {
      'appendix.chemotherapy': 'Listed together with the hemicolectomy; the text names no drug.',
      'appendix.appendectomy': 'Its lines speak of neuroendocrine tumors of the appendix, not of goblet cell tumors.',
    },
    teaches: 'Goblet cell histology alone leads to a list of its own, whatever the size.',
  },
  {
    id: 'hp-duodenum-exactly-1-cm',
    edition: 'professional',
    pathway: 'duodenum',
    level: 'boundary',
    title: 'Duodenal NET of exactly 1.0 cm',
    vignette:
      '66-year-old, duodenal NET of 1.0 cm, away from the ampulla. Imaging shows no abnormal nodes. No node metastases proven.',
    facts: { ampullary: 'no', size: 'exactly-1-cm', 'abnormal-nodes': 'no', 'node-metastases': 'no' },
    clues: {
      ampullary: 'away from the ampulla',
      size: 'NET of 1.0 cm',
      'abnormal-nodes': 'no abnormal nodes',
      'node-metastases': 'No node metastases proven',
    },
    remarks: {
      size: 'The text says "smaller than 1", "larger than 1" and "between 1 and 2". Exactly 1.0 cm is named by none of them.',
      'duodenum.endoscopic-resection':
        'Said of tumors under 1 cm; above, the text says that complete removal may be difficult.',
    },
    teaches:
      'At exactly 1.0 cm only "smaller than 2 cm may be excised locally" surely holds. What the other words mean at the border stays open.',
  },
  {
    id: 'hp-duodenum-ampullary',
    edition: 'professional',
    pathway: 'duodenum',
    level: 'trap',
    title: 'A small tumor at the ampulla',
    vignette:
      '53-year-old, periampullary NET of the duodenum, 0.8 cm. No abnormal nodes on imaging. No node metastases proven.',
    facts: { ampullary: 'yes', size: 'under-1-cm', 'abnormal-nodes': 'no', 'node-metastases': 'no' },
    clues: {
      ampullary: 'periampullary NET',
      size: '0.8 cm',
      'abnormal-nodes': 'No abnormal nodes on imaging',
      'node-metastases': 'No node metastases proven',
    },
    remarks: {
      'duodenum.endoscopic-resection':
        'Under 1 cm would fit, but ampullary tumors get special consideration and have no list of their own.',
    },
    teaches: 'At the ampulla no size line is certain: the text asks for special consideration even under 1 cm.',
  },
  {
    id: 'hp-duodenum-over-2-cm',
    edition: 'professional',
    pathway: 'duodenum',
    level: 'easy',
    title: 'Over 2 cm, with abnormal nodes',
    vignette:
      '59-year-old, duodenal NET of 2.6 cm, not ampullary. Imaging shows abnormal nodes. Node metastases are not proven so far, and the question is open.',
    facts: { ampullary: 'no', size: 'over-2-cm', 'abnormal-nodes': 'yes', 'node-metastases': 'unsure' },
    clues: { ampullary: 'not ampullary', size: 'NET of 2.6 cm', 'abnormal-nodes': 'shows abnormal nodes' },
    remarks: {
      'duodenum.abnormal-node-resection': 'The sentence holds whatever the size.',
      'duodenum.follow-up-endoscopy':
        'Said after the lines on tumors under 2 cm; whether larger ones are meant is open.',
    },
    teaches:
      'Abnormal and proven are two questions: one line speaks of abnormal nodes, the other of node-positive patients.',
  },
  {
    id: 'hp-ileum-octreotide',
    edition: 'professional',
    pathway: 'jejunum-ileum',
    level: 'trap',
    title: 'Mesenteric, but not distant',
    vignette: '62-year-old, NET of the ileum with mesenteric metastases. No distant metastases. No surgery yet.',
    facts: { 'after-surgery': 'no-surgery-yet', 'mesenteric-metastases': 'yes', 'distant-metastases': 'no' },
    clues: {
      'after-surgery': 'No surgery yet',
      'mesenteric-metastases': 'with mesenteric metastases',
      'distant-metastases': 'No distant metastases',
    },
    remarks: {
      'jejunum-ileum.hormone-therapy':
        'The trial took metastatic midgut tumors. Whether mesenteric spread alone is meant, the text does not say.',
      'jejunum-ileum.lifelong-surveillance': 'Said of patients after surgery. Before it, the text leaves this open.',
    },
    teaches: 'A trial result is not a rule. Whom it covers is left as open as the text leaves it.',
  },
  {
    id: 'hp-ileum-radical',
    edition: 'professional',
    pathway: 'jejunum-ileum',
    level: 'easy',
    title: 'After grossly radical surgery',
    vignette:
      '57-year-old after grossly radical surgery for a NET of the jejunum. No mesenteric metastases, no distant metastases.',
    facts: { 'after-surgery': 'grossly-radical', 'mesenteric-metastases': 'no', 'distant-metastases': 'no' },
    clues: {
      'after-surgery': 'after grossly radical surgery',
      'mesenteric-metastases': 'No mesenteric metastases',
      'distant-metastases': 'no distant metastases',
    },
    remarks: {
      'jejunum-ileum.resection-with-mesentery-and-nodes': 'It stays listed; it may already have been done.',
    },
    teaches: 'Surveillance is lifelong even after grossly radical surgery. The text gives no method and no interval.',
  },
  {
    id: 'hp-colon-not-radical',
    edition: 'professional',
    pathway: 'colon',
    level: 'easy',
    title: 'Radical resection is not possible',
    vignette: '71-year-old, colonic NET. At surgery a radical resection is not possible.',
    facts: { 'radical-resection-possible': 'no' },
    clues: { 'radical-resection-possible': 'a radical resection is not possible' },
    remarks: {},
    teaches: 'One question decides between the two lines of this section.',
  },
  {
    id: 'hp-stomach-type-1',
    edition: 'professional',
    pathway: 'stomach',
    level: 'easy',
    title: 'Type I, several small lesions',
    vignette:
      '60-year-old with chronic atrophic gastritis and type I gastric NETs: multiple lesions, the largest 0.6 cm. No wall invasion.',
    facts: {
      'gastric-type': 'type-1',
      size: 'under-1-cm',
      lesions: 'multiple',
      'wall-invasion': 'none',
    },
    clues: {
      'gastric-type': 'type I gastric NETs',
      size: 'the largest 0.6 cm',
      lesions: 'multiple lesions',
      'wall-invasion': 'No wall invasion',
    },
    remarks: {
      'stomach.gastric-resection':
        'For type I the text speaks of large multifocal tumors. Multiple and small is something else.',
      'stomach.local-excision': '"Invasive" may mean vessels too, and of these the story says nothing.',
    },
    teaches: 'The type comes first; surveillance of type I is yearly, the only follow-up interval in this text.',
  },
  {
    id: 'hp-stomach-type-2-one-of-two',
    edition: 'professional',
    pathway: 'stomach',
    level: 'boundary',
    title: 'Type II: larger, but single',
    vignette:
      '42-year-old with MEN1 and a type II gastric NET: a single lesion of 1.5 cm. No wall invasion, no angioinvasion.',
    facts: {
      'gastric-type': 'type-2',
      size: '1-to-2-cm',
      lesions: 'single',
      'wall-invasion': 'none',
      angioinvasion: 'no',
    },
    clues: {
      'gastric-type': 'type II gastric NET',
      size: 'of 1.5 cm',
      lesions: 'a single lesion',
      'wall-invasion': 'No wall invasion',
      angioinvasion: 'no angioinvasion',
    },
    remarks: {
      'stomach.wide-excision':
        '"Larger and multifocal": both at once, or two groups? With one of the two it stays open.',
    },
    teaches: 'An "and" in the text can be read in two ways. One alone is shown as open.',
  },
  {
    id: 'hp-stomach-type-3-small',
    edition: 'professional',
    pathway: 'stomach',
    level: 'trap',
    title: 'Type III, and only 0.7 cm',
    vignette:
      '50-year-old with a sporadic gastric NET, type III, of 0.7 cm. No wall invasion. Histology is not atypical.',
    facts: { 'gastric-type': 'type-3', size: 'under-1-cm', 'wall-invasion': 'none', 'atypical-histology': 'no' },
    clues: {
      'gastric-type': 'type III',
      size: 'of 0.7 cm',
      'wall-invasion': 'No wall invasion',
      'atypical-histology': 'not atypical',
    },
    remarks: {
      'stomach.endoscopic-resection':
        'Small size opens it for type I, and type II has it too. No sentence ties it to type III.',
      'stomach.gastric-resection': 'For type III it is listed at every size.',
    },
    teaches: 'No sentence leads from a small type III tumor to endoscopic resection, however small it is.',
  },
  {
    id: 'hp-stomach-type-unknown',
    edition: 'professional',
    pathway: 'stomach',
    level: 'silent',
    title: 'Type not yet known',
    vignette: '48-year-old, gastric NET of 0.9 cm. Subtyping is pending.',
    facts: { 'gastric-type': 'unsure' },
    clues: {},
    remarks: { 'gastric-type': 'Pending is not known. Size alone does not stand in for the type.' },
    teaches: 'Subtyping guides management: without it every option depends.',
  },
  {
    id: 'hp-metastatic-liver-silent-primary',
    edition: 'professional',
    pathway: 'metastatic',
    level: 'boundary',
    title: 'Liver metastases and a silent primary',
    vignette:
      '63-year-old with liver metastases. The primary is still in place and causes no symptoms. No mesenteric or peritoneal metastases, none in bone, brain or spinal cord, none elsewhere. Surgery would be a greater risk than the disease.',
    facts: {
      liver: 'yes',
      'mesenteric-or-peritoneal': 'no',
      'bone-brain-or-spinal-cord': 'no',
      elsewhere: 'no',
      'primary-in-place': 'yes',
      'surgery-risk': 'greater-than-disease',
    },
    clues: {
      liver: 'with liver metastases',
      'mesenteric-or-peritoneal': 'No mesenteric or peritoneal metastases',
      'bone-brain-or-spinal-cord': 'none in bone, brain or spinal cord',
      elsewhere: 'none elsewhere',
      'primary-in-place': 'The primary is still in place',
      'surgery-risk': 'Surgery would be a greater risk than the disease',
    },
    remarks: {
      'distant.primary-tumor-resection':
        'The risk clause fails; the clause on liver metastases says "may be considered". The text does not join them.',
    },
    teaches: 'Two clauses on one operation differ. The option depends, with both wordings.',
  },
  {
    id: 'hp-metastatic-bone',
    edition: 'professional',
    pathway: 'metastatic',
    level: 'trap',
    title: 'Bone metastases only',
    vignette:
      '69-year-old after removal of the primary, now with bone metastases. No liver metastases, no mesenteric or peritoneal metastases, no other metastases. Operative risk was not assessed.',
    facts: {
      liver: 'no',
      'mesenteric-or-peritoneal': 'no',
      'bone-brain-or-spinal-cord': 'yes',
      elsewhere: 'no',
      'primary-in-place': 'no',
      'surgery-risk': 'unsure',
    },
    clues: {
      liver: 'No liver metastases',
      'mesenteric-or-peritoneal': 'no mesenteric or peritoneal metastases',
      'bone-brain-or-spinal-cord': 'now with bone metastases',
      elsewhere: 'no other metastases',
      'primary-in-place': 'after removal of the primary',
    },
    remarks: {
      'distant.hormone-therapy': 'No condition is stated, so it is listed for everyone here.',
      'distant.external-radiation': 'The one option here that is tied to bone, brain or spinal cord.',
    },
    teaches:
      'Chemotherapy is no option of this list: the text calls its benefit small and mentions it beside the list.',
  },
  {
    id: 'hp-recurrent-fast-several',
    edition: 'professional',
    pathway: 'recurrent',
    level: 'silent',
    title: 'Fast, and in several sites',
    vignette: '54-year-old with recurrence. It is not slow-growing, and it is at several sites.',
    facts: { 'slow-growing': 'no', 'single-site': 'no' },
    clues: { 'slow-growing': 'not slow-growing', 'single-site': 'at several sites' },
    remarks: {
      'recurrent.clinical-trial': 'The one line without a condition.',
    },
    teaches: 'Drugs, radionuclides and liver procedures are not named in this section. That is a gap, not a rule.',
  },
  {
    id: 'hp-crisis-and-bronchospasm',
    edition: 'professional',
    pathway: 'carcinoid-syndrome',
    level: 'trap',
    title: 'Bronchospasm during a crisis',
    vignette:
      '65-year-old in carcinoid crisis now, with bronchospasm. No further procedure is planned. No diarrhea, no skin rash, no carcinoid heart disease, no bowel obstruction.',
    facts: {
      crisis: 'yes',
      'planned-procedure': 'no',
      diarrhea: 'none',
      'skin-rash': 'no',
      bronchospasm: 'yes',
      'carcinoid-heart': 'no',
      'bowel-obstruction': 'no',
    },
    clues: {
      crisis: 'in carcinoid crisis now',
      'planned-procedure': 'No further procedure is planned',
      diarrhea: 'No diarrhea',
      'skin-rash': 'no skin rash',
      bronchospasm: 'with bronchospasm',
      'carcinoid-heart': 'no carcinoid heart disease',
      'bowel-obstruction': 'no bowel obstruction',
    },
    remarks: {
      'carcinoid.breathing-medicine':
        'Beta-2 agonists are named for bronchospasm, and catecholamines are to be avoided in crisis. The text does not discuss the two together.',
    },
    teaches: 'Two true sentences can meet in one patient. Where the text does not join them, the option depends.',
  },
  {
    id: 'hp-work-up-duodenum',
    edition: 'professional',
    pathway: 'work-up',
    level: 'boundary',
    title: 'Tests for a suspected duodenal primary',
    vignette:
      '47-year-old, duodenal primary suspected. Bone involvement is not suspected. No open question about vessels. No proton pump inhibitor.',
    facts: {
      'suspected-site': 'duodenum',
      'bone-involvement-suspected': 'no',
      'vessel-question-before-surgery': 'no',
      'proton-pump-inhibitor': 'no',
    },
    clues: {
      'suspected-site': 'duodenal primary suspected',
      'bone-involvement-suspected': 'Bone involvement is not suspected',
      'vessel-question-before-surgery': 'No open question about vessels',
      'proton-pump-inhibitor': 'No proton pump inhibitor',
    },
    remarks: {
      'work-up.bone-scintigraphy': 'One sentence names it for all; another gives it to tumor in the bones.',
      'work-up.capsule-endoscopy': 'Said of the small bowel. Whether the duodenum is meant, the text leaves open.',
      'work-up.double-balloon-enteroscopy':
        'Said of the small bowel. Whether the duodenum is meant, the text leaves open.',
      'work-up.angiography': 'One sentence names it for all; another sees its use beside surgery.',
    },
    teaches: 'The text lists tests and gives no sequence. The site matters only where a sentence ties a test to it.',
  },
  {
    id: 'hp-follow-up-rectum',
    edition: 'professional',
    pathway: 'follow-up',
    level: 'silent',
    title: 'Follow-up after a rectal NET',
    vignette: '56-year-old after treatment of a rectal NET. "How often do I come back?"',
    facts: { site: 'rectum' },
    clues: { site: 'a rectal NET' },
    remarks: {},
    teaches: 'For the rectum the text has no follow-up line. The honest answer is that it does not say.',
  },
  {
    id: 'hp-follow-up-appendix',
    edition: 'professional',
    pathway: 'follow-up',
    level: 'easy',
    title: 'A raised chromogranin A',
    vignette: '38-year-old after an appendiceal NET. Chromogranin A is elevated.',
    facts: { site: 'appendix', 'chromogranin-a': 'elevated' },
    clues: { site: 'an appendiceal NET', 'chromogranin-a': 'Chromogranin A is elevated' },
    remarks: {},
    teaches: 'Here a marker opens the line on follow-up, where it may point to more surgery.',
  },
];
