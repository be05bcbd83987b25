import type { Answers, Condition } from './condition.ts';
import type { EditionId } from './edition.ts';
import type { Listing, PlaceInBody } from './listing.ts';
import type { Citation, Citations } from './source.ts';
import type { Summary } from './summary.ts';
import type { Words } from './words.ts';

/** Sizes that an answer stands for, in the unit of its question. `from` and `to` are included, `above` and `below` not. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
  readonly above?: number;
  readonly below?: number;
}

export interface Answer {
  readonly says: Words;
  readonly range?: Range;
  /** The answer on the chart, beside the name of its question. Not longer than `says`. */
  readonly short?: Words;
  /** What was found, where the question does not stand beside it, as in the condition of an option: "not ampullary". */
  readonly as?: Words;
}

/** What is asked. `unsure` is always an answer and need not be written, unless in other words than the usual. */
export interface Question {
  readonly asks: Words;
  /** A short name for lists: "Size". */
  readonly name: Words;
  /** What is found, in a condition: "wall invasion". Left out where that is its name. */
  readonly as?: Words;
  /** What the question means. */
  readonly means?: Words;
  /** Who or what would know the answer. */
  readonly whoKnows?: Words;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly unsure?: Words;
  /** Set where answers are ranges: a size may then be given as a number with a unit. */
  readonly unit?: 'cm';
  /** Leads to another place and decides no option. */
  readonly routing?: true;
  readonly cites?: readonly Citation[];
}

export type Questions = Readonly<Record<string, Question>>;

/** One place in the source that lists an option, with the condition it states there, if any. */
export interface Line<A extends Answers = Answers> {
  /** The condition in words, to stand after "listed for". Left out where the source states none. */
  readonly for?: Words;
  readonly when?: Condition<A>;
  /** The source leaves open whether the option is meant here: at most `depends`. */
  readonly open?: true;
  /** How strongly the text words it for this condition, in its own few words. */
  readonly strength?: Words;
  readonly cites: Citations;
}

type Cited<A extends Answers> = Citation & { readonly when?: Condition<A> };

/** One treatment that the source lists. */
export interface Option<A extends Answers = Answers> {
  readonly says: Words;
  /** What the source adds about it here, in a few words. */
  readonly detail?: Words;
  readonly lines: readonly [Line<A>, ...Line<A>[]];
  /** Where this holds, the text itself is ambiguous, and the option depends whatever its lines say. */
  readonly doubt?: {
    readonly when: Condition<A>;
    readonly says: Words;
    /** A place that speaks of some of these facts alone says of which. */
    readonly cites: readonly [Cited<A>, ...Cited<A>[]];
  };
  /** The option that the source names it together with. */
  readonly partOf?: string;
  /** Remarks that apply for some facts. */
  readonly remarks?: readonly { readonly when: Condition<A>; readonly says: Words }[];
  /** The entry of the option overview that explains it. */
  readonly treatment?: string;
  /** The same for all lines, where they do not differ. Never a ranking of ours. */
  readonly strength?: Words;
  /** The level of evidence that the text gives, for example "C2". */
  readonly evidence?: string;
  /** Figures that the text gives, each with the size of its study where it says so. */
  readonly figures?: readonly { readonly says: Words; readonly cites: Citations }[];
}

/** Something the source says about a list as a whole. */
export interface Notice<A extends Answers = Answers> {
  readonly says: Words;
  readonly when?: Condition<A>;
  /** `unclear`: the source itself says or shows that it is not clear. `safety`: read this first. */
  readonly tone?: 'unclear' | 'safety';
  readonly cites: Citations;
}

/** Something a reader would expect and the source does not say. Shown, never filled. */
export interface Gap<A extends Answers = Answers> {
  readonly says: Words;
  readonly when?: Condition<A>;
  /** A question to take along. */
  readonly ask?: Words;
  readonly cites?: readonly Citation[];
}

