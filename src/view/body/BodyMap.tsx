import { body as texts } from '#texts/page/body.ts';
import { useSay } from '../given/register.ts';
import { OrganShape } from './OrganShape.tsx';
import { gullet, organs, trunk } from './organs.ts';
import { type InBody, type Part, partsOf } from './parts.ts';

interface Props {
  /** The pathways of the edition. */
  readonly listed: readonly InBody[];
  /** What a link to a pathway says of where it leads. */
  readonly linkOf: (pathway: string) => { readonly href: string };
}

/** The whole drawing, and the labels beside the body. A label is a finger's size also where the drawing is 290 px wide. */
const drawing = { width: 340, height: 356, top: -14 } as const;
const label = { width: 104, height: 52, top: 66, gap: 6 } as const;
/** Where the body stands between its labels. */
const placed = { x: 83.6, y: 66, scale: 0.54 } as const;

/**
 * The gut, the pancreas and the liver, each part a link to its pathway, with its name outside on a line that belongs to the
 * link. It works without scripts, with a keyboard and for those who listen.
 */
export function BodyMap({ listed, linkOf }: Props) {
  const say = useSay();
  return (
    <nav className="body-map" aria-label={say(texts.label)}>
      {/* Presentation: an image would hide its links from those who listen. */}
      <svg
        role="presentation"
        viewBox={`0 ${drawing.top} ${drawing.width} ${drawing.height}`}
        focusable="false"
        className="body-drawing"
      >
        <g transform={`translate(${placed.x} ${placed.y}) scale(${placed.scale})`}>
          <path className="body-trunk" d={trunk} />
          <path className="body-gullet" d={gullet.path} strokeWidth={gullet.width} />
        </g>
        {partsOf(listed).map(({ pathway, body, organs: names }) => {
          const lines = linesOf(say(body.label));
          const box = boxOf(names);
          const link = linkOf(pathway);
          return (
            <a key={pathway} className="organ" {...link} href={link.href} aria-label={say(body.says)}>
              <g transform={`translate(${placed.x} ${placed.y}) scale(${placed.scale})`}>
                {names.map((name) => (
                  <g key={name} className={`organ-shape organ-${name}`}>
                    <OrganShape shape={organs[name].shape} />
                  </g>
                ))}
              </g>
              <path className="organ-leader" d={`M${box.edge} ${box.middle}L${box.point.join(' ')}`} />
              <circle className="organ-point" cx={box.point[0]} cy={box.point[1]} r="2.5" />
              <rect className="organ-label" x={box.x} y={box.y} width={label.width} height={label.height} rx="10" />
              {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text of a drawing takes no focus; its link has the same name */}
              <text className="organ-name" aria-hidden="true">
                {lines.map((line, place) => (
                  <tspan
                    key={line}
                    x={box.x + label.width / 2}
                    y={box.middle + 5.5 + (place - (lines.length - 1) / 2) * 18}
                  >
                    {line}
                  </tspan>
                ))}
              </text>
            </a>
          );
        })}
      </svg>
    </nav>
  );
}

/** A name that is long stands in two lines, broken where they come out most alike. */
function linesOf(name: string): string[] {
  const words = name.split(' ');
  if (name.length < 10 || words.length < 2) return [name];
  const breaks = words
    .slice(1)
    .map((_, place) => [words.slice(0, place + 1).join(' '), words.slice(place + 1).join(' ')]);
  const length = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  return breaks.reduce((best, lines) => (length(lines) < length(best) ? lines : best));
}

/** Where the label of a part stands, and where its line begins and ends, in the units of the drawing. */
function boxOf(names: Part['organs']) {
  const { side, row, point } = organs[names.at(-1) ?? names[0]];
  const x = side === 'left' ? 0 : drawing.width - label.width;
  const y = label.top + row * (label.height + label.gap);
  return {
    x,
    y,
    middle: y + label.height / 2,
    edge: side === 'left' ? label.width : x,
    point: [placed.x + point[0] * placed.scale, placed.y + point[1] * placed.scale] as const,
  };
}
