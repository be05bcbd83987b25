import { chart as texts } from '#texts/pathway/chart.ts';
import type { Chart } from '../../layout/drawn/layout.ts';
import type { BoxText } from '../../model/chart/box-text.ts';
import { nextCard } from '../../model/chart/next-card.ts';
import type { Box, Line, Sheet } from '../../model/chart/sheet.ts';
import { useRegister } from '../given/register.ts';
import { BoxView } from './BoxView.tsx';
import { useWalkedLines } from './progressStore.ts';

interface Props {
  readonly chart: Pick<Chart, 'sheet' | 'texts'>;
}

interface Drawing {
  readonly sheet: Sheet;
  readonly texts: Readonly<Record<string, BoxText>>;
  /** Lines on the way of the walk, by id. */
  readonly walked: ReadonlySet<string>;
}

/** The chart on a phone: the way of the walk one box below the other, every other branch a line that opens. */
export function PathChart({ chart: { sheet, texts: all } }: Props) {
  const register = useRegister();
  const walked = new Set(useWalkedLines(sheet.lines));
  const drawing = { sheet, texts: all[register], walked };
  const first = sheet.boxes.filter(({ id }) => id !== nextCard && !sheet.lines.some(({ to }) => to === id));
  const next = sheet.boxes.filter(({ id }) => id === nextCard);
  return (
    <div className="path-chart">
      {[...first, ...next].map((box) => (
        <Branch key={box.id} box={box} drawing={drawing} seen={[]} />
      ))}
    </div>
  );
}

interface BranchProps {
  readonly box: Box;
  readonly drawing: Drawing;
  /** Boxes that stand above, so that what two branches lead to is drawn in each, and nothing without end. */
  readonly seen: readonly string[];
}

function Branch({ box, drawing, seen }: BranchProps) {
  const { sheet, texts: words, walked } = drawing;
  const text = words[box.id];
  if (!text || seen.includes(box.id)) return null;
  const lines = sheet.lines.filter(({ from }) => from === box.id);
  const on = lines.filter(({ id }) => walked.has(id));
  const whole = lines.filter(({ port }) => port?.row === undefined);
  const straight = on.length > 0 ? [...new Set([...on, ...whole])] : whole;
  const others = lines.filter((line) => !straight.includes(line));
  const below = [...seen, box.id];
  return (
    <>
      <BoxView box={box} text={text} inside={sheet.inside[box.id] ?? []} />
      {straight.map((line) => (
        <OnTheWay key={line.id} line={line} drawing={drawing} seen={below} walked={walked.has(line.id)} />
      ))}
      {others.length > 0 && (
        <ul className="path-others">
          {others.map((line) => (
            <Other key={line.id} line={line} from={box} drawing={drawing} seen={below} />
          ))}
        </ul>
      )}
    </>
  );
}

interface LineProps {
  readonly line: Line;
  readonly drawing: Drawing;
  readonly seen: readonly string[];
}

function OnTheWay({ line, drawing, seen, walked }: LineProps & { readonly walked: boolean }) {
  const box = drawing.sheet.boxes.find(({ id }) => id === line.to);
  if (!box) return null;
  return (
    <>
      <span
        className={`path-line edge-${line.kind} ${walked ? 'is-walked' : ''}`}
        data-edges={line.edges.join('|')}
        aria-hidden="true"
      />
      <Branch box={box} drawing={drawing} seen={seen} />
    </>
  );
}

/** A branch that is not on the way: a line of text that opens. */
function Other({ line, from, drawing, seen }: LineProps & { readonly from: Box }) {
  const { sheet, texts: words } = drawing;
  const box = sheet.boxes.find(({ id }) => id === line.to);
  const drawn = words[from.id]?.cards.find(({ card }) => card.id === line.port?.card);
  const answer = drawn?.rows.find(({ id }) => id === line.port?.row);
  if (!box || seen.includes(box.id)) return null;
  const title = words[box.id]?.title ?? '';
  return (
    <li className={`path-other edge-${line.kind}`} data-edges={line.edges.join('|')}>
      <details>
        <summary>{texts.other(answer && answer.text !== title ? answer.full : '', title)}</summary>
        <Branch box={box} drawing={drawing} seen={seen} />
      </details>
    </li>
  );
}
