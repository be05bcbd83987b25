import { useCallback } from 'react';
import { share as texts } from '#texts/take/share.ts';
import type { Asked, Scope } from '../../export/format/input.ts';
import { inRegister } from '../../model/content/words.ts';
import type { Services } from '../given/services.ts';
import { useLoaded } from '../pathway/useLoaded.ts';
import type { Saving } from './useSaving.ts';

interface Props {
  readonly input: Asked;
  readonly scope: Scope;
  readonly saving: Saving;
  readonly loadExports: Services['loadExports'];
}

/** The chart as a picture: looked at here, saved, or printed. What is printed of this view is the picture alone. */
export function PicturePart({ input, scope, saving, loadExports }: Props) {
  const { picture: words } = texts;
  const [svg, png] = scope === 'walk' ? (['walk-svg', 'walk-png'] as const) : (['chart-svg', 'chart-png'] as const);
  const draw = useCallback(async () => {
    const { content } = await (await loadExports()).write(svg, input);
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(String(content))}`;
  }, [svg, input, loadExports]);
  const drawn = useLoaded(draw, true);
  return (
    <section className="share-part share-picture">
      <h3>{words.title}</h3>
      <p className="share-quiet">{words.use}</p>
      <div className="share-buttons">
        <button type="button" className="button" onClick={() => void saving.save(png, words.png)}>
          {words.png}
        </button>
        <button type="button" className="button" onClick={() => void saving.save(svg, words.svg)}>
          {words.svg}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      <p className="share-quiet">{words.svgUse}</p>
      {drawn.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a tall picture is scrolled, and the keyboard scrolls what it can reach
        <section className="share-drawn" tabIndex={0} aria-label={words.look}>
          <img src={drawn.value} alt={words.alt(inRegister(input.pathway.title, input.register))} />
        </section>
      ) : (
        <p>{drawn.failed ? texts.said.failed(words.title) : texts.making}</p>
      )}
    </section>
  );
}
