/**
 * What `npm test` walks in a browser before each commit: of each thing that only a browser can show (layout, focus, keys, stores,
 * workers, printing, colors) the case that falls first. `npm run test:all` walks the rest as well. Where many tests are alike,
 * the one that stands here is the widest of them; what a document without a browser proves already is left to Vitest.
 *
 * By spec the words of a title with those of what it stands in, as Playwright puts them together, as a regular expression:
 * `none-missing.ts` fails the run where one has no test.
 */
const titles: Readonly<Record<string, readonly string[]>> = {
  // The site opens as it was built, and loads what is counted.
  opens: [''],
  loads: [' /rectum/'],
  // A walk by mouse and by keyboard, in step, chart and outline.
  walk: ['patient/rectum'],
  journey: ['Back leads all the way'],
  chart: [
    'patient/rectum: answering',
    'patient/rectum: changing',
    'follows the walk',
    'zooms, moves',
    'goes on in the step',
  ],
  keyboard: [
    'patient/rectum.* in the step panel',
    'patient/rectum.* on the chart',
    'one tab stop.* a few',
    'Escape leaves',
    'Tab leads',
    'not lost: starting again$',
    'not lost: going back a question',
    'not lost: another register',
    'not lost: the other edition',
    'not lost: showing the outline',
    'not lost: a pathway that may come next$',
    'not lost: closing a note',
  ],
  'two-minutes': ['three headings'],
  engines: [''],
  // Links, and what became of them on their way.
  address: ['patient/rectum', 'words and view', 'an unknown fact', 'may mean a part'],
  links: ['every link opens', 'what is shared'],
  // Layout, colors and motion.
  static: [
    'without scripts, 360 px.* a few',
    '360 px wide /rectum/ is drawn',
    '360 px wide /: nothing shifts',
    '1440 px wide /rectum/: nothing shifts',
    '768 px wide /start/: nothing shifts',
    'opens slowly',
    'comes last',
    'text on the cards, 360 px.* a few',
    '320 px wide a walk can be made',
    '320 px wide no page beside',
    '320 px wide no view',
    'forced colors light',
    'motion is left out',
  ],
  fit: ['a few.* 1440 x 900'],
  triples: ['patient/rectum'],
  axe: ['360 px wide no kind of state.* "step"', '1280 px wide what opens'],
  reader: ['a whole walk', 'patient/rectum'],
  // What a patient, a clinician and a class do.
  visit: [
    'stand on the first screen, and it says',
    'has large answers',
    'every door',
    'are ticked',
    'one sheet: empty',
    'first option.* a few.* 360 px',
  ],
  desk: ['1440 px wide: pointing', '"rectum 15 mm"', 'finds as one types', 'takes facts in any order'],
  practise: ['a case from the story'],
  present: ['a session in two windows'],
  lesson: ['at 853 x 533', 'two clicks'],
  share: ['a walk leaves as link', 'the code shows the walk'],
  // What is kept, and what goes wrong.
  saved: [
    'survives a reload',
    'a damaged store',
    'still being written',
    'refuses its store',
    'come back, whatever',
    'in one click each',
  ],
  altered: ['/rectum/ translated before', '/rectum/ full of.* before', 'React holds on to no text'],
  hostile: ['markup in an address', 'the whole page says', '/rectum/ needs', 'no headers'],
  offline: ['a newer version', 'chosen colors'],
  worker: ['kept pages win.* a portal', 'half a deployment'],
  ready: ['in the panel .*: 5 times', 'comes in pieces', 'the live chart stands'],
};

export const eachCommit: readonly RegExp[] = Object.entries(titles).flatMap(([spec, words]) =>
  words.map((each) => new RegExp(`${spec}\\.spec.*${each.replaceAll('/', '\\/')}`)),
);
