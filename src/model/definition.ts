import type { Answers, Condition } from './condition.ts';
import type { Citation, Citations } from './source.ts';
import type { Words } from './words.ts';

export const editions = ['patient', 'professional'] as const;
/** Whose text a pathway follows. Editions never mix in one pathway. */
export type Edition = (typeof editions)[number];

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
}

/** What is asked. `unsure` is always an answer and need not be written, unless in other words than the usual. */
export interface Question {
  readonly asks: Words;
  /** A short name for lists: "Size". */
  readonly name: Words;
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
  readonly cites: Citations;
}

/** One treatment that the source lists. */
export interface Option<A extends Answers = Answers> {
  readonly says: Words;
  /** What the source adds about it here, in a few words. */
  readonly detail?: Words;
  readonly lines: readonly [Line<A>, ...Line<A>[]];
  /** Where this holds, the text itself is ambiguous, and the option depends whatever its lines say. */
  readonly doubt?: { readonly when: Condition<A>; readonly says: Words; readonly cites: Citations };
  /** Done together with this option, never alone. */
  readonly partOf?: string;
  /** Remarks that apply for some facts. */
  readonly remarks?: readonly { readonly when: Condition<A>; readonly says: Words }[];
  /** The entry of the option overview that explains it. */
  readonly treatment?: string;
  /** How strongly the text words it, in its own few words. Never a ranking of ours. */
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

/** A link from one pathway to another: what may come next. Structural unless it cites. */
export interface Next<A extends Answers = Answers> {
  readonly to: string;
  readonly says: Words;
  readonly when?: Condition<A>;
  readonly cites?: readonly Citation[];
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
  readonly states: Readonly<Record<S, RegionState<A> | OptionsState<NoInfer<O>>>>;
};

export type Definition<Q extends Questions, O extends string, S extends string, T extends 'parallel' | undefined> = {
  readonly type?: T;
  readonly id: string;
  readonly edition: Edition;
  readonly title: Words;
  /** One or two sentences above the first step. */
  readonly intro: Words;
  /** The source that it follows, by id. */
  readonly source: string;
  /** The sections of the source that it covers. */
  readonly sections: readonly [string, ...string[]];
  readonly questions: Q;
  readonly options: Readonly<Record<O, Option<AnswersOf<NoInfer<Q>>>>>;
  readonly notices?: Readonly<Record<string, Notice<AnswersOf<NoInfer<Q>>>>>;
  readonly gaps?: Readonly<Record<string, Gap<AnswersOf<NoInfer<Q>>>>>;
  readonly next?: readonly Next<AnswersOf<NoInfer<Q>>>[];
  // Not a union of the two forms: an error in a union is reported on the whole state and not on the word that is wrong.
} & (T extends 'parallel' ? Parallel<AnswersOf<NoInfer<Q>>, O, S> : Branching<AnswersOf<NoInfer<Q>>, O, S>);

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
export interface Pathway {
  readonly id: string;
  readonly edition: Edition;
  readonly title: Words;
  readonly intro: Words;
  readonly source: string;
  readonly sections: readonly string[];
  readonly questions: Questions;
  readonly options: Readonly<Record<string, Option>>;
  readonly notices: Readonly<Record<string, Notice>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  readonly next: readonly Next[];
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
  // The generic form and the plain one hold the same object; only the closed sets of names are forgotten here.
  return { notices: {}, gaps: {}, next: [], ...(definition as unknown as Partial<Pathway>) } as Pathway;
}
