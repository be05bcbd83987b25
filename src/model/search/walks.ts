import { answerIn } from '../content/answer.ts';
import type { Facts } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import type { Place } from '../content/lexicon.ts';
import { parseFacts } from '../walk/facts.ts';
import { isSituation, type NamedPlaces, namedPlaces } from './named-places.ts';
import { type Reading, read } from './reading.ts';
import type { Token } from './tokens.ts';
import type { WordsKnown } from './words-known.ts';

/** A pathway to which a text leads, with what it says there. */
export interface FoundWalk extends Reading {
  readonly kind: 'walk';
  readonly pathway: Pathway;
  /** What is known there, what was known before included. */
  readonly facts: Facts;
  /** Facts that the walk held before. */
  readonly kept: Facts;
  /** The text names the place, or how things stand. */
  readonly isNamed: boolean;
}

/** A place that is known and that no pathway is about. */
export interface FoundNotCovered {
  readonly kind: 'not-covered';
  readonly place: Place;
  /** Where the content says so. */
  readonly pathway: Pathway;
  readonly facts: Facts;
}

export interface Here {
  readonly pathway: string;
  readonly facts: Facts;
}

/** The pathways to which a text leads, the likeliest first. */
export function walksFor(
  tokens: readonly Token[],
  pathways: readonly Pathway[],
  here: Here | undefined,
  words: WordsKnown,
): (FoundWalk | FoundNotCovered)[] {
  const places = namedPlaces(tokens, pathways, words);
  const readings = pathways.map((pathway) => ({ pathway, reading: read(pathway, tokens, words) }));
  const isSite = (pathway: Pathway) => !isSituation(pathway);
  const isMeant = (pathway: Pathway, reading: Reading) =>
    reading.named || [...places.meant].some((place) => place.pathways.includes(pathway.id));
  const siteNamed = readings.some(({ pathway, reading }) => isSite(pathway) && isMeant(pathway, reading));
  const anyNamed = readings.some(({ pathway, reading }) => isMeant(pathway, reading));
  const summaries = summariesMeant(
    pathways,
    readings.flatMap(({ pathway, reading }) => (isSite(pathway) && isMeant(pathway, reading) ? [pathway] : [])),
    here,
  );
  const ranked = readings
    .flatMap(({ pathway, reading }, order) => {
      const current = !anyNamed && pathway.id === here?.pathway;
      const isNamed = isMeant(pathway, reading) || current;
      if (siteNamed && isSite(pathway) && !isNamed) return [];
      const score = scoreOf(
        pathway,
        reading,
        {
          isNamed,
          current,
          isSite: isSite(pathway),
          isDenied: isDenied(pathway, places),
          isOfSummary: summaries.has(pathway.summary.id),
        },
        words,
      );
      return score > 0 ? [{ pathway, reading, isNamed, current, score, order, site: isSite(pathway) }] : [];
    })
    .sort((a, b) => b.score - a.score || Number(a.site) - Number(b.site) || a.order - b.order);
  const ofSummary = ranked.filter(({ pathway, isNamed }) => isNamed || summaries.has(pathway.summary.id));
  const walks = (ofSummary.length > 0 ? ofSummary : ranked).map(({ pathway, reading, isNamed, current }): FoundWalk => {
    const kept = current ? (here?.facts ?? {}) : {};
    return {
      kind: 'walk',
      pathway,
      ...reading,
      facts: { ...kept, ...reading.sets, ...sizesIn(pathway, reading) },
      kept,
      isNamed,
    };
  });
  return [...notCovered(places, pathways), ...walks];
}

/** What is set as a size, with the size itself where it is one that can be kept. */
function sizesIn(pathway: Pathway, { sets, exact }: Reading): Facts {
  const { facts } = parseFacts(pathway, Object.entries(exact));
  return Object.fromEntries(Object.entries(facts).filter(([fact, given]) => answerIn(given) === sets[fact]));
}

interface Standing {
  readonly isNamed: boolean;
  readonly current: boolean;
  readonly isSite: boolean;
  readonly isDenied: boolean;
  /** It is of a summary that the text names by a place, or where it names none, of the first. */
  readonly isOfSummary: boolean;
}

/**
 * The summaries of the places that are named. Where none is, that of the walk on the page is meant, and without one that which
 * stands first in its edition.
 */
function summariesMeant(
  pathways: readonly Pathway[],
  named: readonly Pathway[],
  here: Here | undefined,
): ReadonlySet<string> {
  const lowest = Math.min(...pathways.map(({ summary }) => summary.order));
  const current = pathways.filter(({ id }) => id === here?.pathway);
  const first = pathways.filter(({ summary }) => summary.order === lowest);
  const meant = [named, current, first].find((each) => each.length > 0) ?? [];
  return new Set(meant.map(({ summary }) => summary.id));
}

/** How likely a pathway is meant. Zero leaves it out. */
function scoreOf(
  pathway: Pathway,
  reading: Reading,
  { isNamed, current, isSite, isDenied, isOfSummary }: Standing,
  words: WordsKnown,
): number {
  const isSize = (fact: string) => pathway.questions[fact]?.unit !== undefined;
  const counts = (fact: string) => !words.lexicon.siteQuestions.includes(fact) && (isNamed || !isSize(fact));
  const set = Object.keys(reading.sets).filter(counts).length;
  const proposed = new Set(
    reading.proposes.map(({ fact }) => fact).filter((fact) => counts(fact) && !(fact in reading.sets)),
  ).size;
  const said = set + proposed / 2;
  if (!isNamed && said === 0) return isDenied ? 0.1 : 0;
  if (current) return 10 + said;
  // A place that only leads on to others comes after them.
  const place = Object.keys(pathway.options).length > 0 ? 2 : 1.5;
  const base = isNamed ? (isSite ? place : 3) : isSite ? 0 : 1.2;
  const decided = reading.decided ? (isSite ? 2 : isNamed ? 1 : 1.8) : 0;
  return Math.max(0.1, base + said + decided - (isOfSummary ? 0 : 1.5));
}

function isDenied(pathway: Pathway, { denied }: NamedPlaces): boolean {
  return [...denied].some((place) => place.pathways.includes(pathway.id));
}

/** Places that the text names and no pathway of the edition is about, where the content says so. */
function notCovered({ meant }: NamedPlaces, pathways: readonly Pathway[]): FoundNotCovered[] {
  return [...meant].flatMap((place) => {
    if (place.elsewhere === undefined || pathways.some(({ id }) => place.pathways.includes(id))) return [];
    const [at = '', given = ''] = place.elsewhere.split('/');
    const [fact = '', answer = ''] = given.split('=');
    const pathway = pathways.find(({ id }) => id === at);
    return pathway ? [{ kind: 'not-covered', place, pathway, facts: { [fact]: answer } }] : [];
  });
}