/** An answer that a walk brings along to the pathway that comes next, where its condition holds here. */
export interface Brought<A extends Answers = Answers> {
  readonly fact: string;
  readonly answer: string;
  readonly when?: Condition<A>;
}

/** A link from one pathway to another: what may come next. Structural unless it cites. */
export interface Next<A extends Answers = Answers> {
  readonly to: string;
  readonly says: Words;
  readonly when?: Condition<A>;
  /** What was said here and is asked there again, in the words of that pathway. */
  readonly brings?: readonly Brought<A>[];
  readonly cites?: readonly Citation[];
}

/**
 * What the heading presupposes: that it has spread, that it came back. Where the answers deny it, nothing of the pathway
 * is listed, and the walk leads back to where it belongs.
 */
export interface Premise<A extends Answers = Answers, S extends string = string> {
  readonly denied: Condition<A>;
  /** Why nothing is listed then: a clause, as the reason under each option. */
  readonly says: Words;
  /** The state with the links to where it belongs. */
  readonly leads: S;
}

/** What to do at once, whatever was answered: a card above the step, which no question has to be answered for. */
export interface Emergency<O extends string = string> {
  readonly says: Words;
  /** The notices that say how it is known and what must not be done, by id. */
  readonly notices: readonly [string, ...string[]];
  /** What the source lists for it. */
  readonly offers?: readonly [O, ...O[]];
}

/** Where an answer leads. A bare name is a structural edge; with `cites` the source itself ties the two. */
export type Transition<S extends string = string> = S | { readonly target: S; readonly cites: Citations };

/** Answer ids that questions accept, by question id. */
export type AnswersOf<Q extends Questions> = {
  readonly [F in keyof Q & string]: (keyof Q[F]['answers'] & string) | 'unsure';
};

type QuestionState<A extends Answers, S extends string> = {
  readonly [F in keyof A & string]: {
    readonly kind: 'question';
    readonly asks: F;
    readonly on: { readonly [answer in A[F]]: Transition<S> };
  };
}[keyof A & string];

type RegionState<A extends Answers> = {
  readonly [F in keyof A & string]: {
    readonly kind: 'question';
    readonly asks: F;
    /** The walk does not wait for it. */
    readonly optional?: true;
  };
}[keyof A & string];

export interface OptionsState<O extends string = string> {
  readonly kind: 'options';
  readonly says: Words;
  readonly offers: readonly [O, ...O[]];
}

/** The walk goes on in another pathway. The first `to` whose condition holds is where it leads. */
export interface GoesToState<A extends Answers = Answers> {
  readonly kind: 'goes-to';
  readonly says: Words;
  readonly detail?: Words;
  readonly to: readonly [Next<A>, ...Next<A>[]];
}

/** The source has nothing for these facts; `instead` says where to look. */
export interface NotCoveredState {
  readonly kind: 'not-covered';
  readonly says: Words;
  readonly detail: Words;
  readonly instead: readonly [Pointer, ...Pointer[]];
  readonly cites?: readonly Citation[];
}

/** Nothing more to decide here: the source describes it and names no option. */
export interface EndState {
  readonly kind: 'end';
  readonly says: Words;
  readonly detail: Words;
  readonly cites?: readonly Citation[];
}

/** Where to look outside this app. */
export interface Pointer {
  readonly says: Words;
  readonly url?: string;
}

type Branching<A extends Answers, O extends string, S extends string> = {
  readonly initial: NoInfer<S>;
  readonly states: Readonly<
    Record<S, QuestionState<A, NoInfer<S>> | OptionsState<NoInfer<O>> | GoesToState<A> | NotCoveredState | EndState>
  >;
};

/** Independent questions, answered in any order: each question is a region of an XState parallel state. */
type Parallel<A extends Answers, O extends string, S extends string> = {
  readonly initial?: never;
  readonly states: Readonly<Record<S, RegionState<A> | OptionsState<NoInfer<O>> | GoesToState<A>>>;
};

