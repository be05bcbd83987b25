import { step as texts } from '#texts/step.ts';
import type { Treatment } from '../../model/reference.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { SourceLink } from '../common/Sourced.tsx';
import { Terms } from '../common/Terms.tsx';

/** What a treatment is and how it is done, as the source's overview explains it. */
export function TreatmentDetails({ treatment, register }: { treatment: Treatment; register: Register }) {
  const say = (words: Words) => inRegister(words, register);
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
