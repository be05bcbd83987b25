import './printed-case.css';
import { statusText } from '#texts/content/status.ts';
import { desk as texts } from '#texts/pathway/desk.ts';
import { step } from '#texts/pathway/step.ts';
import { summary as summaryTexts } from '#texts/take/summary.ts';
import { factText } from '../../model/chart/cards.ts';
import type { Facts } from '../../model/content/condition.ts';
import type { Pathway } from '../../model/content/definition.ts';
import { dayOf } from '../../model/handouts/day.ts';
import { reasonOf } from '../../model/walk/reason.ts';
import { type OptionStatus, optionStatuses, type Status } from '../../model/walk/status.ts';
import { knownFacts, walk } from '../../model/walk/walk.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { usePrinting } from '../controls/usePrinting.ts';
import { Follows } from '../frame/Follows.tsx';
import { useDevice } from '../given/device.ts';
import { useRegister, useSay } from '../given/register.ts';
import { useFewWords } from '../step/OptionLine.tsx';
import { UrgentNotices } from '../step/Remarks.tsx';

interface Heading {
  readonly pathway: Pathway;
  readonly facts: Facts;
}

interface Props {
  /** The headings of the case, the one that is worked on last. */
  readonly headings: readonly Heading[];
  readonly address: string;
}

/** The case on one page of paper, in the place of the step: it is there only while the page is printed. */
export function PrintedCase({ headings, address }: Props) {
  const printing = usePrinting();
  const { now } = useDevice();
  if (!printing) return null;
  const summaries = new Map(headings.map(({ pathway: { summary } }) => [summary.source.id, summary]));
  return (
    <div className="printed-case">
      {headings.map((heading) => (
        <PrintedHeading key={heading.pathway.id} {...heading} />
      ))}
      <footer>
        {[...summaries.values()].map((summary) => (
          <Follows key={summary.source.id} summary={summary} />
        ))}
        <p>
          {(['listed', 'depends', 'unclear'] as const).map((mark) => (
            <span key={mark}>
              <StatusMark mark={mark} silent /> {statusText[mark]}{' '}
            </span>
          ))}
        </p>
        <p>
          {summaryTexts.written(summaryTexts.date(dayOf(now())))}. {step.list.order} {address}
        </p>
      </footer>
    </div>
  );
}

function PrintedHeading({ pathway, facts }: Heading) {
  const register = useRegister();
  const say = useSay();
  const known = knownFacts(walk(pathway, facts));
  const all = optionStatuses(pathway, known);
  const of = (status: Status) => all.filter((option) => option.status === status);
  return (
    <section>
      <h2>{say(pathway.title)}</h2>
      <p>
        {Object.entries(known)
          .map(([fact, answer]) => factText(pathway, fact, answer, register))
          .join('; ') || texts.headings.nothing}
      </p>
      <UrgentNotices pathway={pathway} facts={known} />
      {(['listed', 'depends'] as const).map(
        (status) =>
          of(status).length > 0 && (
            <ul key={status}>
              {of(status).map((option) => (
                <PrintedOption key={option.id} pathway={pathway} option={option} facts={known} />
              ))}
            </ul>
          ),
      )}
      {of('not-listed').length > 0 && (
        <p>
          {say(step.list.closed)}:{' '}
          {of('not-listed')
            .map(({ option }) => say(option.says))
            .join('; ')}
        </p>
      )}
    </section>
  );
}

function PrintedOption({ pathway, option, facts }: Omit<Heading, 'facts'> & { option: OptionStatus; facts: Facts }) {
  const say = useSay();
  const few = useFewWords(pathway, option, facts);
  const why = reasonOf(pathway, option, facts, useRegister());
  return (
    <li>
      <StatusMark mark={option.doubtful ? 'unclear' : option.status} />
      <p>
        <strong>{say(option.option.says)}</strong> {[...new Set([few, why])].join(' · ')}
      </p>
    </li>
  );
}
