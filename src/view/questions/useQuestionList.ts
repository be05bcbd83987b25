import { useMemo } from 'react';
import { keptAfter, type ListedQuestion, questionList } from '../../kept/question-list.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { teamQuestions } from '../../model/handouts/team-questions.ts';
import { type Walk, walk } from '../../model/walk/walk.ts';
import { useBefore } from '../given/before.ts';
import { useDevice, useShelf } from '../given/device.ts';
import { useReference } from '../given/reference.ts';
import { useRegister } from '../given/register.ts';

interface Place {
  readonly pathway: Pathway;
  readonly way: Walk;
}

/** The person's questions for this walk, with the pathways that led to this one, and how to change them. */
export function useQuestionList({ pathway, way }: Place) {
  const register = useRegister();
  const { topics } = useReference();
  const shelf = useShelf('questions');
  const device = useDevice();
  const before = useBefore();
  const collected = useMemo(() => teamQuestions(pathway, way, register, topics), [pathway, way, register, topics]);
  const list = useMemo(() => {
    const led = before.flatMap((each) => {
      if (each.pathway === pathway) return [];
      const asked = teamQuestions(each.pathway, walk(each.pathway, each.facts), register, topics);
      return asked.filter(({ origin }) => origin !== 'general');
    });
    const own = collected.filter(({ origin }) => origin !== 'general');
    const general = collected.filter(({ origin }) => origin === 'general');
    return questionList(shelf.entries, [...own, ...led, ...general]);
  }, [shelf.entries, collected, before, pathway, register, topics]);
  return {
    list,
    kept: shelf.kept,
    problems: shelf.problems,
    change: (next: readonly ListedQuestion[]) => {
      const changed = device.now();
      shelf.change((before) => keptAfter(before, list, next, changed));
    },
    newId: device.newId,
  };
}
