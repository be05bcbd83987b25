import { useEffect, useState } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { lesson as texts } from '#texts/teach/lesson.ts';
import type { Lesson } from '../../kept/lessons.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import { readProgress } from '../../model/chart/progress.ts';
import { keyOf, type Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { walk } from '../../model/walk/walk.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import { ExplainContext } from '../controls/Terms.tsx';
import { RegisterContext } from '../given/register.ts';
import type { PractiseProps } from '../practise/practising.ts';

interface Drawn {
  readonly pathway: Pathway;
  readonly chart: Chart;
}

interface Props extends Pick<PractiseProps, 'load' | 'isKnown'> {
  readonly lesson: Lesson;
  /** It is on its way to the printer. Only then are its charts loaded. */
  readonly printing: boolean;
  /** All of it stands, or what cannot be had is left out. */
  readonly onReady: () => void;
}

/** How many parts share a page, and the room that a page, A4 or Letter, then has for their charts, in px. */
const most = 3;
const room = { width: 480, alone: 710, height: 840, part: 32 } as const;

/** A lesson on one page: of each part its story, the chart, what the summary asks, and room to write what one thinks. */
export function Handout({ lesson, printing, onReady, load, isKnown }: Props) {
  const [drawn, setDrawn] = useState<readonly Drawn[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that it is printed
  useEffect(() => {
    if (!printing) return;
    let left = false;
    const known = lesson.parts.filter(({ edition, pathway }) => isKnown(edition, pathway));
    const all = known.map(async ({ edition, pathway: id }) => {
      const { pathway, loadChart } = await load(edition, id);
      return { pathway, chart: await loadChart() };
    });
    void Promise.all(all).then(
      (found) => left || setDrawn(found),
      // Without them the paper has the stories alone.
      () => left || setDrawn([]),
    );
    return () => {
      left = true;
    };
  }, [printing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it stands
  useEffect(() => {
    if (printing && drawn) requestAnimationFrame(() => requestAnimationFrame(onReady));
  }, [printing, drawn]);
  if (!printing) return null;
  const parts = lesson.parts.map((part) => ({
    part,
    found: drawn?.find(({ pathway }) => keyOf(pathway) === `${part.edition}/${part.pathway}`),
  }));
  const pages = parts.flatMap((_, index) => (index % most === 0 ? [parts.slice(index, index + most)] : []));
  return (
    <div className="handout">
      {pages.map((page, at) => {
        const charts = page.flatMap(({ found }) => (found ? [found] : []));
        const fit = fitOf(charts, page.length);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a page is known by
          <section key={at} data-parts={page.length}>
            <h2>{lesson.title}</h2>
            {page.map(({ part, found }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
              <HandoutPart key={index} part={part} found={found} place={at * most + index + 1} fit={fit} />
            ))}
            {[...new Set(charts.map(({ pathway }) => pathway.summary))].map(({ name, source }) => (
              <p key={source.url} className="handout-source">
                {texts.handout.source(name, sourceTexts.dated(source))} {source.url}
              </p>
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** How large the charts of a page are: all alike, so that none is finer than the others. */
function fitOf(charts: readonly Drawn[], parts: number): number {
  const layouts = charts.map(nearOf);
  const high = layouts.reduce((sum, { height }) => sum + height, 0);
  const wide = Math.max(0, ...layouts.map(({ width }) => width));
  const width = parts === 1 ? room.alone : room.width;
  const height = parts === 1 ? room.height / 2 : room.height - room.part * parts;
  return Math.min(1, width / wide, height / high);
}

function nearOf({ pathway, chart }: Drawn) {
  return layoutWith(chart, pathway.summary.edition.register, []);
}

interface PartProps {
  readonly part: Lesson['parts'][number];
  readonly found: Drawn | undefined;
  readonly place: number;
  readonly fit: number;
}

function HandoutPart({ part, found, place, fit }: PartProps) {
  const { pathway } = found ?? {};
  const register = pathway?.summary.edition.register ?? 'plain';
  const asked = Object.entries(pathway?.questions ?? {}).filter(([fact]) => fact in part.facts);
  return (
    <article>
      <h3>
        {place}. {pathway ? inRegister(pathway.title, register) : part.title}
      </h3>
      <div className="handout-columns">
        {found && (
          <RegisterContext value={register}>
            <PartChart {...found} fit={fit} />
          </RegisterContext>
        )}
        <div className="handout-text">
          {part.story !== '' && <p>{part.story}</p>}
          {asked.length > 0 && (
            <ul>
              {asked.map(([fact, { asks }]) => (
                <li key={fact}>{inRegister(asks, register)}</li>
              ))}
            </ul>
          )}
          <p>{part.ask || texts.handout.own}</p>
          <div className="handout-lines" />
        </div>
      </div>
    </article>
  );
}

/** The chart before anything is answered. */
function PartChart({ fit, ...found }: Drawn & { readonly fit: number }) {
  const { pathway, chart } = found;
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, walk(pathway, {}))));
  return (
    <div className="handout-chart" style={{ ...cardStyle, zoom: fit }}>
      <ExplainContext value={undefined}>
        <ProgressContext value={store}>
          <StaticChart chart={chart} layout={nearOf(found)} />
        </ProgressContext>
      </ExplainContext>
    </div>
  );
}
