import { step as texts } from '#texts/pathway/step.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Notice, Pathway } from '../../model/content/definition.ts';
import { inRegister } from '../../model/content/words.ts';
import { gapsFor, noticesFor } from '../../model/walk/status.ts';
import { Folded } from '../controls/Folded.tsx';
import { SourceLink } from '../controls/Sourced.tsx';
import { Terms } from '../controls/Terms.tsx';
import { useRegister, useSay } from '../given/register.ts';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

type Told = ReturnType<typeof noticesFor>[number];

/** What must not be missed stands first. */
function rankOf({ tone }: Notice): number {
  return tone === 'safety' ? 0 : tone === 'unclear' ? 1 : 2;
}

/** Safety that these very facts call for. It is all that may stand above a list. */
function isUrgent({ notice, certain }: Told): boolean {
  return notice.tone === 'safety' && notice.when !== undefined && certain;
}

function isOfEmergency({ emergency }: Pathway, { id }: Told): boolean {
  return emergency?.notices.includes(id) === true;
}

/** What the card of an emergency says. */
export function EmergencyNotices({ pathway, facts }: Props) {
  return <NoticeList told={noticesFor(pathway, facts).filter((told) => isOfEmergency(pathway, told))} />;
}

/** Above a list: only safety that these facts call for, but for what the card of an emergency says. */
export function UrgentNotices({ pathway, facts }: Props) {
  return (
    <NoticeList told={noticesFor(pathway, facts).filter((told) => isUrgent(told) && !isOfEmergency(pathway, told))} />
  );
}

/** After a list, a line each: what is not clear in the source, its other notes, and what it does not say. In plain words the first two are one. */
export function FoldedRemarks({ pathway, facts, gaps = true }: Props & { readonly gaps?: boolean }) {
  const register = useRegister();
  const rest = noticesFor(pathway, facts).filter((told) => !isUrgent(told) && !isOfEmergency(pathway, told));
  const isUnclear = ({ notice }: Told) => notice.tone === 'unclear';
  const folds =
    register === 'plain'
      ? [{ title: texts.notes, told: rest }]
      : [
          { title: texts.unclear, told: rest.filter(isUnclear) },
          { title: texts.notices, told: rest.filter((told) => !isUnclear(told)) },
        ];
  const silent = gaps ? gapsFor(pathway, facts) : [];
  return (
    <>
      {folds.map(
        ({ title, told }) =>
          told.length > 0 && (
            <Folded
              key={title}
              className={told.some(isUnclear) ? 'folded-unclear' : ''}
              title={title}
              count={told.length}
            >
              <NoticeList told={told} />
            </Folded>
          ),
      )}
      {silent.length > 0 && (
        <Folded title={texts.gaps} count={silent.length}>
          <GapList pathway={pathway} facts={facts} />
        </Folded>
      )}
    </>
  );
}

export function NoticeList({ told }: { readonly told: readonly Told[] }) {
  const register = useRegister();
  if (told.length === 0) return null;
  return (
    <ul className="notices">
      {[...told]
        .sort((a, b) => rankOf(a.notice) - rankOf(b.notice))
        .map(({ id, notice }) => (
          <li key={id} className={`notice notice-${notice.tone ?? 'plain'}`} data-notice={id}>
            <Terms>{inRegister(notice.says, register)}</Terms> <SourceLink citation={notice.cites[0]} />
          </li>
        ))}
    </ul>
  );
}

/** What the source does not say, each with a question to take along. */
export function GapList({ pathway, facts }: Props) {
  const say = useSay();
  return (
    <ul className="gap-list">
      {gapsFor(pathway, facts).map(({ id, gap }) => (
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
  );
}
