import { useState } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { slides as texts } from '#texts/teach/slides.ts';
import { chartWindow } from '../../layout/drawn/chart-window.ts';
import { boxesByCard, layoutWith } from '../../layout/drawn/shown.ts';
import { readProgress } from '../../model/chart/progress.ts';
import { inRegister } from '../../model/content/words.ts';
import { type DeckStep, type Slide, slidesOf } from '../../model/handouts/deck.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { ExplainContext } from '../controls/Terms.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';

type Props = Pick<PaneProps, 'pathway' | 'chart' | 'source'>;

/** The room for the chart on a printed page of 13.33 by 7.5 inches, in CSS pixels. */
const frame = { x: 0, y: 0, width: 770, height: 480, leastScale: 0.85, mostScale: 1.15 };

/** Slides for the printer, and so for PDF: one step a page. On the screen they are not seen. */
export function PrintDeck({ steps, ...props }: Props & { readonly steps: readonly DeckStep[] }) {
  const register = useRegister();
  const { pathway, chart, source } = props;
  const all = slidesOf(pathway, chart.graph, source, steps, register);
  return (
    <div className="print-deck" aria-hidden="true">
      {/* Terms are not explained on paper: the words stand as they are. */}
      <ExplainContext value={undefined}>
        {all.map((slide, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step may come twice, and only its place tells the two apart
          <section key={index} className="print-slide">
            <p className="print-pathway">{inRegister(pathway.title, register)}</p>
            <h2>{slide.heading}</h2>
            <p className="print-answers">{slide.answers.join(' | ') || texts.noAnswers}</p>
            <div className="print-body">
              <div>
                <h3>{slide.options.length > 0 ? texts.list : texts.noList}</h3>
                <ul>
                  {slide.options.map(({ says, mark }) => (
                    <li key={says}>
                      <StatusMark mark={mark} />
                      <span>{says}</span>
                    </li>
                  ))}
                </ul>
                {slide.unclear.map((says) => (
                  <p key={says} className="notice notice-unclear">
                    {says}
                  </p>
                ))}
                {steps[index]?.note && <p className="print-note">{steps[index].note}</p>}
              </div>
              <SlideChart {...props} slide={slide} />
            </div>
            <p className="print-credit">
              {texts.credit(source.title, source.publisher, sourceTexts.dated(source))} {source.url} {texts.informs}{' '}
              {texts.count(index + 1, all.length)}
            </p>
          </section>
        ))}
      </ExplainContext>
    </div>
  );
}

function SlideChart({ pathway, chart, slide }: Props & { readonly slide: Slide }) {
  const register = useRegister();
  const layout = layoutWith(chart, register, slide.cards);
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, slide.way)));
  const part = chartWindow(layout, boxesByCard(chart.sheet, layout), slide.cards, frame);
  return (
    <div className="print-chart" style={{ width: frame.width, height: frame.height, ...cardStyle }}>
      <div style={{ transform: `scale(${part.scale}) translate(${-part.x}px, ${-part.y}px)` }}>
        <ProgressContext value={store}>
          <StaticChart chart={chart} layout={layout} />
        </ProgressContext>
      </div>
    </div>
  );
}
