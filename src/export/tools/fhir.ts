import { common } from '#texts/content/common.ts';
import { source as sourceTexts } from '#texts/content/source.ts';
import { outline as outlineTexts } from '#texts/pathway/outline.ts';
import { exported as texts } from '#texts/take/export.ts';
import { nextCard } from '../../model/chart/next-card.ts';
import { type OutlineCard, type OutlineRow, outlineOf } from '../../model/chart/outline.ts';
import { folderOf } from '../../model/content/edition.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister, type Words } from '../../model/content/words.ts';
import { creditLines, noticeText, placeOf } from '../format/credit.ts';
import type { ExportInput } from '../format/input.ts';
import { element, escaped } from '../format/svg.ts';

/**
 * The pathway as an HL7 FHIR R4 `PlanDefinition`: a question is a group of which exactly one answer is taken, a list is
 * a group of which any may be. Conditions stay words and nothing is coded, because the source has neither expressions
 * nor codes.
 */
export function planDefinition(input: ExportInput): string {
  const { pathway, chart, register, source, version } = input;
  const say = (words: Words) => inRegister(words, register);
  const cards = outlineOf(pathway, register, chart.graph);
  const title = say(pathway.title);
  const gaps = Object.values(pathway.gaps).map((gap) => say(gap.says));
  const notices = Object.entries(pathway.notices).flatMap(([id, notice]) =>
    notice.cites.map((cite) => ({
      ...artifact(input, cite, 'documentation'),
      label: `${texts.notice} (${id})`,
      display: noticeText(input, notice),
    })),
  );
  const url = canonicalOf(input, pathway.id);
  const plan = {
    resourceType: 'PlanDefinition',
    id: `${pathway.edition}-${pathway.id}`,
    language: 'en',
    text: { status: 'generated', div: narrative(input, gaps) },
    ...(url === undefined ? {} : { url }),
    // Ours: what is said can change while the source stays. The date of the source stands beside the source.
    version: `${version.number}+${version.date}`,
    date: version.date,
    name: nameOf(`${pathway.edition}-${pathway.id}`),
    title,
    subtitle: inRegister(pathway.summary.edition.title, 'clinical'),
    type: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'workflow-definition' }],
      text: texts.fhir.type,
    },
    status: 'draft',
    experimental: true,
    publisher: texts.maker,
    description: say(pathway.intro),
    purpose: texts.fhir.purpose(source.title),
    usage: texts.fhir.usage,
    copyright: `${source.credit} ${source.use}`,
    topic: [{ text: texts.fhir.topic }],
    relatedArtifact: [
      {
        type: 'derived-from',
        label: source.publisher,
        display: `${source.title}, ${sourceTexts.dated(source)}`,
        citation: source.credit,
        url: source.url,
      },
      ...notices,
    ],
    action: cards.map((card) => cardAction(input, card)),
  };
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function cardAction(input: ExportInput, card: OutlineCard) {
  const { pathway, register } = input;
  const state = pathway.states[card.id];
  const question = state?.kind === 'question' ? pathway.questions[state.asks] : undefined;
  const details = [question?.means, question?.whoKnows].flatMap((words) =>
    words ? [inRegister(words, register)] : [],
  );
  const pointers =
    state?.kind === 'not-covered'
      ? state.instead.map(({ says, url }) => [inRegister(says, register), url].join(' '))
      : [];
  const description = [card.detail, ...details, ...pointers].filter((part) => part !== undefined).join(' ');
  const isLink = card.kind === 'goes-to' || card.id === nextCard;
  return {
    id: card.id,
    title: card.title,
    ...(description === '' ? {} : { description }),
    ...documented(input, card.cites),
    ...before(card.links),
    ...(card.rows.length === 0
      ? {}
      : {
          groupingBehavior: question ? 'logical-group' : 'visual-group',
          selectionBehavior: question ? (isOptional(state) ? 'at-most-one' : 'exactly-one') : 'any',
          action: card.rows.map((row) => ({
            id: `${card.id}.${row.id}`,
            title: row.text,
            ...wordsOf(input, card, row),
            ...documented(input, row.cites),
            ...(question ? before(row.links) : {}),
            ...(isLink ? linkTo(input, row.id) : {}),
          })),
        }),
  };
}

