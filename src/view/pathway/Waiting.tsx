import { pathwayTexts as texts } from '#texts/pathway.ts';
import type { Loaded } from './useLoaded.ts';

/** A part is on its way, or could not be had. */
export function Waiting({ loaded, what }: { loaded: Loaded<unknown>; what?: string }) {
  return (
    <p className="waiting">
      {loaded.failed ? texts.notLoaded : texts.loading}{' '}
      {loaded.failed && (
        <button type="button" className="button" onClick={loaded.retry}>
          {texts.again}
        </button>
      )}{' '}
      {what}
    </p>
  );
}
