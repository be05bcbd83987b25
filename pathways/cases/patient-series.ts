import type { PracticeCase } from '../../src/model/content/practice.ts';

/** Made-up cases over the patient edition: a second one for parts that had one, and those of `series.ts`. They name no person. */
export const patientSeriesCases: readonly PracticeCase[] = [
  {
    id: 'appendix-found-by-chance',
    edition: 'patient',
    pathway: 'appendix',
    level: 'silent',
    title: 'Found by chance, and nothing was measured',
    vignette:
      'A cook of 41 had surgery for another reason. The surgeon took out her appendix too. A tumor was found in it. Nobody has told her more.',
    facts: {},
    clues: {},
    remarks: {},
    teaches: 'Both operations are listed for all. How doctors choose between them is not said.',
  },
  {
    id: 'colon-right-side',
    edition: 'patient',
    pathway: 'colon',
    level: 'easy',
    title: 'A tumor on the right side',
    vignette: 'A driver of 63 has a tumor on the right side of the colon. It measures 5 cm.',
    facts: {},
    clues: {},
    remarks: {},
    teaches: 'The one line is for all tumors of the colon. It asks for no size and no side.',
  },
  {
    id: 'came-back-in-the-gut',
    edition: 'patient',
    pathway: 'recurrent',
    level: 'boundary',
    title: 'It came back where it began',
    vignette: 'Five years after surgery, a man of 58 hears that the tumor has come back. It is in the gut.',
    facts: {
      'where-back': 'stomach-or-intestines',
    },
    clues: {
      'where-back': 'It is in the gut',
    },
    remarks: {},
    teaches: 'The list is the same wherever it came back. Here no other list is named.',
  },
  {
    id: 'farmer-first',
    edition: 'patient',
    pathway: 'rectum',
    level: 'easy',
    title: 'A farmer, when it was found',
    vignette: 'A farmer of 54 has a tumor in the rectum. It measures 2.4 cm.',
    facts: {
      size: 'over-2-cm',
    },
    clues: {
      size: 'measures 2.4 cm',
    },
    remarks: {},
    teaches: 'Over 2 cm the size alone decides. The depth is not asked.',
  },
  {
    id: 'farmer-two-years-later',
    edition: 'patient',
    pathway: 'recurrent',
    level: 'trap',
    title: 'The same farmer, two years later',
    vignette:
      'Two years after the surgery, the farmer, now 56, hears that the tumor has come back. It is in the gut and in the liver.',
    facts: {
      'where-back': 'several-places',
    },
    clues: {
      'where-back': 'in the gut and in the liver',
    },
    remarks: {
      'where-back': 'This changes nothing in the list. It points to one more list: the one for distant spread.',
    },
    teaches: 'A tumor that came back has a list of its own. The list for the rectum is not carried over.',
  },
  {
    id: 'farmer-with-spread',
    edition: 'patient',
    pathway: 'metastatic',
    level: 'easy',
    title: 'The same farmer, with the next scan',
    vignette:
      'The next scan of the farmer shows spread to the liver. It shows nothing in the bones, the brain or the spinal cord. There is no spread anywhere else.',
    facts: {
      liver: 'yes',
      'bone-brain-or-spinal-cord': 'no',
      elsewhere: 'no',
    },
    clues: {
      liver: 'spread to the liver',
      'bone-brain-or-spinal-cord': 'nothing in the bones, the brain or the spinal cord',
      elsewhere: 'no spread anywhere else',
    },
    remarks: {},
    teaches: 'Where it has spread picks the lines. Where it began is not asked.',
  },
  {
    id: 'pancreas-came-back-liver-free',
    edition: 'patient',
    pathway: 'pancreas-recurrent',
    level: 'boundary',
    title: 'It came back, and the liver is free',
    vignette:
      'A woman of 62 hears that her tumor of the pancreas has come back. The scan shows that the liver is free.',
    facts: {
      'liver-metastases': 'no',
    },
    clues: {
      'liver-metastases': 'the liver is free',
    },
    remarks: {},
    teaches: 'Three lines are for spread to the liver alone. The others are for all.',
  },
  {
    id: 'diarrhea-and-high-sugar',
    edition: 'patient',
    pathway: 'pancreas-supportive-care',
    level: 'boundary',
    title: 'Two problems at once',
    vignette:
      'A man of 49 has diarrhea from his tumor. His blood sugar is high, and never low. He has no stomach ulcers.',
    facts: {
      'stomach-ulcers': 'no',
      diarrhea: 'yes',
      'low-blood-sugar': 'no',
      'high-blood-sugar': 'yes',
    },
    clues: {
      'stomach-ulcers': 'no stomach ulcers',
      diarrhea: 'has diarrhea from his tumor',
      'low-blood-sugar': 'never low',
      'high-blood-sugar': 'blood sugar is high',
    },
    remarks: {},
    teaches: 'Each problem has lines of its own. Two problems add up.',
  },
  {
    id: 'before-the-acid-test',
    edition: 'patient',
    pathway: 'pancreas-tests',
    level: 'boundary',
    title: 'Before the acid test',
    vignette: 'The team of a woman of 45 thinks of a gastrinoma. The test of stomach acid is next week.',
    facts: {
      'suspected-type': 'gastrinoma',
      'basal-acid-output': 'unsure',
    },
    clues: {
      'suspected-type': 'thinks of a gastrinoma',
    },
    remarks: {},
    teaches: 'One test waits for another: it depends until the acid test is back.',
  },
  {
    id: 'after-the-acid-test',
    edition: 'patient',
    pathway: 'pancreas-tests',
    level: 'easy',
    title: 'After the acid test',
    vignette: 'The woman of 45 is back. Her team still thinks of a gastrinoma. The acid test was not normal.',
    facts: {
      'suspected-type': 'gastrinoma',
      'basal-acid-output': 'not-normal',
    },
    clues: {
      'suspected-type': 'still thinks of a gastrinoma',
      'basal-acid-output': 'acid test was not normal',
    },
    remarks: {},
    teaches: 'With one fact more, what was open is listed.',
  },
  {
    id: 'insulin-cannot-come-out',
    edition: 'patient',
    pathway: 'syndromes',
    level: 'easy',
    title: 'Insulin, and the tumor stays',
    vignette:
      'A woman of 33 has an insulinoma. Her blood sugar is often low from it. The surgeon says that it cannot be taken out.',
    facts: {
      hormone: 'insulin',
      'low-blood-sugar': 'yes',
      'can-be-removed': 'no',
    },
    clues: {
      hormone: 'has an insulinoma',
      'low-blood-sugar': 'blood sugar is often low from it',
      'can-be-removed': 'cannot be taken out',
    },
    remarks: {},
    teaches: 'The hormone picks the list, and each answer adds a line.',
  },
];
