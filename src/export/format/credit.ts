import { source as sourceTexts } from '#texts/content/source.ts';
import { outline as outlineTexts } from '#texts/pathway/outline.ts';
import { exported as texts } from '#texts/take/export.ts';
import { factText } from '../../model/chart/cards.ts';
import { conditionWords } from '../../model/chart/condition-words.ts';
import type { Notice } from '../../model/content/definition.ts';
import { type Citation, linkTo, type Source } from '../../model/content/source.ts';
import { inRegister } from '../../model/content/words.ts';
import type { ExportInput } from './input.ts';

/**
 * Whose text it is and of which date, that it recommends nothing, what made it, and where to open it, if anywhere: in every file,
 * in this order.
 */
export function creditLines({
  source,
  address,
  version,
}: Pick<ExportInput, 'source' | 'address' | 'version'>): string[] {
  return [
    texts.basedOn(source.title, source.publisher, sourceTexts.dated(source)),
    texts.informs,
    texts.credit(source.credit),
    source.url,
    texts.made(version.number, version.date),
    ...(address === undefined ? [] : [texts.open(address)]),
  ];
}

/** The answers of a walk in words. */
export function answersIn({ pathway, facts, register }: Pick<ExportInput, 'pathway' | 'facts' | 'register'>): string[] {
  return Object.entries(facts).map(([fact, answer]) => factText(pathway, fact, answer, register));
}

/** What the source says about a list, with the facts for which it says so: apart from them it would hold for everybody. */
export function noticeText({ pathway, register }: Pick<ExportInput, 'pathway' | 'register'>, notice: Notice): string {
  const says = inRegister(notice.says, register);
  return notice.when ? `${says} (${outlineTexts.when} ${conditionWords(pathway, notice.when, register)})` : says;
}

/** Where a claim stands, in words and as an address. Nothing where the source is not known. */
export function placeOf(cite: Citation, sources: ReadonlyMap<string, Source>) {
  const source = sources.get(cite.source);
  if (!source) return undefined;
  const section = source.sections[cite.section]?.heading ?? cite.section;
  return {
    words: texts.place(cite.anchor, section, source.title, sourceTexts.dated(source)),
    url: linkTo(cite, source),
    section,
  };
}
