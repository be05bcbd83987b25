import './practise.css';
import { practise as texts } from '#texts/practise.ts';
import { unpacked } from '../../kept/packed.ts';
import type { Edition, Pathway } from '../../model/definition.ts';
import type { PracticeCase } from '../../model/practice.ts';
import type { Source } from '../../model/source.ts';
import { useShelf } from '../common/device.ts';
import { focusOnPage, useOnLostFocus } from '../common/focus.ts';
import type { PageProps } from '../page/PageProps.ts';
import { practiseAddress } from './addresses.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseList } from './CaseList.tsx';
import { CaseView } from './CaseView.tsx';
import { GivenCase } from './GivenCase.tsx';
import { GivenRecording } from './GivenRecording.tsx';
import { Problems } from './Problems.tsx';
import { setAt } from './setAt.ts';

export interface Loaded {
  readonly pathway: Pathway;
  readonly source: Source;
  readonly sources: Readonly<Record<string, Source>>;
}

export type Load = (edition: Edition, pathway: string) => Promise<Loaded>;

export interface PractiseProps extends PageProps {
  /** The ready-made cases of both editions. */
  readonly cases: readonly PracticeCase[];
  /** The pathways of this edition. */
  readonly pathways: readonly Pathway[];
  readonly load: Load;
  readonly isKnown: (edition: Edition, pathway: string) => boolean;
}

/** Cases to practise with, how far one has come, and what a trainer makes of them. */
export function PractiseScene(props: PractiseProps) {
  const { edition, register, asked, cases, onOpen } = props;
  const own = useShelf('cases');
  const all: readonly PracticeCase[] = [...cases, ...own.entries];
  const home = practiseAddress(edition, register, {});
  // A case and the form put the focus on a heading of theirs; the list leaves it to the page.
  useOnLostFocus(JSON.stringify(asked), focusOnPage);

  if (asked['given'] !== undefined) {
    const { entries, problems } = unpacked('cases', asked['given']);
    return entries[0] ? (
      <GivenCase {...props} given={entries[0]} />
    ) : (
      <Problems problems={problems} back={{ href: props.hrefOf(home), onOpen: () => onOpen(home) }} />
    );
  }
  if (asked['recording'] !== undefined) return <GivenRecording {...props} packed={asked['recording']} />;
  if (asked['write'] !== undefined) {
    const written = own.entries.find(({ id }) => id === asked['write']);
    // The form starts from what is kept, so it waits until that is known.
    return own.loaded || asked['write'] === 'new' ? (
      <CaseForm key={asked['write']} {...props} written={written} />
    ) : null;
  }
  if (asked['case'] !== undefined) {
    const found = all.find(({ id }) => id === asked['case']);
    if (found) {
      const place = setAt(asked, all, found, cases, own.entries);
      return <CaseView key={found.id} {...props} practiceCase={found} place={place} />;
    }
    if (own.loaded)
      return (
        <Problems problems={[texts.problems.gone]} back={{ href: props.hrefOf(home), onOpen: () => onOpen(home) }} />
      );
    return null;
  }
  return <CaseList {...props} all={all} />;
}
