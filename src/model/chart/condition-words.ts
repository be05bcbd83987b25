import { conditions } from '#texts/pathway/outline.ts';
import type { Condition } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { inRegister, type Register } from '../content/words.ts';
import { answerWords } from './cards.ts';

/** A condition spelled out with the names of its questions and answers, for those who review it. */
export function conditionWords(pathway: Pathway, condition: Condition, register: Register): string {
  const inner = (part: Condition) => {
    const words = conditionWords(pathway, part, register);
    return 'all' in part || 'any' in part ? conditions.group(words) : words;
  };
  if ('all' in condition) return conditions.all(condition.all.map(inner));
  if ('any' in condition) return conditions.any(condition.any.map(inner));
  if ('unless' in condition) return conditions.unless(inner(condition.unless));
  const question = pathway.questions[condition.fact];
  const name = question ? inRegister(question.name, register) : condition.fact;
  const answers = condition.in.map((id) => (question ? inRegister(answerWords(question, id), register) : id));
  return conditions.is(name, answers);
}
