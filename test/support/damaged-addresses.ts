import type { Facts } from '../../src/model/content/condition.ts';

export const answered = { size: '1-to-2-cm', 'muscle-layer': 'no' };

/** What holds of a damaged address is kept; the rest is named in a note. */
export const damagedAddresses: Readonly<
  Record<string, { readonly hash: string; readonly keeps?: Facts; readonly says?: RegExp }>
> = {
  'an unknown fact': { hash: '#/rectum?size=1-to-2-cm&muscle-layer=no&weight=70', keeps: answered, says: /weight/ },
  'an unknown answer': { hash: '#/rectum?size=huge&muscle-layer=no', keeps: { 'muscle-layer': 'no' }, says: /huge/ },
  'a fact given twice': {
    hash: '#/rectum?size=1-to-2-cm&size=over-2-cm&muscle-layer=no',
    keeps: answered,
    says: /more than one answer/,
  },
  'a negative size': { hash: '#/rectum?size=-1cm', keeps: {}, says: /-1cm/ },
  'an answer of another edition': { hash: '#/rectum?size=under-2-cm', keeps: {}, says: /under-2-cm/ },
  'an unknown edition': { hash: '#/rectum?size=over-2-cm&edition=third', keeps: { size: 'over-2-cm' }, says: /third/ },
  'an unknown view': { hash: '#/rectum?size=over-2-cm&view=poster', keeps: { size: 'over-2-cm' }, says: /poster/ },
  '10 kB of noise as a pathway': { hash: `#/${noise(10_000)}` },
  '10 kB of noise as facts': { hash: `#/rectum?size=over-2-cm&${noise(10_000)}`, keeps: { size: 'over-2-cm' } },
  'a thousand facts': {
    hash: `#/rectum?${Array.from({ length: 1000 }, (_, index) => `f${index}=${index}`).join('&')}&size=over-2-cm`,
    keeps: {},
  },
  'percent signs that mean nothing': {
    hash: '#/rectum?size=over-2-cm&%E0%A4%A=%%%&%=%zz',
    keeps: { size: 'over-2-cm' },
  },
  'percent signs as a pathway': { hash: '#/%E0%A4%A' },
  'a name that every object has': { hash: '#/__proto__?__proto__=__proto__', says: /__proto__/ },
  'facts that every object has': {
    hash: '#/rectum?__proto__=x&constructor=y&toString=z&size=__proto__',
    keeps: {},
    says: /__proto__/,
  },
  'a script as a pathway': { hash: `#/${encodeURIComponent('<script>window.name="run"</script>')}`, says: /script/ },
  'a script as an answer': {
    hash: `#/rectum?size=${encodeURIComponent('<img src=x onerror="window.name=\'run\'">')}`,
    keeps: {},
    says: /img/,
  },
  'characters of other scripts and controls': { hash: '#/rectum?size=%00%0a\u202e\u{1F600}', keeps: {} },
  'a pathway that only the other edition has': { hash: '#/work-up', says: /edition for doctors/i },
};

function noise(length: number): string {
  const marks = 'abcXYZ0189-_~!$()*,;:@[]{}^`|"<>\\é漢';
  let text = '';
  for (let seed = 7; text.length < length; seed = (seed * 16807) % 2147483647) text += marks[seed % marks.length];
  return text;
}