/** What a pathway says of itself, beside where it leads. */
interface Described {
  readonly id: string;
  readonly title: Words;
  /** One or two sentences above the first step. */
  readonly intro: Words;
  /** Where it stands among the pathways of its edition. */
  readonly listing: Listing;
  /** Where in the body it is about, where it is about one place. */
  readonly body?: PlaceInBody;
  /** Other names, as the summary uses them. They name a place and decide nothing. */
  readonly also?: readonly string[];
  /** Set where it is hard to read: what it is about, said before it is shown to somebody who came upon it. */
  readonly gate?: Words;
}

export type Definition<Q extends Questions, O extends string, S extends string, T extends 'parallel' | undefined> = {
  readonly type?: T;
  /** The summary that it follows: one text, in one edition. Editions never mix in one pathway. */
  readonly summary: Summary;
  /** The sections of the source that it covers. */
  readonly sections: readonly [string, ...string[]];
  readonly questions: Q;
  readonly options: Readonly<Record<O, Option<AnswersOf<NoInfer<Q>>>>>;
  readonly notices?: Readonly<Record<string, Notice<AnswersOf<NoInfer<Q>>>>>;
  readonly gaps?: Readonly<Record<string, Gap<AnswersOf<NoInfer<Q>>>>>;
  readonly next?: readonly Next<AnswersOf<NoInfer<Q>>>[];
  readonly premise?: Premise<AnswersOf<NoInfer<Q>>, NoInfer<S>>;
  readonly emergency?: Emergency<NoInfer<O>>;
  // Not a union of the two forms: an error in a union is reported on the whole state and not on the word that is wrong.
} & Described &
  (T extends 'parallel' ? Parallel<AnswersOf<NoInfer<Q>>, O, S> : Branching<AnswersOf<NoInfer<Q>>, O, S>);

/** Any state of any pathway, as the walk, the chart and the outline read it. */
export type State =
  | {
      readonly kind: 'question';
      readonly asks: string;
      readonly on?: Readonly<Record<string, Transition>>;
      readonly optional?: true;
    }
  | OptionsState
  | GoesToState
  | NotCoveredState
  | EndState;

/** One flow, as data: what `pathway()` returns and what everything else reads. */
export interface Pathway extends Described {
  readonly summary: Summary;
  /** The edition of its summary. */
  readonly edition: EditionId;
  /** The source of its summary, by id. */
  readonly source: string;
  readonly sections: readonly string[];
  readonly questions: Questions;
  readonly options: Readonly<Record<string, Option>>;
  readonly notices: Readonly<Record<string, Notice>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  readonly next: readonly Next[];
  readonly premise?: Premise;
  readonly emergency?: Emergency;
  readonly type?: 'parallel';
  readonly initial?: string;
  readonly states: Readonly<Record<string, State>>;
}

/**
 * Checks a definition while it is being typed: a misspelt target, initial, question, answer or option, a missing
 * citation and a missing register are compile errors on that very word.
 */
export function pathway<
  const Q extends Questions,
  O extends string,
  S extends string,
  T extends 'parallel' | undefined = undefined,
>(definition: Definition<Q, O, S, T>): Pathway {
  const { edition, source } = definition.summary;
  // The generic form and the plain one hold the same object; only the closed sets of names are forgotten here.
  const same = definition as unknown as Partial<Pathway>;
  return { notices: {}, gaps: {}, next: [], ...same, edition: edition.id, source: source.id } as Pathway;
}

/** A pathway as lists and menus of its edition show it. */
export interface Listed extends Pick<Pathway, 'edition' | 'id' | 'title' | 'listing' | 'body' | 'gate'> {
  /** The id of the summary that it follows. */
  readonly of: string;
  /** How many questions a walk of it has at most. */
  readonly most: number;
}

export function isPathway(value: unknown): value is Pathway {
  return typeof value === 'object' && value !== null && 'states' in value && 'questions' in value;
}

/** The name of a pathway among all editions: `patient/rectum`. */
export function keyOf({ edition, id }: { readonly edition: EditionId; readonly id: string }): string {
  return `${edition}/${id}`;
}
