import { questions as texts } from '#texts/questions.ts';
import { unsure } from './condition.ts';
import type { Pathway } from './definition.ts';
import type { Topic } from './reference.ts';
import { gapsFor, noticesFor, optionStatuses } from './status.ts';
import { knownFacts, type Walk } from './walk.ts';
import { inRegister, type Register, type Words } from './words.ts';

/** What a question to the team comes from. `own` was typed by the person. */
export type Origin = keyof typeof texts.origins;

/** A question to take to the team. Its key names what it comes from, so that the same one is collected only once. */
export interface TeamQuestion {
  readonly key: string;
  readonly origin: Exclude<Origin, 'own'>;
  readonly says: string;
}

/**
 * The questions that a walk gives rise to: one for each "not sure", for each thing that the source leaves unclear, for
 * each gap, and for each option that is listed or depends; then those that fit any visit. In this order, each once.
 */
export function teamQuestions(
  pathway: Pathway,
  way: Walk,
  register: Register,
  topics: Readonly<Record<string, Topic>> = {},
): TeamQuestion[] {
  const say = (words: Words) => inRegister(words, register);
  const known = knownFacts(way);
  const place = `${pathway.edition}/${pathway.id}`;
  const from = (origin: TeamQuestion['origin'], id: string, words: Words) => ({
    key: `${place}/${origin}/${id}`,
    origin,
    says: say(words),
  });
  const notSure = Object.entries(known).flatMap(([fact, answer]) =>
    answer === unsure ? [from('unsure', fact, texts.ask.unsure(say(pathway.questions[fact]?.asks ?? fact)))] : [],
  );
  const unclear = noticesFor(pathway, known).flatMap(({ id, notice }) =>
    notice.tone === 'unclear' ? [from('unclear', id, texts.ask.unclear(say(notice.says)))] : [],
  );
  const gaps = gapsFor(pathway, known).flatMap(({ id, gap }) => (gap.ask ? [from('gap', id, gap.ask)] : []));
  const options = way.kind === 'question' && way.trail.length === 0 ? [] : optionStatuses(pathway, known);
  const listed = options.flatMap(({ id, option, status }) =>
    status === 'not-listed' ? [] : [from('option', id, texts.ask[status](say(option.says)))],
  );
  const told = Object.values(topics).flatMap(({ gap, pathways }) =>
    gap?.ask && (pathways?.includes(pathway.id) ?? true) ? [anywhere(gap.id, say(gap.ask))] : [],
  );
  const general = texts.general.map(({ id, says }) => anywhere(id, say(says)));
  return [...notSure, ...unclear, ...gaps, ...listed, ...told, ...general];
}

/** A question that every place would give rise to. */
function anywhere(id: string, says: string): TeamQuestion {
  return { key: `general/${id}`, origin: 'general', says };
}
