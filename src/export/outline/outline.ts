import { common } from '#texts/content/common.ts';
import { outline as texts } from '#texts/pathway/outline.ts';
import { conditionWords } from '../../model/chart/condition-words.ts';
import { graphOf } from '../../model/chart/graph.ts';
import { type OutlineCard, type OutlineLink, outlineOf } from '../../model/chart/outline.ts';
import type { Condition } from '../../model/content/condition.ts';
import type { Option, Pathway, Pointer, Question } from '../../model/content/definition.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';

/** A pathway as Markdown: every step, option, condition, citation, notice, gap and link, for someone who reviews it. */
export function outlineText(pathway: Pathway, register: Register): string {
  const say = (words: Words) => inRegister(words, register);
  const when = (condition: Condition | undefined) =>
    condition ? ` (${texts.when} ${conditionWords(pathway, condition, register)})` : '';

  const notices = Object.entries(pathway.notices).map(
    ([id, notice]) => `- \`${id}\`${when(notice.when)}: ${say(notice.says)}${citesText(notice.cites)}`,
  );
  const gaps = Object.entries(pathway.gaps).flatMap(([id, gap]) => [
    `- \`${id}\`${when(gap.when)}: ${say(gap.says)}${citesText(gap.cites)}`,
    ...(gap.ask ? [`  - ${texts.ask} ${say(gap.ask)}`] : []),
  ]);
  const cards = outlineOf(pathway, register, graphOf(pathway));
  const options = Object.entries(pathway.options).flatMap(([id, option]) => [
    `- \`${id}\` ${say(option.says)}`,
    ...optionLines(pathway, option, register),
  ]);
  return [
    `## ${say(pathway.title)} (${pathway.edition}/${pathway.id}, ${register})`,
    say(pathway.intro),
    ...cards.map((card) => cardLines(pathway, card, register, isFirstToAsk(pathway, cards, card)).join('\n')),
    ...section(say(texts.options), options),
    ...section(say(texts.notices), notices),
    ...section(say(texts.gaps), gaps),
  ].join('\n\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`### ${heading}\n\n${lines.join('\n')}`] : [];
}

/** A question is explained where it is asked first. */
function isFirstToAsk(pathway: Pathway, cards: readonly OutlineCard[], card: OutlineCard): boolean {
  const asked = (id: string) => {
    const state = pathway.states[id];
    return state?.kind === 'question' ? state.asks : undefined;
  };
  return cards.find(({ id }) => asked(id) === asked(card.id))?.id === card.id;
}

function cardLines(pathway: Pathway, card: OutlineCard, register: Register, explained: boolean): string[] {
  const say = (words: Words) => inRegister(words, register);
  const state = pathway.states[card.id];
  const optional = state?.kind === 'question' && state.optional ? `, ${texts.optional}` : '';
  const kind = `${say(texts.kinds[card.kind])}${optional}`;
  const question = state?.kind === 'question' ? pathway.questions[state.asks] : undefined;
  const links = card.kind === 'next' ? pathway.next : state?.kind === 'goes-to' ? state.to : [];
  const pointers = state?.kind === 'not-covered' ? state.instead : [];
  return [
    `### ${card.title}`,
    '',
    `\`${card.id}\`, ${kind}${card.links.map(linkText).join('')}${citesText(card.cites)}`,
    ...(card.detail === undefined ? [] : ['', card.detail]),
    '',
    ...(question && explained ? questionLines(question, say) : []),
    ...card.rows.map((row, i) => {
      const when = links[i]?.when;
      const condition = when ? `${texts.when} ${conditionWords(pathway, when, register)}` : (row.note ?? '');
      const cites = card.kind === 'options' ? '' : citesText(row.cites);
      const text = `\`${row.id}\` ${row.text}${condition === '' ? '' : `, ${condition}`}`;
      return `- ${text}${row.links.map(linkText).join('')}${cites}`;
    }),
    ...(pointers.length > 0 ? [texts.instead, '', ...pointers.map((pointer) => `- ${pointerText(pointer, say)}`)] : []),
  ].filter((line, i, lines) => line !== '' || lines[i + 1] !== undefined);
}

function questionLines({ means, whoKnows, cites }: Question, say: (words: Words) => string): string[] {
  const lines = [means, whoKnows].flatMap((words) => (words ? [say(words)] : []));
  const text = `${lines.join(' ')}${citesText(cites)}`.trim();
  return text === '' ? [] : [text, ''];
}

function optionLines(pathway: Pathway, option: Option, register: Register): string[] {
  const say = (words: Words) => inRegister(words, register);
  const when = (condition: Condition) => `${texts.when} ${conditionWords(pathway, condition, register)}`;
  const also = [
    option.detail && say(option.detail),
    option.strength && say(option.strength),
    option.evidence,
    option.partOf && `${texts.partOf} \`${option.partOf}\``,
  ].filter((text) => text !== undefined && text !== '');
  return [
    ...also.map((text) => `  - ${text}`),
    ...option.lines.map((line) => {
      const condition = line.when ? ` (${when(line.when)})` : '';
      const open = line.open ? ` ${texts.depends}.` : '';
      const strength = line.strength === undefined ? '' : ` ${say(line.strength)}`;
      return `  - ${line.for ? common.conditionOf([say(line.for)]) : texts.everyone}${condition}${open}${strength}${citesText(line.cites)}`;
    }),
    ...(option.doubt
      ? [`  - ${texts.depends} (${when(option.doubt.when)}): ${say(option.doubt.says)}${citesText(option.doubt.cites)}`]
      : []),
    ...(option.remarks ?? []).map((remark) => `  - (${when(remark.when)}) ${say(remark.says)}`),
    ...(option.figures ?? []).map((figure) => `  - ${say(figure.says)}${citesText(figure.cites)}`),
  ];
}

/** Clinical edges, which the source states, have a double arrow. */
function linkText(link: OutlineLink): string {
  const to = link.row ? `${link.title}: ${link.row.text}` : link.title;
  return ` ${link.kind === 'clinical' ? '⇒' : '→'} ${to}${citesText(link.cites)}`;
}

function citesText(cites: readonly Citation[] = []): string {
  return cites.map(({ section, anchor }) => ` [${section}: "${anchor}"]`).join('');
}

function pointerText({ says, url }: Pointer, say: (words: Words) => string): string {
  return url ? `${say(says)}: <${url}>` : say(says);
}
