import { useRef } from 'react';
import { lesson as texts } from '#texts/teach/lesson.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { ReadFile } from '../files/ReadFile.tsx';
import { useShelf } from '../given/device.ts';
import { useRegister } from '../given/register.ts';
import { usePractiseAddress } from '../practise/addresses.ts';
import { Problems } from '../practise/Problems.tsx';
import type { PractiseProps } from '../practise/practising.ts';
import { starterOf } from './starter.ts';
import { useTeach } from './useTeach.ts';

/** The lessons of this device, with the one that every edition has. */
export function Lessons(props: PractiseProps & { readonly all: readonly PracticeCase[] }) {
  const register = useRegister();
  const { edition, cases, hrefOf, onOpen } = props;
  const to = usePractiseAddress(edition, register);
  const shelf = useShelf('lessons');
  const teach = useTeach(props);
  const starter = starterOf(cases, edition);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = [
    ...(starter ? [{ id: 'starter', lesson: starter }] : []),
    ...shelf.entries.map((entry) => ({ id: entry.id, lesson: entry })),
  ];
  return (
    <section className="lessons" aria-labelledby="lessons-title">
      <h2 id="lessons-title" ref={heading} tabIndex={-1}>
        {texts.title}
      </h2>
      <p>{texts.intro}</p>
      <ul className="row-list">
        {rows.map(({ id, lesson }) => (
          <li key={id} data-lesson={id}>
            <span>
              <OpenLink href={hrefOf(to({ lesson: id }))} onOpen={() => onOpen(to({ lesson: id }))}>
                {lesson.title}
              </OpenLink>{' '}
              <span className="quiet">
                {texts.parts(lesson.parts.length)}
                {lesson.minutes > 0 && `, ${texts.minutes(lesson.minutes)}`}
              </span>
            </span>
            <button type="button" className="button" onClick={() => teach(lesson)}>
              {texts.teach}
            </button>
          </li>
        ))}
      </ul>
      {shelf.entries.length > 0 && <p className="quiet">{texts.keptHere}</p>}
      <Problems problems={shelf.problems} />
      <ReadFile label={texts.read} />
    </section>
  );
}
