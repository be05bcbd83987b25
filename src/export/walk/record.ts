import { source as sourceTexts } from '#texts/content/source.ts';
import { record as texts } from '#texts/take/record.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { hasList } from '../../model/content/hasList.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { optionStatuses, type Status } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';

/** One heading of a case: a pathway and what is known for it. */
export interface Heading {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

interface Note {
  /** The parts of the journey, the one that is worked on last. Those before it that list nothing are left out. */
  readonly parts: readonly Heading[];
  readonly register: Register;
  /** The link to the case. Left out where it would lead nowhere for anyone else. */
  readonly address?: string;
  /** Of the app. */
  readonly version: string;
}

/** A note for the record as lines: plain, or as HTML that holds nothing but paragraphs, bold type and one link. */
export interface RecordNote {
  readonly text: string;
  readonly html: string;
}

/**
 * What a record needs, in at most eight lines: for each heading the facts, what is listed, and what depends on what; then
 * source, date and link. Several headings take a line each. It lists and never recommends.
 */
export function recordNote({ parts: walked, register, address, version }: Note): RecordNote {
  const last = walked.at(-1);
  const headings = walked.filter((part) => part === last || hasList(part));
  const parts = headings.map((heading) => partOf(heading, register));
  const [only] = parts;
  const lines: readonly (readonly [label: string, says: string])[] =
    parts.length === 1 && only
      ? [
          [only.title, only.facts],
          [texts.listed, only.listed || texts.none],
          ...(only.depends ? [[texts.depends, only.depends] as const] : []),
        ]
      : parts.map(({ title, facts, listed, depends }) => [
          title,
          [
            facts,
            `${texts.listed}: ${listed || texts.none}`,
            ...(depends ? [`${texts.depends}: ${depends}`] : []),
          ].join('. '),
        ]);
  const sources = [...new Map(headings.map(({ pathway }) => [pathway.summary.source.id, pathway.summary])).values()];
  const about = sources.map(({ name, source }) => `${name}, ${sourceTexts.dated(source)}`).join('; ');
  const ends = [texts.source(about), texts.made(version)];
  return {
    text: [...lines.map(([label, says]) => `${label}: ${says}`), ...ends, ...(address ? [address] : [])].join('\n'),
    html: [
      ...lines.map(([label, says]) => `<p><b>${escaped(label)}:</b> ${escaped(says)}</p>`),
      ...ends.map((end) => `<p>${escaped(end)}</p>`),
      ...(address ? [`<p><a href="${escaped(address)}">${escaped(address)}</a></p>`] : []),
    ].join(''),
  };
}

function partOf({ pathway, facts }: Heading, register: Register) {
  const say = (words: Words) => inRegister(words, register);
  const way = walk(pathway, facts);
  const known = knownFacts(way);
  const statuses = optionStatuses(pathway, known);
  const of = (status: Status) => statuses.filter((option) => option.status === status);
  const nameOf = (fact: string) => say(pathway.questions[fact]?.name ?? fact);
  return {
    title: say(pathway.title),
    facts:
      Object.entries(known)
        .map(([fact, answer]) => factText(pathway, fact, answer, register))
        .join('; ') || texts.nothingKnown,
    listed: of('listed')
      .map(({ option }) => say(option.says))
      .join('; '),
    depends: of('depends')
      .map(({ option, waitsFor }) => {
        const on = waitsFor.map(nameOf).join(', ');
        return on ? `${say(option.says)} (${on})` : `${say(option.says)} (${texts.unclear})`;
      })
      .join('; '),
  };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
