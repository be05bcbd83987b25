import { step as texts } from '#texts/step.ts';
import type { Facts } from '../../model/condition.ts';
import type { Notice, Pathway } from '../../model/definition.ts';
import { gapsFor, noticesFor } from '../../model/status.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { SourceLink } from '../common/Sourced.tsx';
import { Terms } from '../common/Terms.tsx';

interface Props {
  /** Only some of the notices; all of them when left out. */
  readonly only?: (notice: Notice) => boolean;
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly register: Register;
}

/** What must not be missed stands first. */
function rankOf({ tone }: Notice): number {
  return tone === 'safety' ? 0 : tone === 'unclear' ? 1 : 2;
}

/** What the source says about the list as a whole. */
export function Notices({ pathway, facts, register, only = () => true }: Props) {
  const notices = noticesFor(pathway, facts)
    .filter(({ notice }) => only(notice))
    .sort((a, b) => rankOf(a.notice) - rankOf(b.notice));
  if (notices.length === 0) return null;
  return (
    <ul className="notices">
      {notices.map(({ id, notice }) => (
        <li key={id} className={`notice notice-${notice.tone ?? 'plain'}`} data-notice={id}>
          <Terms>{inRegister(notice.says, register)}</Terms> <SourceLink citation={notice.cites[0]} />
        </li>
      ))}
    </ul>
  );
}

/** What the source does not say, each with a question to take along. */
export function Gaps({ pathway, facts, register }: Omit<Props, 'only'>) {
  const say = (words: Words) => inRegister(words, register);
  const gaps = gapsFor(pathway, facts);
  if (gaps.length === 0) return null;
  return (
    <section className="gaps">
      <h3>{say(texts.gaps)}</h3>
      <ul>
        {gaps.map(({ id, gap }) => (
          <li key={id} data-gap={id}>
            <Terms>{say(gap.says)}</Terms>
            {gap.ask && (
              <span className="gap-ask">
                {texts.ask} {say(gap.ask)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
