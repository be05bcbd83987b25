import type { Lesson } from '../../kept/lessons.ts';
import { useAddresses } from '../given/addresses.ts';
import { useDevice } from '../given/device.ts';
import type { PractiseProps } from '../practise/practising.ts';
import { giveLesson } from '../session/lesson.ts';

/** Begins a lesson at once, in this window: the room opens at its first part. */
export function useTeach({ onOpen }: Pick<PractiseProps, 'onOpen'>): (lesson: Lesson) => void {
  const device = useDevice();
  const addresses = useAddresses();
  return (lesson) => {
    const [first] = lesson.parts;
    if (!first) return;
    giveLesson(device, lesson);
    const { edition, pathway } = first;
    const words = addresses.editionOf(edition).register;
    onOpen(addresses.write({ legs: [{ pathway, facts: {} }], edition, words, view: 'present' }));
  };
}
