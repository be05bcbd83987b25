import { type KeyboardEvent, startTransition, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { chart as texts } from '#texts/chart.ts';
import type { Chart } from '../../layout/layout.ts';
import { type ProgressReader, readProgress } from '../../model/progress.ts';
import { inRegister } from '../../model/words.ts';
import { GivenContext } from '../common/given.ts';
import type { PaneProps } from '../pathway/panes.ts';
import { cardStyle } from './cardStyle.ts';
import { type ChartActions, ChartContext } from './chartContext.ts';
import { FlowChart } from './FlowChart.tsx';
import { Legend } from './Legend.tsx';
import { ProgressContext, ProgressStore } from './progressStore.ts';
import { isTravelKey, type Stop, travel } from './travel.ts';

/** The chart with its legend, its keys and its focus. */
export default function ChartPane(props: PaneProps) {
  const { pathway, chart, register, way, orientation, preview } = props;
  const { onAnswer, onGo, onPreview } = props;
  const progress = useMemo(() => readProgress(pathway, chart.graph, way, preview), [pathway, chart, way, preview]);
  const region = useRef<HTMLDivElement>(null);
  const { stop, focusInside, onKeyDown, onFocus, onBlur } = useTravel(props, progress, region);
  const [store] = useState(() => new ProgressStore(progress, stop));
  useEffect(() => store.set(progress, stop), [store, progress, stop]);
  const instructions = useId();

  const given = useContext(GivenContext);
  // The same as long as the pathway is: every card reads it, and is drawn again when it changes.
  const actions = useMemo((): ChartActions => {
    const factOf = (card: string) => {
      const state = pathway.states[card];
      return state?.kind === 'question' ? state.asks : '';
    };
    return {
      ...(given ? { given: { ...given, answerTo: (card) => given.answerTo(factOf(card)) } } : {}),
      answer: (card, answer) => onAnswer(factOf(card), answer),
      go: onGo,
      preview: (card, answer) => onPreview(answer === undefined ? undefined : { fact: factOf(card), answer }),
    };
  }, [pathway, given, onAnswer, onGo, onPreview]);
  return (
    <section className="chart-pane" aria-label={texts.region(inRegister(pathway.title, register))}>
      <p id={instructions} className="visually-hidden">
        {texts.instructions}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move the focus between the buttons inside */}
      <div
        className="chart-area"
        style={cardStyle}
        ref={region}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        aria-describedby={instructions}
      >
        <ProgressContext value={store}>
          <ChartContext value={actions}>
            <FlowChart
              key={`${pathway.edition}/${pathway.id}/${register}/${orientation}`}
              pathway={pathway}
              graph={chart.graph}
              layout={chart.layouts[register][orientation]}
              register={register}
              current={way.at}
              stop={focusInside ? stop : undefined}
            />
          </ChartContext>
        </ProgressContext>
      </div>
      <Legend />
    </section>
  );
}

/** One tab stop for the whole chart, moved by the arrow keys and by the walk itself. */
function useTravel(
  { chart, way, pathway, onLeave }: PaneProps,
  progress: ProgressReader,
  region: { readonly current: HTMLDivElement | null },
) {
  const [stop, keepStop] = useState<Stop>({ card: way.at });
  const [focusInside, keepFocusInside] = useState(false);
  // The focus itself has moved by then; what the chart makes of it may take a moment, and holds up no click.
  const setStop = (next: Stop) => startTransition(() => keepStop(next));
  const setFocusInside = (next: boolean) => startTransition(() => keepFocusInside(next));
  const inside = useRef(false);
  const focusOn = (next: Stop) => {
    setStop(next);
    const focus = () => elementAt(region.current, next)?.focus({ preventScroll: true });
    // At once, so that a key that is held down counts each time; in the very large charts the view moves first.
    if (elementAt(region.current, next)) focus();
    else requestAnimationFrame(focus);
  };

  // A walk that begins again may stand where it stood, and still takes the stop along.
  const begun = way.trail.length > 0;
  const stood = useRef({ pathway, at: way.at, begun });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stop follows the walk, and only the walk
  useEffect(() => {
    const before = stood.current;
    stood.current = { pathway, at: way.at, begun };
    if (before.pathway === pathway && before.at === way.at && (begun || !before.begun)) return;
    const next = { card: way.at };
    if (inside.current) focusOn(next);
    else setStop(next);
  }, [way.at, begun, pathway]);

  return {
    stop,
    focusInside,
    onFocus: (event: { target: EventTarget }) => {
      inside.current = true;
      setFocusInside(true);
      const { card, row } = (event.target as HTMLElement).dataset;
      if (card && (card !== stop.card || row !== stop.row)) setStop({ card, ...(row ? { row } : {}) });
    },
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      if (region.current?.contains(event.relatedTarget as Node | null)) return;
      inside.current = false;
      setFocusInside(false);
    },
    onKeyDown: (event: KeyboardEvent) => {
      // On a term the keys act as on its card; while its explanation is open they belong to that.
      const target = event.target as HTMLElement;
      if (target.ariaExpanded === 'true' || target.closest('[popover]')) return;
      const { card, row } = target.closest<HTMLElement>('[data-card]')?.dataset ?? {};
      if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onLeave();
      } else if (isTravelKey(event.key)) {
        event.preventDefault();
        const next = travel(chart.graph, progress, { card, ...(row ? { row } : {}) }, event.key);
        // Answers of a card that is not on the way are plain text; the card itself holds the focus.
        const held = next.row !== undefined && !elementAt(region.current, next) ? { card: next.card } : next;
        focusOn(held.card === card && held.row === row ? beyond(chart, held, event.key) : held);
      }
    },
  };
}

/** From a card whose rows are plain text, up and down lead to its neighbor. */
function beyond(chart: Chart, stop: Stop, key: string): Stop {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const place = chart.graph.cards.findIndex(({ id }) => id === stop.card);
  const next = chart.graph.cards[place + by];
  return next ? { card: next.id } : stop;
}

function elementAt(region: HTMLElement | null, stop: Stop): HTMLElement | undefined {
  const found = [...(region?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  return found.find(({ dataset }) => dataset['card'] === stop.card && dataset['row'] === stop.row);
}
