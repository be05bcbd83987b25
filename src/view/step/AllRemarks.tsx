import { step as texts } from '#texts/pathway/step.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { gapsFor, noticesFor } from '../../model/walk/status.ts';
import { GapList, NoticeList } from './Remarks.tsx';

interface Props {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

/** What the source says about the list as a whole, in the open. */
export function Notices({ pathway, facts }: Props) {
  return <NoticeList told={noticesFor(pathway, facts)} />;
}

/** What the source does not say, in the open. */
export function Gaps(props: Props) {
  if (gapsFor(props.pathway, props.facts).length === 0) return null;
  return (
    <section className="gaps">
      <h3>{texts.gaps}</h3>
      <GapList {...props} />
    </section>
  );
}
