import { partNames, body as texts } from '#texts/body.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { OrganShape } from './OrganShape.tsx';
import { frame, gullet, organs, trunk } from './organs.ts';
import { partsOf } from './parts.ts';

interface Props {
  /** Ids of the pathways of the edition. */
  readonly pathways: readonly string[];
  readonly register: Register;
  readonly hrefOf: (pathway: string) => string;
  readonly addressOf: (pathway: string) => string;
}

/**
 * The gut and the liver, each part a link to its pathway. Links and names are part of the drawing, so it works without
 * scripts, with a keyboard and for those who listen; beside it the same links stand as a list.
 */
export function BodyMap({ pathways, register, hrefOf, addressOf }: Props) {
  const say = (words: Words) => inRegister(words, register);
  return (
    <nav className="body-map" aria-label={say(texts.label)}>
      {/* Presentation: an image would hide its links from those who listen. */}
      <svg role="presentation" viewBox={`0 0 ${frame.width} ${frame.height}`} focusable="false">
        <path className="body-trunk" d={trunk} />
        <path className="tube-line" d={gullet.path} strokeWidth={gullet.width} />
        <path className="tube-inside" d={gullet.path} strokeWidth={gullet.width - 4} />
        {partsOf(pathways).map(({ pathway, organs: names }) => (
          <a
            key={pathway}
            className="organ"
            href={hrefOf(pathway)}
            data-address={addressOf(pathway)}
            data-site={pathway}
          >
            <title>{say(texts.leadsTo[pathway] ?? pathway)}</title>
            {names.map((name) => (
              <OrganShape key={name} shape={organs[name].shape} />
            ))}
          </a>
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: texts of a drawing take no focus; the links have the same names */}
        <g className="organ-names" aria-hidden="true">
          {partsOf(pathways).map(({ pathway, organs: names }) => {
            const [x, y] = organs[names[names.length - 1] ?? 'colon'].label;
            return (
              <text key={pathway} x={x} y={y} data-site={pathway}>
                {partNames[pathway] ?? pathway}
              </text>
            );
          })}
        </g>
      </svg>
    </nav>
  );
}
