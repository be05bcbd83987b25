import { body as texts } from '#texts/page/body.ts';
import type { PlaceInBody } from '../../model/content/listing.ts';
import { inRegister } from '../../model/content/words.ts';
import { useRegister } from '../given/register.ts';
import { frame, organNames, organs } from './organs.ts';
import { organsOf } from './parts.ts';

/** Where in the body a pathway is about, small, beside its title. Nothing where it is about no one place. */
export function HereInBody({ body }: { body: PlaceInBody | undefined }) {
  const register = useRegister();
  const here = organsOf(body);
  if (!body || here.length === 0) return null;
  const name = inRegister(body.says, register);
  // What is lit is painted last, so that nothing covers it.
  const inOrder = [...organNames.filter((organ) => !here.includes(organ)), ...here];
  return (
    <svg className="here-in-body" viewBox={`20 40 280 ${frame.height - 40}`} role="img" aria-label={texts.here(name)}>
      {inOrder.map((organ) => {
        const { shape } = organs[organ];
        const kind = `${shape.kind}-small ${here.includes(organ) ? 'is-here' : ''}`;
        return (
          <path
            key={organ}
            className={kind}
            d={shape.path}
            strokeWidth={shape.kind === 'tube' ? shape.width : undefined}
          />
        );
      })}
    </svg>
  );
}
