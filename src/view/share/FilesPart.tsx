import { share as texts } from '#texts/take/share.ts';
import type { Saving } from './useSaving.ts';

interface Props {
  readonly title: string;
  readonly use?: string;
  readonly ids: readonly (keyof typeof texts.formats)[];
  readonly saving: Saving;
}

/** Forms that are text: each with what it is good for, to save or to copy. */
export function FilesPart({ title, use, ids, saving }: Props) {
  return (
    <section className="share-part">
      <h3>{title}</h3>
      {use && <p className="share-quiet">{use}</p>}
      <ul className="share-files">
        {ids.map((id) => {
          const format = texts.formats[id];
          return (
            <li key={id} data-format={id}>
              <div>
                <strong>{format.name}</strong>
                <span className="share-quiet">{format.use}</span>
              </div>
              <div className="share-buttons">
                <button
                  type="button"
                  className="button"
                  aria-label={texts.saveLabel(format.name)}
                  onClick={() => void saving.save(id, format.name)}
                >
                  {texts.save}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={texts.copyLabel(format.name)}
                  onClick={() => void saving.copy(id, format.name)}
                >
                  {texts.copy}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
