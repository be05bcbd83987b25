import { afterStep } from '#texts/pathway/after-step.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { ChangesLink } from '../changes/ChangesLink.tsx';
import { Folded } from '../controls/Folded.tsx';
import { SourceLink } from '../controls/Sourced.tsx';
import { useReference } from '../given/reference.ts';
import { useSay } from '../given/register.ts';

const { limits: texts } = afterStep;

/** What the summary of a pathway leaves out, said once, so that nobody meets it answer by answer. */
export function LeavesOut({ pathway }: { pathway: Pathway }) {
  const say = useSay();
  const limits = useReference().limits?.find(({ source }) => source === pathway.source);
  if (!limits) return null;
  return (
    <Folded className="leaves-out" title={say(texts.title)} count={limits.leavesOut.length}>
      <ul className="plain-list">
        {limits.leavesOut.map(({ says, cites }) => (
          <li key={say(says)}>
            {say(says)} {cites && <SourceLink citation={cites[0]} />}
          </li>
        ))}
      </ul>
      <p>
        {texts.elsewhere} {say(limits.elsewhere)}
      </p>
      <ChangesLink pathway={pathway} />
    </Folded>
  );
}
