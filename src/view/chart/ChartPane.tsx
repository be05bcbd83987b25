import {
  type KeyboardEvent,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { chart as texts } from '#texts/pathway/chart.ts';
import type { Layout } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import type { Graph } from '../../model/chart/graph.ts';
import { type ProgressReader, readProgress } from '../../model/chart/progress.ts';
import { inRegister } from '../../model/content/words.ts';
import { afterPaint } from '../controls/afterPaint.ts';
import { GivenContext } from '../given/given.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { cardStyle } from './cardStyle.ts';
import { type ChartActions, ChartContext } from './chartContext.ts';
import { Legend } from './Legend.tsx';
import { PathChart } from './PathChart.tsx';
import { ProgressContext, ProgressStore } from './progressStore.ts';
import { isTravelKey, type Stop, travel } from './travel.ts';
import { useLater } from './useLater.ts';
import { useSpacedText } from './useSpacedText.ts';
import { WaitingChart } from './WaitingChart.tsx';

/** The chart with its legend, its keys and its focus. */
export default function ChartPane(props: PaneProps) {
  const register = useRegister();
  const { pathway, chart, way, orientation, preview } = props;
  const { onAnswer, onGo, onPreview } = props;
  const progress = useMemo(
    () => readProgress(pathway, chart.graph, way, preview, chart.sheet.boxes),
    [pathway, chart, way, preview],
  );
  const region = useRef<HTMLDivElement>(null);
  const spaced = useSpacedText(region);
  const layout = layoutWith(chart, register, [way.at, ...way.trail.map(({ state }) => state)]);
  const isPath = orientation === 'narrow' || spaced;
  const [moves, setMoves] = useState(false);
  const onMore = useCallback(() => setMoves(true), []);
  const { FlowChart, PrintedChart } = useLater(region, isPath ? 'never' : moves ? 'now' : 'later');
  const drawn = useMemo(() => (isPath ? chart.graph : graphIn(layout, chart.graph)), [isPath, layout, chart]);
  const { stop, focusInside, onKeyDown, onFocus, onBlur } = useTravel(
    props,
    drawn,
    progress,
    region,
    isPath,
    FlowChart,
  );
  const [store] = useState(() => new ProgressStore(progress, stop));
  useLayoutEffect(() => store.set(progress), [store, progress]);
  // Where another stop is written on what has the focus, the browser works out the page at once: that waits until it is painted.
  useEffect(() => afterPaint(() => store.setStop(stop)), [store, stop]);
  const instructions = useId();
  const { near } = chart.layouts[register];

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
        onKeyDown={(event) => {
          // Tab leaves from where the focus is now.
          if (event.key === 'Tab') store.setStop(stop);
          onKeyDown(event);
        }}
        onFocus={onFocus}
        onBlur={onBlur}
        aria-describedby={instructions}
      >
        <ProgressContext value={store}>
          <ChartContext value={actions}>
            {isPath ? (
              <PathChart chart={chart} />
            ) : !FlowChart ? (
              <WaitingChart chart={chart} layout={layout} current={way.at} onMore={onMore} />
            ) : (
              <FlowChart
                key={`${pathway.edition}/${pathway.id}/${register}/${layout === near ? 'near' : 'whole'}`}
                chart={chart}
                layout={layout}
                current={way.at}
                stop={focusInside ? stop : undefined}
                area={region}
              />
            )}
          </ChartContext>
        </ProgressContext>
      </div>
      <ProgressContext value={store}>
        {PrintedChart && <PrintedChart pathway={pathway} chart={chart} layout={layout} />}
      </ProgressContext>
      <Legend />
    </section>
  );
}

