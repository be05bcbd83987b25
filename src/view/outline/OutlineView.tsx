import { useMemo } from 'react';
import { outlineView as texts } from '#texts/pathway/outlineView.ts';
import { type OutlineCard, type OutlineLink, type OutlineRow, outlineOf } from '../../model/chart/outline.ts';
import { type CardProgress, progressOf } from '../../model/chart/progress.ts';
import { inRegister } from '../../model/content/words.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Terms } from '../controls/Terms.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';

type Props = Pick<PaneProps, 'pathway' | 'chart' | 'way' | 'onAnswer' | 'onGo'>;

/** The pathway as nested text: the equal of the chart. Everything that can be done there can be done here. */
export default function OutlineView({ pathway, chart: { graph }, way, onAnswer, onGo }: Props) {
  const register = useRegister();
  const cards = useMemo(() => outlineOf(pathway, register, graph), [pathway, register, graph]);
  const progress = useMemo(() => progressOf(pathway, graph, way), [pathway, graph, way]);
  const prefix = `outline-${pathway.id}`;
  return (
    <section className="outline" aria-label={texts.region(inRegister(pathway.title, register))}>
      <h2 className="visually-hidden">{texts.region(inRegister(pathway.title, register))}</h2>
      <p className="quiet">{texts.intro}</p>
      <p>
        <a
          className="outline-here"
          href={`#${prefix}-${way.at}`}
          onClick={(event) => goTo(event, `${prefix}-${way.at}`)}
        >
          {texts.toStep}
        </a>
      </p>
      <ol className="outline-cards">
        {cards.map((card) => {
          const state = pathway.states[card.id];
          return (
            <li
              key={card.id}
              id={`${prefix}-${card.id}`}
              className={`outline-card is-${progress.cards[card.id]?.nearness}`}
              data-outline={card.id}
              aria-current={progress.cards[card.id]?.nearness === 'current' ? 'step' : undefined}
              tabIndex={-1}
            >
              <p className="outline-kind">
                {texts.kinds[card.kind]}
                {progress.cards[card.id]?.nearness === 'current' && <span className="outline-now">{texts.here}</span>}
              </p>
              <h3>
                <Terms>{card.title}</Terms>
              </h3>
              {card.detail && <p>{card.detail}</p>}
              {card.rows.length > 0 && (
                <ul>
                  {card.rows.map((row) => (
                    <li key={row.id} data-row={row.id}>
                      <Row
                        card={card}
                        row={row}
                        progress={progress.cards[card.id]}
                        onAnswer={(answer) => state?.kind === 'question' && onAnswer(state.asks, answer)}
                        onGo={onGo}
                      />
                      <Links links={row.links} prefix={prefix} />
                    </li>
                  ))}
                </ul>
              )}
              <Links links={card.links} prefix={prefix} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Row({
  card,
  row,
  progress,
  onAnswer,
  onGo,
}: {
  card: OutlineCard;
  row: OutlineRow;
  progress: CardProgress | undefined;
  onAnswer: (answer: string) => void;
  onGo: (pathway: string) => void;
}) {
  switch (card.kind) {
    case 'question':
      // In a fragment, because a bare text has no element of its own.
      if (!progress?.answerable) return <>{row.text}</>;
      return (
        <button
          type="button"
          className="outline-answer"
          aria-pressed={progress.chosen === row.id}
          onClick={() => onAnswer(row.id)}
        >
          {row.text}
        </button>
      );
    case 'options':
      return (
        <span className="outline-option">
          <StatusMark mark={progress?.statuses[row.id] ?? 'depends'} />
          <span>
            <Terms>{row.text}</Terms>
            {row.note && <span className="outline-note">, {row.note}</span>}{' '}
            {row.cites[0] && <SourceLink citation={row.cites[0]} />}
          </span>
        </span>
      );
    default:
      return (
        <button type="button" className="outline-answer" onClick={() => onGo(row.id)}>
          {row.text}
        </button>
      );
  }
}

function Links({ links, prefix }: { links: readonly OutlineLink[]; prefix: string }) {
  if (links.length === 0) return null;
  return (
    <span className="outline-links">
      {links.map((link) => (
        <span key={link.edge} className={`outline-link outline-link-${link.kind}`} data-edge={link.edge}>
          {link.kind === 'clinical' ? texts.leadsTo : texts.thenTo}{' '}
          <a href={`#${prefix}-${link.card}`} onClick={(event) => goTo(event, `${prefix}-${link.card}`)}>
            {link.title}
            {link.row && `: ${link.row.text}`}
          </a>{' '}
          {link.cites[0] && <SourceLink citation={link.cites[0]}>{texts.source}</SourceLink>}
        </span>
      ))}
    </span>
  );
}

/** The address belongs to the walk, so a link inside the page moves the focus and leaves the address alone. */
function goTo(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
