import type { Pathway } from '../model/definition.ts';
import type { Citation } from '../model/source.ts';
import { inRegister, registers, type Words } from '../model/words.ts';
import type { Change } from './changes.ts';
import type { Pairs } from './renames.ts';

/** Words and citations that changed in what stayed. */
export function wordChanges(before: Pathway, after: Pathway, pairs: Pairs): Change[] {
  return [
    ...words('title', before.title, after.title),
    ...words('intro', before.intro, after.intro),
    ...[...pairs.questions].flatMap(([from, to]) => {
      const old = before.questions[from];
      const now = after.questions[to];
      return [
        ...words(`question ${to}`, old?.asks, now?.asks),
        ...words(`question ${to}, meaning`, old?.means, now?.means),
        ...[...(pairs.answers.get(from) ?? [])].flatMap(([oldAnswer, answer]) =>
          words(`question ${to}, answer ${answer}`, old?.answers[oldAnswer]?.says, now?.answers[answer]?.says),
        ),
      ];
    }),
    ...[...pairs.options].flatMap(([from, to]) => optionWords(before, after, from, to)),
    ...[...pairs.notices].flatMap(([from, to]) => [
      ...words(`notice ${to}`, before.notices[from]?.says, after.notices[to]?.says),
      ...condition(`notice ${to}`, before.notices[from]?.when, after.notices[to]?.when),
      ...citations(`notice ${to}`, before.notices[from]?.cites, after.notices[to]?.cites),
    ]),
    ...[...pairs.gaps].flatMap(([from, to]) => [
      ...words(`gap ${to}`, before.gaps[from]?.says, after.gaps[to]?.says),
      ...condition(`gap ${to}`, before.gaps[from]?.when, after.gaps[to]?.when),
      ...citations(`gap ${to}`, before.gaps[from]?.cites, after.gaps[to]?.cites),
    ]),
  ];
}

function optionWords(before: Pathway, after: Pathway, from: string, to: string): Change[] {
  const where = `option ${to}`;
  const [old, now] = [before.options[from], after.options[to]];
  const conditions = (option: typeof old, register: 'plain' | 'clinical') =>
    (option?.lines ?? []).flatMap((line) => (line.for ? [inRegister(line.for, register)] : [])).join('; ');
  const conditionWords = (option: typeof old): Words => ({
    plain: conditions(option, 'plain'),
    clinical: conditions(option, 'clinical'),
  });
  return [
    ...words(where, old?.says, now?.says),
    ...words(`${where}, detail`, old?.detail, now?.detail),
    ...words(`${where}, condition`, conditionWords(old), conditionWords(now)),
    ...words(`${where}, doubt`, old?.doubt?.says, now?.doubt?.says),
    ...words(`${where}, strength`, old?.strength, now?.strength),
    ...words(`${where}, evidence`, old?.evidence, now?.evidence),
    ...citations(
      where,
      old?.lines.flatMap(({ cites }) => cites),
      now?.lines.flatMap(({ cites }) => cites),
    ),
  ];
}

/** One change for each register that reads otherwise; one for both where both read the same. */
function words(where: string, from: Words = '', to: Words = ''): Change[] {
  const changed = registers
    .map((register) => ({ register, from: inRegister(from, register), to: inRegister(to, register) }))
    .filter((text) => text.from !== text.to);
  const [first, second] = changed;
  if (first && second && first.from === second.from && first.to === second.to) {
    return [{ kind: 'words', where, from: first.from, to: first.to }];
  }
  return changed.map((text) => ({ kind: 'words', where: `${where} (${text.register})`, from: text.from, to: text.to }));
}

/** When a notice or a gap is shown. The conditions of options show in their statuses. */
function condition(where: string, from: unknown, to: unknown): Change[] {
  const [old, now] = [JSON.stringify(from ?? null), JSON.stringify(to ?? null)];
  return old === now ? [] : [{ kind: 'words', where: `${where}, shown when`, from: old, to: now }];
}

function citations(where: string, from: readonly Citation[] = [], to: readonly Citation[] = []): Change[] {
  const texts = (cites: readonly Citation[]) => cites.map(({ section, anchor }) => `${section}: "${anchor}"`);
  const [old, now] = [texts(from), texts(to)];
  return old.join() === now.join() ? [] : [{ kind: 'citations', where, from: old, to: now }];
}
