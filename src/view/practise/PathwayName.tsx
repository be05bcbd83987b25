import { useCallback } from 'react';
import type { Edition } from '../../model/definition.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import type { Load } from './PractiseScene.tsx';

interface Props {
  readonly id: string;
  readonly edition: Edition;
  readonly load: Load;
  readonly register: Register;
}

/** A pathway as a choice, by its title once that has been loaded. One without options has no list to predict, and is left out. */
export function PathwayName({ id, edition, load, register }: Props) {
  const loaded = useLoaded(
    useCallback(() => load(edition, id), [load, edition, id]),
    true,
  );
  const pathway = loaded.value?.pathway;
  if (pathway && Object.keys(pathway.options).length === 0) return null;
  return <option value={id}>{pathway ? inRegister(pathway.title, register) : id}</option>;
}
