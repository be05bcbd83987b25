import { practise as texts } from '#texts/teach/practise.ts';
import type { PracticeCase } from '../../model/content/practice.ts';
import { inRegister } from '../../model/content/words.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useRegister } from '../given/register.ts';
import { listOf, readingWords } from './feedback.ts';
import type { PractiseProps } from './practising.ts';

/** The cases of a set beside each other, when all of them are done: what differs in them, and so in their lists. */
export function SetCompared({ cases, series, pathways, ids }: PractiseProps & { readonly ids: readonly string[] }) {
  const register = useRegister();
  const parts = ids.flatMap((id) => {
    const one = cases.find((each) => each.id === id);
    const pathway = pathways.find((each) => each.id === one?.pathway && each.edition === one.edition);
    return one && pathway ? [{ one, pathway, list: listOf(pathway, one) }] : [];
  });
  const [first, ...others] = parts;
  if (!first || others.length === 0) return null;
  const known = series.find((each) => each.cases.join() === ids.join());
  const same = others.every(({ pathway }) => pathway === first.pathway);
  const { pathway } = first;
  const differs = (of: (part: (typeof parts)[number]) => unknown) => parts.some((part) => of(part) !== of(first));
  const facts = same ? Object.keys(pathway.questions).filter((fact) => differs(({ one }) => one.facts[fact])) : [];
  const options = same ? first.list.filter(({ id }) => differs(({ list }) => statusIn(list, id))) : [];
  const fact = (one: PracticeCase, name: string) => {
    const answer = one.facts[name];
    return answer === undefined ? texts.together.notAsked : readingWords(pathway, name, answer, register);
  };
  return (
    <section className="case-teaches" aria-labelledby="set-compared">
      <h4 id="set-compared">{texts.together.compared}</h4>
      {same ? (
        <table className="set-compared">
          <thead>
            <tr>
              <td />
              {parts.map(({ one }, place) => (
                <th key={one.id} scope="col">
                  {texts.together.column(place + 1)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {facts.map((name) => (
              <tr key={name} data-differs={name}>
                <th scope="row">{inRegister(pathway.questions[name]?.name ?? name, register)}</th>
                {parts.map(({ one }) => (
                  <td key={one.id}>{fact(one, name)}</td>
                ))}
              </tr>
            ))}
            {options.map(({ id, option }) => (
              <tr key={id} data-differs={id}>
                <th scope="row">{inRegister(option.says, register)}</th>
                {parts.map(({ one, list }) => (
                  <td key={one.id}>
                    <StatusMark mark={statusIn(list, id)} silent /> {texts.statuses[statusIn(list, id)]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <ol>
          {parts.map(({ one, pathway: of, list }) => (
            <li key={one.id} data-differs={one.pathway}>
              <strong>{inRegister(of.title, register)}</strong>:{' '}
              {list
                .filter(({ status }) => status === 'listed')
                .map(({ option }) => inRegister(option.says, register))
                .join('; ')}
            </li>
          ))}
        </ol>
      )}
      {same && options.length < first.list.length && (
        <p className="quiet">{texts.together.rest(first.list.length - options.length)}</p>
      )}
      {known && <p>{known.teaches}</p>}
    </section>
  );
}

function statusIn(list: ReturnType<typeof listOf>, id: string) {
  return list.find((each) => each.id === id)?.status ?? 'not-listed';
}
