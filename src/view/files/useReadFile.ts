import { useState } from 'react';
import { files as texts } from '#texts/take/files.ts';
import { type Kept, readBlob } from '../../kept/file.ts';
import type { ShelfName } from '../../kept/shelves.ts';
import type { Problem } from '../../model/content/problem.ts';
import { useDevice } from '../given/device.ts';
import { takeIn } from './takeIn.ts';

/** Reads a file of whatever kind of ours it is, wherever it was offered, and says what it held. */
export function useReadFile(onDone: (kept: Kept) => void = () => undefined) {
  const device = useDevice();
  const [said, say] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const { kept, problems: found, refused } = await readBlob(file);
      const { known, problems: left } = await takeIn(device, kept);
      setProblems([...found, ...left]);
      say(refused ? [] : [...held(kept, found.length > 0), ...(known > 0 ? [texts.known(known)] : [])]);
      onDone(kept);
    } catch {
      setProblems([]);
      say([texts.notARead]);
    }
  };
  return { open, said, problems };
}

/** On which page or view each kind is found. */
const places: { readonly [Name in ShelfName]?: keyof typeof texts.where } = {
  walks: 'saved',
  notes: 'saved',
  cases: 'practise',
  sets: 'practise',
  lessons: 'practise',
  recordings: 'replay',
  teaching: 'presenter',
  tallies: 'class',
};

function held(kept: Kept, damaged: boolean): readonly string[] {
  const names = (Object.keys(kept) as ShelfName[]).filter((name) => (kept[name] ?? []).length > 0);
  if (names.length === 0) return damaged ? [] : [texts.nothing];
  const counts = names.map((name) => texts.counts[name]((kept[name] ?? []).length));
  const where = new Set(names.flatMap((name) => places[name] ?? []));
  return [texts.read(texts.and(counts)), ...[...where].map((place) => texts.where[place])];
}
