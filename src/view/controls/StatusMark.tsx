import { statusText } from '#texts/content/status.ts';
import type { Status } from '../../model/walk/status.ts';

/** `ahead`: in a list that is not reached yet, and listed for all who reach it. */
export type Mark = Status | 'unclear' | 'ahead';

/**
 * The shapes that stand for a status everywhere: disc, half disc, dashed ring, a disc with a question mark, and a ring.
 * Shape says it first, colour second, and the words are there for those who see neither.
 */
export function StatusMark({ mark, silent = false }: { mark: Mark; silent?: boolean }) {
  return (
    <span className={`mark mark-${mark}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        {mark === 'listed' && <circle cx="10" cy="10" r="8" className="mark-fill" />}
        {mark === 'depends' && (
          <>
            <circle cx="10" cy="10" r="7.25" className="mark-line" />
            <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" className="mark-fill" />
          </>
        )}
        {mark === 'ahead' && <circle cx="10" cy="10" r="7.25" className="mark-line" />}
        {mark === 'not-listed' && <circle cx="10" cy="10" r="7.25" className="mark-line mark-dashed" />}
        {mark === 'unclear' && (
          <>
            <circle cx="10" cy="10" r="9" className="mark-fill" />
            <path d="M7.6 7.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9" className="mark-sign" />
            <circle cx="10" cy="14.6" r="1.1" className="mark-dot" />
          </>
        )}
      </svg>
      {!silent && <span className="visually-hidden">{statusText[mark]}: </span>}
    </span>
  );
}
