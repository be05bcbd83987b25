import { reasons } from '#texts/content/reasons.ts';
import { type Facts, unsure } from '../content/condition.ts';
import type { Pathway } from '../content/definition.ts';
import { inRegister, type Register, type Words } from '../content/words.ts';
import type { OptionStatus } from './status.ts';

/**
 * Why an option has its status for these facts, in words: a clause without capital and full stop, or a doubt's own sentences.
 * `brief` leaves out which open questions it waits for, where they are named beside it.
 */
export function reasonOf(
  pathway: Pathway,
  { option, status, lines, waitsFor, doubtful, denied }: OptionStatus,
  facts: Facts,
  register: Register,
  brief = false,
): string {
  const say = (words: Words) => inRegister(words, register);
  const asks = (fact: string) => say(pathway.questions[fact]?.asks ?? fact);
  /** The conditions of those lines of the source that are true, false or not known. */
  const conditions = (...truths: readonly unknown[]) => {
    const found = lines.filter(({ holds }) => truths.includes(holds));
    // What the source only leaves open is not what it lists, so it is named where nothing else decides.
    const stated = found.filter(({ line }) => !line.open);
    const chosen = stated.length > 0 ? stated : found;
    const told = [...new Set(chosen.flatMap(({ line }) => (line.for ? [say(line.for)] : [])))].join(reasons.or);
    return told === '' ? '' : stated.length > 0 ? reasons.listedFor(told) : reasons.namedFor(told);
  };

  if (denied && pathway.premise) return say(pathway.premise.says);
  if (doubtful && option.doubt) return say(option.doubt.says);
  if (status === 'not-listed') return say(reasons.notAnswered(conditions(false, undefined)));

  const certain = lines.some(({ line, holds }) => !line.open && holds === true);
  const deciding = status === 'listed' && certain ? conditions(true) : conditions(true, undefined);
  const unconditional = lines.some(({ line }) => !line.when && !line.for && !line.open);
  const parts = [deciding === '' || unconditional ? say(reasons.everyone) : deciding];
  if (status === 'listed' && !certain) parts.push(say(reasons.whichever));
  if (status === 'depends') {
    const unanswered = waitsFor.filter((fact) => facts[fact] === undefined);
    const notSure = waitsFor.filter((fact) => facts[fact] === unsure);
    if (waitsFor.length === 0 || lines.some(({ line, holds }) => line.open && holds === true))
      parts.push(say(reasons.open));
    if (unanswered.length > 0 && !brief) parts.push(reasons.dependsOn(unanswered.map(asks)));
    if (notSure.length > 0 && !brief) parts.push(say(reasons.unsureOf(notSure.map(asks))));
  }
  return parts.join(reasons.and);
}
