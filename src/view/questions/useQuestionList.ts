import { useEffect, useMemo } from 'react';
import { type ListedQuestion, questionList } from '../../kept/question-list.ts';
import type { Pathway } from '../../model/definition.ts';
import { type TeamQuestion, teamQuestions } from '../../model/team-questions.ts';
import type { Walk } from '../../model/walk.ts';
import type { Register } from '../../model/words.ts';
import { useDevice, useShelf } from '../common/device.ts';
import { useReference } from '../common/reference.ts';

/** What other places gave rise to since the app was opened, by the beginning of their keys. Nothing of it is kept. */
const visited = new Map<string, readonly TeamQuestion[]>();

interface Place {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly register: Register;
}

/** The person's questions for this walk and the places before it, and how to change them. */
export function useQuestionList({ pathway, way, register }: Place) {
  const { topics } = useReference();
  const shelf = useShelf('questions');
  const device = useDevice();
  const here = `${pathway.edition}/${pathway.id}/`;
  const collected = useMemo(() => teamQuestions(pathway, way, register, topics), [pathway, way, register, topics]);
  useEffect(() => {
    visited.set(
      here,
      collected.filter(({ origin }) => origin !== 'general'),
    );
  }, [here, collected]);
  const list = useMemo(() => {
    const before = [...visited].flatMap(([place, questions]) => (place === here ? [] : questions));
    const own = collected.filter(({ origin }) => origin !== 'general');
    const general = collected.filter(({ origin }) => origin === 'general');
    return questionList(shelf.entries, [...own, ...before, ...general], here);
  }, [shelf.entries, collected, here]);
  return {
    list,
    kept: shelf.kept,
    problems: shelf.problems,
    change: (next: readonly ListedQuestion[]) => {
      const changed = device.now();
      shelf.replace(next.map((question) => ({ ...question, changed })));
    },
    newId: device.newId,
  };
}
