import { checks } from '#texts/content/checks.ts';
import { nextCard } from '../chart/next-card.ts';
import { unsure } from '../content/condition.ts';
import type { Problem } from '../content/problem.ts';
import type { Check } from './check.ts';

const { ids: texts } = checks;

const kebab = { name: 'kebab-case', form: /^[a-z0-9]+(-[a-z0-9]+)*$/, example: 'under-1-cm' };
const dotted = {
  name: 'the form place.treatment',
  form: /^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/,
  example: 'rectum.endoscopic-resection',
};
const either = { ...kebab, form: /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/ };
const camel = { name: 'camelCase', form: /^[a-z][a-zA-Z0-9]*$/, example: 'depthWhenSmall' };

/** Settings of an address, which a question would hide. */
const settings = ['edition', 'words', 'view'];

/** Ids are stable names: they stand in addresses, on the command line and in exported files. */
export const stableIds: Check = (pathway) => {
  const formed = (where: string, id: string, { name, form, example }: typeof kebab): Problem[] =>
    form.test(id) ? [] : [{ where, what: texts.form(id, name), fix: texts.formFix(example) }];
  const reserved = (where: string, id: string, taken: readonly string[]): Problem[] =>
    taken.includes(id) ? [{ where, what: texts.reserved(id), fix: texts.reservedFix }] : [];
  return [
    ...formed('pathway', pathway.id, kebab),
    ...Object.entries(pathway.questions).flatMap(([id, { answers }]) => [
      ...formed(`question ${id}`, id, kebab),
      ...reserved(`question ${id}`, id, settings),
      ...Object.keys(answers).flatMap((answer) =>
        answer === unsure
          ? [{ where: `question ${id}`, what: texts.unsure, fix: texts.unsureFix }]
          : formed(`question ${id}`, answer, kebab),
      ),
    ]),
    ...Object.keys(pathway.options).flatMap((id) => formed(`option ${id}`, id, dotted)),
    ...Object.keys(pathway.notices).flatMap((id) => formed(`notice ${id}`, id, either)),
    ...Object.keys(pathway.gaps).flatMap((id) => formed(`gap ${id}`, id, either)),
    ...Object.keys(pathway.states).flatMap((id) => [
      ...formed(`state ${id}`, id, camel),
      ...reserved(`state ${id}`, id, [nextCard]),
    ]),
  ];
};
