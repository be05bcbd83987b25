import { saved } from '#texts/take/saved.ts';
import type { Problem } from '../../model/content/problem.ts';

const most = 20;

/** What could not be read, each with where it stood. */
export function ProblemList({ title, problems }: { title: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="keep-warning">
      <p>{title}</p>
      <ul className="plain-list">
        {problems.slice(0, most).map(({ where, what, fix }) => (
          <li key={`${where} ${what}`}>
            {where}: {what} {fix}
          </li>
        ))}
      </ul>
      {problems.length > most && <p>{saved.more(problems.length - most)}</p>}
    </div>
  );
}
