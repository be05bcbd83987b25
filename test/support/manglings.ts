/** What programs and people do to a link on its way. Each takes a whole link, as `https://site/rectum/#/rectum?size=…`. */
export interface Mangling {
  readonly name: string;
  readonly of: (link: string) => string;
  /** What may be asked or lost, where a part of the link is gone for good: 'asked' is proposed, 'said' is named. */
  readonly gives?: 'asked' | 'said' | 'asked or said';
}

const afterHash = (link: string, change: (fragment: string) => string) => {
  const at = link.indexOf('#');
  return at < 0 ? change(link) : link.slice(0, at + 1) + change(link.slice(at + 1));
};
const encodedOnce = (text: string) => encodeURIComponent(text);
const query = (link: string, change: (query: string) => string) =>
  afterHash(link, (fragment) => {
    const at = fragment.indexOf('?');
    return at < 0 ? fragment : fragment.slice(0, at + 1) + change(fragment.slice(at + 1));
  });
const glued = (sign: string): Mangling => ({ name: `${JSON.stringify(sign)} at its end`, of: (link) => link + sign });
const wrapped = (before: string, after: string): Mangling => ({
  name: `${before} and ${after} around it`,
  of: (link) => before + link + after,
});
const tracked = (tracker: string): Mangling => ({
  name: `&${tracker.slice(0, 24)} at its end`,
  of: (link) => `${link}${link.includes('?', link.indexOf('#')) ? '&' : '?'}${tracker}`,
});
const swapped = (from: string, to: string): Mangling => ({
  name: `${from} written as ${to}`,
  of: (link) => afterHash(link, (fragment) => fragment.split(from).join(to)),
});

