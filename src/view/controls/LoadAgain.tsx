import { frame as texts } from '#texts/page/frame.ts';

/** Loads the page again, with every script anew: public/first.js hears it, which is there also where nothing else is. */
export function LoadAgain() {
  return (
    <button type="button" className="button" onClick={() => dispatchEvent(new Event('load-again'))}>
      {texts.failed.again}
    </button>
  );
}
