import './practise.css';
import { lesson as lessonTexts } from '#texts/teach/lesson.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import { unpacked } from '../../kept/packed.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { focusOnPage, useOnLostFocus } from '../controls/focus.ts';
import { useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { FollowLesson } from '../lesson/FollowLesson.tsx';
import { LessonView } from '../lesson/LessonView.tsx';
import { starterOf } from '../lesson/starter.ts';
import { usePractiseAddress } from './addresses.ts';
import { CaseForm } from './CaseForm.tsx';
import { CaseList } from './CaseList.tsx';
import { CaseView } from './CaseView.tsx';
import { GivenCase } from './GivenCase.tsx';
import { GivenRecording } from './GivenRecording.tsx';
import { Problems } from './Problems.tsx';
import type { PractiseProps } from './practising.ts';
import { setAt } from './setAt.ts';

/** Cases to practise with, how far one has come, and what a trainer makes of them. */
export function PractiseScene(props: PractiseProps) {
  const register = useRegister();
  const { edition, asked, cases, onOpen } = props;
  const practiseAddress = usePractiseAddress(edition, register);
  const own = useShelf('cases');
  const lessons = useShelf('lessons');
  const all: readonly PracticeCase[] = [...cases, ...own.entries];
  const home = practiseAddress({});
  // A case and the form put the focus on a heading of theirs; the list leaves it to the page.
  useOnLostFocus(JSON.stringify(asked), focusOnPage);

  const back = { href: props.hrefOf(home), onOpen: () => onOpen(home) };
  if (asked['kind'] === 'lesson' && asked['given'] !== undefined) {
    const { entries, problems } = unpacked('lessons', asked['given']);
    return entries[0] ? (
      <LessonView {...props} all={all} lesson={entries[0]} whose="given" />
    ) : (
      <Problems problems={problems} back={back} />
    );
  }
  if (asked['follow'] !== undefined) return <FollowLesson {...props} />;
  if (asked['lesson'] !== undefined) {
    const starter = asked['lesson'] === 'starter' ? starterOf(cases, edition) : undefined;
    const kept = lessons.entries.find(({ id }) => id === asked['lesson']);
    if (starter) {
      const lesson = { ...starter, id: 'starter', changed: '2026-01-01T00:00:00.000Z' };
      return <LessonView key="starter" {...props} all={all} lesson={lesson} whose="starter" />;
    }
    if (kept) return <LessonView key={kept.id} {...props} all={all} lesson={kept} whose="own" />;
    return lessons.loaded ? <Problems problems={[lessonTexts.gone]} back={back} /> : null;
  }
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
