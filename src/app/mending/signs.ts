/** Signs that show nothing, or stand for one that was lost: zero-width, soft hyphen, controls, the mark of a bad byte. */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\uFFFC\uFFFD]|[\uFE00-\uFE0F]/gu;

/** What programs write in the place of a sign in a page, a mail or a string. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  num: '#',
  equals: '=',
  quest: '?',
  sol: '/',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  shy: '',
};

/** Letters of other scripts that look like ours: a keyboard or a reader of pictures puts them in, and nobody sees it. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'асеорхуіѕјοι'].map((letter, place) => [letter, 'aceopxyisjoi'[place] ?? letter]),
);

/** A dash whose bytes were read one by one. */
const dashInPieces = /â(?:€[\u0090\u2018\u201c\u201d]|ˆ’)/gu;

/** Far more often than any chain of programs encodes a link. */
const turns = 6;

/** A text with all that was encoded on its way set back, whoever encoded it and however often. Never throws. */
export function unescaped(text: string): string {
  let now = plain(text);
  for (let turn = 0; turn < turns; turn += 1) {
    const next = plain(once(now));
    if (next === now) break;
    now = next;
  }
  return now;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(dashInPieces, '-')
    .replace(invisible, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u0370-\u04ff]/g, (letter) => lookalikes[letter.toLowerCase()] ?? letter);
}

function once(text: string): string {
  return (
    quotedPrintable(text)
      .replace(/%u([\da-f]{4})/gi, sign(16))
      .replace(/(?:%[\da-f]{2})+/gi, bytes)
      .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four?: string, two?: string) => sign(16)('', four ?? two ?? ''))
      .replace(/&#x([\da-f]{1,6});?/gi, sign(16))
      .replace(/&#(\d{1,7});?|#(\d{2,7});/g, (_, digits?: string, rest?: string) => sign(10)('', digits ?? rest ?? ''))
      // Without its semicolon a name may be the beginning of one of ours.
      .replace(/&([a-z]{2,6});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
  );
}

/** Mail of the older kind writes `=3D` for `=`; only where it does is `=` and two digits a sign. */
function quotedPrintable(text: string): string {
  return /=3D/i.test(text) ? text.replace(/=\r?\n/g, '').replace(/=([\da-f]{2})/gi, '%$1') : text;
}

const sign = (radix: number) => (_: string, digits: string) => {
  const code = Number.parseInt(digits, radix);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

function bytes(escapes: string): string {
  const all = escapes.split('%').slice(1);
  return new TextDecoder().decode(Uint8Array.from(all, (byte) => Number.parseInt(byte, 16)));
}

/** Letters and digits alone, small: whatever stands between them, `Under_1 cm.` and `under-1-cm` are one name. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
