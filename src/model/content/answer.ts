/** The answer that counts, without the size that was given. */
export function answerIn(given: string): string {
  return given.replace(/\..*/, '');
}

/** As a fact is written in addresses: `12mm` where a size was given, else its answer. */
export function written(given: string): string {
  return given.slice(given.indexOf('.') + 1);
}

/** An answer that is given again keeps the size with which it was given. */
export function again(held: string | undefined, answer: string): string {
  return held?.startsWith(`${answer}.`) ? held : answer;
}
