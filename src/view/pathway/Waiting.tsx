import { pathwayTexts as texts } from '#texts/pathway/pathway.ts';
import { LoadAgain } from '../controls/LoadAgain.tsx';
import type { Loaded } from './useLoaded.ts';

/** A part is on its way, or could not be had. */
export function Waiting({ loaded: { failed, retry } }: { loaded: Loaded<unknown> }) {
  if (!failed) return <p className="waiting">{texts.loading}</p>;
  return (
    <p className="waiting">
      {retry ? texts.notLoaded : texts.stillNotLoaded} {retry ? <TryAgain onClick={retry} /> : <LoadAgain />}
    </p>
  );
}

/** A part that broke: all else goes on, and the page loaded anew keeps the answers. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <p className="waiting">
      {texts.broken} <TryAgain onClick={retry} /> <LoadAgain />
    </p>
  );
}

function TryAgain({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" className="button" onClick={onClick}>
      {texts.again}
    </button>
  );
}
