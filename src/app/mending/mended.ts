import { mending as texts } from '#texts/page/mending.ts';
import { type Address, type Came, isPage, type Place, pageNames } from '../../model/address/address.ts';
import { sceneViews } from '../../model/address/views.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register, registers } from '../../model/content/words.ts';
import { agree } from '../../model/walk/facts.ts';
import { addresses } from '../address.ts';
import { idsIn, load } from '../catalogue/catalogue.ts';
import type { Offer } from '../opened.ts';
import { factsMeant } from './facts.ts';
import { editionOf, type Vocabulary, type Way, wayOf } from './legs.ts';
import { pageEntries } from './pages.ts';
import type { Pair } from './pairs.ts';

/** A link that was damaged on its way: where it leads, and what is to be said and asked about it. */
export interface Mended {
  /** What is plain. */
  readonly address: Address;
  /** What it may mean besides: it is opened when the person says so. */
  readonly offer: Offer | undefined;
  readonly notes: readonly string[];
}

interface Reading {
  readonly way: Way;
  readonly words: Register;
  readonly legs: readonly ReadLeg[];
  readonly lost: readonly string[];
}

interface ReadLeg {
  readonly id: string;
  readonly guessed: boolean;
  readonly pathway: Pathway | undefined;
  readonly plain: readonly Pair[];
  readonly near: readonly Pair[];
}

/**
 * Reads a link with all that may have happened to it. What held of it as it stands holds in any case. Throws only where a
 * pathway cannot be loaded.
 */
export async function mended(came: Came, held: Place): Promise<Mended> {
  const result = await read(came);
  return { ...result, address: withHeld(result.address, held) };
}

function withHeld(address: Address, held: Place): Address {
  if (held.edition !== address.edition) return address;
  const legs = address.legs.map((leg, place) => {
    const same = held.legs[place];
    if (same?.pathway !== leg.pathway || isPage(leg.pathway)) return leg;
    const facts: Facts = { ...Object.fromEntries(leg.entries), ...same.facts };
    return { ...leg, entries: Object.entries(facts).map(([fact, answer = '']): Pair => [fact, answer]) };
  });
  return { ...address, legs };
}

async function read(came: Came): Promise<Mended> {
  const here = await reading(wayOf(came, known));
  const there = here.way.saysEdition ? undefined : await elsewhere(came, here);
  // The page in the path says of which edition it is, and there nothing is unclear.
  if (there && editionOf(came.path, known) === there.way.edition) return resulting(there);
  const result = resulting(here);
  return there
    ? {
        ...result,
        notes: [],
        offer: {
          ...texts.offer,
          says: [texts.edition(inRegister(addresses.editionOf(there.way.edition).title, here.words))],
          address: addressOf(there, true),
        },
      }
    : result;
}

const editions = addresses.editions.map(({ id }) => id);

const known: Vocabulary = {
  editions,
  home: addresses.home.id,
  names: (edition) => [...idsIn(edition), ...pageNames],
  words: registers,
  views: sceneViews,
};

async function reading(way: Way): Promise<Reading> {
  const lost = [...way.lost];
  const words = registers.find((each) => each === way.words) ?? addresses.editionOf(way.edition).register;
  const legs: ReadLeg[] = [];
  for (const { pathway: id, guessed, tokens } of way.legs) {
    const { pathway } = isPage(id) ? {} : await load(way.edition, id);
    const { plain, near, lost: more } = pathway ? factsMeant(pathway, tokens) : pageEntries(id, tokens);
    lost.push(...more);
    legs.push({ id, guessed, pathway, plain, near });
  }
  return { way, words, legs, lost };
}

/** The same link in another edition, if it names none and everything in it is plain there and not here. */
async function elsewhere(came: Came, here: Reading): Promise<Reading | undefined> {
  if (isWhole(here)) return undefined;
  for (const edition of editions) {
    if (edition === here.way.edition) continue;
    const there = await reading(wayOf({ ...came, hash: `${came.hash}&edition=${edition}` }, known));
    if (isWhole(there)) return there;
  }
  return undefined;
}

function isWhole({ way, legs, lost }: Reading): boolean {
  return (
    legs.length > 0 &&
    lost.length === 0 &&
    way.nowhere === undefined &&
    !legs.some(({ guessed, near }) => guessed || near.length > 0)
  );
}

function resulting(read: Reading): Mended {
  const { way, words, legs, lost } = read;
  const isUnsure = legs.some(({ guessed, near }) => guessed || near.length > 0);
  const says = legs.flatMap(({ id, guessed, pathway, plain, near }) => {
    const title = pathway ? inRegister(pathway.title, words) : texts.page(id);
    const pairs = guessed ? [...plain, ...near] : near;
    const answers = pairs.map(([fact, answer]) => (pathway ? factText(pathway, fact, answer, words) : answer));
    return [...(guessed ? [title] : []), ...answers];
  });
  const twice = legs.flatMap(({ pathway, plain }) => (pathway ? conflicts(pathway, plain, words) : []));
  return {
    address: addressOf(read, false),
    offer: isUnsure ? { ...texts.offer, says, address: addressOf(read, true) } : undefined,
    notes: few([
      ...(legs.length === 0 && way.nowhere !== undefined ? [texts.nowhere(shortened(way.nowhere))] : []),
      ...way.readAs.map((setting) => texts.readAs(setting)),
      ...twice,
      ...[...new Set(lost)].map((part) => texts.lost(shortened(part))),
    ]),
  };
}

/** The address of what was read: with what it may mean, or only up to where it is plain. */
function addressOf({ way, legs }: Reading, all: boolean): Address {
  const unsure = legs.findIndex(({ guessed }) => guessed);
  const shown = all || unsure < 0 ? legs : legs.slice(0, unsure);
  return {
    legs: shown.map(({ id, plain, near }) => ({ pathway: id, entries: distinct(all ? [...plain, ...near] : plain) })),
    edition: way.edition,
    words: registers.find((each) => each === way.words),
    view: sceneViews.find((each) => each === way.view),
    unknown: [],
  };
}

/** A question that is answered twice keeps its first answer. */
function distinct(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.filter(([fact], place) => pairs.findIndex(([other]) => other === fact) === place);
}

function conflicts(pathway: Pathway, pairs: readonly Pair[], words: Register): string[] {
  const first = new Map(distinct(pairs));
  const facts = pairs.filter(([fact, answer]) => !agree(first.get(fact) ?? '', answer)).map(([fact]) => fact);
  return [...new Set(facts)].map((fact) => texts.twice(factText(pathway, fact, first.get(fact) ?? '', words)));
}

const mostNotes = 5;

function few(notes: readonly string[]): readonly string[] {
  const more = notes.length - mostNotes;
  return more > 0 ? [...notes.slice(0, mostNotes), texts.more(more)] : notes;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
