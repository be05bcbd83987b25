import { chart as texts } from '#texts/chart.ts';
import { statusText } from '#texts/status.ts';
import { type Mark, StatusMark } from '../common/StatusMark.tsx';

const marks: readonly Mark[] = ['listed', 'depends', 'not-listed', 'unclear'];
const lines = ['walked', 'clinical', 'structural'] as const;

/** What the shapes and lines of the chart mean. */
export function Legend() {
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
