import type { PracticeCase } from '../../src/model/content/practice.ts';

/**
 * Made-up cases over the patient edition. They name no person. What each leads to follows from its pathway; here stand
 * only the story, the facts in it, and what is easily missed.
 */
export const patientCases: readonly PracticeCase[] = [
  {
    id: 'rectum-small',
    edition: 'patient',
    pathway: 'rectum',
    level: 'easy',
    title: 'A very small tumor in the rectum',
    vignette:
      'A teacher of 52 had a routine look into the bowel. It found a tumor in the rectum. The report says that it is 0.6 cm wide. The ultrasound shows that it has not grown into the muscle layer.',
    facts: { size: 'under-1-cm', 'muscle-layer': 'no' },
    clues: { size: 'it is 0.6 cm wide', 'muscle-layer': 'has not grown into the muscle layer' },
    remarks: {},
    teaches: 'Size and muscle layer decide here. Both point to one line of the summary.',
  },
  {
    id: 'rectum-exactly-1-cm',
    edition: 'patient',
    pathway: 'rectum',
    level: 'boundary',
    title: 'Exactly 1.0 cm',
    vignette:
      'A bus driver of 60 has a tumor in the rectum. The doctor measured it twice: it is exactly 1.0 cm. It has not reached the muscle layer.',
    facts: { size: '1-to-2-cm', 'muscle-layer': 'no' },
    clues: { size: 'exactly 1.0 cm', 'muscle-layer': 'has not reached the muscle layer' },
    remarks: {
      size: 'The first line says smaller than 1 cm. A tumor of just 1.0 cm is not smaller, so it is in the middle group.',
      'rectum.endoscopic-resection':
        'It stands in two lines: for tumors under 1 cm, and in the list for 1 to 2 cm. Here the second one counts.',
    },
    teaches:
      'Just 1.0 cm counts as 1 to 2 cm. There the summary says it is not clear what is best, and lists all three.',
  },
  {
    id: 'rectum-exactly-2-cm',
    edition: 'patient',
    pathway: 'rectum',
    level: 'boundary',
    title: 'Exactly 2.0 cm, depth not known',
    vignette:
      'A gardener of 47 has a tumor in the rectum. It measures 2.0 cm. The scan that shows how deep it goes is planned for next week.',
    facts: { size: '1-to-2-cm', 'muscle-layer': 'unsure' },
    clues: { size: 'It measures 2.0 cm' },
    remarks: {
      size: 'The line on large tumors says larger than 2 cm. Just 2.0 cm is not larger.',
      'muscle-layer': 'A scan that is only planned gives no answer yet.',
    },
    teaches: 'Just 2.0 cm still counts as 1 to 2 cm, and "not known" is a good answer.',
  },
  {
    id: 'rectum-small-but-deep',
    edition: 'patient',
    pathway: 'rectum',
    level: 'trap',
    title: 'Small, but in the muscle layer',
    vignette:
      'A cook of 39 has a tumor of 0.9 cm in the rectum. The MRI shows that it has grown into the muscle layer. "But it is so small," she says.',
    facts: { size: 'under-1-cm', 'muscle-layer': 'yes' },
    clues: { size: 'a tumor of 0.9 cm', 'muscle-layer': 'has grown into the muscle layer' },
    remarks: {
      'rectum.endoscopic-resection':
        'The line on size fits and the line on the muscle layer fits too. The summary does not say which comes first, so it is neither a plain yes nor a plain no.',
      'rectum.partial-rectum-resection':
        'The line reads: larger than 2 cm, or grown into the muscle layer. One of the two is enough.',
      'rectum.anus-rectum-part-colon-resection':
        'The line reads: larger than 2 cm, or grown into the muscle layer. One of the two is enough.',
    },
    teaches: 'Two lines of the summary apply at once. It does not rank them, and neither do we.',
  },
  {
    id: 'rectum-no-size',
    edition: 'patient',
    pathway: 'rectum',
    level: 'silent',
    title: 'A report without a size',
    vignette:
      'A man of 66 brings a letter about a tumor in the rectum. It has spread to the muscle layer, the letter says. The page with the size is missing.',
    facts: { size: 'unsure', 'muscle-layer': 'yes' },
    clues: { 'muscle-layer': 'has spread to the muscle layer' },
    remarks: { size: 'The page is missing. Do not guess a size from how the letter sounds.' },
    teaches: 'One fact can be enough for one line, while another line still waits for the size.',
  },
  {
    id: 'stomach-small',
    edition: 'patient',
    pathway: 'stomach',
    level: 'easy',
    title: 'What the team calls small',
    vignette:
      'A woman of 58 has a tumor in the stomach. Her team calls it small. It does not grow deep into the wall. It is not growing and spreading quickly. She does not have MEN1.',
    facts: { 'size-word': 'small', 'deep-in-wall': 'no', 'growing-and-spreading-quickly': 'no', men1: 'no' },
    clues: {
      'size-word': 'Her team calls it small',
      'deep-in-wall': 'does not grow deep into the wall',
      'growing-and-spreading-quickly': 'is not growing and spreading quickly',
      men1: 'does not have MEN1',
    },
    remarks: {
      'stomach.gastric-resection':
        'The summary states no condition for it. "Small" opens one option and takes none away.',
    },
    teaches: 'An option with no condition stays in the list, whatever else is there.',
  },
  {
    id: 'stomach-centimeters-only',
    edition: 'patient',
    pathway: 'stomach',
    level: 'trap',
    title: 'Centimeters, but no word',
    vignette:
      'A man of 63 has a tumor of 1.4 cm in the stomach. Nobody has called it small or larger. It does not grow deep into the wall. It is not growing and spreading quickly, and he does not have MEN1.',
    facts: { 'size-word': 'unsure', 'deep-in-wall': 'no', 'growing-and-spreading-quickly': 'no', men1: 'no' },
    clues: {
      'deep-in-wall': 'does not grow deep into the wall',
      'growing-and-spreading-quickly': 'is not growing and spreading quickly',
      men1: 'does not have MEN1',
    },
    remarks: {
      'size-word': 'The patient summary gives no size in centimeters for the stomach. Ask which word the team uses.',
      'stomach.endoscopic-resection':
        'It is listed for small tumors. Whether 1.4 cm is small, the summary does not say.',
    },
    teaches: 'Words stay words: "small" is never turned into centimeters, or the other way round.',
  },
  {
    id: 'stomach-growing-not-spreading',
    edition: 'patient',
    pathway: 'stomach',
    level: 'trap',
    title: 'Growing, but not spreading',
    vignette:
      'A nurse of 45 has a tumor in the stomach. The team says it is neither small nor larger, but medium. It is growing quickly and is not spreading. It does not grow deep into the wall. She does not have MEN1.',
    facts: { 'size-word': 'neither', 'deep-in-wall': 'no', 'growing-and-spreading-quickly': 'no', men1: 'no' },
    clues: {
      'size-word': 'neither small nor larger, but medium',
      'deep-in-wall': 'does not grow deep into the wall',
      'growing-and-spreading-quickly': 'is growing quickly and is not spreading',
      men1: 'does not have MEN1',
    },
    remarks: {
      'growing-and-spreading-quickly': 'The summary asks for both at once: growing and spreading quickly.',
      'stomach.lymph-node-removal': 'Growing quickly is only half of what the line asks for.',
    },
    teaches: 'Read each condition to its end: "growing and spreading quickly" needs both.',
  },
  {
    id: 'stomach-men1-small-but-deep',
    edition: 'patient',
    pathway: 'stomach',
    level: 'boundary',
    title: 'Small, deep, and MEN1',
    vignette:
      'A man of 34 has a tumor in the stomach and has MEN1, as his father does. The team calls the tumor small, yet it grows deep into the wall. It is not growing and spreading quickly.',
    facts: { 'size-word': 'small', 'deep-in-wall': 'yes', 'growing-and-spreading-quickly': 'no', men1: 'yes' },
    clues: {
      men1: 'has MEN1',
      'size-word': 'calls the tumor small',
      'deep-in-wall': 'grows deep into the wall',
      'growing-and-spreading-quickly': 'is not growing and spreading quickly',
    },
    remarks: {
      'stomach.lymph-node-removal': 'Larger, deep, or quick: one of the three is enough. Here it is deep.',
      'stomach.men1-hormone-therapy': 'For people with MEN1 the summary adds to the list. It takes nothing away.',
    },
    teaches: 'Several lines can hold at once. Nothing in the list replaces anything else in it.',
  },
  {
    id: 'duodenum-slightly-larger',
    edition: 'patient',
    pathway: 'small-intestine',
    level: 'easy',
    title: 'Slightly larger, in the duodenum',
    vignette:
      'A tailor of 55 has a tumor in the duodenum, the first part of the small intestine. "It is slightly larger," says the surgeon.',
    facts: { part: 'duodenum', 'duodenal-size-word': 'slightly-larger' },
    clues: { part: 'a tumor in the duodenum', 'duodenal-size-word': 'It is slightly larger' },
    remarks: {
      'duodenum.resection-with-lymph-nodes': 'The summary gives no condition for this one.',
    },
    teaches: 'Each part of the small intestine has a list of its own, and this one says it is not clear what is best.',
  },
  {
    id: 'ileum-tumor-left',
    edition: 'patient',
    pathway: 'small-intestine',
    level: 'easy',
    title: 'Some tumor is left',
    vignette:
      'A farmer of 61 had surgery on the ileum, the last part of the small intestine. After the operation, some of the tumor remains.',
    facts: { part: 'ileum', 'after-surgery': 'tumor-remains' },
    clues: { part: 'surgery on the ileum', 'after-surgery': 'some of the tumor remains' },
    remarks: {},
    teaches: 'A second operation is listed when some tumor remains, or when it goes on growing.',
  },
  {
    id: 'jejunum-all-out',
    edition: 'patient',
    pathway: 'small-intestine',
    level: 'trap',
    title: 'All of it is out',
    vignette:
      'A singer of 49 had a tumor in the jejunum, the middle part of the small intestine. The surgeon took all of it out.',
    facts: { part: 'jejunum', 'after-surgery': 'all-removed' },
    clues: { part: 'a tumor in the jejunum', 'after-surgery': 'took all of it out' },
    remarks: {
      'jejunum-ileum.hormone-therapy': 'The summary gives no condition and no time for it, so it stays listed.',
      'jejunum-ileum.resection-with-mesentery-and-nodes': 'It stays listed. It may be the one that has been done.',
    },
    teaches: 'What has been done stays in the list. Only a condition that fails takes an option out.',
  },
  {
    id: 'small-intestine-part-not-known',
    edition: 'patient',
    pathway: 'small-intestine',
    level: 'silent',
    title: 'Which part is not known',
    vignette:
      'A scan shows a tumor in the small intestine of a man of 70. The letter does not name the part. He sees his team on Monday.',
    facts: { part: 'unsure' },
    clues: {},
    remarks: { part: 'The letter names no part. Both lists are then shown, each under its own name.' },
    teaches: 'Without the part, both lists stay open, and the part is the question to take along.',
  },
  {
    id: 'appendix-with-a-size',
    edition: 'patient',
    pathway: 'appendix',
    level: 'trap',
    title: 'A size that nobody asks for',
    vignette:
      'A student of 23 had a sore belly. The appendix came out, and a tumor was found in it. It was 2.4 cm long.',
    facts: {},
    clues: {},
    remarks: {
      'appendix.appendectomy': 'The patient summary lists it with no size and no other sign.',
      'appendix.right-hemicolectomy-with-nodes': 'The size tempts you. The patient summary does not use it here.',
    },
    teaches: 'The patient summary has two operations for the appendix and does not say how doctors choose.',
  },
  {
    id: 'colon-one-option',
    edition: 'patient',
    pathway: 'colon',
    level: 'silent',
    title: 'Found by chance in the colon',
    vignette: 'A clerk of 57 had a look into the bowel. It found a small tumor in the colon.',
    facts: {},
    clues: {},
    remarks: {
      'colon.partial-colectomy-with-nodes':
        'It is the only option in the list, whatever the size. The list says "may include".',
    },
    teaches: 'The summary lists one option for the colon. For small tumors it has no line of its own.',
  },
  {
    id: 'spread-to-liver-only',
    edition: 'patient',
    pathway: 'metastatic',
    level: 'trap',
    title: 'Spread to the liver and nowhere else',
    vignette:
      'A woman of 64 has spread to the liver. The scans show nothing in the bones, the brain or the spinal cord, and no spread anywhere else.',
    facts: { liver: 'yes', 'bone-brain-or-spinal-cord': 'no', elsewhere: 'no' },
    clues: {
      liver: 'has spread to the liver',
      'bone-brain-or-spinal-cord': 'nothing in the bones, the brain or the spinal cord',
      elsewhere: 'no spread anywhere else',
    },
    remarks: {
      'distant.hormone-therapy':
        'The summary has one list for distant spread and one for the liver. The liver is a distant part, so both hold.',
    },
    teaches: 'Spread to the liver alone is distant spread too. Both lists count.',
  },
  {
    id: 'spread-to-bone',
    edition: 'patient',
    pathway: 'metastatic',
    level: 'easy',
    title: 'Spread to a bone',
    vignette:
      'A man of 59 has a sore hip. A scan shows spread to the bone. The liver is free of it, and there is no spread anywhere else.',
    facts: { liver: 'no', 'bone-brain-or-spinal-cord': 'yes', elsewhere: 'no' },
    clues: {
      liver: 'The liver is free of it',
      'bone-brain-or-spinal-cord': 'spread to the bone',
      elsewhere: 'no spread anywhere else',
    },
    remarks: {},
    teaches: 'External radiation is tied to bone, brain and spinal cord. The liver list needs spread to the liver.',
  },
  {
    id: 'spread-to-liver-and-lung',
    edition: 'patient',
    pathway: 'metastatic',
    level: 'boundary',
    title: 'Liver and lung',
    vignette:
      'A baker of 68 has spread to the liver and to the lungs. The scans show nothing in the bones, the brain or the spinal cord.',
    facts: { liver: 'yes', 'bone-brain-or-spinal-cord': 'no', elsewhere: 'yes' },
    clues: {
      liver: 'spread to the liver',
      elsewhere: 'and to the lungs',
      'bone-brain-or-spinal-cord': 'nothing in the bones, the brain or the spinal cord',
    },
    remarks: {
      'distant.external-radiation': 'The list ties it to bone, brain and spinal cord. The lung is not among them.',
    },
    teaches: 'Both lists count side by side, but each line keeps its own condition.',
  },
  {
    id: 'came-back-in-the-liver',
    edition: 'patient',
    pathway: 'recurrent',
    level: 'trap',
    title: 'It came back, in the liver',
    vignette: 'Three years after surgery, a woman of 51 hears that the tumor has come back in the liver.',
    facts: { 'where-back': 'liver' },
    clues: { 'where-back': 'has come back in the liver' },
    remarks: {
      'recurrent.local-excision': 'The list does not change with the place. The place leads on to another list.',
    },
    teaches: 'The place changes nothing in this list. It opens a link: the lists for spread may matter too.',
  },
  {
    id: 'syndrome-without-liver-spread',
    edition: 'patient',
    pathway: 'carcinoid-syndrome',
    level: 'trap',
    title: 'The syndrome, and a liver that is free',
    vignette:
      'A team told a man of 62 that he has carcinoid syndrome. His liver is free of tumor. He does not have carcinoid heart syndrome.',
    facts: { 'carcinoid-heart': 'no' },
    clues: { 'carcinoid-heart': 'does not have carcinoid heart syndrome' },
    remarks: {
      'carcinoid.somatostatin-analog': 'The list is not tied to spread to the liver.',
    },
    teaches: 'The summary lists these for the syndrome itself. Spread to the liver is no condition here.',
  },
  {
    id: 'syndrome-heart-not-known',
    edition: 'patient',
    pathway: 'carcinoid-syndrome',
    level: 'silent',
    title: 'The heart test is still to come',
    vignette:
      'A woman of 70 has carcinoid syndrome. A test of the heart is booked. Nobody knows yet whether she has the heart problem.',
    facts: { 'carcinoid-heart': 'unsure' },
    clues: {},
    remarks: {
      'carcinoid.heart-valve-replacement': 'The summary lists it for some people with carcinoid heart syndrome.',
    },
    teaches: 'An open question leaves one option open. All others are listed as before.',
  },
];
