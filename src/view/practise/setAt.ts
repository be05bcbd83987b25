import { practise as texts } from '#texts/teach/practise.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inOrder } from './difficulty.ts';

/** Where a case stands among those that are done together. */
export interface SetPlace {
  /** Nothing where it is one of all cases. */
  readonly name: string | undefined;
  readonly ids: readonly string[];
  readonly index: number;
}

/** The set that the address names, or else all cases of the edition, ready-made or own, from easy to hard. Ids that mean nothing are passed over. */
export function setAt(
  asked: Facts,
  all: readonly PracticeCase[],
  current: PracticeCase,
  ready: readonly PracticeCase[],
  own: readonly PracticeCase[],
): SetPlace {
  const named = (asked['set'] ?? '').split('.').filter((id) => all.some((each) => each.id === id));
  if (named.includes(current.id)) {
    return { name: asked['name']?.slice(0, 80) || texts.sets.unnamed, ids: named, index: named.indexOf(current.id) };
  }
  const ids = inOrder(ready.includes(current) ? ready : own, current.edition).map(({ id }) => id);
  return { name: undefined, ids, index: ids.indexOf(current.id) };
}
