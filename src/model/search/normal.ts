const british: readonly (readonly [RegExp, string])[] = [
  [/oe(?=soph|dema|strogen)/u, 'e'],
  [/rrhoea/u, 'rrhea'],
  [/aem/u, 'em'],
  [/aec(?=[au])/u, 'ec'],
  [/isation/u, 'ization'],
  [/ised$/u, 'ized'],
  [/mour/u, 'mor'],
  [/met(?:re|er)(s?)$/u, 'meter$1'],
];

/** Words with one meaning in the form in which they are compared: without accents, endings and British spelling. */
export function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '');
  const american = british.reduce((text, [from, to]) => text.replace(from, to), plain);
  if (/^metastas[ei]s$/u.test(american)) return 'metastas';
  if (american === 'nets') return 'net';
  if (american.length < 5 || /(?:ss|us|is)$/u.test(american)) return american;
  return american
    .replace(/sses$/u, 'ss')
    .replace(/ies$/u, 'y')
    .replace(/(?<=[^s])s$/u, '');
}
