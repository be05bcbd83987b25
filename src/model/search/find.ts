import type { Lexicon } from '../content/lexicon.ts';
import { contentWords } from './content-words.ts';
import { guessed } from './guess.ts';
import { tokensOf } from './tokens.ts';
import { type FoundTold, leadsIn, type Told, termsWith, toldBy, toldWith } from './told.ts';
import { type FoundNotCovered, type FoundWalk, type Here, walksFor } from './walks.ts';
import { spelled, type WordsKnown, wordsKnown } from './words-known.ts';

/** Something that a text leads to. */
export type Found = FoundWalk | FoundNotCovered | FoundTold;

/** What is searched. */
export interface Searched extends Told {
  readonly lexicon: Lexicon;
  /** The walk on the page. What is typed without a place adds to it. */
  readonly here?: Here | undefined;
}

/** A whole report, and more than anybody types. */
export const longest = 20_000;
const most = { walks: 5, told: 8, ofOneKind: 3 } as const;

/** What a text leads to, best first: the first is what Enter opens. */
export function find(text: string, searched: Searched): Found[] {
  const words = wordsKnown(searched.lexicon);
  const { typed, tokens } = tokensIn(text, searched, words);
  if (tokens.every(({ kind, stem }) => kind === 'end' || kind === 'mark' || words.fillers.has(stem))) {
    const [lead] = leadsIn(typed, words);
    return lead?.covers === 1 ? toldBy(lead.lead, searched).slice(0, most.told) : [];
  }
  const typedWords = tokens.filter(({ kind }) => kind === 'word').length;
  // The walk on the page is no answer to words of which none was understood.
  const walks = walksFor(tokens, searched.pathways, searched.here, words).filter(
    (walk) => walk.kind !== 'walk' || typedWords === 0 || wordsIn(walk.notUnderstood) < typedWords,
  );
  const leads = distinctLeads([...leadsIn(typed, words), ...leadsIn(tokens, words)]);
  const first = leads.filter(
    ({ lead, covers }) => lead.first === 'emergency' || (lead.first === 'fear' && covers >= 0.3),
  );
  const others = leads.filter((each) => !first.includes(each) && each.covers >= 0.5);
  const stems = tokens.filter(({ kind, stem }) => kind === 'word' && !words.light.has(stem)).map(({ stem }) => stem);
  const isPartial = typed.at(-1)?.partial === true;
  const lead = others.flatMap(({ lead: each }) => toldBy(each, searched));
  const terms = stems.length > 0 && stems.length < 6 ? termsWith(stems, searched, isPartial) : [];
  const rest = stems.length > 0 && stems.length < 9 ? toldWith(stems, searched, isPartial) : [];
  const named = walks.filter(
    (walk) => walk.kind === 'not-covered' || walk.isNamed || Object.keys(walk.sets).length > 0,
  );
  const unnamed = walks.filter((walk) => !named.includes(walk));
  const isLead =
    others.some(({ covers }) => covers === 1) && !named.some((walk) => walk.kind === 'not-covered' || walk.isNamed);
  const told = limited([...lead, ...terms, ...rest]);
  return distinct([
    ...first.flatMap(({ lead: each }) => toldBy(each, searched)),
    ...(isLead ? lead.slice(0, most.ofOneKind) : []),
    ...named.slice(0, most.walks),
    ...(isLead ? unnamed : unnamed.slice(0, most.walks)).slice(0, most.walks),
    ...told,
  ]);
}

function wordsIn(parts: readonly string[]): number {
  return parts.flatMap((part) => part.split(/\s+/)).length;
}

/** Makes ready what the first key would wait for. */
export function makeReady(searched: Searched): Searched {
  find('-', searched);
  find('ready', searched);
  return searched;
}

/** The tokens as typed, and as they are read: each slip and foreign word as the word that it stands for. */
function tokensIn(text: string, { pathways }: Pick<Searched, 'pathways'>, words: WordsKnown) {
  const typed = tokensOf(text.slice(0, longest));
  const tokens = guessed(spelled(typed, words), knownTo(pathways, words), words);
  return { typed, tokens };
}

const allWords = new WeakMap<Searched['pathways'], ReadonlySet<string>>();

/** Every word that can be meant: those of the lexicon and of the content. */
function knownTo(pathways: Searched['pathways'], words: WordsKnown): ReadonlySet<string> {
  const known =
    allWords.get(pathways) ??
    new Set([
      ...[words.phrases, words.leads, words.spellings].flatMap((phrases) => [...phrases.words]),
      ...pathways.flatMap((pathway) => {
        const { names, phrases, asked } = contentWords(pathway);
        return [...names.words, ...phrases.words, ...[...asked.values()].flatMap((each) => [...each])];
      }),
    ]);
  allWords.set(pathways, known);
  return known;
}

function distinctLeads(leads: ReturnType<typeof leadsIn>) {
  const best = new Map<(typeof leads)[number]['lead'], number>();
  for (const { lead, covers } of leads) best.set(lead, Math.max(best.get(lead) ?? 0, covers));
  return [...best].map(([lead, covers]) => ({ lead, covers })).sort((a, b) => b.covers - a.covers);
}

/** No more than a few of one kind, and a few in all. */
function limited(found: readonly FoundTold[]): FoundTold[] {
  const counts = new Map<string, number>();
  return distinct(found)
    .filter((each) => {
      const count = (counts.get(each.kind) ?? 0) + 1;
      counts.set(each.kind, count);
      return count <= most.ofOneKind;
    })
    .slice(0, most.told);
}

function distinct<Each extends Found>(found: readonly Each[]): Each[] {
  const seen = new Set<string>();
  return found.filter((each) => {
    const key = keyOf(each);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** What a result is, as one text: `option:rectum.local-excision`, `topic:outlook`. */
export function keyOf(found: Found): string {
  switch (found.kind) {
    case 'walk':
    case 'pathway':
      return `walk:${found.pathway.id}`;
    case 'not-covered':
      return `not-covered:${found.place.id}`;
    case 'topic':
    case 'treatment':
      return `${found.kind}:${found.id}`;
    case 'term':
      return `term:${found.term.term}`;
    case 'option':
      return `option:${found.pathway.id}:${found.option}`;
    case 'question':
      return `question:${found.pathway.id}:${found.fact}`;
    case 'notice':
    case 'gap':
      return `${found.kind}:${found.pathway.id}:${found.id}`;
    case 'case':
      return `case:${found.told.id}`;
    case 'view':
      return `view:${found.view}`;
    case 'page':
      return `page:${found.page}`;
  }
}
