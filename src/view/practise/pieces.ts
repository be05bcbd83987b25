/** A part of a text, and the name of the phrase that it is, if any. */
export interface TextPiece {
  readonly text: string;
  readonly phrase?: string;
}

/** A text cut at the first place of each phrase. Phrases that are not in it, or overlap an earlier one, are passed over. */
export function piecesAt(text: string, phrases: Readonly<Record<string, string>>): TextPiece[] {
  const places = Object.entries(phrases)
    .map(([phrase, words]) => ({ phrase, from: words === '' ? -1 : text.indexOf(words), length: words.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { phrase, from, length } of places) {
    if (from < end) continue;
    if (from > end) pieces.push({ text: text.slice(end, from) });
    end = from + length;
    pieces.push({ text: text.slice(from, end), phrase });
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
}
