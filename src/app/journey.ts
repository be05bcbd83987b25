import { assign, createMachine, fromPromise } from 'xstate';
import { app } from '#texts/page/app.ts';
import { type Address, isPage, type Leg, type Place } from '../model/address/address.ts';
import { extentOf, type SceneView } from '../model/address/views.ts';
import { again } from '../model/content/answer.ts';
import type { Facts } from '../model/content/condition.ts';
import type { EditionId } from '../model/content/edition.ts';
import type { Register } from '../model/content/words.ts';
import { addresses } from './address.ts';
import { isKnown, load } from './catalogue/catalogue.ts';
import type { JourneyEvent, Opened } from './opened.ts';
import { loadPage, loadPathwayPage, loadStart } from './scenes.ts';

interface Context extends Opened {
  /** A question that is looked at again; its answer is kept until another is given. */
  readonly asking: string | undefined;
  readonly opening: Address | undefined;
}

const nothingSaid = { notes: [], offer: undefined };

const openPlace = fromPromise(({ input }: { input: Address }) => whole(open(input)));
const cross = fromPromise(
  async ({ input: { from, to } }: { input: { readonly from: Place; readonly to: EditionId } }) => {
    const { crossOver } = await import('./catalogue/crossing.ts');
    return whole(crossOver(from, to, open));
  },
);

/**
 * A walk through one or more pathways. It holds the facts, never a position: where a person is follows from the facts.
 * `opening` reads an address against the pathways it names; whatever of it holds is kept, the rest is named. Not made with
 * XState's `setup`, which would bring every kind of action to the first page.
 */
export const journeyMachine = createMachine(
  {
    types: {} as {
      context: Context;
      events: JourneyEvent;
      input: Opened;
      actors: { src: 'openPlace'; logic: typeof openPlace } | { src: 'cross'; logic: typeof cross };
    },
    id: 'journey',
    initial: 'walking',
    context: ({ input }) => ({ ...input, asking: undefined, opening: undefined }),
    on: { address: { target: '.opening', actions: assign({ opening: ({ event }) => event.address }) } },
    states: {
      walking: {
        on: {
          answer: {
            // Whoever presses again what is taken already changes nothing, and nothing is drawn for it.
            guard: ({ context, event }) =>
              context.asking !== undefined || context.legs.at(-1)?.facts[event.fact] !== event.answer,
            actions: assign(({ context, event }) => answered(withFact(context.legs, event.fact, event.answer))),
          },
          ask: { actions: assign({ asking: ({ event }) => event.fact }) },
          facts: { actions: assign(({ context, event }) => answered(withFacts(context.legs, event.facts))) },
          restart: { actions: assign(({ context }) => answered(withFacts(context.legs, {}))) },
          words: { actions: assign({ words: ({ event }) => event.words, opening: undefined }) },
          view: { actions: assign({ view: ({ event }) => event.view, opening: undefined }) },
          dismiss: { actions: assign(nothingSaid) },
          edition: 'crossing',
          return: {
            target: 'opening',
            actions: assign({
              opening: ({ context, event }) => addressOf({ ...context, legs: context.legs.slice(0, event.leg + 1) }),
            }),
          },
          go: {
            target: 'opening',
            actions: assign({
              opening: ({ context, event }) =>
                addressOf({
                  ...context,
                  // What takes the page or the window keeps it: a guide, a presentation or a frame goes on in the next part.
                  view: extentOf(context.view) === 'pane' ? 'step' : context.view,
                  legs: [...context.legs, { pathway: event.pathway, facts: event.facts ?? {} }],
                }),
            }),
          },
        },
      },
      crossing: {
        invoke: {
          src: 'cross',
          input: ({ context, event }) => ({
            from: context,
            to: event.type === 'edition' ? event.edition : context.edition,
          }),
          onDone: { target: 'walking', actions: assign(({ event }) => arrived(event.output)) },
          onError: { target: 'walking', actions: assign(notLoaded) },
        },
      },
      opening: {
        invoke: {
          src: 'openPlace',
          input: ({ context }) => context.opening ?? addressOf(context),
          onDone: { target: 'walking', actions: assign(({ event }) => arrived(event.output)) },
          // What could not be opened stays known, so that its address stands until something else is opened.
          onError: { target: 'walking', actions: assign(notLoaded) },
        },
      },
    },
  },
  { actors: { openPlace, cross } },
);

