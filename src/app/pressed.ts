import type { ActorRefFrom } from 'xstate';
import { entryOf } from './catalogue/catalogue.ts';
import type { journeyMachine } from './journey.ts';
import type { JourneyEvent, Origin } from './opened.ts';

/** A button that was pressed before anything answered it, as first.js keeps it. */
interface Press {
  readonly button: HTMLElement;
  /** What stood on it. */
  readonly text: string | null;
  /** Where an answer or a link of a walk was pressed: its question, or its card of the chart, and which of them it is. */
  readonly fact?: string | undefined;
  readonly card?: string | undefined;
  readonly row?: string | undefined;
}

const kept = globalThis as { pressed?: { push: (press: Press) => void } };

/**
 * Takes what was pressed on the drawn page, in order, once its address has been read: an answer as one that is given now, and
 * anything else by pressing it again. What is pressed later in a part that is still drawn comes here, too.
 */
export function takePressed(
  journey: ActorRefFrom<typeof journeyMachine>,
  send: (event: JourneyEvent, from: Origin) => void,
): () => void {
  const waiting = Array.isArray(kept.pressed) ? kept.pressed.map((press: Press) => press) : [];
  const take = () => {
    while (journey.getSnapshot().matches('walking')) {
      const press = waiting.shift();
      if (!press) return;
      // One that another answer to the same question took the place of has lost its mark.
      if (!('pressed' in press.button.dataset)) continue;
      // The drawn button keeps it until the live one stands in its place and shows the answer itself.
      const isDrawn = press.button.closest('.drawn');
      if (!isDrawn) delete press.button.dataset['pressed'];
      const event = stepOf(press, journey.getSnapshot().context);
      if (event) send(event, press.fact === undefined ? 'chart' : 'panel');
      else if (!isDrawn && press.button.textContent === press.text) press.button.click();
    }
  };
  kept.pressed = {
    push(press) {
      waiting.push(press);
      take();
    },
  };
  const { unsubscribe } = journey.subscribe(take);
  // Once the page says that it is alive, which it does right after; until then first.js would keep these presses again.
  queueMicrotask(take);
  return unsubscribe;
}

/** The step that was meant, in the pathway that is walked. */
function stepOf(
  { fact, card, row }: Press,
  { edition, legs }: ReturnType<Parameters<typeof takePressed>[0]['getSnapshot']>['context'],
): JourneyEvent | undefined {
  const { pathway } = entryOf(edition, legs.at(-1)?.pathway ?? '') ?? {};
  if (!pathway || row === undefined) return undefined;
  if (fact !== undefined) return { type: 'answer', fact, answer: row };
  if (card === undefined) return undefined;
  const state = pathway.states[card];
  return state?.kind === 'question' ? { type: 'answer', fact: state.asks, answer: row } : { type: 'go', pathway: row };
}