function isOptional(state: ExportInput['pathway']['states'][string] | undefined): boolean {
  return state?.kind === 'question' && state.optional === true;
}

/** What the source adds to an option, and the condition under which it lists it. */
function wordsOf({ pathway, register }: ExportInput, card: OutlineCard, row: OutlineRow) {
  const option = card.kind === 'options' ? pathway.options[row.id] : undefined;
  if (!option) return {};
  const say = (words: Words) => inRegister(words, register);
  const conditions = option.lines.flatMap((line) => (line.for ? [say(line.for)] : []));
  const condition = conditions.length > 0 ? texts.listed(common.conditionOf([...new Set(conditions)])) : texts.everyone;
  const doubt = option.doubt ? [say(option.doubt.says)] : [];
  return {
    ...(option.detail ? { description: say(option.detail) } : {}),
    textEquivalent: [`${condition}.`, ...doubt].join(' '),
  };
}

/** An answer comes before what it leads to. Two answers to one list are two relations, none of them twice. */
function before(links: OutlineCard['links']) {
  const cards = [...new Set(links.map((link) => link.card))];
  return cards.length > 0
    ? { relatedAction: cards.map((card) => ({ actionId: card, relationship: 'before-start' })) }
    : {};
}

function documented(input: ExportInput, cites: readonly Citation[]) {
  const documentation = cites.map((cite) => artifact(input, cite, 'citation'));
  return documentation.length > 0 ? { documentation } : {};
}

/** A citation: publisher, date, section and the words at which it stands, with the page at these words. */
function artifact({ sources }: ExportInput, cite: Citation, type: 'citation' | 'documentation') {
  const place = placeOf(cite, sources);
  return {
    type,
    label: place?.section ?? cite.section,
    display: cite.anchor,
    ...(place ? { citation: `${sources.get(cite.source)?.publisher}: ${place.words}`, url: place.url } : {}),
  };
}

/** A way on into another pathway: by its canonical address where there is one, and in words in any case. */
function linkTo(input: ExportInput, id: string) {
  const canonical = canonicalOf(input, id);
  return { textEquivalent: texts.goesOn(id), ...(canonical === undefined ? {} : { definitionCanonical: canonical }) };
}

/**
 * The page of a pathway, as its canonical address: without `#`, where a fragment would begin and all pathways of a page would be
 * one. A file that was opened from a disk has none, and neither has a site whose address is not known.
 */
function canonicalOf({ pathway, address }: ExportInput, id: string): string | undefined {
  const [page = ''] = (address ?? '').split('#');
  const { edition } = pathway.summary;
  const own = folderOf(edition, pathway.id);
  if (!/^https?:/.test(page) || !page.endsWith(`/${own}`)) return undefined;
  return page.slice(0, -own.length) + folderOf(edition, id);
}

/** A name for programs: a capital letter, then letters and digits. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()).replace(/[^A-Za-z0-9]/g, '');
}

/** What a person reads who opens the resource: whose text it is, that it recommends nothing, and what is unsaid. */
function narrative(input: ExportInput, gaps: readonly string[]): string {
  const { pathway, register } = input;
  const notices = Object.values(pathway.notices).map((notice) => noticeText(input, notice));
  const list = (heading: string, lines: readonly string[]) =>
    lines.length > 0
      ? [
          element('p', {}, escaped(heading)),
          element('ul', {}, ...lines.map((line) => element('li', {}, escaped(line)))),
        ]
      : [];
  return element(
    'div',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    element('h1', {}, escaped(inRegister(pathway.title, register))),
    element('p', {}, escaped(inRegister(pathway.intro, register))),
    ...list(texts.notice, notices),
    ...list(inRegister(outlineTexts.gaps, register), gaps),
    ...creditLines(input).map((line) => element('p', {}, escaped(line))),
  );
}
