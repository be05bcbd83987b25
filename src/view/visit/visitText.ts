import { source as sourceTexts } from '#texts/content/source.ts';
import { statusText } from '#texts/content/status.ts';
import { visit as texts } from '#texts/pathway/visit.ts';
import { answerWords, factText } from '../../model/chart/cards.ts';
import type { Pathway } from '../../model/content/definition.ts';
import type { Source } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { noticesFor, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, type Walk, walk } from '../../model/walk/walk.ts';
import type { Before } from '../given/before.ts';

interface Visit {
  readonly pathway: Pathway;
  readonly source: Source;
  readonly way: Walk;
  readonly register: Register;
  /** What was said in the parts before this one. */
  readonly before: readonly string[];
  readonly questions: readonly string[];
}

/** What was said in parts of the journey: "Age: adult". */
export function saidIn(parts: readonly Pick<Before, 'pathway' | 'facts'>[], register: Register): string[] {
  return parts.flatMap(({ pathway, facts }) =>
    Object.entries(knownFacts(walk(pathway, facts))).map(([fact, answer]) => factText(pathway, fact, answer, register)),
  );
}

/** The visit as plain text, for a message that a person sends themselves. */
export function visitText({ pathway, source, way, register, before, questions }: Visit): string {
  const say = (words: Words) => inRegister(words, register);
  const known = knownFacts(way);
  const answers = way.trail.map(({ fact, answer }) => {
    const question = pathway.questions[fact];
    return question ? `- ${say(question.asks)} ${say(answerWords(question, answer))}` : `- ${fact}: ${answer}`;
  });
  const options = optionStatuses(pathway, known).map((status) =>
    texts.line(
      statusText[status.doubtful ? 'unclear' : status.status],
      say(status.option.says),
      reasonOf(pathway, status, known, register),
    ),
  );
  const unclear = noticesFor(pathway, known).filter(({ notice }) => notice.tone === 'unclear');
  const part = (title: Words, lines: readonly string[]) => (lines.length > 0 ? ['', say(title), ...lines] : []);
  return [
    say(pathway.title),
    texts.basedOn(source.title, sourceTexts.dated(source)),
    ...part(texts.answers, [...before.map((said) => `- ${said}`), ...answers]),
    ...part(texts.lists, options),
    ...part(
      texts.notices,
      unclear.map(({ notice }) => `- ${say(notice.says)}`),
    ),
    ...part(
      texts.ask,
      questions.map((question) => `- ${question}`),
    ),
  ].join('\n');
}
