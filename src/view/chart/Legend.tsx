import { statusText } from '#texts/content/status.ts';
import { chart as texts } from '#texts/pathway/chart.ts';
import { type Mark, StatusMark } from '../controls/StatusMark.tsx';

const marks: readonly Mark[] = ['listed', 'depends', 'ahead', 'not-listed', 'unclear'];
const lines = ['walked', 'clinical', 'structural'] as const;

/** What the shapes and lines of the chart mean. */
export function Legend() {
  return (
    <details className="chart-key">
      <summary>{texts.key}</summary>
      <LegendList />
    </details>
  );
}

export function LegendList() {
  return (
    <ul className="legend" aria-label={texts.legend}>
      {marks.map((mark) => (
        <li key={mark}>
          <StatusMark mark={mark} silent />
          {statusText[mark]}
        </li>
      ))}
      {lines.map((line) => (
        <li key={line}>
          <svg width="28" height="10" aria-hidden="true" focusable="false">
            <path d="M1 5h26" className={`legend-line legend-${line}`} />
          </svg>
          {texts.edges[line]}
        </li>
      ))}
    </ul>
  );
}
