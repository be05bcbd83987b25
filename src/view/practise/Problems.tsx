import { practise as texts } from '#texts/teach/practise.ts';
import type { Problem } from '../../model/content/problem.ts';
import { OpenLink } from '../controls/OpenLink.tsx';

interface Props {
  readonly problems: readonly Omit<Problem, 'where'>[];
  readonly back?: { readonly href: string; readonly onOpen: () => void };
}

/** What of a link or a file could not be used, and the way to all that is there. */
export function Problems({ problems, back }: Props) {
  return (
    <div className="practise" role="status">
      {problems.slice(0, 5).map(({ what, fix }) => (
        <p key={`${what} ${fix}`} className="notice">
          {what} {fix}
        </p>
      ))}
      {back && (
        <p>
          <OpenLink {...back}>{texts.back}</OpenLink>
        </p>
      )}
    </div>
  );
}
