import { present as texts } from '#texts/teach/present.ts';
import type { Presenting } from '../session/useSession.ts';

/** The parts of the lesson, with the one that is on; each begins with a click. */
export function LessonParts({ presenting: { session, act } }: { presenting: Presenting }) {
  const { lesson } = session;
  if (!lesson) return null;
  return (
    <section aria-labelledby="presenter-lesson">
      <h2 id="presenter-lesson" className="small-heading">
        {texts.presenter.lesson}: {lesson.title}
      </h2>
      <ol className="presenter-parts">
        {lesson.parts.map(({ title, pathway }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
          <li key={at}>
            <button
              type="button"
              className="link"
              aria-current={at === lesson.at ? 'step' : undefined}
              onClick={() => act({ type: 'part', at })}
            >
              {title || pathway}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
