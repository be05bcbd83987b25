import { useEffect, useState } from 'react';
import { share as texts } from '#texts/take/share.ts';
import { useServices } from '../given/services.ts';
import type { Saving } from './useSaving.ts';

/** The code with which another page shows this one in a frame. */
export function EmbedPart({ title, address, saving }: { title: string; address: string; saving: Saving }) {
  const { embed: words } = texts;
  const code = embedCode(address, words.frame(title));
  const { framedByOthers } = useServices();
  const [host, setHost] = useState<{ readonly allows: boolean | undefined }>();
  useEffect(() => {
    let left = false;
    void framedByOthers().then((found) => left || setHost({ allows: found }));
    return () => {
      left = true;
    };
  }, [framedByOthers]);
  return (
    <section className="share-part" aria-busy={!host}>
      <h3>{words.title}</h3>
      <p className="share-quiet">{words.use}</p>
      {host?.allows === false && <p className="notice">{words.closed}</p>}
      <label className="share-field">
        <span>{words.label}</span>
        <textarea
          className="share-code"
          readOnly
          rows={4}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div className="share-buttons">
        <button type="button" className="button" onClick={() => void saving.copyText(code, words.label)}>
          {words.copy}
        </button>
        <a className="button" href={address} target="_blank" rel="noopener">
          {words.see}
        </a>
      </div>
      {host && host.allows === undefined && <p className="share-quiet">{words.allowed}</p>}
    </section>
  );
}

/**
 * A frame that may run its own scripts and open tabs and nothing else of the page around it, and that is not told from
 * where it is shown.
 */
function embedCode(address: string, title: string): string {
  const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return [
    `<iframe src="${quoted(address)}"`,
    `  title="${quoted(title)}"`,
    '  width="360" height="600" loading="lazy" referrerpolicy="no-referrer"',
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
  ].join('\n');
}
