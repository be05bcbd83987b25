import type { ELK } from 'elkjs/lib/elk-api.js';
import type { BoxText } from '../model/chart/box-text.ts';
import type { Box, Sheet } from '../model/chart/sheet.ts';
import { sizeOf } from './box.ts';
import type { Layout, Layouts } from './drawn/layout.ts';
import { inColumns, type Trial } from './elk.ts';
import { readAt } from './fit.ts';
import { inReadingOrder } from './order.ts';

/** The words of each box, by its id. */
export type Texts = Readonly<Record<string, BoxText>>;

/** Widths of boxes that are tried, the most comfortable first. */
const widths: Readonly<Record<Box['kind'], readonly number[]>> = {
  findings: [440, 400, 385, 370, 355, 340, 325, 310],
  list: [720, 620, 540, 510, 480, 455, 430, 405, 380, 350],
  fork: [280, 250, 220, 200],
  links: [500, 460, 420, 390, 360, 310],
  stub: [340, 290, 250],
};

type Widths = Readonly<Record<Box['kind'], number>>;

const simplex = { 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' };
const balanced = {
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.nodePlacement.bk.edgeStraightening': 'NONE',
};

const tight: Trial = { gap: 18, between: 46, placement: balanced };
const trials: readonly Trial[] = [
  { gap: 24, between: 60, placement: balanced },
  { gap: 24, between: 60, placement: simplex },
  tight,
  { gap: 18, between: 46, placement: simplex },
  { gap: 14, between: 36, placement: balanced },
];

/** A chart that is read as well as this gains nothing from smaller boxes. */
const comfortable = 1.2;

/**
 * Where everything stands, in whole px: of several layouts the one that is read best in a window. Measures text, so it needs a
 * canvas that knows the font, and lets the caller bring ELK.
 */
export async function layoutsOf(sheet: Sheet, texts: Texts, elk: ELK): Promise<Layouts> {
  const near = await best(sheet, texts, (box) => !box.folded, elk);
  if (!sheet.boxes.some(({ folded }) => folded)) return { near };
  return { near, whole: await best(sheet, texts, () => true, elk) };
}

/** Tries one kind of box after the other; twice where need be, because a narrow list leaves room for wide findings. */
async function best(sheet: Sheet, texts: Texts, shows: (box: Box) => boolean, elk: ELK): Promise<Layout> {
  const there = kinds.filter((kind) => sheet.boxes.some((box) => box.kind === kind && shows(box)));
  let width: Widths = { findings: 370, list: 480, fork: 250, links: 360, stub: 290 };
  let found = await laidOut(sheet, texts, shows, width, [tight], elk);
  for (const pass of [1, 2]) {
    if (pass === 2 && found.read >= comfortable) break;
    for (const kind of there) {
      for (const each of widths[kind]) {
        if (each === width[kind]) continue;
        const tried = { ...width, [kind]: each };
        const next = await laidOut(sheet, texts, shows, tried, [tight], elk);
        if (better(found, next) !== next) continue;
        found = next;
        width = tried;
      }
    }
  }
  return (await laidOut(sheet, texts, shows, width, trials, elk)).layout;
}

async function laidOut(
  sheet: Sheet,
  texts: Texts,
  shows: (box: Box) => boolean,
  width: Widths,
  ways: readonly Trial[],
  elk: ELK,
): Promise<Tried> {
  const boxes = inReadingOrder(sheet, texts).filter(shows);
  const shown = new Set(boxes.map(({ id }) => id));
  const lines = sheet.lines.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const sizes = Object.fromEntries(
    boxes.map((box) => [box.id, sizeOf(box, texts[box.id] ?? { title: '', cards: [] }, width[box.kind])]),
  );
  const layouts = await Promise.all(ways.map((way) => inColumns({ boxes, lines, sizes }, way, elk)));
  return layouts.map((layout) => ({ layout, read: readAt(layout), length: lengthOf(layout) })).reduce(better);
}

const kinds = ['list', 'findings', 'fork', 'links', 'stub'] as const;

interface Tried {
  readonly layout: Layout;
  readonly read: number;
  /** Of all lines, in px. */
  readonly length: number;
}

/** The one that is read better; of two that are read as well as need be, the one with shorter lines in fewer rows. */
function better(a: Tried, b: Tried): Tried {
  const read = (tried: Tried) => Math.min(comfortable, tried.read);
  if (Math.abs(read(a) - read(b)) > 0.005) return read(a) > read(b) ? a : b;
  const cost = ({ layout, length }: Tried) => length + 2 * layout.height;
  return cost(b) < cost(a) ? b : a;
}

function lengthOf({ lines }: Layout): number {
  const each = Object.values(lines).map((points) =>
    points.slice(1).reduce((sum, [x, y], index) => {
      const [fromX, fromY] = points[index] ?? [x, y];
      return sum + Math.abs(x - fromX) + Math.abs(y - fromY);
    }, 0),
  );
  return each.reduce((sum, length) => sum + length, 0);
}
