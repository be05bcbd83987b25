import { checks } from '#texts/content/checks.ts';
import type { Pathway, State } from '../content/definition.ts';
import type { Problem } from '../content/problem.ts';
import { answersTo, targetOf } from '../walk/machine.ts';
import { reachable } from '../walk/walk.ts';
import type { Check } from './check.ts';

const { paths: texts } = checks;

/** Rule 6, the skeleton: no dead end, no unreachable state, no loop, no missing initial, no question that is never asked. */
export const soundPaths: Check = (pathway) => [
  ...(pathway.type === 'parallel' ? anyOrder(pathway) : inOrder(pathway)),
  ...unasked(pathway),
];

function inOrder(pathway: Pathway): Problem[] {
  const { initial = '', states } = pathway;
  if (!Object.hasOwn(states, initial)) {
    return [{ where: 'initial', what: texts.initial(initial), fix: texts.initialFix(Object.keys(states)) }];
  }
  const reached = reachable(pathway, initial);
  const loop = loopFrom(pathway, initial);
  return [
    ...Object.entries(states).flatMap(([id, state]) => [
      ...edges(pathway, id, state),
      ...(reached.has(id) ? [] : [{ where: `state ${id}`, what: texts.unreachable, fix: texts.unreachableFix }]),
    ]),
    ...(loop ? [{ where: `state ${loop[0]}`, what: texts.loop(loop), fix: texts.loopFix }] : []),
  ];
}

function edges(pathway: Pathway, id: string, state: State): Problem[] {
  if (state.kind !== 'question') return [];
  const where = `state ${id}`;
  const question = Object.hasOwn(pathway.questions, state.asks) ? pathway.questions[state.asks] : undefined;
  if (!question) return [notAQuestion(pathway, where, state.asks)];
  const answers = answersTo(question);
  const on = state.on ?? {};
  return [
    ...answers
      .filter((answer) => !Object.hasOwn(on, answer))
      .map((answer) => ({ where, what: texts.deadEnd(answer), fix: texts.deadEndFix })),
    ...Object.entries(on).flatMap(([answer, transition]) => {
      const target = targetOf(transition);
      return [
        ...(answers.includes(answer) ? [] : [{ where, what: texts.noAnswer(answer), fix: texts.noAnswerFix(answers) }]),
        ...(Object.hasOwn(pathway.states, target)
          ? []
          : [{ where, what: texts.target(answer, target), fix: texts.initialFix(Object.keys(pathway.states)) }]),
      ];
    }),
  ];
}

/** The first circle that a walk from here could run into, from its first state to the same state again. */
function loopFrom(pathway: Pathway, start: string): readonly string[] | undefined {
  const cleared = new Set<string>();
  const follow = (id: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (cleared.has(id)) return undefined;
    const state = pathway.states[id];
    const targets = state?.kind === 'question' ? Object.values(state.on ?? {}).map(targetOf) : [];
    for (const target of targets) {
      const loop = follow(target, [...path, id]);
      if (loop) return loop;
    }
    cleared.add(id);
    return undefined;
  };
  return follow(start, []);
}

function anyOrder(pathway: Pathway): Problem[] {
  const asked = askedIn(pathway);
  const hasList = Object.values(pathway.states).some((state) => state.kind === 'options');
  return [
    ...(hasList ? [] : [{ where: 'states', what: texts.noList, fix: texts.noListFix }]),
    ...asked.flatMap(({ id, fact }, i) => {
      const where = `state ${id}`;
      if (!Object.hasOwn(pathway.questions, fact)) return [notAQuestion(pathway, where, fact)];
      const first = asked.findIndex((other) => other.fact === fact);
      return first === i ? [] : [{ where, what: texts.askedTwice(fact), fix: texts.askedTwiceFix }];
    }),
  ];
}

function unasked(pathway: Pathway): Problem[] {
  const asked = new Set(askedIn(pathway).map(({ fact }) => fact));
  return Object.keys(pathway.questions)
    .filter((fact) => !asked.has(fact))
    .map((fact) => ({ where: `question ${fact}`, what: texts.neverAsked, fix: texts.neverAskedFix }));
}

function askedIn(pathway: Pathway) {
  return Object.entries(pathway.states).flatMap(([id, state]) =>
    state.kind === 'question' ? [{ id, fact: state.asks }] : [],
  );
}

function notAQuestion(pathway: Pathway, where: string, fact: string): Problem {
  return { where, what: texts.notAQuestion(fact), fix: texts.notAQuestionFix(Object.keys(pathway.questions)) };
}
