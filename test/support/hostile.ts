import fc from 'fast-check';

/** Texts that have broken other programs: markup, code, names that every object has, signs that hide or turn text round. */
export const hostileTexts: readonly string[] = [
  '<script>window.attacked = 1</script>',
  '"><img src=x onerror="window.attacked = 1">',
  "'><svg onload=window.attacked=1>",
  '<iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>',
  '</title></style></textarea></script><script>window.attacked = 1</script>',
  '<a href="javascript:window.attacked = 1">link</a>',
  'javascript:window.attacked=1',
  'data:text/html,<script>opener.attacked = 1</script>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.attacked=1&gt;">',
  '{{constructor.constructor("window.attacked = 1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker would type
  '${window.attacked = 1}',
  '<x onmouseover=window.attacked=1 style=position:fixed;inset:0>',
  '<meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<base href="https://example.org/">',
  '<style>*{display:none}</style>',
  '<form action="https://example.org/"><button>ok',
  '&lt;script&gt;window.attacked = 1&lt;/script&gt;',
  '\u202Edelooc si siht\u202C',
  '\u0000\u0001\u0008\u001B[31m',
  '\uD800 a lone surrogate \uDFFF',
  `Z\u0351\u034B\u0352${'\u0300'.repeat(60)}`,
  '\uFEFF\u200B\u2060\u00AD',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '%',
  '%E0%A4%A',
  '%00',
  '../../../../etc/passwd',
  "'; DROP TABLE walks; --",
  '=HYPERLINK("https://example.org/")',
  'NaN',
  '-0',
  '1e999',
  '',
  ' ',
  'a'.repeat(5000),
];

/** Whatever a file, a store or another window could hold, as JSON or as a structured clone. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    -0,
    1e308,
    Infinity,
    2 ** 53,
    10n ** 30n,
    [],
    {},
    [[]],
    new Date(0),
  ),
  fc
    .constantFrom('{"__proto__":{"attacked":1}}', '{"constructor":{"prototype":{"attacked":1}}}')
    .map((text) => JSON.parse(text)),
  fc.constantFrom(1, 2).map(circle),
  fc.integer({ min: 1000, max: 4000 }).map(deep),
);

/** An object or a list that holds itself. */
function circle(kind: number): unknown {
  const list: unknown[] = [];
  list.push(list);
  const object: Record<string, unknown> = { id: 'a' };
  object['self'] = object;
  return kind === 1 ? list : object;
}

function deep(levels: number): unknown {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { id: value };
  return value;
}

/** One entry with one thing wrong: a part that is something else, that is gone, or that was not asked for. */
export function damaged(entry: unknown): fc.Arbitrary<unknown> {
  if (typeof entry !== 'object' || entry === null) return hostileValue;
  const keys = Object.keys(entry);
  return fc.oneof(
    fc.tuple(fc.constantFrom(...keys), hostileValue).map(([key, value]) => ({ ...entry, [key]: value })),
    fc.constantFrom(...keys).map((key) => Object.fromEntries(Object.entries(entry).filter(([each]) => each !== key))),
    fc.constant(JSON.parse(`{"__proto__":${JSON.stringify(entry)}}`)),
    hostileValue,
  );
}
