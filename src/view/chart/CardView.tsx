import { type CSSProperties, Fragment, useContext } from 'react';
import { chart as texts } from '#texts/pathway/chart.ts';
import type { CardBox, Rect } from '../../layout/drawn/layout.ts';
import type { DrawnCard, RowText } from '../../model/chart/box-text.ts';
import type { CardProgress } from '../../model/chart/progress.ts';
import type { Box } from '../../model/chart/sheet.ts';
import { holds } from '../../model/content/condition.ts';
import { useGiven } from '../given/given.ts';
import { ChartContext } from './chartContext.ts';
import { OptionRow } from './OptionRow.tsx';
import { useCardProgress, useKnownFacts, useStop } from './progressStore.ts';

interface Props {
  readonly drawn: DrawnCard;
  readonly kind: Box['kind'];
  readonly box?: CardBox;
  /** Where its box stands. */
  readonly origin?: Pick<Rect, 'x' | 'y'>;
}

/** One card of the graph in its box: all of it below the title, or a row of findings. */
export function CardView({ drawn, kind, box, origin }: Props) {
  const { card } = drawn;
  const progress = useCardProgress(card.id);
  const stop = useStop(card.id);
  const finding = kind === 'findings';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is a group of answers, and a fieldset cannot be laid out like one
    <div
      role="group"
      className={`card card-${card.kind} ${finding ? 'finding' : ''} ${drawn.port ? 'port-at' : ''} is-${progress.nearness} ${progress.outlook ?? ''}`}
      style={box && origin && { top: box.y - origin.y, height: box.height }}
      tabIndex={stop === '' ? 0 : -1}
      data-card={card.id}
      aria-label={cardLabel(drawn, progress)}
      aria-current={progress.nearness === 'current' ? 'step' : undefined}
    >
      {finding && (
        <span
          className="finding-label"
          style={box && { ['--label-width' as string]: `${box.head}px` }}
          title={drawn.full}
        >
          {drawn.title}
        </span>
      )}
      {drawn.rows.map((row) => (
        <Row key={row.id} drawn={drawn} kind={kind} row={row} at={box?.rows[row.id]} progress={progress} stop={stop} />
      ))}
    </div>
  );
}

interface RowProps extends Pick<Props, 'drawn' | 'kind'> {
  readonly row: RowText;
  /** From the top left corner of the card. */
  readonly at: Rect | undefined;
  readonly progress: CardProgress;
  readonly stop: string | undefined;
}

function Row({ drawn, kind, row, at, progress, stop }: RowProps) {
  const { given, answer, go, preview } = useContext(ChartContext);
  const { card } = drawn;
  const chosen = useGiven(progress.answerable ? given : undefined, card.id, progress.chosen) === row.id;
  const place = at && { left: at.x, top: at.y, width: at.width, height: at.height };
  const shared = { 'data-card': card.id, 'data-row': row.id };
  const tabIndex = stop === row.id ? 0 : -1;
  switch (card.kind) {
    case 'question': {
      const chip = row.exit ? 'finding-answer answer-exit' : 'finding-answer';
      const look = `card-row ${kind === 'findings' ? chip : ''} ${row.quiet ? 'card-quiet' : ''} ${row.port ? 'port-at' : ''}`;
      const words = <AnswerWords row={row} />;
      if (!progress.answerable) {
        return (
          <span className={look} style={place} data-row={row.id}>
            {words}
          </span>
        );
      }
      return (
        <button
          type="button"
          className={`${look} card-answer`}
          style={place}
          {...shared}
          tabIndex={tabIndex}
          aria-pressed={chosen}
          title={row.full === row.text ? undefined : row.full}
          onClick={() => answer(card.id, row.id)}
          onPointerEnter={() => preview(card.id, row.id)}
          onPointerLeave={() => preview(card.id, undefined)}
          onFocus={() => preview(card.id, row.id)}
          onBlur={() => preview(card.id, undefined)}
        >
          {words}
        </button>
      );
    }
    case 'options':
      return <OptionRow row={row} place={place} progress={progress} tabIndex={stop === undefined ? -1 : 0} />;
    default:
      if (row.oneOf) return <OneOfLinks row={row} place={place} shared={{ card: card.id, stop }} />;
      return (
        <button
          type="button"
          className="card-row card-link"
          style={place}
          {...shared}
          tabIndex={tabIndex}
          onClick={() => go(row.id)}
        >
          {row.text}
        </button>
      );
  }
}

/** Links of which one answer opens one. Until it is known their number is one too many to choose from. */
function OneOfLinks({
  row,
  place,
  shared,
}: {
  row: RowText;
  place: CSSProperties | undefined;
  shared: { card: string; stop: string | undefined };
}) {
  const { go } = useContext(ChartContext);
  const facts = useKnownFacts();
  const link = row.oneOf?.find(({ when }) => holds(when, facts) === true);
  if (!link) {
    return (
      <span className="card-row card-link-open" style={place} title={row.full}>
        <span className="row-text">{row.text}</span>
        <span className="visually-hidden">
          {row.oneOf?.map(({ id, text }) => (
            <Fragment key={id}>
              {' '}
              <span data-row={id}>{text}</span>.
            </Fragment>
          ))}
        </span>
      </span>
    );
  }
  return (
    <button
      type="button"
      className="card-row card-link"
      style={place}
      data-card={shared.card}
      data-row={link.id}
      tabIndex={shared.stop === link.id ? 0 : -1}
      onClick={() => go(link.id)}
    >
      {link.text}
    </button>
  );
}

/** What is seen, and for those who hear it the answer in full. */
function AnswerWords({ row: { text, full } }: { row: RowText }) {
  // "I am not sure: as "No"" says more than the answer does; otherwise the short words are only seen.
  const shown = text.startsWith(full);
  if (text === full) return <span className="row-text">{text}</span>;
  return (
    <>
      <span className="row-text" aria-hidden={!shown}>
        {text}
      </span>
      <span className="visually-hidden row-full" aria-hidden={shown}>
        {full}
      </span>
    </>
  );
}

function cardLabel({ card, full, rows }: DrawnCard, progress: CardProgress): string {
  const what =
    card.kind === 'question'
      ? texts.card.question(full, rows.length)
      : card.kind === 'options'
        ? texts.card.options(full, rows.length)
        : texts.card.other(full);
  return `${what} ${texts.card.nearness[progress.nearness]}`.trim();
}
