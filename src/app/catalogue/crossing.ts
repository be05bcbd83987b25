import { crossing as texts } from '#texts/page/crossing.ts';
import { type Address, isPage, type Leg, type Place } from '../../model/address/address.ts';
import { factText } from '../../model/chart/cards.ts';
import { answerIn, written } from '../../model/content/answer.ts';
import type { Facts } from '../../model/content/condition.ts';
import { type Counterpart, type Counterparts, isCounterparts } from '../../model/content/counterparts.ts';
import type { EditionId } from '../../model/content/edition.ts';
import { addresses } from '../address.ts';
import type { Opened } from '../opened.ts';
import { isKnown, load } from './catalogue.ts';

/** A place of one edition seen from the other: what carries over, and what does not. */
export interface Crossing {
  /** None where the other edition has no single place for it. */
  readonly leg: Leg | undefined;
  /** Facts, as `question=answer` of the edition one comes from, that have no equal answer over there. */
  readonly lost: readonly string[];
  /** How the two places differ, in the words of the table of counterparts. */
  readonly notes: readonly string[];
}

/** An edition that a table of counterparts ties to this one, if any. */
export async function otherEdition(edition: EditionId): Promise<EditionId | undefined> {
  const [table] = (await tables()).filter(({ here, there }) => here === edition || there === edition);
  return table && (table.here === edition ? table.there : table.here);
}

/**
 * Takes a place over into another edition. Only answers that mean the same in both are kept; an answer in words is never
 * read as one in centimeters.
 */
export async function cross({ pathway, facts }: Leg, from: EditionId, to: EditionId): Promise<Crossing> {
  const { isFromHere, places, answers, parts } = await tied(from, to);
  const matches = places.filter(([id, { there }]) => (isFromHere ? id === pathway : there.includes(pathway)));
  const part = facts[parts?.question ?? ''] ?? '';
  const chosen = matches.length > 1 ? matches.filter(([id]) => parts?.of[id]?.includes(part)) : matches;
  const match = chosen.length === 1 ? chosen[0] : undefined;
  const target = match && (isFromHere ? match[1].there[0] : match[0]);
  if (!match || !target || !isKnown(to, target)) {
    return { leg: undefined, lost: Object.entries(facts).map(([fact, answer]) => `${fact}=${answer}`), notes: [] };
  }
  const kept: Record<string, string> = {};
  const lost: string[] = [];
  for (const [fact, given] of Object.entries(facts)) {
    const answer = answerIn(given);
    const own = `${pathway}/${fact}=${answer}`;
    const equal = answers.find(
      ([id, { there, same }]) => same && (isFromHere ? id === own : there.includes(own) && id.startsWith(`${target}/`)),
    );
    const over = equal && (isFromHere ? equal[1].there[0] : equal[0]);
    const [question = '', value = ''] = over?.slice(over.indexOf('/') + 1).split('=') ?? [];
    // "Not sure" to a question that both ask is the same answer in both.
    const unsure = answer === 'unsure' && asksToo(answers, pathway, fact, target, isFromHere);
    // A size is read anew in the answers over there.
    if (over) kept[question] = given === answer ? value : written(given);
    else if (unsure) kept[unsure] = answer;
    else if (parts?.of[target]?.includes(answer)) continue;
    else lost.push(`${fact}=${given}`);
  }
  // Where several pathways here are one there, the one that stands for a single part says which.
  const [only, ...more] = (isFromHere && parts?.of[pathway]) || [];
  const said: Facts = parts && only !== undefined && more.length === 0 ? { [parts.question]: only } : {};
  const { parseFacts } = await import('../../model/walk/facts.ts');
  const there = parseFacts((await load(to, target)).pathway, Object.entries({ ...said, ...kept })).facts;
  return { leg: { pathway: target, facts: there }, lost, notes: match[1].note ? [match[1].note] : [] };
}

/** The same place in another edition: the site, and the answers that mean the same in both. */
export async function crossOver(
  place: Place,
  edition: EditionId,
  open: (address: Address) => Promise<Opened>,
): Promise<Opened> {
  const last = place.legs[place.legs.length - 1];
  const page = last && isPage(last.pathway);
  const crossing = last && !page ? await cross(last, place.edition, edition) : undefined;
  const legs = page ? [last] : crossing?.leg ? [crossing.leg] : [];
  const opened = await open({
    legs: legs.map(({ pathway, facts }) => ({ pathway, entries: Object.entries(facts) })),
    edition,
    words: addresses.editionOf(edition).register,
    view: place.view === 'both' ? 'both' : 'step',
    unknown: [],
  });
  const notes = [
    ...(last && legs.length === 0 ? [texts.noCounterpart] : []),
    ...(crossing?.lost.length ? [texts.lost(await named(place.edition, last?.pathway ?? '', crossing.lost))] : []),
  ];
  return { ...opened, notes, notesOn: 'else' };
}

/** Facts in the words of their pathway. */
async function named(edition: EditionId, id: string, facts: readonly string[]): Promise<string[]> {
  const { pathway } = await load(edition, id);
  return facts.map((fact) => {
    const [question = '', answer = ''] = fact.split('=');
    return factText(pathway, question, answer, addresses.editionOf(edition).register);
  });
}

/** Every table of counterparts. */
async function tables(): Promise<readonly Counterparts[]> {
  const { loadEach } = await import('./files.ts');
  return (await loadEach('counterparts')).flatMap((exported) => Object.values(exported).filter(isCounterparts));
}

/** What ties two editions: all tables between them, each of which is written from one side. */
async function tied(from: EditionId, to: EditionId) {
  const between = (await tables()).filter(
    ({ here, there }) => [here, there].includes(from) && [here, there].includes(to),
  );
  return {
    isFromHere: between[0]?.here === from,
    places: between.flatMap(({ pathways }) => Object.entries(pathways)),
    answers: between.flatMap(({ facts }) => Object.entries(facts)),
    parts: between.find(({ parts }) => parts)?.parts,
  };
}

function asksToo(
  answers: readonly (readonly [string, Counterpart])[],
  pathway: string,
  fact: string,
  target: string,
  isFromHere: boolean,
): string | undefined {
  const own = `${pathway}/${fact}=`;
  for (const [id, { there, same }] of answers) {
    if (!same) continue;
    const [here, over] = isFromHere ? [id, there[0]] : [there.find((each) => each.startsWith(own)), id];
    if (here?.startsWith(own) && over?.startsWith(`${target}/`)) return over.split('/')[1]?.split('=')[0];
  }
  return undefined;
}
