import { assign, fromPromise, setup } from 'xstate';
import { app } from '#texts/app.ts';
import type { Facts } from '../model/condition.ts';
import type { Edition } from '../model/definition.ts';
import { defaultRegister, type Register } from '../model/words.ts';
import { extentOf, type SceneView } from '../view/pathway/views.ts';
import { type Address, isPage, type Leg, type Place } from './address.ts';
import { isKnown, load } from './catalogue.ts';
import { loadPage, loadPathwayPage, loadStart } from './scenes.ts';

/** What did not go as it was asked, in words, and what was done instead. */
export type Note = string;

export interface Opened extends Place {
  readonly notes: readonly Note[];
  /** What the notes are about: the address that was opened, or something else. */
  readonly notesOn: 'link' | 'else';
}

export type JourneyEvent =
  | { readonly type: 'address'; readonly address: Address }
  | { readonly type: 'answer'; readonly fact: string; readonly answer: string }
  /** Other facts for the last pathway, all at once. */
  | { readonly type: 'facts'; readonly facts: Facts }
  | { readonly type: 'ask'; readonly fact: string | undefined }
  | { readonly type: 'restart' }
  | { readonly type: 'go'; readonly pathway: string }
  | { readonly type: 'return'; readonly leg: number }
  | { readonly type: 'edition' }
  | { readonly type: 'words'; readonly words: Register }
  | { readonly type: 'view'; readonly view: SceneView }
  | { readonly type: 'dismiss' };

interface Context extends Opened {
  /** A question that is looked at again; its answer is kept until another is given. */
  readonly asking: string | undefined;
  readonly opening: Address | undefined;
}

/**
 * A walk through one or more pathways. It holds the facts, never a position: where a person is follows from the facts.
 * `opening` reads an address against the pathways it names; whatever of it holds is kept, the rest is named.
 */
export const journeyMachine = setup({
  types: { context: {} as Context, events: {} as JourneyEvent, input: {} as Opened },
  actors: {
    open: fromPromise(({ input }: { input: Address }) => whole(open(input))),
    cross: fromPromise(async ({ input }: { input: Place }) => {
      const { crossOver } = await import('./editions.ts');
      return whole(crossOver(input, open));
    }),
  },
  actions: {
    answer: assign(({ context, event }) => {
      if (event.type !== 'answer') return {};
      return {
        legs: withFact(context.legs, event.fact, event.answer),
        asking: undefined,
        opening: undefined,
        notes: [],
      };
    }),
    facts: assign(({ context }, facts: Facts) => ({
      legs: withFacts(context.legs, facts),
      asking: undefined,
      opening: undefined,
      notes: [],
    })),
    opened: assign((_, opened: Opened) => ({ ...opened, asking: undefined, opening: undefined })),
  },
}).createMachine({
  id: 'journey',
  initial: 'walking',
  context: ({ input }) => ({ ...input, asking: undefined, opening: undefined }),
  on: { address: { target: '.opening', actions: assign({ opening: ({ event }) => event.address }) } },
  states: {
    walking: {
      on: {
        answer: { actions: 'answer' },
        ask: { actions: assign({ asking: ({ event }) => event.fact }) },
        facts: { actions: { type: 'facts', params: ({ event }) => event.facts } },
        restart: { actions: { type: 'facts', params: {} } },
        words: { actions: assign({ words: ({ event }) => event.words, opening: undefined }) },
        view: { actions: assign({ view: ({ event }) => event.view, opening: undefined }) },
        dismiss: { actions: assign({ notes: [] }) },
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
                legs: [...context.legs, { pathway: event.pathway, facts: {} }],
              }),
          }),
        },
      },
    },
    crossing: {
      invoke: {
        src: 'cross',
        input: ({ context }) => context,
        onDone: { target: 'walking', actions: { type: 'opened', params: ({ event }) => event.output } },
        onError: { target: 'walking', actions: assign({ notes: [app.notes.notLoaded], notesOn: 'else' }) },
      },
    },
    opening: {
      invoke: {
        src: 'open',
        input: ({ context }) => context.opening ?? addressOf(context),
        onDone: { target: 'walking', actions: { type: 'opened', params: ({ event }) => event.output } },
        // What could not be opened stays known, so that its address stands until something else is opened.
        onError: { target: 'walking', actions: assign({ notes: [app.notes.notLoaded], notesOn: 'else' }) },
      },
    },
  },
});

/** A start page that is come to, and not opened as it was drawn, has to be drawn here. */
async function whole(opening: Promise<Opened>): Promise<Opened> {
  const opened = await opening;
  if (opened.legs.length === 0) await loadStart();
  return opened;
}

/** Reads an address against the catalogue. Stops at the first leg that is not known; keeps all that holds before it. */
export async function open(address: Address): Promise<Opened> {
  const notes: Note[] = [...(address.notes ?? []), ...address.unknown.map(app.notes.unknownSetting)];
  const legs: Leg[] = [];
  for (const { pathway, entries } of address.legs) {
    if (isPage(pathway)) {
      await loadPage(address.edition, pathway);
      // What a page is asked for, such as a case, is read by the page itself.
      legs.push({ pathway, facts: Object.fromEntries(entries) });
      continue;
    }
    if (!isKnown(address.edition, pathway)) {
      notes.push(app.notes.unknownPathway(shortened(pathway)));
      break;
    }
    const [entry] = await Promise.all([load(address.edition, pathway), loadPathwayPage()]);
    if (entries.length === 0) {
      legs.push({ pathway, facts: {} });
      continue;
    }
    const { parseFacts } = await import('../model/facts.ts');
    const { facts, problems } = parseFacts(entry.pathway, entries);
    notes.push(...problems.map((problem) => app.notes.problem(shortened(problem.what), shortened(problem.fix))));
    legs.push({ pathway, facts });
  }
  return {
    legs,
    edition: address.edition,
    words: address.words ?? defaultRegister[address.edition],
    view: address.view ?? 'step',
    notes: notes.length > 5 ? [...notes.slice(0, 5), app.notes.more(notes.length - 5)] : notes,
    notesOn: address.notes ? 'else' : 'link',
  };
}

/** Answers a question of the last leg. A changed answer keeps its place in the order, and all others are kept. */
function withFact(legs: readonly Leg[], fact: string, answer: string): readonly Leg[] {
  return withFacts(legs, { ...legs[legs.length - 1]?.facts, [fact]: answer });
}

function withFacts(legs: readonly Leg[], facts: Facts): readonly Leg[] {
  const last = legs[legs.length - 1];
  return last ? [...legs.slice(0, -1), { ...last, facts }] : legs;
}

function addressOf(place: {
  readonly legs: readonly Leg[];
  readonly edition: Edition;
  readonly words: Register;
  readonly view: SceneView;
}): Address {
  return {
    legs: place.legs.map(({ pathway, facts }) => ({ pathway, entries: Object.entries(facts) })),
    edition: place.edition,
    words: place.words,
    view: place.view,
    unknown: [],
  };
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
