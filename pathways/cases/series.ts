import type { CaseSeries } from '../../src/model/content/practice.ts';

/** Ready-made cases that teach together what none of them teaches alone. */
export const series: readonly CaseSeries[] = [
  {
    id: 'acid-test',
    edition: 'patient',
    kind: 'order',
    title: 'One test after another',
    asks: 'What does the next result change?',
    cases: ['before-the-acid-test', 'after-the-acid-test'],
    teaches:
      'The order of tests matters here: one line waits for what another test shows. All other lines stand from the start.',
  },
  {
    id: 'farmer',
    edition: 'patient',
    kind: 'time',
    title: 'A farmer, over two years',
    asks: 'Which list is meant now?',
    cases: ['farmer-first', 'farmer-two-years-later', 'farmer-with-spread'],
    teaches:
      'One person moves from list to list. Each asks its own questions, and none carries a line over from the last.',
  },
  {
    id: 'two-small-tumors',
    edition: 'patient',
    kind: 'compared',
    title: 'Two small tumors in the rectum',
    asks: 'What sets the two apart?',
    cases: ['rectum-small', 'rectum-small-but-deep'],
    teaches: 'The size is the same for the list. How deep it has grown makes the difference.',
  },
  {
    id: 'hp-insulinoma-tests',
    edition: 'professional',
    kind: 'order',
    title: 'An insulinoma, test by test',
    asks: 'What does the next result change?',
    cases: ['hp-work-up-insulinoma-first', 'hp-work-up-insulinoma'],
    teaches: 'Noninvasive tests are listed from the start. The invasive line waits for their failing.',
  },
  {
    id: 'hp-duodenum-over-time',
    edition: 'professional',
    kind: 'time',
    title: 'A duodenal tumor, over five years',
    asks: 'Which list is meant now, and which facts still count?',
    cases: ['hp-time-duodenum', 'hp-time-follow-up', 'hp-time-recurrence'],
    teaches: 'Size decides at diagnosis and again at follow-up. At recurrence it is no longer asked.',
  },
  {
    id: 'hp-two-colons',
    edition: 'professional',
    kind: 'compared',
    title: 'Two colonic tumors',
    asks: 'Which one fact sets the two apart?',
    cases: ['hp-colon-radical', 'hp-colon-not-radical'],
    teaches: 'One criterion, two lists without a line in common.',
  },
];
