import { useState } from 'react';
import { slides as texts } from '#texts/slides.ts';
import { source as sourceTexts } from '#texts/source.ts';
import { chartWindow } from '../../model/chart-window.ts';
import { type DeckStep, type Slide, slidesOf } from '../../model/deck.ts';
import { readProgress } from '../../model/progress.ts';
import { inRegister } from '../../model/words.ts';
import { cardStyle } from '../chart/cardStyle.ts';
import { ProgressContext, ProgressStore } from '../chart/progressStore.ts';
import { StaticChart } from '../chart/StaticChart.tsx';
import { StatusMark } from '../common/StatusMark.tsx';
import { GlossaryContext } from '../common/Terms.tsx';
import type { PaneProps } from '../pathway/panes.ts';

type Props = Pick<PaneProps, 'pathway' | 'chart' | 'source' | 'register'>;

/** The room for the chart on a printed page of 13.33 by 7.5 inches, in CSS pixels. */
const frame = { x: 0, y: 0, width: 770, height: 480, leastScale: 0.85, mostScale: 1.15 };

/** Slides for the printer, and so for PDF: one step a page. On the screen they are not seen. */
export function PrintDeck({ steps, ...props }: Props & { readonly steps: readonly DeckStep[] }) {
  const { pathway, chart, source, register } = props;
  const all = slidesOf(pathway, chart.graph, source, steps, register);
  return (
    <div className="print-deck" aria-hidden="true">
      {/* Terms are not explained on paper: the words stand as they are. */}
      <GlossaryContext value={undefined}>
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
              {texts.credit(source.title, source.publisher, sourceTexts.date(source.updated))} {source.url}{' '}
              {texts.informs} {texts.count(index + 1, all.length)}
            </p>
          </section>
        ))}
      </GlossaryContext>
    </div>
  );
}

function SlideChart({ pathway, chart, register, slide }: Props & { readonly slide: Slide }) {
  const layout = chart.layouts[register].wide;
  const [store] = useState(() => new ProgressStore(readProgress(pathway, chart.graph, slide.way)));
  const part = chartWindow(layout, layout.cards, slide.cards, frame);
  return (
    <div className="print-chart" style={{ width: frame.width, height: frame.height, ...cardStyle }}>
      <div style={{ transform: `scale(${part.scale}) translate(${-part.x}px, ${-part.y}px)` }}>
        <ProgressContext value={store}>
          <StaticChart pathway={pathway} graph={chart.graph} layout={layout} register={register} first={slide.way.at} />
        </ProgressContext>
      </div>
    </div>
  );
}
