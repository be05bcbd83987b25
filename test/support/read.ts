import type { Facts } from '../../src/model/content/condition.ts';

/*
 * What stands in a document, read from it and from nothing else. Each function is whole in itself, so that it runs in the page
 * of a browser as well as in a document without one.
 */

/** What a person sees of a walk, read from the page at once. */
export interface Shown {
  readonly at: string | undefined;
  /** Every option in the step panel with its status. */
  readonly options: readonly (readonly [id: string, status: string])[];
  /** In no order: what warns stands before the rest. */
  readonly notices: readonly string[];
  /** The answers given, as the panel lists them. */
  readonly answers: Facts;
  /** The facts in the address. */
  readonly address: Facts;
}

/** Reads the step that is on show. */
export function shownStep(): Shown {
  const panel = document.querySelector('.step');
  const data = (selector: string, ...names: string[]) =>
    [...(panel?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ dataset }) =>
      names.map((name) => dataset[name] ?? ''),
    );
  const query = location.hash.split('?')[1] ?? '';
  return {
    at: document.querySelector<HTMLElement>('[data-at]')?.dataset['at'],
    options: data('[data-option]', 'option', 'status') as [string, string][],
    notices: data('[data-notice]', 'notice').flat().sort(),
    answers: Object.fromEntries(data('[data-fact]', 'fact', 'answer')),
    address: Object.fromEntries(new URLSearchParams(query)),
  };
}

/**
 * What one scene tells, read from its DOM as text. By the ids of cards and edges, so that what a scene leaves out on purpose can be
 * left out of another.
 */
export interface Told {
  /** Title and rows of every card, in full words. */
  readonly cards: Readonly<Record<string, string>>;
  /** For every edge its (node, label, node, label). */
  readonly edges: Readonly<Record<string, string>>;
  /** When an option is listed, by card and option: the outline says it in the words of the source, the chart in its own. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Lines as they are drawn, each with the edges that it stands for. The outline has one for every edge. */
  readonly lines: readonly { readonly kind: 'clinical' | 'structural'; readonly edges: readonly string[] }[];
}

