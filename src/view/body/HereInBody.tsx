import { body as texts } from '#texts/body.ts';
import { inRegister, type Register } from '../../model/words.ts';
import { frame, organNames, organs } from './organs.ts';
import { organsOf } from './parts.ts';

/** Where in the body a pathway is about, small, beside its title. Nothing where it is about no one place. */
export function HereInBody({ pathway, register }: { pathway: string; register: Register }) {
  const here = organsOf(pathway);
  if (here.length === 0) return null;
  const name = inRegister(texts.leadsTo[pathway] ?? pathway, register);
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
