import type { Shape } from './organs.ts';

/** A tube is painted twice, its line below its inside, so that it needs no outline of its own. A thin one can be hit from beside. */
export function OrganShape({ shape }: { shape: Shape }) {
  if (shape.kind === 'sac') return <path className="sac" d={shape.path} />;
  return (
    <>
      {shape.width < 16 && <path className="organ-reach" d={shape.path} />}
      <path className="tube-line" d={shape.path} strokeWidth={shape.width} />
      <path className="tube-inside" d={shape.path} strokeWidth={shape.width - 4} />
      {shape.folded && <path className="tube-folds" d={shape.path} strokeWidth={shape.width - 4} />}
    </>
  );
}
