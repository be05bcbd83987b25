import {
  contentIn,
  editionsAmong,
  pathwaysAmong,
  sourcesAmong,
  treatmentsAmong,
} from '../../src/cli/content/pathways.ts';
import type { Known } from '../../src/model/checks/check.ts';
import type { Pathway } from '../../src/model/content/definition.ts';
import type { EditionId } from '../../src/model/content/edition.ts';
import type { Topic, Treatment } from '../../src/model/content/reference.ts';
import { isWhole } from './breadth.ts';
import { everyState, kindsOfStates } from './walks.ts';

/** All content as it is on disk: a new pathway is tested without a new test. */
export const content = await contentIn();
export const pathways = pathwaysAmong(content).map(({ pathway }) => pathway);
export const sources = sourcesAmong(content);
export const editions = editionsAmong(content);

/** For `describe.each` and `it.each`: the name of each pathway, and the pathway. */
export const named = pathways.map((pathway) => [`${pathway.edition}/${pathway.id}`, pathway] as const);

export function pathwayNamed(edition: EditionId, id: string): Pathway {
  const found = pathways.find((pathway) => pathway.edition === edition && pathway.id === id);
  if (!found) throw new Error(`there is no pathway ${edition}/${id}`);
  return found;
}

/** What the summaries of an edition tell beside their lists, in one: no id stands in two of them. */
export function toldIn(edition: EditionId): {
  readonly treatments: Readonly<Record<string, Treatment>>;
  readonly topics: Readonly<Record<string, Topic>>;
} {
  const files = content.filter((file) => file.edition === edition);
  const merged = (name: string) => Object.assign({}, ...files.map(({ exports }) => exports[name]));
  return { treatments: merged('treatments'), topics: merged('topics') };
}

/** What exists beside a pathway of this edition. */
export function knownTo(edition: EditionId): Known {
  const treatments = treatmentsAmong(content, edition);
  const ids = pathways.filter((pathway) => pathway.edition === edition).map(({ id }) => id);
  return { pathways: ids, ...(treatments ? { treatments } : {}) };
}

/**
 * Pathways that a browser walks in `npm test`: of each edition, one with its questions in an order and one with them in any.
 * Their names differ, for a test that goes from one to the other knows by it that it has come.
 * Documents without a browser are walked in every kind (`ofEveryKind`), which costs a tenth.
 */
const few = ['patient/rectum', 'professional/duodenum'];
/** Where it is about room: those with the most cards, the longest lists and the longest words as well. */
const roomy = [...few, 'patient/start', 'patient/gastrinoma', 'professional/stomach', 'professional/appendix'];

let found: ReturnType<typeof kindsOfStates> | undefined;

/** States that show every kind, among all pathways: looked for once. */
function kinds(): ReturnType<typeof kindsOfStates> {
  found ??= kindsOfStates(named);
  return found;
}

/** For what is walked in a document: the pathways that show every kind of state, or all of them in `npm run unit:whole`. */
export function ofEveryKind(): typeof named {
  const names = new Set([...few, ...kinds().map(({ name }) => name)]);
  return isWhole ? named : named.filter(([name]) => names.has(name));
}

/** States of one of them: those that show something that none before them did, or all of them in `npm run unit:whole`. */
export function statesOfEveryKind(pathway: Pathway): ReturnType<typeof everyState> {
  const states = everyState(pathway);
  const own = new Set(kinds().flatMap((place) => (place.pathway === pathway ? [place.at] : [])));
  return isWhole || own.size === 0 ? states : states.filter(({ at }) => own.has(at));
}

/** Options of a browser test that is the same for every pathway: each is walked in `npm run test:whole`, a few of them before. */
export function tagOf(name: string): { tag: string[] } {
  return { tag: few.includes(name) ? [] : ['@whole'] };
}

/** The same where each pathway may need more room than another. */
export const spansOfRoom = [
  {
    which: 'a few pathways, the largest among them',
    pathways: named.filter(([name]) => roomy.includes(name)),
    tag: [] as string[],
  },
  { which: 'every pathway', pathways: named, tag: ['@whole'] },
];

/** For a browser test that goes through pathways on one page: a few of them, and each in `npm run test:whole`. */
export const spans = [
  { which: 'a few pathways', pathways: named.filter(([name]) => few.includes(name)), tag: [] as string[] },
  { which: 'every pathway', pathways: named, tag: ['@whole'] },
];