/** A link whose hash has become something else. */
const hashAs = (sign: string): Mangling => ({ name: `# written as ${sign}`, of: (link) => link.replace('#', sign) });
/** The same for a link to the start page with its answers behind it, as the links of before were. */
const older = (mangling: Mangling): Mangling => ({
  ...mangling,
  name: `${mangling.name} (a link of before)`,
  of: (link) => mangling.of(link.replace(/[\w-]+\/#/, '#').replace('professional/#', '#')),
});

const ends = [
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    ')',
    ']',
    '}',
    '>',
    '"',
    "'",
    '*',
    '**',
    '_',
    '`',
    '~',
    '|',
    '/',
    '\\',
    '&',
    '=',
    '#',
  ],
  ...[
    '…',
    '”',
    '’',
    '»',
    '。',
    '、',
    ').',
    '),',
    '.)',
    '">',
    '%20',
    '%0A',
    '%0D%0A',
    '%E2%80%8B',
    '%C2%A0',
    '%22',
    '%29',
  ],
  ...[
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u2060',
    '\u200e',
    ' ',
    '\n',
    '&nbsp;',
    '&gt;',
    '&quot;',
    '%3E',
    '%5D',
    '%2C',
    '\ufe0f',
    '🙂',
    '\u202c',
    '<br>',
    '%3C%2Fa%3E',
    '%F0%9F%91%8D',
    '#:~:text=tumor%20size',
    ':~:text=tumor',
  ],
].map(glued);

const arounds = [
  ...[
    ['<', '>'],
    ['(', ')'],
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
    ['[', ']'],
    ['*', '*'],
    ['_', '_'],
    ["'", "'"],
    ['`', '`'],
    ['„', '“'],
    ['‹', '›'],
    ['「', '」'],
    ['\u202a', '\u202c'],
  ],
].map(([before = '', after = '']) => wrapped(before, after));

const trackers = [
  ...[
    'utm_source=mail&utm_medium=email&utm_campaign=x',
    'fbclid=IwAR0abcDEF123',
    'gclid=Cj0KCQ',
    'mc_cid=1a2b&mc_eid=3c4d',
  ],
  ...[
    '_hsenc=p2ANqtz&_hsmi=123',
    'igshid=abc',
    'msclkid=12ab',
    'si=AbC12',
    'mkt_tok=eyJ',
    'ref=share',
    'source=whatsapp',
  ],
  ...[
    'data=05%7C02%7Cx&sdata=a%2Bb&reserved=0',
    'dclid=1',
    'yclid=2',
    'twclid=3',
    'ttclid=4',
    '_gl=1*abc',
    'vero_id=5',
  ],
  ...[
    'trk_contact=ABC123',
    'wbraid=1',
    'oly_enc_id=77',
    'sfnsn=mo',
    'mibextid=Zz',
    'cmpid=77',
    's_cid=em',
    'spm=a2.b3',
    '_x_tr_sl=en&_x_tr_tl=es&_x_tr_hl=es&_x_tr_pto=wapp',
    'emci=0a1b2c3d-1111-ef11-8888-000d3a&emdi=12345678-2222&ceid=1234567',
    'hss_channel=tw-123',
    'li_fat_id=a1b2',
    's_kwcid=AL!1234!3!55',
    'ef_id=Cj0:G:s',
    'srsltid=AfmBOoq',
    '__s=xyz1',
    'et_rid=123&et_cid=456',
    'wickedid=abc',
    'rtid=abc',
    'bbeml=tp-abc.def',
  ],
].map(tracked);

const encodings: Mangling[] = [
  { name: 'all behind # encoded once', of: (link) => afterHash(link, encodedOnce) },
  { name: 'all behind # encoded twice', of: (link) => afterHash(link, (text) => encodedOnce(encodedOnce(text))) },
  {
    name: 'all behind # encoded three times',
    of: (link) => afterHash(link, (text) => [1, 2, 3].reduce(encodedOnce, text)),
  },
  { name: 'every sign behind # encoded', of: (link) => afterHash(link, (text) => text.replace(/./g, hex)) },
  { name: 'the query encoded', of: (link) => query(link, encodedOnce) },
  { name: 'the query encoded twice', of: (link) => query(link, (text) => encodedOnce(encodedOnce(text))) },
  swapped('=', '%3D'),
  swapped('&', '%26'),
  swapped('?', '%3F'),
  swapped('/', '%2F'),
  swapped('=', '%253D'),
  swapped('=', '%3d'),
  swapped('-', '%2D'),
  swapped('&', '&amp;'),
  swapped('&', '&amp;amp;'),
  swapped('&', '&#38;'),
  swapped('&', '&#x26;'),
  swapped('&', '%26amp%3B'),
  swapped('&', '&#038;'),
  swapped('&', '#038;'),
  swapped('&', '&AMP;'),
  swapped('&', '%26%2338%3B'),
  swapped('&', ' and '),
  swapped('&', '%09'),
  swapped('&', '\u00a0'),
  swapped('&', '%u0026'),
  swapped('=', '&#61;'),
  swapped('=', '&equals;'),
  swapped('=', '=%20'),
  swapped('=', '%EF%BC%9D'),
  swapped('-', '%E2%80%91'),
  swapped('-', '%u2013'),
  swapped('-', 'â€\u201c'),
  swapped('-', 'â€\u2018'),
  swapped('-', '&ndash;'),
  swapped('-', '&shy;-'),
  swapped('-', '–%20'),
  swapped('?', '%253F'),
  swapped('o', 'о'),
  swapped('&', '\\u0026'),
  swapped('=', '\\u003d'),
  swapped('&', '\\&'),
  swapped('-', '\\-'),
  swapped('=', '=3D'),
  {
    name: 'quoted-printable, with a line that was broken',
    of: (link) => afterHash(link, (text) => broken(text.replaceAll('=', '=3D'), '=\n')),
  },
  {
    name: 'quoted-printable, with dashes of another kind',
    of: (link) => afterHash(link, (text) => text.replaceAll('=', '=3D').replaceAll('-', '=E2=80=93')),
  },
  swapped('&', ';'),
  swapped('&', ' '),
  swapped('&', '+'),
  swapped('&', '%20'),
  swapped('&', ','),
  swapped('&', '|'),
  swapped('&', '?'),
  swapped('&', '/'),
  swapped('&', '&&'),
  swapped('&', '＆'),
  swapped('=', '＝'),
  swapped('=', ':'),
  swapped('=', ' = '),
  swapped('=', '=='),
  swapped('?', '&'),
  swapped('?', '/'),
  swapped('?', '/?'),
  swapped('?', '？'),
  swapped('?', '??'),
  swapped('/', '//'),
  swapped('/', '\\'),
];

const typed: Mangling[] = [
  ...['–', '—', '‐', '‑', '−', '－', '_', ' ', ''].map((dash) => swapped('-', dash)),
  { name: 'in capitals', of: (link) => afterHash(link, (text) => text.toUpperCase()) },
  {
    name: 'with a capital in front',
    of: (link) => afterHash(link, (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())),
  },
  { name: 'all of it in capitals', of: (link) => link.toUpperCase() },
  { name: 'with a # and no stroke', of: (link) => link.replace('#/', '#') },
  { name: 'with #!', of: (link) => link.replace('#/', '#!/') },
  { name: 'with two #', of: (link) => link.replace('#', '##') },
  { name: 'with the # written twice', of: (link) => link.replace('#/', '#/#/') },
  { name: 'zero-width signs in it', of: (link) => afterHash(link, (text) => text.replace(/(.{7})/g, '$1\u200b')) },
  { name: 'soft hyphens in it', of: (link) => afterHash(link, (text) => text.replace(/(.{9})/g, '$1\u00ad')) },
  { name: 'wrapped with a line break', of: (link) => afterHash(link, (text) => broken(text, '\n')) },
  { name: 'wrapped with a space', of: (link) => afterHash(link, (text) => broken(text, ' ')) },
  { name: 'wrapped with an encoded line break', of: (link) => afterHash(link, (text) => broken(text, '%0D%0A')) },
  { name: 'wrapped and quoted', of: (link) => afterHash(link, (text) => broken(text, '%0A> ')) },
  { name: 'as a page of a wiki or a chat writes it', of: (link) => `${link}|${link}` },
  { name: 'as Outlook writes it in plain text', of: (link) => `${link}<${link}>` },
  { name: 'as Markdown', of: (link) => `${link}](${link})` },
  { name: 'in Turkish capitals', of: (link) => afterHash(link, (text) => text.toLocaleUpperCase('tr')) },
  { name: 'marks of direction in it', of: (link) => afterHash(link, (text) => text.replace(/(.{7})/g, '$1\u202b')) },
  { name: 'wrapped with a tab', of: (link) => afterHash(link, (text) => broken(text, '\r\n\t')) },
  { name: 'pasted twice', of: (link) => `${link} ${link}` },
  { name: 'pasted into itself', of: (link) => afterHash(link, () => link) },
  { name: 'as the address of a redirect in the hash', of: (link) => afterHash(link, () => `url=${encodedOnce(link)}`) },
  {
    name: 'in full width',
    of: (link) =>
      afterHash(link, (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
  },
  { name: 'with a sentence behind it', of: (link) => `${link}).Thanks%20a%20lot`, gives: 'said' },
];

const ways: Mangling[] = [
  ...['%23', '%2523', '?', '', '%23!', '#!', '%EF%BC%83', '＃', '&num;', '&#35;', '%E2%80%8B#', '%20#'].map(hashAs),
  ...['%23', '%2523', '?', ''].map(hashAs).map(older),
  older({ name: 'as it was', of: (link) => link }),
  older({ name: 'in capitals', of: (link) => afterHash(link, (text) => text.toUpperCase()) }),
  { name: '# and the part behind it gone', of: (link) => link.replace(/#\/[\w-]+/, ''), gives: 'said' },
  { name: '#/ as ?_escaped_fragment_=', of: (link) => link.replace('#', '?_escaped_fragment_=') },
  {
    name: '#/ as ?_escaped_fragment_=, encoded',
    of: (link) => link.replace(/#(.*)$/, (_, rest: string) => `?_escaped_fragment_=${encodedOnce(rest)}`),
  },
  { name: 'a query before #', of: (link) => link.replace('#', '?fbclid=1#') },
  { name: 'a tracker before # and # encoded', of: (link) => link.replace('#', '?utm_source=x%23') },
  { name: 'index.html in it', of: (link) => link.replace('#', 'index.html#') },
  { name: 'no stroke before #', of: (link) => link.replace('/#', '#') },
  { name: 'two strokes in the path', of: (link) => link.replace(/([\w-]+)\/#/, '/$1/#') },
  {
    name: 'a path in capitals',
    of: (link) =>
      link.replace(/^(https:\/\/[^/]+)([^#]*)/, (_, host: string, path: string) => host + path.toUpperCase()),
  },
];

const cuts: Mangling[] = [
  { name: 'one letter cut off', of: (link) => link.slice(0, -1), gives: 'asked or said' },
  { name: 'two letters cut off', of: (link) => link.slice(0, -2), gives: 'asked or said' },
  { name: 'cut behind the last =', of: (link) => link.slice(0, link.lastIndexOf('=') + 1), gives: 'said' },
  { name: 'cut before the last =', of: (link) => link.slice(0, link.lastIndexOf('=')), gives: 'said' },
  { name: 'cut within the last name', of: (link) => link.slice(0, link.lastIndexOf('=') - 2), gives: 'said' },
  { name: 'one letter too many', of: (link) => `${link}x`, gives: 'asked' },
  {
    name: 'two letters exchanged',
    of: (link) => query(link, (text) => text.replace(/=(.)(.)/, '=$2$1')),
    gives: 'asked',
  },
  {
    name: 'an answer that is none',
    of: (link) => query(link, (text) => text.replace(/=[^&]*/, '=zzzzzz')),
    gives: 'said',
  },
  {
    name: 'the part mistyped',
    of: (link) => link.replace(/[\w-]+\/#/, '#').replace(/#\/(..)./, '#/$1x'),
    gives: 'asked',
  },
];

/** Every mangling that the table tries. */
export const manglings: readonly Mangling[] = [
  ...ends,
  ...arounds,
  ...trackers,
  ...encodings,
  ...typed,
  ...ways,
  ...cuts,
];

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** A text that is broken in its middle. */
function broken(text: string, sign: string): string {
  const middle = Math.ceil(text.length * 0.6);
  return text.slice(0, middle) + sign + text.slice(middle);
}
