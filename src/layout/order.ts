import type { BoxText } from '../model/chart/box-text.ts';
import type { Box, Sheet } from '../model/chart/sheet.ts';

/** Boxes from the first question down, each after every box that leads to it, and otherwise as the answers stand. */
export function inReadingOrder({ boxes, lines }: Sheet, texts: Readonly<Record<string, BoxText>>): Box[] {
  const ordered: Box[] = [];
  const seen = new Set<string>();
  const visit = (box: Box) => {
    if (seen.has(box.id)) return;
    seen.add(box.id);
    const places = (texts[box.id]?.cards ?? []).flatMap(({ card, rows }) => rows.map(({ id }) => `${card.id} ${id}`));
    const place = ({ port }: Sheet['lines'][number]) => {
      const at = places.indexOf(`${port?.card} ${port?.row}`);
      return at < 0 ? places.length : at;
    };
    const ways = lines.filter(({ from }) => from === box.id).sort((a, b) => place(b) - place(a));
    for (const { to } of ways) {
      const target = boxes.find(({ id }) => id === to);
      if (target) visit(target);
    }
    ordered.unshift(box);
  };
  for (const box of [...boxes].reverse()) if (!lines.some(({ to }) => to === box.id)) visit(box);
  return ordered;
}
