import { common } from '#texts/content/common.ts';
import { chart as texts } from '#texts/pathway/chart.ts';
import { type Condition, unsure } from '../content/condition.ts';
import type { Next, Pathway, Question } from '../content/definition.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import { targetOf } from '../walk/machine.ts';
import { answerWords, cardText } from './cards.ts';
import { chipText, type Piece, rowText, termsText } from './chart-words.ts';
import { type Possible, possibleAt } from './condition-parts.ts';
import type { Card, Graph } from './graph.ts';
import type { Box, Sheet } from './sheet.ts';

/** One row as it is drawn, and in full as it is heard and read in the outline. */
export interface RowText {
  readonly id: string;
  readonly text: string;
  readonly full: string;
  /** When an option is listed, in a few words. */
  readonly terms?: readonly Piece[];
  /** A line of its own begins here. */
  readonly port?: true;
  /** An answer that leaves the row of questions by a line of its own. */
  readonly exit?: true;
  /** Links of which one answer opens one: only that one is drawn, once it is known. */
  readonly oneOf?: readonly { readonly id: string; readonly text: string; readonly when: Condition }[];
  /** A quiet last row: "not sure". */
  readonly quiet?: true;
}

/** A card of the graph as it is drawn in its box. */
export interface DrawnCard {
  readonly card: Pick<Card, 'id' | 'kind' | 'unclear'>;
  /** The title of the card; in a box of findings the label of its row. */
  readonly title: string;
  readonly full: string;
  /** A line begins at its row of findings as a whole. */
  readonly port?: true;
  readonly rows: readonly RowText[];
}

/** What one box says, ready to be measured and drawn. */
export interface BoxText {
  readonly title: string;
  readonly cards: readonly DrawnCard[];
}

/** The words of every box, by its id. */
export function boxTexts(pathway: Pathway, graph: Graph, sheet: Sheet, register: Register): Record<string, BoxText> {
  return Object.fromEntries(sheet.boxes.map((box) => [box.id, boxText(pathway, graph, sheet, box, register)]));
}

function boxText(pathway: Pathway, graph: Graph, sheet: Sheet, box: Box, register: Register): BoxText {
  const cards = box.cards.flatMap((id) => graph.cards.find((card) => card.id === id) ?? []);
  const drawn = cards.map((card) => drawnCard(pathway, sheet, box, card, register));
  const title = box.kind === 'findings' ? findingsTitle(pathway, sheet, box, register) : (drawn[0]?.title ?? '');
  return { title, cards: drawn };
}

function drawnCard(pathway: Pathway, sheet: Sheet, box: Box, card: Card, register: Register): DrawnCard {
  const { title, rows } = cardText(pathway, card, register);
  const own = { id: card.id, kind: card.kind, ...(card.unclear ? { unclear: card.unclear } : {}) };
  const say = (words: Words) => inRegister(words, register);
  const state = pathway.states[card.id];
  const question = state?.kind === 'question' ? pathway.questions[state.asks] : undefined;
  if (question && box.kind === 'findings') {
    const ports = sheet.lines.flatMap(({ port }) =>
      port?.card === card.id && port.row !== undefined ? [port.row] : [],
    );
    const chips = rows.map(({ id, text }): RowText => {
      const exit = ports.includes(id) ? { exit: true as const } : {};
      const port = exit.exit ? { port: true as const } : {};
      return { id, text: exit.exit ? text : chipText(question, id, register), full: text, ...exit, ...port };
    });
    const whole = sheet.lines.some(({ port }) => port?.card === card.id && port.row === undefined);
    return { card: own, title: say(question.name), full: title, ...(whole ? { port: true } : {}), rows: chips };
  }
  if (question) return { card: own, title, full: title, rows: forkRows(pathway, sheet, card, question, register) };
  if (card.kind !== 'options') {
    const links = state?.kind === 'goes-to' ? state.to : pathway.next;
    return { card: own, title, full: title, rows: linkRows(pathway, links, rows, register) };
  }
  return { card: own, title, full: title, rows: listRows(pathway, card, register) };
}

