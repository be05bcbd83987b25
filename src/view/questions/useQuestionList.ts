import { useEffect, useMemo } from 'react';
import { keptAfter, type ListedQuestion, questionList } from '../../kept/question-list.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { type TeamQuestion, teamQuestions } from '../../model/handouts/team-questions.ts';
import type { Walk } from '../../model/walk/walk.ts';
import { useDevice, useShelf } from '../given/device.ts';
import type { AddressChange } from '../given/pane.ts';
import { useReference } from '../given/reference.ts';
import { useRegister } from '../given/register.ts';
import { fragmentOf, legsOf } from '../keep/fragment.ts';

/** What pathways gave rise to since the app was opened, by the beginning of their keys. */
const visited = new Map<string, readonly TeamQuestion[]>();

interface Place {
  readonly pathway: Pathway;
  readonly way: Walk;
  readonly addressOf: (change: AddressChange) => string;
}

/** The person's questions for this walk, with the pathways that led to this one, and how to change them. */
export function useQuestionList({ pathway, way, addressOf }: Place) {
  const register = useRegister();
  const { topics } = useReference();
  const shelf = useShelf('questions');
  const device = useDevice();
  const here = `${pathway.edition}/${pathway.id}/`;
  const address = fragmentOf(addressOf({ view: 'step' }));
  const collected = useMemo(() => teamQuestions(pathway, way, register, topics), [pathway, way, register, topics]);
  useEffect(() => {
    visited.set(
      here,
      collected.filter(({ origin }) => origin !== 'general'),
    );
  }, [here, collected]);
  const list = useMemo(() => {
    const led = legsOf(address).map((id) => `${pathway.edition}/${id}/`);
    const before = led.flatMap((place) => (place === here ? [] : (visited.get(place) ?? [])));
    const own = collected.filter(({ origin }) => origin !== 'general');
    const general = collected.filter(({ origin }) => origin === 'general');
    return questionList(shelf.entries, [...own, ...before, ...general]);
  }, [shelf.entries, collected, here, address, pathway.edition]);
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
