import { checks } from '#texts/content/checks.ts';
import type { Pathway } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import type { Citation } from '../content/source.ts';
import type { Check } from './check.ts';

const { citations: texts } = checks;

/** Rule 1, as far as it can be seen without the source: everything clinical cites, with an anchor that can be found. */
export const cited: Check = (pathway) => [
  ...Object.entries(pathway.options).flatMap(([id, option]) => [
    ...option.lines.flatMap((line, i) => listed(pathway, `option ${id}, line ${i + 1}`, line.cites)),
    ...(option.doubt ? required(`option ${id}, doubt`, option.doubt.cites) : []),
    ...(option.figures ?? []).flatMap((figure, i) => required(`option ${id}, figure ${i + 1}`, figure.cites)),
  ]),
  ...Object.entries(pathway.notices).flatMap(([id, notice]) => required(`notice ${id}`, notice.cites)),
  ...Object.entries(pathway.gaps).flatMap(([id, gap]) => anchors(`gap ${id}`, gap.cites)),
  ...Object.entries(pathway.questions).flatMap(([id, question]) => anchors(`question ${id}`, question.cites)),
  ...pathway.next.flatMap((link) => anchors(`next ${link.to}`, link.cites)),
  ...Object.entries(pathway.states).flatMap(([id, state]) => {
    if (state.kind === 'goes-to') return state.to.flatMap((link) => anchors(`state ${id}, ${link.to}`, link.cites));
    if (state.kind === 'not-covered' || state.kind === 'end') return anchors(`state ${id}`, state.cites);
    const on = state.kind === 'question' ? Object.entries(state.on ?? {}) : [];
    return on.flatMap(([answer, to]) =>
      typeof to === 'string' ? [] : required(`state ${id}, answer ${answer}`, to.cites),
    );
  }),
];

/** A line has to cite the list itself; what it cites besides may stand elsewhere. */
function listed(pathway: Pathway, where: string, cites: readonly Citation[]): Problem[] {
  const inList = cites.some((cite) => cite.source === pathway.source && pathway.sections.includes(cite.section));
  const elsewhere = { where, what: texts.elsewhere, fix: texts.elsewhereFix(pathway.sections) };
  return [...required(where, cites), ...(cites.length > 0 && !inList ? [elsewhere] : [])];
}

function required(where: string, cites: readonly Citation[] | undefined): Problem[] {
  return cites && cites.length > 0 ? anchors(where, cites) : [{ where, what: texts.none, fix: texts.noneFix }];
}

function anchors(where: string, cites: readonly Citation[] = []): Problem[] {
  return cites.flatMap(({ anchor }) => {
    const words = anchor.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return words >= 3 && words <= 8 ? [] : [{ where, what: texts.length(anchor, words), fix: texts.lengthFix }];
  });
}
