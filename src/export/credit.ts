import { exported as texts } from '#texts/export.ts';
import { source as sourceTexts } from '#texts/source.ts';
import { factText } from '../model/cards.ts';
import { type Citation, linkTo, type Source } from '../model/source.ts';
import type { ExportInput } from './input.ts';

/** Whose text it is and of which date, that it recommends nothing, and where to open it: in every file, in this order. */
export function creditLines({ source, address }: Pick<ExportInput, 'source' | 'address'>): string[] {
  return [
    texts.basedOn(source.title, source.publisher, dayOf(source)),
    texts.informs,
    texts.credit(source.credit),
    source.url,
    texts.open(address),
  ];
}

/** The day the source was last changed, in words. */
function dayOf(source: Source): string {
  return source.updated === '' ? '' : sourceTexts.date(source.updated);
}

/** The answers of a walk in words. */
export function answersIn({ pathway, facts, register }: Pick<ExportInput, 'pathway' | 'facts' | 'register'>): string[] {
  return Object.entries(facts).map(([fact, answer]) => factText(pathway, fact, answer, register));
}

/** Where a claim stands, in words and as an address. Nothing where the source is not known. */
export function placeOf(cite: Citation, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(cite.source);
  if (!source) return undefined;
  const section = source.sections[cite.section]?.heading ?? cite.section;
  return { words: texts.place(cite.anchor, section, source.title, dayOf(source)), url: linkTo(cite, source), section };
}
