import { conditionWords } from '../model/chart/condition-words.ts';
import type { Condition } from '../model/content/condition.ts';
import type { Pathway } from '../model/content/definition.ts';
import type { Citation } from '../model/content/source.ts';
import { inRegister, registers, type Words } from '../model/content/words.ts';
import type { Change } from './change.ts';
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
      ...shown(`notice ${to}`, [before, before.notices[from]?.when], [after, after.notices[to]?.when], pairs),
      ...citations(`notice ${to}`, before.notices[from]?.cites, after.notices[to]?.cites),
    ]),
    ...[...pairs.gaps].flatMap(([from, to]) => [
      ...words(`gap ${to}`, before.gaps[from]?.says, after.gaps[to]?.says),
      ...shown(`gap ${to}`, [before, before.gaps[from]?.when], [after, after.gaps[to]?.when], pairs),
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
  const strengths = (option: typeof old, register: 'plain' | 'clinical') =>
    [option?.strength, ...(option?.lines ?? []).map(({ strength }) => strength)]
      .flatMap((strength) => (strength === undefined ? [] : [inRegister(strength, register)]))
      .join('; ');
  const strengthWords = (option: typeof old): Words => ({
    plain: strengths(option, 'plain'),
    clinical: strengths(option, 'clinical'),
  });
  return [
    ...words(where, old?.says, now?.says),
    ...words(`${where}, detail`, old?.detail, now?.detail),
    ...words(`${where}, condition`, conditionWords(old), conditionWords(now)),
    ...words(`${where}, doubt`, old?.doubt?.says, now?.doubt?.says),
    ...words(`${where}, strength`, strengthWords(old), strengthWords(now)),
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
function shown(where: string, [before, from]: Shown, [after, to]: Shown, pairs: Pairs): Change[] {
  if (JSON.stringify(from && inNewIds(from, pairs)) === JSON.stringify(to)) return [];
  const text = (pathway: Pathway, when: Condition | undefined) => (when ? conditionWords(pathway, when, 'plain') : '');
  return [{ kind: 'words', where: `${where}, shown when`, from: text(before, from), to: text(after, to) }];
}

type Shown = readonly [Pathway, Condition | undefined];

function inNewIds(when: Condition, pairs: Pairs): Condition {
  if ('all' in when) return { all: when.all.map((part) => inNewIds(part, pairs)) };
  if ('any' in when) return { any: when.any.map((part) => inNewIds(part, pairs)) };
  if ('unless' in when) return { unless: inNewIds(when.unless, pairs) };
  const answers = pairs.answers.get(when.fact);
  return {
    fact: pairs.questions.get(when.fact) ?? when.fact,
    in: when.in.map((answer) => answers?.get(answer) ?? answer),
  };
}

function citations(where: string, from: readonly Citation[] = [], to: readonly Citation[] = []): Change[] {
  const texts = (cites: readonly Citation[]) => cites.map(({ section, anchor }) => `${section}: "${anchor}"`);
  const [old, now] = [texts(from), texts(to)];
  return old.join() === now.join() ? [] : [{ kind: 'citations', where, from: old, to: now }];
}
