import { saved } from '#texts/take/saved.ts';
import type { Problem } from '../../model/content/problem.ts';

interface Props {
  readonly said: readonly string[];
  readonly problems: readonly Problem[];
}

const most = 20;

/** What a file held, and what of it could not be used. */
export function FileSaid({ said, problems }: Props) {
  return (
    <div role="status">
      {said.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {problems.slice(0, most).map(({ where, what, fix }) => (
        <p key={`${where} ${what}`} className="notice">
          {where}: {what} {fix}
        </p>
      ))}
      {problems.length > most && <p>{saved.more(problems.length - most)}</p>}
    </div>
  );
}
