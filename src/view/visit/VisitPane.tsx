import './visit.css';
import { source as sourceTexts } from '#texts/content/source.ts';
import { statusText } from '#texts/content/status.ts';
import { frame } from '#texts/page/frame.ts';
import { help } from '#texts/page/help.ts';
import { visit as texts } from '#texts/pathway/visit.ts';
import { answerWords } from '../../model/chart/cards.ts';
import { unsure } from '../../model/content/condition.ts';
import { noticesFor, optionStatuses } from '../../model/walk/status.ts';
import { knownFacts } from '../../model/walk/walk.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { useBefore } from '../given/before.ts';
import { useDevice } from '../given/device.ts';
import type { PaneProps } from '../given/pane.ts';
import { useRegister, useSay } from '../given/register.ts';
import { chosenFirst } from '../questions/chosen.ts';
import { useQuestionList } from '../questions/useQuestionList.ts';
import { TakenHead } from './TakenHead.tsx';
import { saidIn, visitText } from './visitText.ts';

/** Names of options that fit one page beside five questions; a longer list ends with how many more there are. */
const roomFor = 10;

/** The visit on one page: what is known, what is listed, what to ask, and room to write. */
export default function VisitPane({ pathway, source, way, onView }: PaneProps) {
  const register = useRegister();
  const say = useSay();
  const { share, now } = useDevice();
  const { list } = useQuestionList({ pathway, way });
  const saidBefore = saidIn(useBefore(), register);
  const known = knownFacts(way);
  const statuses = optionStatuses(pathway, known);
  const listed = statuses.filter(({ status }) => status === 'listed');
  const depends = statuses.filter(({ status }) => status === 'depends');
  const shown = [...listed, ...depends].slice(0, roomFor);
  const unclear = noticesFor(pathway, known).filter(({ notice, certain }) => certain && notice.tone === 'unclear');
  const { first } = chosenFirst(list);

  return (
    <>
      <TakenHead pathway={pathway} onView={onView} />
      <article className="visit">
        <div className="visit-do">
          <p className="quiet">{say(texts.intro)}</p>
          <div className="button-row">
            <button type="button" className="button primary" onClick={() => window.print()}>
              {say(texts.print)}
            </button>
            {share && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  const says = first.map((question) => question.says);
                  share(
                    say(pathway.title),
                    visitText({ pathway, source, way, register, before: saidBefore, questions: says }),
                  );
                }}
              >
                {say(texts.share)}
              </button>
            )}
            <button type="button" className="button" onClick={() => onView('questions')}>
              {say(texts.questions)}
            </button>
          </div>
        </div>

        <div className="visit-page">
          <header className="visit-head">
            <h2 tabIndex={-1}>{say(texts.title)}</h2>
            <p className="visit-blanks">
              <span>
                {say(texts.date)} <span className="visit-blank" />
              </span>
              <span>
                {say(texts.with)} <span className="visit-blank" />
              </span>
            </p>
          </header>

          <section>
            <h3>{say(texts.answers)}</h3>
            <dl className="visit-answers">
              <div>
                <dt>{say(texts.about)}</dt>
                <dd>{say(pathway.title)}</dd>
              </div>
              {saidBefore.length > 0 && (
                <div>
                  <dt>{say(texts.before)}</dt>
                  <dd>{saidBefore.join('; ')}</dd>
                </div>
              )}
              {Object.entries(known).map(([fact, answer]) => {
                const question = pathway.questions[fact];
                if (!question) return null;
                const asks = answer === unsure && question.whoKnows ? `. ${say(question.whoKnows)}` : '';
                return (
                  <div key={fact}>
                    <dt>{say(question.name)}</dt>
                    <dd>
                      {say(answerWords(question, answer))}
                      {asks}
                    </dd>
                  </div>
                );
              })}
            </dl>
          </section>

          <section>
            <h3>{say(texts.lists)}</h3>
            {shown.length === 0 && <p>{say(texts.noList)}</p>}
            <ul className="visit-options">
              {shown.map((status) => (
                <li key={status.id} data-option={status.id} data-status={status.status}>
                  <StatusMark mark={status.doubtful ? 'unclear' : status.status} />
                  <span>
                    <strong>{say(status.option.says)}</strong>
                    {status.status === 'depends' && <span className="quiet">, {statusText.depends}</span>}
                  </span>
                </li>
              ))}
            </ul>
            {listed.length + depends.length > shown.length && (
              <p className="quiet">{texts.moreListed(listed.length + depends.length - shown.length)}</p>
            )}
            {unclear[0] && <p className="visit-notice">{say(unclear[0].notice.says)}</p>}
          </section>

          <section>
            <h3>{say(texts.ask)}</h3>
            <ol className="visit-questions">
              {first.map((question) => (
                <li key={question.id}>{question.says}</li>
              ))}
            </ol>
          </section>

          <section className="visit-room">
            <h3>{say(texts.said)}</h3>
            <div className="visit-line" />
            <div className="visit-line" />
          </section>

          <footer className="visit-foot">
            <p>
              <StatusMark mark="listed" silent /> {statusText.listed}
              {depends.length > 0 && (
                <>
                  {' '}
                  <StatusMark mark="depends" silent /> {statusText.depends}
                </>
              )}
              . {texts.basedOn(source.title, sourceTexts.dated(source))}{' '}
              {texts.printed(sourceTexts.date(now().slice(0, 10)))}. {frame.footer.informs}
            </p>
            <p>
              {help.lead} {help.number} (1-800-422-6237), {help.about.replace(/[()]/g, '')}.
            </p>
          </footer>
        </div>
      </article>
    </>
  );
}
