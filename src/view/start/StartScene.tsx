import { start as texts } from '#texts/start.ts';
import type { Edition } from '../../model/definition.ts';
import type { Source } from '../../model/source.ts';
import { inRegister, type Register, type Words } from '../../model/words.ts';
import { BodyMap } from '../body/BodyMap.tsx';
import { Follows } from '../frame/Follows.tsx';
import type { SceneView } from '../pathway/views.ts';
import { Sites } from './Sites.tsx';

export interface StartProps {
  readonly edition: Edition;
  readonly source: Pick<Source, 'url' | 'updated'>;
  /** Ids of the pathways of the edition. */
  readonly pathways: readonly string[];
  readonly register: Register;
  /** Where the site begins, as links from this page write it. */
  readonly root: string;
  /** The start page of an edition. */
  readonly startOf: (edition: Edition) => string;
  /** The page of a pathway, or another page of this edition. */
  readonly hrefOf: (page: string) => string;
  /** The address of a page within the app, in a view. */
  readonly addressOf: (page: string, view?: SceneView) => string;
}

/**
 * The first screen: what this is, whose text it follows, and a door for each who comes. Every link is whole without
 * scripts; with them `StartSlot` opens what its `data-address` says.
 */
export function StartScene(props: StartProps) {
  const { edition, source, pathways, register, root, startOf, hrefOf, addressOf } = props;
  const say = (words: Words) => inRegister(words, register);
  const link = (page: string, view?: SceneView) => {
    const address = addressOf(page, view);
    return { href: view ? root + address : hrefOf(page), 'data-address': address };
  };
  const { doors } = texts;
  return (
    <div className={`start start-${edition}`}>
      <header className="start-head">
        <h1 tabIndex={-1}>{say(texts.title)}</h1>
        <p className="start-lead">{say(texts.lead)}</p>
        <div className="start-note">
          <Follows edition={edition} source={source} />
          <p>{texts.informs}</p>
        </div>
      </header>
      <div className="doors">
        <section className="door door-site way-in">
          <h2>{say(doors.site.title)}</h2>
          <p className="door-lead">{say(doors.site.lead)}</p>
          {edition === 'patient' && (
            <p className="door-guide">
              {say(doors.guide.lead)}{' '}
              <a className="button" {...link('start', 'guide')}>
                {say(doors.guide.open)}
              </a>
            </p>
          )}
          <div className="door-body">
            <BodyMap pathways={pathways} register={register} hrefOf={hrefOf} addressOf={addressOf} />
          </div>
          <div className="door-lists">
            <Sites {...props} />
          </div>
        </section>
        <section className="door door-clinician">
          <h2>{say(doors.clinician.title)}</h2>
          <p className="door-lead">{doors.clinician.lead}</p>
          <ul className="door-links">
            <li>
              {edition === 'patient' ? (
                <a href={startOf('professional')}>{doors.clinician.edition}</a>
              ) : (
                <a href={startOf('patient')}>{doors.clinician.patient}</a>
              )}
            </li>
            <li>
              <a {...link('saved')}>{doors.clinician.saved}</a>
            </li>
          </ul>
        </section>
        <section className="door door-trainer">
          <h2>{doors.trainer.title}</h2>
          <p className="door-lead">{doors.trainer.lead}</p>
          <ul className="door-links">
            {pathways
              .filter((id) => texts.sites[id]?.presented)
              .map((id) => (
                <li key={id}>
                  <a {...link(id, 'present')}>{say(texts.sites[id]?.name ?? id)}</a>
                </li>
              ))}
          </ul>
          <p className="door-links">
            <a {...link('practise')}>{doors.trainer.practise}</a>
          </p>
        </section>
      </div>
    </div>
  );
}
