import { useMemo, useState } from 'react';
import type { RecordNote } from '../../export/walk/record.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { answersTo } from '../../model/walk/machine.ts';
import type { Walk } from '../../model/walk/walk.ts';
import { isShown } from '../controls/focus.ts';
import type { Before } from '../given/before.ts';
import { useDevice } from '../given/device.ts';
import { useListed } from '../given/listed.ts';
import type { PaneProps } from '../given/pane.ts';
import { DeskActions, useNote } from './DeskActions.tsx';
import { PrintedCase } from './PrintedCase.tsx';
import { type StepKeys, useStepKeys } from './useStepKeys.ts';

interface Props extends Pick<PaneProps, 'onGo' | 'onView' | 'addressOf'> {
  readonly pathway: Pathway;
  readonly facts: Facts;
  readonly way: Walk;
  readonly asked: string | undefined;
  readonly headings: readonly Before[];
  readonly writeNote: () => Promise<RecordNote>;
  readonly onAnswer: (fact: string, answer: string, from: 'panel' | 'chart') => void;
  readonly onAsk: (fact: string | undefined) => void;
}

/** The desk of those who treat: its keys, the note for the record, and further headings of the same case. */
export function Desk(props: Props) {
  const { pathway, facts, way, asked, headings, writeNote, addressOf, onAnswer, onAsk, onGo, onView } = props;
  const device = useDevice();
  const [keysOff, switchOff] = useState(device.keysOff);
  const switchKeys = (off: boolean) => {
    switchOff(off);
    device.keepKeysOff(off);
  };
  const { noted, byHand, copy } = useNote(writeNote);
  const taken = new Set([pathway.id, ...headings.map((heading) => heading.pathway.id)]);
  const listed = useListed();
  const more = listed.filter(({ id, listing }) => listing.group !== 'site' && !taken.has(id));
  const keys = useMemo((): StepKeys => {
    const question = asked === undefined ? undefined : pathway.questions[asked];
    const place = way.trail.findIndex(({ fact }) => fact === asked);
    const before = way.trail[(place < 0 ? way.trail.length : place) - 1];
    const open = way.open.filter((fact) => fact !== asked);
    return {
      answer: (number) => {
        const answer = question && answersTo(question)[number - 1];
        const button = document.querySelectorAll('.step .question .answer')[number - 1];
        // A question that is folded away, or stands below what is seen, is not answered unseen.
        if (!button || asked === undefined || answer === undefined) return;
        if (isSeen(button)) onAnswer(asked, answer, 'panel');
        else if (isShown(button)) button.closest('.step-place')?.scrollIntoView();
      },
      next: () => onAsk(open[0]),
      back: () => before && onAsk(before.fact),
      copy: () => void copy(),
      alone: () => onView('guide'),
      help: () => document.querySelector<HTMLDetailsElement>('.desk-keys')?.toggleAttribute('open'),
    };
  }, [pathway, way, asked, copy, onAnswer, onAsk, onView]);
  useStepKeys(keys, keysOff);
  return (
    <>
      <DeskActions
        more={listed.length > 0 ? more : undefined}
        noted={noted}
        note={byHand}
        keysOff={keysOff}
        onCopy={() => void copy()}
        onKeys={switchKeys}
        onGo={onGo}
        onView={onView}
      />
      <PrintedCase headings={[...headings, { pathway, facts }]} address={addressOf({ view: 'step' })} />
    </>
  );
}

/** Whether the middle of it stands in the window, and before nothing that it is scrolled in. */
function isSeen(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
