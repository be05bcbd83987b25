import { source as sourceTexts } from '#texts/content/source.ts';
import { follows as texts } from '#texts/page/follows.ts';
import type { Source } from '../../model/content/source.ts';
import type { Summary } from '../../model/content/summary.ts';

export type Followed = Pick<Summary, 'name'> & { readonly source: Pick<Source, 'url' | 'updated' | 'read'> };

/** Whose text is followed, of which date, and that it recommends nothing. */
export function Follows({ summary: { name, source } }: { summary: Followed }) {
  return (
    <p className="follows">
      {texts.basedOn}{' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer external">
        {name}
      </a>
      , {sourceTexts.dated(source)}. {texts.informs}
    </p>
  );
}
