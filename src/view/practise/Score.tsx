import { useState } from 'react';
import { practise as texts } from '#texts/teach/practise.ts';
import type { EntryOf } from '../../kept/shelves.ts';
import { useDevice } from '../given/device.ts';
import { scoreByDay } from './score.ts';

/** How one did day by day, to be looked at, printed or sent to a teacher. */
export function Score({ progress }: { readonly progress: readonly EntryOf<'progress'>[] }) {
  const device = useDevice();
  const [said, setSaid] = useState('');
  const days = scoreByDay(progress, dayHere);
  const { score } = texts;
  const text = days
    .map(({ day, cases, agreed, of }) => `${day}: ${score.of(agreed, of)} (${score.cases}: ${cases})`)
    .join('\n');
  const copy = async () => {
    setSaid((await device.copy(`${score.title}\n${text}\n`)) ? score.copied : score.byHand);
  };
  return (
    <section className="case-score" aria-labelledby="case-score">
      <h2 id="case-score">{score.title}</h2>
      <p>{score.says}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{score.day}</th>
            <th scope="col">{score.cases}</th>
            <th scope="col">{score.agreed}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, cases, agreed, of }) => (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td>{cases}</td>
              <td>
                <meter min={0} max={of} value={agreed} aria-hidden="true" /> {score.of(agreed, of)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="button-row">
        <button type="button" className="button" onClick={() => window.print()}>
          {score.print}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {score.copy}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

/** The day of a time where this device is, as 2026-11-29. */
function dayHere(time: string): string {
  const at = new Date(time);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
