import { useDeferredValue, useMemo, useState } from 'react';
import { routesTexts as texts } from '#texts/pathway/routes.ts';
import { answerIn } from '../../model/content/answer.ts';
import { inRegister } from '../../model/content/words.ts';
import { filtered, ownColumns, type RouteFilter, type RouteOrder, sorted } from '../../model/routes/filter.ts';
import { resultsAmong, routeRows } from '../../model/routes/rows.ts';
import type { Walk } from '../../model/walk/walk.ts';
import { SteadyButton } from '../controls/SteadyButton.tsx';
import type { PaneProps } from '../given/pane.ts';
import { useRegister } from '../given/register.ts';
import { RouteFilters } from './RouteFilters.tsx';
import { RoutesFile } from './RoutesFile.tsx';
import { RoutesTable } from './RoutesTable.tsx';
import './routes.css';

/** Rows on one page of the table: the largest pathways have thousands of routes. */
const pageSize = 25;

/** Every set of answers of the pathway with what it lists: to filter, sort, count, open and take along. */
export default function RoutesPane(props: PaneProps) {
  return <Routes key={`${props.pathway.edition}/${props.pathway.id}`} {...props} />;
}

function Routes(props: PaneProps) {
  const register = useRegister();
  const { pathway, way } = props;
  const [filter, setFilter] = useState<RouteFilter>(() => atHand(way));
  const [order, setOrder] = useState<RouteOrder>({ by: ownColumns.number, descending: false });
  const [page, setPage] = useState(0);
  const [said, say] = useState('');
  // Typing stays quick while thousands of rows are read.
  const wanted = useDeferredValue(filter);
  const all = useMemo(() => routeRows(pathway), [pathway]);
  const rows = useMemo(() => filtered(pathway, all, wanted, register), [pathway, all, wanted, register]);
  const inOrder = useMemo(() => sorted(pathway, rows, order), [pathway, rows, order]);
  const results = useMemo(() => resultsAmong(rows), [rows]);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const at = Math.min(page, pages - 1);
  const from = at * pageSize;
  const shown = inOrder.slice(from, from + pageSize);

  return (
    <div className="routes">
      <h2>{texts.title}</h2>
      <p className="quiet">{inRegister(texts.intro, register)}</p>
      <RouteFilters
        pathway={pathway}
        filter={filter}
        onFilter={(next) => {
          setFilter(next);
          setPage(0);
        }}
      />
      <div className="routes-line">
        <p role="status" className="routes-count">
          <strong>{texts.count(rows.length, all.length)}</strong>, {texts.results(results)}
        </p>
        <RoutesFile {...props} rows={inOrder} onSaid={say} />
      </div>
      <p role="status" className={said ? 'quiet' : 'visually-hidden'}>
        {said}
      </p>
      {rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <RoutesTable
          {...props}
          rows={shown}
          order={order}
          onOrder={(next) => {
            setOrder(next);
            setPage(0);
          }}
          onSaid={say}
        />
      )}
      {pages > 1 && (
        <nav aria-label={texts.pages.label} className="routes-pages">
          <SteadyButton off={at === 0} onClick={() => setPage(at - 1)}>
            {texts.pages.before}
          </SteadyButton>
          <span role="status">{texts.pages.now(from + 1, from + shown.length, rows.length)}</span>
          <SteadyButton off={at === pages - 1} onClick={() => setPage(at + 1)}>
            {texts.pages.after}
          </SteadyButton>
        </nav>
      )}
    </div>
  );
}

/** The table opens with what is known, and without routes on which something is not known. */
function atHand(way: Walk): RouteFilter {
  const facts = Object.entries(way.used).map(([fact, answer]) => [fact, answerIn(answer)] as const);
  return { facts: Object.fromEntries(facts), unsure: false };
}
