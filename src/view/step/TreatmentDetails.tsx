import { step as texts } from '#texts/pathway/step.ts';
import type { Treatment } from '../../model/content/reference.ts';
import { SourceLink } from '../controls/Sourced.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useSay } from '../given/register.ts';

/** What a treatment is and how it is done, as the source's overview explains it. */
export function TreatmentDetails({ treatment }: { treatment: Treatment }) {
  const say = useSay();
  const parts = [treatment.is, ...(treatment.how ? [treatment.how] : []), ...(treatment.remarks ?? [])];
  return (
    <>
      {parts.map((words) => (
        <p key={say(words)}>
          <Terms>{say(words)}</Terms>
        </p>
      ))}
      {treatment.inNoList && <p className="no-list">{say(treatment.inNoList)}</p>}
      <p>
        {texts.overview} <SourceLink citation={treatment.cites[0]} />
      </p>
    </>
  );
}