/** One tab stop for the whole chart, moved by the arrow keys and by the walk itself. */
function useTravel(
  { way, pathway, onLeave }: PaneProps,
  graph: Graph,
  progress: ProgressReader,
  region: { readonly current: HTMLDivElement | null },
  isPath: boolean,
  drawnBy: unknown,
) {
  const [stop, keepStop] = useState<Stop>({ card: way.at });
  const [focusInside, keepFocusInside] = useState(false);
  // The focus itself has moved by then; what the chart makes of it may take a moment, and holds up no click.
  const setStop = (next: Stop) => startTransition(() => keepStop(next));
  const setFocusInside = (next: boolean) => startTransition(() => keepFocusInside(next));
  const inside = useRef(false);
  const focusAt = (next: Stop) => {
    const focus = () => {
      const element = elementAt(region.current, next);
      unfold(element);
      element?.focus({ preventScroll: !isPath });
    };
    // At once, so that a key that is held down counts each time; in the very large charts the view moves first.
    if (elementAt(region.current, next)) focus();
    else requestAnimationFrame(focus);
  };
  const focusOn = (next: Stop) => {
    setStop(next);
    focusAt(next);
  };

  // The stop follows the walk. One that begins again may stand where it stood, and still takes the stop along.
  const { at } = way;
  const begun = way.trail.length > 0;
  const [stood, keepStood] = useState({ pathway, at, begun, moves: 0 });
  if (stood.pathway !== pathway || stood.at !== at || stood.begun !== begun) {
    const moved = stood.pathway !== pathway || stood.at !== at || !begun;
    keepStood({ pathway, at, begun, moves: stood.moves + (moved ? 1 : 0) });
    if (moved) keepStop({ card: at });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the walk, and only the walk
  useEffect(() => {
    if (stood.moves === 0) return;
    if (inside.current) focusAt({ card: at });
    // One box below the other: the next one may stand below the window, and is drawn in the next frame.
    if (isPath) requestAnimationFrame(() => boxAt(region.current, { card: at })?.scrollIntoView({ block: 'nearest' }));
  }, [stood.moves]);

  // What draws the cards anew takes the focus away with the old ones.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus comes back when something else draws, and only then
  useLayoutEffect(() => {
    if (inside.current && !region.current?.contains(document.activeElement))
      elementAt(region.current, stop)?.focus({ preventScroll: true });
  }, [drawnBy]);

  // Where the boxes stand one below the other, the chart opens at its top; whoever has walked on is not there any more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the chart opens, or becomes one column
  useEffect(() => {
    if (isPath && begun) boxAt(region.current, { card: way.at })?.scrollIntoView({ block: 'nearest' });
  }, [isPath]);

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
      if (target.getAttribute('aria-expanded') === 'true' || target.closest('.term-card')) return;
      const { card = target.closest<HTMLElement>('[data-box]')?.dataset['box'], row } =
        target.closest<HTMLElement>('[data-card]')?.dataset ?? {};
      if (!card || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        onLeave();
      } else if (isTravelKey(event.key)) {
        event.preventDefault();
        const next = travel(graph, progress, { card, ...(row ? { row } : {}) }, event.key);
        // Answers of a card that is not on the way are plain text; the card itself holds the focus.
        const held = next.row !== undefined && !elementAt(region.current, next) ? { card: next.card } : next;
        focusOn(held.card === card && held.row === row ? beyond(graph, held, event.key) : held);
      }
    },
  };
}

/** From a card whose rows are plain text, up and down lead to its neighbor. */
function beyond({ cards }: Graph, stop: Stop, key: string): Stop {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const next = cards[cards.findIndex(({ id }) => id === stop.card) + by];
  return next ? { card: next.id } : stop;
}

function elementAt(region: HTMLElement | null, stop: Stop): HTMLElement | undefined {
  const found = [...(region?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  return found.find(({ dataset }) => dataset['card'] === stop.card && dataset['row'] === stop.row);
}

function boxAt(region: HTMLElement | null, stop: Stop): Element | undefined {
  return elementAt(region, stop)?.closest('.box') ?? undefined;
}

/** Opens the branches that an element stands in, so that it can take the focus. */
function unfold(element: HTMLElement | undefined) {
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
}

/** What of a graph is drawn: not the cards that only "not sure" leads to, while they are folded. */
function graphIn({ cards }: Layout, graph: Graph): Graph {
  return {
    cards: graph.cards.filter(({ id }) => cards[id]),
    edges: graph.edges.filter(({ from, to }) => cards[from] && cards[to]),
  };
}
