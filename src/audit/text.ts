/**
 * The form in which texts are compared. Quotes, dashes and spaces differ between a live page, a saved one and a flattened
 * copy, and so does the space around punctuation: "( resection )" and "(resection)". Letters, words and their order do not.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[*|\u2022\u00AD\u200B]/g, ' ')
    .replace(/^\s*#+\s/gm, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*([^\p{L}\p{N}\s]+)\s*/gu, '$1')
    .trim();
}

/** How often words stand in a text, as whole words. Both in comparable form. */
export function occurrences(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWholeAt(text, words, at)) count += 1;
  }
  return count;
}

/** Where words begin in a text, at or after a place. -1 where they do not. */
export function placeOf(text: string, words: string, from: number): number {
  let at = text.indexOf(words, from);
  while (at >= 0 && !isWholeAt(text, words, at)) at = text.indexOf(words, at + 1);
  return at;
}

function isWholeAt(text: string, words: string, at: number): boolean {
  const end = at + words.length;
  return !(joins(text[at - 1], words[0]) || joins(words[words.length - 1], text[end]));
}

/** Two neighbouring characters that belong to one word. */
function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && /[\p{L}\p{N}]/u.test(left) && /[\p{L}\p{N}]/u.test(right);
}

/** A text as a list of sentences, each in comparable form. Good enough to see which are new. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;:?!]["')\]]*)(?=[\p{Lu}"'([])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The first words of a sentence, to find it and not to keep it. */
export function openingOf(sentence: string, words = 8): string {
  const spaced = sentence.replace(/([,.;:?!)])(?=\p{L})/gu, '$1 ').replace(/(?<=[\p{L}\p{N}])\(/gu, ' (');
  const all = spaced.split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : spaced;
}
