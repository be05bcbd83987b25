import { useEffect, useRef } from 'react';
import { search as texts } from '#texts/page/search.ts';
import type { Citation } from '../../model/content/source.ts';
import { inRegister, type Register, type Words } from '../../model/content/words.ts';
import { titleOf } from '../../model/search/ask-report.ts';
import type { Found } from '../../model/search/find.ts';
import { SourceLink } from '../controls/Sourced.tsx';

/** What is told in place and has no page of its own. */
export type Card = Extract<Found, { readonly kind: 'topic' | 'term' | 'treatment' | 'notice' | 'gap' }>;

export function isCard(found: Found): found is Card {
  return ['topic', 'term', 'treatment', 'notice', 'gap'].includes(found.kind);
}

interface Props {
  readonly card: Card;
  readonly register: Register;
  readonly onBack: () => void;
  /** Opens the pathway in which it stands. */
  readonly onGo: (pathway: string) => void;
}

/** A topic, a word, a treatment, a notice or a gap, explained where it was found. */
export function FoundCard({ card, register, onBack, onGo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = titleOf(card, register);
  const { points, links } = contentOf(card, register);
  const isText = card.kind === 'notice' || card.kind === 'gap';
  return (
    <section className="found-card">
      <h2 ref={heading} tabIndex={-1}>
        {isText ? inRegister(card.pathway.title, register) : title}
      </h2>
      {card.kind === 'topic' && card.first && (
        <p className={`found-${card.first}`}>{card.first === 'fear' ? texts.kind : texts.emergency}</p>
      )}
      <ul>
        {points.map(({ says, cites }) => (
          <li key={says}>
            {says} {cites?.[0] && <SourceLink citation={cites[0]} />}
          </li>
        ))}
        {links.map(({ says, url }) => (
          <li key={url + says}>
            <a href={url} target="_blank" rel="noopener noreferrer external">
              {says}
            </a>
          </li>
        ))}
      </ul>
      <p className="found-card-ways">
        {isText && (
          <button type="button" className="button" onClick={() => onGo(card.pathway.id)}>
            {texts.card.goTo(inRegister(card.pathway.title, register))}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {texts.card.back}
        </button>
      </p>
    </section>
  );
}

interface Point {
  readonly says: string;
  readonly cites?: readonly Citation[] | undefined;
}

interface Content {
  readonly points: readonly Point[];
  readonly links: readonly { readonly says: string; readonly url: string }[];
}

function contentOf(card: Card, register: Register): Content {
  const say = (words: Words) => inRegister(words, register);
  const only = (...points: readonly Point[]): Content => ({ points, links: [] });
  switch (card.kind) {
    case 'term':
      return only({ says: card.term.means, cites: card.term.cites });
    case 'treatment': {
      const { is, how, remarks = [], inNoList, cites } = card.treatment;
      const more = [...(how ? [how] : []), ...remarks, ...(inNoList ? [inNoList] : [])];
      return only({ says: say(is), cites }, ...more.map((words) => ({ says: say(words) })));
    }
    case 'notice': {
      const notice = card.pathway.notices[card.id];
      return notice ? only({ says: say(notice.says), cites: notice.cites }) : only();
    }
    case 'gap': {
      const gap = card.pathway.gaps[card.id];
      return gap ? only({ says: say(gap.says), cites: gap.cites }) : only();
    }
    case 'topic': {
      const { points, gap, links = [] } = card.topic;
      return {
        points: [
          ...points.map(({ says, cites }) => ({ says: say(says), cites })),
          ...(gap ? [{ says: say(gap.says) }] : []),
        ],
        links: links.map(({ says, url }) => ({ says: say(says), url })),
      };
    }
  }
}
