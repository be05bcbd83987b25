import { questions as texts } from '#texts/pathway/questions.ts';
import { unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import type { Topic } from '../content/reference.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import { gapsFor, noticesFor, optionStatuses } from '../walk/status.ts';
import { knownFacts, type Walk } from '../walk/walk.ts';

/** What a question to the team comes from. `own` was typed by the person. */
export type Origin = keyof typeof texts.origins;

/** A question to take to the team. Its key names what it comes from, so that the same one is collected only once. */
export interface TeamQuestion {
  readonly key: string;
  readonly origin: Exclude<Origin, 'own'>;
  readonly says: string;
}

/**
 * The questions that a walk gives rise to, each once. First those that fit one visit: what was not known, the treatments, one
 * thing that the source does not say, what would be noticed, and what comes next. Then all others: one for each option that is
 * listed or depends, for each gap, for what the source leaves unclear, and those that fit any visit.
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
    answer === unsure ? [from('unsure', fact, pathway.questions[fact]?.asks ?? fact)] : [],
  );
  const unclear = noticesFor(pathway, known).flatMap(({ id, notice }) =>
    notice.tone === 'unclear' ? [from('unclear', id, texts.ask.unclear(say(notice.says)))] : [],
  );
  const gaps = gapsFor(pathway, known).flatMap(({ id, gap }) => (gap.ask ? [from('gap', id, gap.ask)] : []));
  const options = way.kind === 'question' && way.trail.length === 0 ? [] : optionStatuses(pathway, known);
  const listed = options.flatMap(({ id, option, status }) =>
    status === 'not-listed' ? [] : [from('option', id, texts.ask[status](inSentence(say(option.says))))],
  );
  const several = options.filter(({ status }) => status === 'listed').length > 1;
  const among = several ? [from('option', 'which', texts.ask.which)] : listed.slice(0, 1);
  const told = Object.values(topics).flatMap(({ gap, pathways }) =>
    gap?.ask && (pathways?.includes(pathway.id) ?? true) ? [anywhere(gap.id, say(gap.ask))] : [],
  );
  const general = texts.general.map(({ id, says }) => anywhere(id, say(says)));
  const chosen = [...notSure.slice(0, 2), ...among, ...gaps.slice(0, 1), ...general.slice(0, 2)];
  const all = [...chosen, ...notSure, ...listed, ...gaps, ...unclear, ...told, ...general];
  return [...new Map(all.map((question) => [question.key, question])).values()];
}

/** A question that every place would give rise to. */
function anywhere(id: string, says: string): TeamQuestion {
  return { key: `general/${id}`, origin: 'general', says };
}

/** A name within a sentence: without its capital, unless it is one of several. */
function inSentence(name: string): string {
  return /^[A-Z][a-z ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
