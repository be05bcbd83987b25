import { step as texts } from '#texts/pathway/step.ts';
import { previewOf } from '../../model/ahead/preview.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { inRegister, type Register } from '../../model/content/words.ts';
import { noticesFor, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';

/** What an answer would do, in a few words: what it lists, or what is asked next. */
export function effectOf(pathway: Pathway, facts: Facts, fact: string, answer: string, register: Register): string {
  const after = walk(pathway, { ...facts, [fact]: answer });
  const { effect } = texts;
  if (pathway.type === 'parallel') {
    const { listed, closed, leftOpen } = previewOf(pathway, facts, fact, answer);
    const parts = [
      ...(listed.length > 0 ? [effect.adds(listed.length)] : []),
      ...(closed.length > 0 ? [effect.closes(closed.length)] : []),
      ...(leftOpen.length > 0 ? [effect.opens(leftOpen.length)] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : effect.same;
  }
  switch (after.kind) {
    case 'question': {
      const question = after.asks === undefined ? undefined : pathway.questions[after.asks];
      return question ? effect.next(inRegister(question.name, register)) : '';
    }
    case 'options': {
      const known = knownFacts(after);
      const statuses = optionStatuses(pathway, known);
      const listed = statuses.filter(({ status }) => status === 'listed').length;
      const depends = statuses.filter(({ status }) => status === 'depends').length;
      if (listed === 0 && depends > 0) return effect.all;
      const unclear = noticesFor(pathway, known).some(({ notice, certain }) => certain && notice.tone === 'unclear');
      return [
        effect.lists(listed),
        ...(depends > 0 ? [effect.depends(depends)] : []),
        ...(unclear ? [effect.unclear] : []),
      ].join(', ');
    }
    case 'goes-to':
      return effect.goes;
    case 'not-covered':
      return effect.notCovered;
    case 'end':
      return effect.ends;
  }
}
