import { share as texts } from '#texts/take/share.ts';
import { QrCode } from '../controls/QrCode.tsx';
import type { Saving } from './useSaving.ts';

/** Longer than this a code has so many points that phones no longer read it from a screen. */
const longestCode = 1000;

/** The address, to send or to scan. */
export function LinkPart({ link, title, saving }: { link: string; title: string; saving: Saving }) {
  const { link: words } = texts;
  // Sending hands the link to the device's own menu; where it has none, copying is what there is.
  const canSend = 'share' in navigator;
  return (
    <section className="share-part share-link">
      <h3>{words.title}</h3>
      <p className="share-quiet">{words.use}</p>
      <div className="share-columns">
        <div className="share-column">
          <label className="share-field">
            <span>{words.label}</span>
            <input type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <div className="share-buttons">
            <button type="button" className="button" onClick={() => void saving.copyText(link, words.label)}>
              {words.copy}
            </button>
            {canSend && (
              <button
                type="button"
                className="button"
                // Someone who closes the menu has sent nothing, which is no error.
                onClick={() => void navigator.share({ title, url: link }).catch(() => undefined)}
              >
                {words.send}
              </button>
            )}
          </div>
        </div>
        {link.length <= longestCode ? (
          <figure className="share-code-figure">
            <QrCode text={link} label={words.qr} />
            <figcaption>{words.qrUse}</figcaption>
          </figure>
        ) : (
          <p className="share-quiet">{words.tooLong}</p>
        )}
      </div>
    </section>
  );
}
