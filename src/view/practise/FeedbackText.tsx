import { SourceLink } from '../controls/Sourced.tsx';
import { Terms } from '../controls/Terms.tsx';
import type { Feedback } from './feedback.ts';

/** What is told about one choice, with the way to the place in the source. The same look whether one agrees or not. */
export function FeedbackText({ feedback }: { feedback: Feedback }) {
  const [first, ...rest] = feedback.says;
  return (
    <>
      <p>{first}</p>
      <p className="quiet">
        <Terms>{rest.join(' ')}</Terms> {feedback.cites && <SourceLink citation={feedback.cites} />}
      </p>
    </>
  );
}
