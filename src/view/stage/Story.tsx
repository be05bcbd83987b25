import { practise } from '#texts/teach/practise.ts';
import { present as texts } from '#texts/teach/present.ts';
import type { Session } from '../../kept/session.ts';
import { partOf } from '../session/presenting.ts';

/** A case before anything is asked: its story alone. Its title would give away what it shows. */
export function Story({ session }: { readonly session: Session }) {
  const part = partOf(session);
  return (
    <div className="room-told">
      <p className="room-story-text">{part?.story}</p>
      <p className="room-ask">{part?.ask || texts.story.ask}</p>
    </div>
  );
}

/** What a case shows, when all of it was seen. */
export function Taught({ session }: { readonly session: Session }) {
  return (
    <div className="room-told">
      <p className="room-story-text">{partOf(session)?.teaches}</p>
    </div>
  );
}

/** Which part of the lesson is on, in words; the pathway has its own name. */
export function partName({ lesson }: Pick<Session, 'lesson'>): string | undefined {
  const part = lesson?.parts[lesson.at];
  if (!lesson || !part) return undefined;
  return part.story === ''
    ? texts.story.part(lesson.at + 1, lesson.parts.length)
    : texts.story.case(lesson.at + 1, lesson.parts.length);
}

export const taughtHeading = practise.reveal.shows;
