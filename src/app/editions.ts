import { app } from '#texts/app.ts';
import { factText } from '../model/cards.ts';
import type { Facts } from '../model/condition.ts';
import type { Edition } from '../model/definition.ts';
import { defaultRegister } from '../model/words.ts';
import { type Address, isPage, type Leg, type Place } from './address.ts';
import { isKnown, load } from './catalogue.ts';
import type { Opened } from './journey.ts';

/** A place of one edition seen from the other: what carries over, and what does not. */
export interface Crossing {
  /** None where the other edition has no single place for it. */
  readonly leg: Leg | undefined;
  /** Facts, as `question=answer` of the edition one comes from, that have no equal answer over there. */
  readonly lost: readonly string[];
  /** How the two places differ, in the words of the table of counterparts. */
  readonly notes: readonly string[];
}

export function otherEdition(edition: Edition): Edition {
  return edition === 'patient' ? 'professional' : 'patient';
}

/**
 * Takes a place over into the other edition. Only answers that mean the same in both are kept; an answer in words is
 * never read as one in centimeters.
 */
export async function cross({ pathway, facts }: Leg, from: Edition): Promise<Crossing> {
  const { counterparts } = await import('../../pathways/professional/counterparts.ts');
  const toPatient = from === 'professional';
  const matches = Object.entries(counterparts.pathways).filter(([id, { patient }]) =>
    toPatient ? id === pathway : patient.includes(pathway),
  );
  const chosen = matches.length > 1 ? matches.filter(([id]) => partsOf[id]?.includes(facts['part'] ?? '')) : matches;
  const match = chosen.length === 1 ? chosen[0] : undefined;
  const target = match && (toPatient ? match[1].patient[0] : match[0]);
  if (!match || !target || !isKnown(otherEdition(from), target)) {
    return { leg: undefined, lost: Object.entries(facts).map(([fact, answer]) => `${fact}=${answer}`), notes: [] };
  }
  const kept: Record<string, string> = {};
  const lost: string[] = [];
  for (const [fact, answer] of Object.entries(facts)) {
    const own = `${pathway}/${fact}=${answer}`;
    const equal = Object.entries(counterparts.facts).find(
      ([id, { patient, same }]) =>
        same && (toPatient ? id === own : patient.includes(own) && id.startsWith(`${target}/`)),
    );
    const there = equal && (toPatient ? equal[1].patient[0] : equal[0]);
    const [question = '', value = ''] = there?.slice(there.indexOf('/') + 1).split('=') ?? [];
    // "Not sure" to a question that both ask is the same answer in both.
    const unsure = answer === 'unsure' && asksToo(counterparts.facts, pathway, fact, target, toPatient);
    if (there) kept[question] = value;
    else if (unsure) kept[unsure] = answer;
    else if (partsOf[target]?.includes(answer)) continue;
    else lost.push(`${fact}=${answer}`);
  }
  const part: Facts = toPatient && pathway === 'duodenum' ? { part: 'duodenum' } : {};
  return { leg: { pathway: target, facts: { ...part, ...kept } }, lost, notes: match[1].note ? [match[1].note] : [] };
}

/** The same place in the other edition: the site, and the answers that mean the same in both. */
export async function crossOver(place: Place, open: (address: Address) => Promise<Opened>): Promise<Opened> {
  const edition = otherEdition(place.edition);
  const last = place.legs[place.legs.length - 1];
  const page = last && isPage(last.pathway);
  const crossing = last && !page ? await cross(last, place.edition) : undefined;
  const legs = page ? [last] : crossing?.leg ? [crossing.leg] : [];
  const opened = await open({
    legs: legs.map(({ pathway, facts }) => ({ pathway, entries: Object.entries(facts) })),
    edition,
    words: defaultRegister[edition],
    view: place.view === 'both' ? 'both' : 'step',
    unknown: [],
  });
  const notes = [
    ...(last && legs.length === 0 ? [app.notes.noCounterpart] : []),
    ...(crossing?.lost.length ? [app.notes.lost(await named(place.edition, last?.pathway ?? '', crossing.lost))] : []),
  ];
  return { ...opened, notes, notesOn: 'else' };
}

/** Facts in the words of their pathway. */
async function named(edition: Edition, id: string, facts: readonly string[]): Promise<string[]> {
  const { pathway } = await load(edition, id);
  return facts.map((fact) => {
    const [question = '', answer = ''] = fact.split('=');
    return factText(pathway, question, answer, defaultRegister[edition]);
  });
}

/** The patient edition's one pathway of the small intestine is two in the professional one, by part. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  duodenum: ['duodenum'],
  'jejunum-ileum': ['jejunum', 'ileum'],
};

function asksToo(
  facts: Readonly<Record<string, { readonly patient: readonly string[]; readonly same: boolean }>>,
  pathway: string,
  fact: string,
  target: string,
  toPatient: boolean,
): string | undefined {
  const own = `${pathway}/${fact}=`;
  for (const [id, { patient, same }] of Object.entries(facts)) {
    if (!same) continue;
    const [here, there] = toPatient ? [id, patient[0]] : [patient.find((each) => each.startsWith(own)), id];
    if (here?.startsWith(own) && there?.startsWith(`${target}/`)) return there.split('/')[1]?.split('=')[0];
  }
  return undefined;
}
