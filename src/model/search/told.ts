import type { Pathway } from '../content/definition.ts';
import { formsOf } from '../content/glossary.ts';
import type { Lead } from '../content/lexicon.ts';
import type { Term, Topic, Treatment } from '../content/reference.ts';
import { both } from './content-words.ts';
import { stemsOf } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { WordsKnown } from './words-known.ts';

/** A made-up story to practise with, as the search finds it. */
export interface CaseTold {
  readonly id: string;
  readonly pathway: string;
  readonly title: string;
  readonly vignette: string;
}

/** Something told beside the walks. */
export type FoundTold =
  | { readonly kind: 'topic'; readonly id: string; readonly topic: Topic; readonly first?: Lead['first'] }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'treatment'; readonly id: string; readonly treatment: Treatment }
  | { readonly kind: 'option'; readonly pathway: Pathway; readonly option: string }
  | { readonly kind: 'question'; readonly pathway: Pathway; readonly fact: string }
  | { readonly kind: 'notice' | 'gap'; readonly pathway: Pathway; readonly id: string }
  | { readonly kind: 'case'; readonly told: CaseTold }
  | { readonly kind: 'view'; readonly view: string }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'pathway'; readonly pathway: Pathway };

/** Everything that an edition tells. */
export interface Told {
  readonly pathways: readonly Pathway[];
  readonly terms: readonly Term[];
  readonly topics: Readonly<Record<string, Topic>>;
  readonly treatments: Readonly<Record<string, Treatment>>;
  readonly cases: readonly CaseTold[];
}

/** A lead that the words of a text follow, and how much of them it takes. */
export interface Followed {
  readonly lead: Lead;
  readonly covers: number;
}

/** The leads that a text follows, those that take most of it first. */
export function leadsIn(tokens: readonly Token[], words: WordsKnown): Followed[] {
  const says = tokens.filter(({ kind }) => kind !== 'end' && kind !== 'mark');
  const heavy = (part: readonly Token[]) => part.filter(({ stem }) => !words.light.has(stem)).length;
  const all = Math.max(1, heavy(says));
  const found = new Map<Lead, number>();
  for (const { from, to, tags } of words.leads.in(says, words.fillers)) {
    const covers = Math.max(heavy(says.slice(from, to)), all === 1 ? 1 : 0) / all;
    for (const lead of tags) found.set(lead, Math.min(1, (found.get(lead) ?? 0) + covers));
  }
  return [...found]
    .map(([lead, covers]) => ({ lead, covers }))
    .filter(({ lead, covers }) => !lead.alone || covers === 1)
    .sort((a, b) => b.covers - a.covers);
}

/** What a lead leads to, of what there is in the edition. */
export function toldBy({ to, first }: Lead, told: Told): FoundTold[] {
  return to.flatMap((target): FoundTold[] => {
    const [kind, name = ''] = target.split(/:(.*)/su);
    switch (kind) {
      case 'topic': {
        const topic = told.topics[name];
        return topic ? [{ kind, id: name, topic, ...(first ? { first } : {}) }] : [];
      }
      case 'term': {
        const wanted = stemsOf(name).join(' ');
        return told.terms
          .filter((term) => stemsOf(formsOf(term)[0] ?? '').join(' ') === wanted)
          .map((term) => ({ kind, term }));
      }
      case 'treatment': {
        const treatment = told.treatments[name];
        return [
          ...(treatment ? [{ kind, id: name, treatment } as const] : []),
          ...optionsWhere(told, (option) => option.treatment === name),
        ];
      }
      case 'option': {
        const wanted = stemsOf(name);
        return optionsWhere(told, ({ says }) => {
          const stems = both(says).flatMap(stemsOf);
          return wanted.every((stem) => stems.includes(stem));
        });
      }
      case 'pathway':
        return told.pathways.filter(({ id }) => id === name).map((pathway) => ({ kind, pathway }));
      case 'view':
        return [{ kind, view: name }];
      case 'page':
        return [{ kind, page: name }];
      default:
        return [];
    }
  });
}

function optionsWhere({ pathways }: Told, fits: (option: Pathway['options'][string]) => boolean): FoundTold[] {
  return pathways.flatMap((pathway) =>
    Object.entries(pathway.options).flatMap(([option, each]): FoundTold[] =>
      fits(each) ? [{ kind: 'option', pathway, option }] : [],
    ),
  );
}

/** Terms with the words of a text in one of their forms, those with nothing else first. */
export function termsWith(stems: readonly string[], { terms }: Told, isPartial: boolean): FoundTold[] {
  const fits = (stem: string, form: readonly string[], last: boolean) =>
    form.includes(stem) || (last && isPartial && stem.length > 1 && form.some((each) => each.startsWith(stem)));
  return terms
    .flatMap((term) => {
      const forms = formsOf(term).map(stemsOf);
      const form = forms.filter((each) => stems.every((stem, index) => fits(stem, each, index === stems.length - 1)));
      return form.length > 0 ? [{ term, length: Math.min(...form.map((each) => each.length)) }] : [];
    })
    .sort((a, b) => a.length - b.length)
    .map(({ term }) => ({ kind: 'term', term }));
}

interface Document {
  readonly found: FoundTold;
  readonly stems: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly Pathway[], readonly Document[]>();

/** What holds all the words of a text, wherever they stand in it: options first, then questions, topics, notices, gaps, cases. */
export function toldWith(stems: readonly string[], told: Told, isPartial: boolean): FoundTold[] {
  const index = indexes.get(told.pathways) ?? documentsOf(told);
  indexes.set(told.pathways, index);
  const [last = ''] = stems.slice(-1);
  const holds = ({ stems: held }: Document) =>
    stems.every(
      (stem) =>
        held.has(stem) ||
        (isPartial && stem === last && stem.length > 2 && [...held].some((each) => each.startsWith(stem))),
    );
  return index.filter(holds).map(({ found }) => found);
}

function documentsOf({ pathways, topics, treatments, cases }: Told): Document[] {
  const document = (found: FoundTold, ...texts: readonly string[]): Document => ({
    found,
    stems: new Set(texts.flatMap(stemsOf)),
  });
  const each = <Value>(
    of: (pathway: Pathway) => Readonly<Record<string, Value>>,
    make: (pathway: Pathway, id: string, value: Value) => Document,
  ) => pathways.flatMap((pathway) => Object.entries(of(pathway)).map(([id, value]) => make(pathway, id, value)));
  return [
    ...each(
      ({ options }) => options,
      (pathway, option, { says }) =>
        document({ kind: 'option', pathway, option }, ...both(says), ...both(pathway.title)),
    ),
    ...each(
      ({ questions }) => questions,
      (pathway, fact, { name, asks }) => document({ kind: 'question', pathway, fact }, ...both(name), ...both(asks)),
    ),
    ...Object.entries(topics).map(([id, topic]) =>
      document({ kind: 'topic', id, topic }, ...both(topic.title), ...topic.points.flatMap(({ says }) => both(says))),
    ),
    ...Object.entries(treatments).map(([id, treatment]) =>
      document({ kind: 'treatment', id, treatment }, ...both(treatment.says), ...both(treatment.is)),
    ),
    ...each(
      ({ notices }) => notices,
      (pathway, id, { says }) => document({ kind: 'notice', pathway, id }, ...both(says)),
    ),
    ...each(
      ({ gaps }) => gaps,
      (pathway, id, { says }) => document({ kind: 'gap', pathway, id }, ...both(says)),
    ),
    ...cases.map((one) => document({ kind: 'case', told: one }, one.title, one.vignette)),
  ];
}
