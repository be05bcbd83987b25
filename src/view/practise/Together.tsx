import { lesson as lessonTexts } from '#texts/teach/lesson.ts';
import { practise as texts } from '#texts/teach/practise.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { useRegister } from '../given/register.ts';
import { useTeach } from '../lesson/useTeach.ts';
import { partOfCase } from '../session/lesson.ts';
import { usePractiseAddress } from './addresses.ts';
import type { PractiseProps } from './practising.ts';

/** Cases that teach together what none of them teaches alone: to be done one after another, or shown to a class. */
export function Together(props: PractiseProps) {
  const register = useRegister();
  const { edition, cases, series, hrefOf, onOpen } = props;
  const to = usePractiseAddress(edition, register);
  const teach = useTeach(props);
  return (
    <section aria-labelledby="cases-together">
      <h2 id="cases-together">{texts.together.title}</h2>
      <p>{texts.together.says}</p>
      <ul className="row-list">
        {series
          .filter((one) => one.edition === edition)
          .map(({ id, title, kind, asks, cases: ids }) => {
            const address = to({ set: ids.join('.'), name: title, case: ids[0] ?? '' });
            const parts = cases
              .filter((each) => ids.includes(each.id))
              .map((each) => ({ ...partOfCase(each), ask: asks }));
            return (
              <li key={id} data-series={id}>
                <span>
                  <OpenLink href={hrefOf(address)} onOpen={() => onOpen(address)}>
                    {title}
                  </OpenLink>{' '}
                  <span className="quiet">
                    {texts.together.kinds[kind]}. {asks}
                  </span>
                </span>
                <button type="button" className="button" onClick={() => teach({ title, minutes: 10, parts })}>
                  {lessonTexts.teach}
                  <span className="visually-hidden">: {title}</span>
                </button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
