import { useContext } from 'react';
import { chart as texts } from '#texts/chart.ts';
import type { CardBox } from '../../layout/layout.ts';
import type { CardText } from '../../model/cards.ts';
import type { Card } from '../../model/graph.ts';
import type { CardProgress } from '../../model/progress.ts';
import { useGiven } from '../common/given.ts';
import { StatusMark } from '../common/StatusMark.tsx';
import { Terms } from '../common/Terms.tsx';
import { ChartContext } from './chartContext.ts';
import { useCardProgress, useStop } from './progressStore.ts';

/** One card of the chart, at the size that the layout gave it. The same in the drawing and in React Flow. */
export function CardView({ card, text, box }: { card: Card; text: CardText; box: CardBox }) {
  const progress = useCardProgress(card.id);
  const stop = useStop(card.id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is a group of answers, and a fieldset cannot be laid out like one
    <div
      role="group"
      className={`card card-${card.kind} is-${progress.nearness} ${progress.outlook ?? ''}`}
      style={{ width: box.width, height: box.height }}
      tabIndex={stop === '' ? 0 : -1}
      data-card={card.id}
      aria-label={cardLabel(card, text, progress)}
      aria-current={progress.nearness === 'current' ? 'step' : undefined}
    >
      {progress.nearness === 'current' && <span className="card-here">{texts.here}</span>}
      <div className="card-title" style={{ height: box.head }}>
        {card.unclear && <StatusMark mark="unclear" />}
        <span>
          <Terms tabIndex={stop === undefined ? -1 : 0}>{text.title}</Terms>
        </span>
      </div>
      {text.rows.map((row) => (
        <div key={row.id} className="card-row-place" data-row={row.id} style={{ height: box.rows[row.id]?.height }}>
          <Row card={card} row={row} progress={progress} stop={stop} />
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly card: Card;
  readonly row: CardText['rows'][number];
  readonly progress: CardProgress;
  readonly stop: string | undefined;
}

function Row({ card, row, progress, stop }: RowProps) {
  const { given, answer, go, preview } = useContext(ChartContext);
  const chosen = useGiven(progress.answerable ? given : undefined, card.id, progress.chosen) === row.id;
  const shared = { 'data-card': card.id, 'data-row': row.id };
  const tabIndex = stop === row.id ? 0 : -1;
  switch (card.kind) {
    case 'question':
      if (!progress.answerable) return <span className="card-row">{row.text}</span>;
      return (
        <button
          type="button"
          className="card-row card-answer"
          {...shared}
          tabIndex={tabIndex}
          aria-pressed={chosen}
          onClick={() => answer(card.id, row.id)}
          onPointerEnter={() => preview(card.id, row.id)}
          onPointerLeave={() => preview(card.id, undefined)}
          onFocus={() => preview(card.id, row.id)}
          onBlur={() => preview(card.id, undefined)}
        >
          {row.text}
        </button>
      );
    case 'options':
      return (
        <span className={`card-row card-option status-${progress.statuses[row.id] ?? 'depends'}`}>
          <StatusMark mark={progress.statuses[row.id] ?? 'depends'} />
          <span>
            <Terms tabIndex={stop === undefined ? -1 : 0}>{row.text}</Terms>
            {row.note && <span className="card-note">{row.note}</span>}
          </span>
        </span>
      );
    default:
      return (
        <button type="button" className="card-row card-link" {...shared} tabIndex={tabIndex} onClick={() => go(row.id)}>
          {row.text}
        </button>
      );
  }
}

function cardLabel(card: Card, text: CardText, progress: CardProgress): string {
  const what =
    card.kind === 'question'
      ? texts.card.question(text.title, text.rows.length)
      : card.kind === 'options'
        ? texts.card.options(text.title, text.rows.length)
        : texts.card.other(text.title);
  return `${what} ${texts.card.nearness[progress.nearness]}`.trim();
}