/** Reads a scene: a chart or the outline. */
export function toldBy(scene: string): Told {
  const root = document.querySelector(scene);
  if (!root) throw new Error(`there is no ${scene}`);
  const all = (from: Element, what: string) => [...from.querySelectorAll<HTMLElement>(what)];
  const one = (from: Element | undefined, what: string) => from?.querySelector<HTMLElement>(what) ?? undefined;
  /** The words of an element, without what opens on request, the words of marks, and links to the source. */
  const words = (element: Element | undefined, without = '.visually-hidden') => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const part of copy ? all(copy, `[popover], .source-link, .card-here, ${without}`) : []) part.remove();
    return (copy?.textContent ?? '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  };
  const isOutline = root.matches('.outline');

  /** The same words must stand in every place where a scene shows a part: a chart on a phone shows some in two branches. */
  const put = (into: Record<string, string>, id: string, text: string) => {
    into[id] = into[id] === undefined || into[id] === text ? text : `${into[id]} OR ${text}`;
  };
  const cards: Record<string, string> = {};
  const conditions: Record<string, string> = {};
  const titles: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const card of all(root, isOutline ? '[data-outline]' : '.card')) {
    const id = card.dataset[isOutline ? 'outline' : 'card'] ?? '';
    const title = isOutline ? words(one(card, 'h3')) : titleOf(card);
    const rows = all(card, '[data-row]').map((row) => {
      const text = rowText(row);
      put(labels, `${id}.${row.dataset['row']}`, text);
      const condition = words(one(row, '.card-note, .outline-note')).replace(/^(,|·) /, '');
      if (condition !== '') put(conditions, `${id}.${row.dataset['row']}`, condition);
      return text;
    });
    put(titles, id, title);
    put(cards, id, [title, ...rows].join(' | '));
  }

  /** What is seen as the title of a card, or in a row of findings what pointing at its label shows; who hears it gets the same. */
  function titleOf(card: HTMLElement): string {
    const label = one(card, '.finding-label');
    const title = label ? label.title : words(one(card.closest('.box') ?? undefined, '.box-title'));
    const heard = card.getAttribute('aria-label') ?? '';
    return heard.includes(title) ? title : `${title}, but heard as ${heard}`;
  }
  /** An answer, an option or a link in full. */
  function rowText(row: HTMLElement): string {
    const full = one(row, '.row-full');
    return full ? words(full, '.none') : words(row, '.visually-hidden, .card-note, .outline-note, .outline-links');
  }
  const end = (text: string): readonly [title: string, label: string] => {
    const card = Object.keys(titles).find((id) => text === id || text.startsWith(`${id}.`));
    if (card === undefined) return [`nothing called ${text}`, ''];
    return [titles[card] ?? '', text === card ? '' : (labels[text] ?? `nothing called ${text}`)];
  };
  // The ids in the address of an edge are read against the cards and rows of the same scene: what it joins must be there.
  const edges: Record<string, string> = {};
  if (!isOutline) {
    const told = all(root, '[data-edges]').map((line) => ({ line, ids: line.dataset['edges']?.split('|') ?? [] }));
    for (const id of told.flatMap(({ ids }) => ids)) {
      const [from = '', to = ''] = id.split(' > ');
      edges[id] = [...end(from), ...end(to)].join(' | ');
    }
    const lines = told
      .filter(({ line }) => !line.matches('.box'))
      .map(({ line, ids }) => ({
        kind: line.matches('.edge-clinical') ? ('clinical' as const) : ('structural' as const),
        edges: ids,
      }));
    return { cards, edges, conditions, lines };
  }
  const lines = all(root, '[data-edge]').map((line) => {
    // In the outline a line stands in the card and the row that it starts from, and its link names where it leads.
    const id = line.dataset['edge'] ?? '';
    const card = line.closest<HTMLElement>('[data-outline]') ?? undefined;
    const row = line.closest<HTMLElement>('li[data-row]');
    const link = one(line, 'a[href^="#outline-"]');
    const target = Object.keys(titles).find((each) => link?.getAttribute('href')?.endsWith(`-${each}`)) ?? '';
    const title = titles[target] ?? 'nothing';
    const said = words(link);
    const label = said === title ? '' : said.slice(title.length).replace(/^: /, '');
    put(edges, id, [words(one(card, 'h3')), row ? rowText(row) : '', title, label].join(' | '));
    return {
      kind: line.matches('.outline-link-clinical') ? ('clinical' as const) : ('structural' as const),
      edges: [id],
    };
  });
  return { cards, edges, conditions, lines };
}

export interface Walked {
  readonly current: readonly string[];
  /** The answer that is pressed on each card. */
  readonly chosen: Facts;
}

/** Where the walk is and which answers are chosen, as a chart or an outline shows it. */
export function walkedIn(selector: string): Walked {
  const root = document.querySelector(selector);
  const cardOf = (element: Element) =>
    element.closest<HTMLElement>('[data-outline]')?.dataset['outline'] ??
    element.closest<HTMLElement>('.card')?.dataset['card'] ??
    '';
  const current = [...(root?.querySelectorAll('[aria-current="step"]') ?? [])].map(cardOf);
  const pressed = [...(root?.querySelectorAll('[aria-pressed="true"]') ?? [])].filter((element) => cardOf(element));
  const chosen = pressed.map((element) => [
    cardOf(element),
    element.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '',
  ]);
  return { current: [...new Set(current)].sort(), chosen: Object.fromEntries(chosen) };
}

/** What the panel marks on its options: which would be listed, and which would no longer be. */
export function marked(): Record<string, string> {
  const marks = [...document.querySelectorAll('.step .option-would')].map((mark) => [
    mark.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '',
    mark.textContent ?? '',
  ]);
  return Object.fromEntries(marks);
}