function forkRows(pathway: Pathway, sheet: Sheet, card: Card, question: Question, register: Register): RowText[] {
  const state = pathway.states[card.id];
  const ways = state?.kind === 'question' ? Object.entries(state.on ?? {}) : [];
  const targetTo = (answer: string) => ways.filter(([id]) => id === answer).map(([, to]) => targetOf(to))[0];
  return card.rows.map((id) => {
    const full = inRegister(answerWords(question, id), register);
    const text = rowText(question, id, register);
    const port = sheet.lines.some((line) => line.port?.card === card.id && line.port.row === id);
    if (id !== unsure) return { id, text, full, ...(port ? { port: true } : {}) };
    const same = card.rows.filter(
      (row) => row !== unsure && targetTo(row) !== undefined && targetTo(row) === targetTo(id),
    );
    const all = same.length === card.rows.length - 1;
    const twin = same[0];
    const says = twin && !all ? texts.asFor(text, rowText(question, twin, register)) : text;
    return { id, text: says, full, quiet: true };
  });
}

/** Three links and more that wait for the answer to one question stand in one place. */
function linkRows(
  pathway: Pathway,
  links: readonly Next[],
  rows: readonly { readonly id: string; readonly text: string }[],
  register: Register,
): RowText[] {
  const factOf = (id: string) => {
    const when = links.find(({ to }) => to === id)?.when;
    return when && 'fact' in when ? { when, fact: when.fact } : undefined;
  };
  const waiting = rows.flatMap(({ id, text }) => {
    const found = factOf(id);
    return found ? [{ id, text, ...found }] : [];
  });
  const fact = waiting[0]?.fact;
  const question = fact === undefined ? undefined : pathway.questions[fact];
  const together = waiting.filter((link) => link.fact === fact);
  const plain = ({ id, text }: { readonly id: string; readonly text: string }) => ({ id, text, full: text });
  if (!question || together.length < 3) return rows.map(plain);
  const text = texts.byAnswer(inRegister(question.name, register));
  const full = together.map((link) => link.text).join(', ');
  const group: RowText = { id: `by ${fact}`, text, full: `${text}: ${full}`, oneOf: together };
  const waits = (id: string) => together.some((link) => link.id === id);
  return rows.flatMap((row) => (!waits(row.id) ? plain(row) : row.id === together[0]?.id ? group : []));
}

const possibleByList = new WeakMap<Pathway, Map<string, Possible>>();

function possible(pathway: Pathway, list: string): Possible {
  const lists = possibleByList.get(pathway) ?? new Map<string, Possible>();
  possibleByList.set(pathway, lists);
  const known = lists.get(list) ?? possibleAt(pathway, list);
  lists.set(list, known);
  return known;
}

/** A condition that the option above has too is not said again. */
function listRows(pathway: Pathway, card: Card, register: Register): RowText[] {
  const given = possible(pathway, card.id);
  let above = '';
  return cardText(pathway, card, register).rows.map(({ id, text }) => {
    const option = pathway.options[id];
    const terms = option ? termsText(pathway, option, given, register) : [];
    const written = terms.map((piece) => piece.text).join('');
    const again = written !== '' && written === above;
    above = written;
    const shown = again && texts.terms.asAbove.length < written.length ? [{ text: texts.terms.asAbove }] : terms;
    return { id, text, full: text, ...(shown.length > 0 ? { terms: shown } : {}) };
  });
}

/** "Findings", and of what: the answer that leads there. */
function findingsTitle(pathway: Pathway, sheet: Sheet, box: Box, register: Register): string {
  const name = inRegister(common.findings, register);
  const into = sheet.lines.filter(({ to }) => to === box.id);
  const [only, more] = into;
  const state = only?.port && pathway.states[only.port.card];
  const question = state?.kind === 'question' ? pathway.questions[state.asks] : undefined;
  if (!only?.port?.row || more || !question) return name;
  const { as, short } = question.answers[only.port.row] ?? {};
  const answer = inRegister(as ?? short ?? answerWords(question, only.port.row), register);
  return texts.findingsOf(name, answer);
}
