import { routesTexts as texts } from '#texts/pathway/routes.ts';
import { answerWords } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import { ownColumns, type RouteOrder } from '../../model/routes/filter.ts';
import { type Outcome, type RouteRow, routeRows } from '../../model/routes/rows.ts';
import { OpenLink } from '../controls/OpenLink.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useSay } from '../given/register.ts';

interface Props extends PaneProps {
  readonly rows: readonly RouteRow[];
  readonly order: RouteOrder;
  readonly onOrder: (order: RouteOrder) => void;
  readonly onSaid: (said: string) => void;
}

/** One page of the routes. A column head sorts by its column, and turns the order round when it is pressed again. */
export function RoutesTable({ pathway, rows, order, onOrder, onSaid, onFacts, onView, addressOf }: Props) {
  const device = useDevice();
  const say = useSay();
  const questions = Object.entries(pathway.questions);
  const options = Object.values(pathway.options);
  // Where all routes end in one list, a column about it would say the same in every row.
  const ends = new Set(routeRows(pathway).map(({ end }) => end)).size > 1;
  const columns = [
    { by: ownColumns.number, name: texts.columns.number },
    ...questions.map(([by, { name }]) => ({ by, name: say(name) })),
    ...(ends ? [{ by: ownColumns.end, name: texts.columns.end }] : []),
    ...(options.length > 0
      ? [
          { by: ownColumns.listed, name: texts.columns.listed },
          { by: ownColumns.depends, name: texts.columns.depends },
        ]
      : []),
  ];
  const copy = async ({ number, facts }: RouteRow) => {
    const copied = await device.copy(addressOf({ facts, view: 'step' }));
    onSaid(copied ? texts.copied(number) : texts.notCopied);
  };
  const go = (facts: Facts) => {
    onFacts(facts);
    onView('step');
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by key
    <section className="routes-frame" tabIndex={0} aria-label={texts.table(say(pathway.title))}>
      <table>
        <thead>
          <tr>
            {columns.map(({ by, name }) => (
              <th
                key={by}
                scope="col"
                aria-sort={order.by === by ? (order.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => onOrder({ by, descending: order.by === by && !order.descending })}>
                  {name}
                  <span aria-hidden="true" className="sort-mark">
                    {order.by === by ? (order.descending ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{texts.columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const state = pathway.states[row.end];
            return (
              <tr key={row.number} data-route={row.number}>
                <th scope="row">{row.number}</th>
                {questions.map(([fact, question]) => {
                  const answer = row.facts[fact];
                  return answer === undefined ? (
                    <td key={fact} className="quiet">
                      {texts.notAsked}
                    </td>
                  ) : (
                    <td key={fact}>{say(answerWords(question, answer))}</td>
                  );
                })}
                {ends && <td>{state && state.kind !== 'question' && say(state.says)}</td>}
                {options.length > 0 && (
                  <>
                    <Outcomes row={row} names={options.map(({ says }) => say(says))} shown={['listed']} />
                    <Outcomes row={row} names={options.map(({ says }) => say(says))} shown={['depends', 'unclear']} />
                  </>
                )}
                <td className="routes-actions">
                  <OpenLink
                    href={addressOf({ facts: row.facts, view: 'step' })}
                    aria-label={texts.goLabel(row.number)}
                    onOpen={() => go(row.facts)}
                  >
                    {texts.go}
                  </OpenLink>
                  <button
                    type="button"
                    className="link"
                    aria-label={texts.copyLabel(row.number)}
                    onClick={() => void copy(row)}
                  >
                    {texts.copy}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The options of a row that have one of some outcomes, in the order of the source. */
function Outcomes(props: { row: RouteRow; names: readonly string[]; shown: readonly Outcome[] }) {
  const { row, names, shown } = props;
  const options = row.outcomes.flatMap((outcome, index) => {
    const name = names[index];
    return name !== undefined && shown.includes(outcome) ? [{ name, outcome }] : [];
  });
  if (options.length === 0) return <td className="quiet">{texts.nothing}</td>;
  return (
    <td>
      <ul>
        {options.map(({ name, outcome }) => (
          <li key={name}>
            <StatusMark mark={outcome} silent />
            {outcome === 'unclear' ? texts.unclearFor(name) : name}
          </li>
        ))}
      </ul>
    </td>
  );
}
