import { type Lesson, readLesson } from '../../kept/lessons.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import type { Device } from '../given/device.ts';

type Holds = Pick<Device, 'held' | 'hold'>;

/** Hands a lesson to the room that is opened next in this window. */
export function giveLesson(device: Holds, lesson: Lesson): void {
  device.hold('lesson', JSON.stringify(lesson));
}

/** Takes the lesson that was handed to this room, once. */
export function takeLesson(device: Holds): Lesson | undefined {
  const text = device.held('lesson');
  if (text === undefined) return undefined;
  device.hold('lesson', undefined);
  try {
    return readLesson(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A case as a part of a lesson. */
export function partOfCase(practiceCase: Omit<PracticeCase, 'id' | 'level'>): Lesson['parts'][number] {
  const { edition, pathway, facts, title, vignette, clues, teaches } = practiceCase;
  return { edition, pathway, facts, title, story: vignette, clues, ask: '', notes: '', teaches };
}

/** A pathway, or a walk in it, as a part of a lesson. */
export function partOfWalk(
  edition: string,
  pathway: string,
  facts: Readonly<Record<string, string>>,
  title: string,
): Lesson['parts'][number] {
  return { edition, pathway, facts, title, story: '', clues: {}, ask: '', notes: '', teaches: '' };
}