function answered(legs: readonly Leg[]) {
  return { legs, asking: undefined, opening: undefined, ...nothingSaid };
}

function arrived(opened: Opened) {
  return { ...opened, offer: opened.offer, asking: undefined, opening: undefined };
}

function notLoaded(): Pick<Context, 'notes' | 'notesOn'> {
  return { notes: [app.notes.notLoaded], notesOn: 'else' };
}

/** A start page that is come to, and not opened as it was drawn, has to be drawn here. */
async function whole(opening: Promise<Opened>): Promise<Opened> {
  const opened = await opening;
  if (opened.legs.length === 0) await loadStart();
  return opened;
}

/**
 * Reads an address against the catalogue. One that does not hold as it stands is read once more, with all that may have
 * happened to it on its way; what holds as it stands is kept in any case.
 */
export async function open(address: Address): Promise<Opened> {
  const [opened, isWhole] = await openPlain(address);
  const { came } = address;
  if (!came || isWhole) return opened;
  const { mended } = await import('./mending/mended.ts');
  const { address: meant, ...said } = await mended(came, opened);
  return { ...(await openPlain(meant))[0], ...said };
}

/** What holds of an address as it stands, up to the first leg that is not known, and whether that is all of it. */
async function openPlain(address: Address): Promise<readonly [Opened, boolean]> {
  const { legs: given, edition, view = 'step', notes = [], came } = address;
  const words = address.words ?? addresses.editionOf(edition).register;
  let isWhole =
    address.unknown.length === 0 && (!came || (came.hash === '' ? came.search === '' : !came.hash.includes('//')));
  const legs: Leg[] = [];
  for (const [place, { pathway, entries }] of given.entries()) {
    let facts: Facts = Object.fromEntries(entries);
    if (isPage(pathway)) {
      await loadPage(edition, pathway);
      // What a page is asked for, such as a case, is read by the page itself.
      isWhole &&= entries.every(([name, asked]) => name === 'name' || /^[\w.-]+$/.test(asked));
    } else if (isKnown(edition, pathway)) {
      const [entry] = await Promise.all([load(edition, pathway), loadPathwayPage()]);
      if (entries.length > 0) {
        const { parseFacts } = await import('../model/walk/facts.ts');
        const read = parseFacts(entry.pathway, entries);
        facts = read.facts;
        isWhole &&= read.problems.length === 0;
      } else isWhole &&= given[place + 1]?.pathway !== pathway;
    } else {
      isWhole = false;
      break;
    }
    legs.push({ pathway, facts });
  }
  return [{ legs, edition, words, view, notes, notesOn: address.notes ? 'else' : 'link' }, isWhole];
}

/** Answers a question of the last leg. A changed answer keeps its place in the order, and all others are kept. */
function withFact(legs: readonly Leg[], fact: string, answer: string): readonly Leg[] {
  const held = legs[legs.length - 1]?.facts;
  return withFacts(legs, { ...held, [fact]: again(held?.[fact], answer) });
}

function withFacts(legs: readonly Leg[], facts: Facts): readonly Leg[] {
  return legs.map((leg, index) => (index === legs.length - 1 ? { ...leg, facts } : leg));
}

function addressOf({
  legs,
  edition,
  words,
  view,
}: {
  readonly legs: readonly Leg[];
  readonly edition: EditionId;
  readonly words: Register;
  readonly view: SceneView;
}): Address {
  return {
    legs: legs.map(({ pathway, facts }) => ({ pathway, entries: Object.entries(facts) })),
    edition,
    words,
    view,
    unknown: [],
  };
}
