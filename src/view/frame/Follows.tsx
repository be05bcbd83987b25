import { frame as texts } from '#texts/frame.ts';
import { source as sourceTexts } from '#texts/source.ts';
import type { Edition } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';

/** Whose text is followed, of which date, and that it recommends nothing. */
export function Follows({ edition, source }: { edition: Edition; source: Pick<Source, 'url' | 'updated'> }) {
  return (
    <p className="follows">
      {texts.basedOn}{' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer external">
        {texts.follows[edition]}
      </a>
      {texts.updated(sourceTexts.date(source.updated))} {texts.informs}
    </p>
  );
}
