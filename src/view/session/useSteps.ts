import { useState } from 'react';
import { present as texts } from '#texts/teach/present.ts';
import { inView, withoutLastPart } from '../../model/address/parts.ts';
import { useAddresses } from '../given/addresses.ts';
import type { PaneProps } from '../given/pane.ts';
import { useServices } from '../given/services.ts';
import type { Presenting } from './useSession.ts';

/** On and back through a lesson, in whichever window the key is pressed, and what to say where it does not go on. */
export function useSteps({ pathway, facts }: PaneProps, presenting: Presenting, role: 'present' | 'presenter') {
  const { session, act } = presenting;
  const { openAddress, loadCounterpart } = useServices();
  const addresses = useAddresses();
  const [hint, setHint] = useState<string>();
  return {
    hint: session.marked === null ? hint : texts.hint.marked,
    setHint,
    next() {
      if (presenting.unended) return presenting.settle(false);
      const done = act({ type: 'next' });
      setHint(done ? undefined : session.lesson ? texts.hint.lessonOver : texts.hint.over);
    },
    back() {
      setHint(undefined);
      if (act({ type: 'back' })) return;
      const before = withoutLastPart(session.address);
      if (before !== undefined) openAddress(inView(before, role));
    },
    /** The same place in the other edition, which the other windows follow. */
    async otherEdition() {
      const there = await loadCounterpart(pathway, facts).catch(() => undefined);
      if (!there) return setHint(texts.hint.noOther);
      const { pathway: other, facts: known } = there.side;
      const { edition, id } = other;
      const words = addresses.editionOf(edition).register;
      openAddress(addresses.write({ legs: [{ pathway: id, facts: known }], edition, words, view: role }));
    },
  };
}
