import { source as sourceTexts } from '#texts/content/source.ts';
import { summary as texts } from '#texts/take/summary.ts';
import { factText } from '../../model/chart/cards.ts';
import { type Facts, holds, unsure } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { type Citation, linkTo, readable, type Source } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { headingOf, placeName } from '../../model/walk/place.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import {
  citationsOf,
  gapsFor,
  noticesFor,
  type OptionStatus,
  optionStatuses,
  type Status,
  strengthsOf,
} from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { nextFrom } from '../walk/report.ts';

/** One pathway of a journey with what was answered in it. */
interface Leg {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

export interface SummaryInput extends Leg {
  readonly register: Register;
  readonly sources: Readonly<Record<string, Source>>;
  /** Pathways walked before. */
  readonly before: readonly Leg[];
  /** Notes to put in; `place` is the state that they stand at. None unless a person asks for them. */
  readonly notes: readonly {
    readonly place: string;
    readonly kind: 'note' | 'deviation';
    readonly says: string;
    readonly changed: string;
  }[];
  /** The link to the walk, where it is to be put in. */
  readonly address?: string;
  /** The time now, ISO 8601. */
  readonly now: string;
}

/** A place in the source, ready to be written: section, words and day, and the link that leads there. */
export interface Cited {
  readonly says: string;
  readonly url: string;
}

export interface SummaryOption {
  readonly id: string;
  readonly name: string;
  /** The text itself is ambiguous for these facts. */
  readonly doubtful: boolean;
  readonly reason: string;
  /** What else the source says of it here. */
  readonly details: readonly string[];
  readonly places: readonly Cited[];
}

/** A walk as it is taken along: everything in words of one register, for any way of writing it. */
export interface Summary {
  readonly title: string;
  readonly head: readonly string[];
  readonly sourceUrl: string;
  readonly before: readonly string[];
  readonly facts: readonly string[];
  readonly unused: readonly string[];
  /** Questions without an answer, or answered "not sure". */
  readonly open: readonly string[];
  readonly here: string;
  readonly options: readonly {
    readonly status: Status;
    readonly heading: string;
    readonly options: readonly SummaryOption[];
  }[];
  readonly notices: readonly { readonly says: string; readonly places: readonly Cited[] }[];
  readonly gaps: readonly string[];
  readonly instead: readonly string[];
  readonly next: readonly string[];
  readonly notes: readonly { readonly heading: string; readonly says: string }[];
  readonly address: string | undefined;
  readonly credit: string;
  readonly register: Register;
}

export function summaryOf(input: SummaryInput): Summary {
  const { pathway, facts, register, sources, address, now } = input;
  const say = (words: Words) => inRegister(words, register);
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const state = pathway.states[way.at];
  const source = sources[pathway.source];
  const statuses = optionStatuses(pathway, known);
  const nameOf = (fact: string) => say(pathway.questions[fact]?.name ?? fact);
  const notSure = Object.entries(known).filter(([, answer]) => answer === unsure);
  return {
    title: say(pathway.title),
    head: [
      texts.basedOn(source?.title ?? pathway.source, source?.publisher ?? ''),
      say(pathway.summary.edition.title),
      ...(source && sourceTexts.dated(source) !== '' ? [texts.updated(sourceTexts.dated(source))] : []),
      texts.written(texts.date(dayOf(now))),
    ],
    sourceUrl: source?.url ?? '',
    before: input.before.map((leg) =>
      [say(leg.pathway.title), factTexts(leg, leg.facts, register).join('; ')].filter((part) => part !== '').join(': '),
    ),
    facts: factTexts(input, known, register),
    unused: factTexts(input, way.unused, register),
    open: [...way.open.map(nameOf), ...notSure.map(([fact]) => say(texts.notSure(nameOf(fact))))],
    here: headingOf(pathway, way, register),
    options: (['listed', 'depends', 'not-listed'] as const).flatMap((status) => {
      const options = statuses.filter((option) => option.status === status);
      if (options.length === 0) return [];
      const written = options.map((option) => optionText(input, option, known));
      return [{ status, heading: say(texts.statuses[status]), options: written }];
    }),
    notices: noticesFor(pathway, known).map(({ notice }) => ({
      says: say(notice.says),
      places: notice.cites.map((citation) => cited(citation, sources)),
    })),
    gaps: gapsFor(pathway, known).map(({ gap }) =>
      [say(gap.says), ...(gap.ask ? [`${texts.ask} ${say(gap.ask)}`] : [])].join(' '),
    ),
    instead:
      state?.kind === 'not-covered'
        ? state.instead.map(({ says, url }) => [say(says), ...(url ? [url] : [])].join(': '))
        : [],
    next: nextFrom(pathway, way).map((link) => say(link.says)),
    notes: input.notes.map(({ place, kind, says, changed }) => ({
      heading: texts.noteOn(texts.kinds[kind], placeName(pathway, place, register), texts.date(dayOf(changed))),
      says,
    })),
    address,
    credit: source?.credit ?? '',
    register,
  };
}

/** Facts in words, in the order in which they were given. */
function factTexts({ pathway }: Leg, facts: Facts, register: Register): string[] {
  return Object.entries(facts).map(([fact, answer]) => factText(pathway, fact, answer, register));
}

function optionText({ pathway, register, sources }: SummaryInput, status: OptionStatus, known: Facts): SummaryOption {
  const { id, option, doubtful } = status;
  const say = (words: Words) => inRegister(words, register);
  const whole = option.partOf === undefined ? undefined : pathway.options[option.partOf];
  const remarks = (option.remarks ?? []).filter((remark) => holds(remark.when, known) === true);
  const places = citationsOf(status);
  return {
    id,
    name: say(option.says),
    doubtful,
    reason: capital(reasonOf(pathway, status, known, register)),
    details: [
      ...(option.detail ? [say(option.detail)] : []),
      ...(whole ? [texts.partOf(say(whole.says))] : []),
      ...remarks.map((remark) => say(remark.says)),
      ...strengthsOf(status).map((strength) => `${texts.strength} ${say(strength)}`),
      ...(pathway.summary.edition.showsEvidence
        ? [say(option.evidence ? texts.evidence(option.evidence) : texts.noEvidence)]
        : []),
      ...(option.figures ?? []).map((figure) => say(figure.says)),
    ],
    places: places.map((citation) => cited(citation, sources)),
  };
}

function cited(citation: Citation, sources: SummaryInput['sources']): Cited {
  const source = sources[citation.source];
  const heading = source?.sections[citation.section]?.heading ?? citation.section;
  const dated = source ? sourceTexts.dated(source) : '';
  return { says: texts.place(heading, readable(citation.anchor), dated), url: source ? linkTo(citation, source) : '' };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
