import { useEffect, useState } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { lesson as texts } from '#texts/teach/lesson.ts';
import type { Lesson } from '../../kept/lessons.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import { layoutWith } from '../../layout/drawn/shown.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { readProgress } from '../../model/chart/progress.ts';
import { keyOf, type Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { answersTo } from '../../model/walk/machine.ts';
import { walk } from '../../model/walk/walk.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import { ExplainContext } from '../controls/Terms.tsx';
import { RegisterContext } from '../given/register.ts';
import type { PractiseProps } from './practising.ts';

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

/** Room for a chart on a landscape page, A4 or Letter, in px. */
const room = { width: 960, height: 350 } as const;

/** A lesson on paper, a part a page: its story, the chart, what the summary asks, and room to write what one thinks. */
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
  return (
    <div className="handout">
      {lesson.parts.map((part, index) => {
        const { pathway, chart } =
          drawn?.find((each) => keyOf(each.pathway) === `${part.edition}/${part.pathway}`) ?? {};
        const register = pathway?.summary.edition.register ?? 'plain';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
          <section key={index}>
            <h2>
              {lesson.title}: {index + 1}. {pathway ? inRegister(pathway.title, register) : part.title}
            </h2>
            {part.story !== '' && <p>{part.story}</p>}
            {pathway && chart && (
              <RegisterContext value={register}>
                <PartChart pathway={pathway} chart={chart} />
              </RegisterContext>
            )}
            <div className="handout-columns">
              {pathway && Object.keys(pathway.questions).length > 0 && (
                <div>
                  <h3>{texts.handout.asks}</h3>
                  <ul>
                    {Object.entries(pathway.questions).map(([fact, question]) => (
                      <li key={fact}>
                        {inRegister(question.asks, register)}{' '}
                        {answersTo(question)
                          .map((answer) => inRegister(answerWords(question, answer), register))
                          .join(' / ')}
                      </li>
                    ))}
                  </ul>
                </div>
              )}
              <div>
                <h3>{part.ask || texts.handout.own}</h3>
                <div className="handout-lines" />
              </div>
            </div>
            {pathway && (
              <p className="handout-source">
                {texts.handout.source(pathway.summary.name, sourceTexts.dated(pathway.summary.source))}{' '}
                {pathway.summary.source.url}
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The chart before anything is answered, as large as the page has room for it. */
function PartChart({ pathway, chart }: Drawn) {
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, walk(pathway, {}))));
  const layout = layoutWith(chart, pathway.summary.edition.register, []);
  const fit = Math.min(1, room.width / layout.width, room.height / layout.height);
  return (
    <div className="handout-chart" style={{ ...cardStyle, zoom: fit }}>
      <ExplainContext value={undefined}>
        <ProgressContext value={store}>
          <StaticChart chart={chart} layout={layout} />
        </ProgressContext>
      </ExplainContext>
    </div>
  );
}
