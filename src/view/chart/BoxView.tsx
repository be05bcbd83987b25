import { chart as texts } from '#texts/pathway/chart.ts';
import type { Layout } from '../../layout/drawn/layout.ts';
import type { BoxText } from '../../model/chart/box-text.ts';
import type { Box } from '../../model/chart/sheet.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Terms } from '../controls/Terms.tsx';
import { CardView } from './CardView.tsx';
import { useBoxNearness, useStop } from './progressStore.ts';

interface Props {
  readonly box: Box;
  readonly text: BoxText;
  /** Where everything stands; without it the box is as high as its text, at the width that it is given. */
  readonly layout?: Layout;
  /** Edges of the graph that what stands in the box tells. */
  readonly inside: readonly string[];
}

/** One box of the chart, at the size that the layout gave it. The same in the drawing and in React Flow. */
export function BoxView({ box, text, layout, inside }: Props) {
  const nearness = useBoxNearness(box.cards);
  const stop = useStop(box.cards[0] ?? box.id);
  const place = layout?.boxes[box.id];
  const [first] = text.cards;
  return (
    <div
      className={`box box-${box.kind} is-${nearness} ${place ? '' : 'in-flow'}`}
      style={place && { width: place.width, height: place.height }}
      data-box={box.id}
      data-edges={inside.length > 0 ? inside.join('|') : undefined}
    >
      {nearness === 'current' && <span className="card-here">{texts.here}</span>}
      <div className="box-title" style={place && { height: place.head }}>
        {first?.card.unclear && <StatusMark mark="unclear" />}
        <span>
          <Terms tabIndex={stop === undefined ? -1 : 0}>{text.title}</Terms>
        </span>
      </div>
      {text.cards.map((drawn) => {
        const at = layout?.cards[drawn.card.id];
        const placed = at && place ? { box: at, origin: place } : {};
        return <CardView key={drawn.card.id} drawn={drawn} kind={box.kind} {...placed} />;
      })}
    </div>
  );
}
