import type { ReactNode } from 'react';
import { source as sourceTexts } from '#texts/content/source.ts';
import { summary as texts } from '#texts/take/summary.ts';
import type { Cited, Summary } from '../../export/summary/summary.ts';
import { inRegister, type Words } from '../../model/content/words.ts';
import { StatusMark } from '../controls/StatusMark.tsx';

/** The summary as it will be copied and printed. On paper the credit stands at the foot of each page. */
export function SummaryPage({ summary }: { summary: Summary }) {
  const say = (words: Words) => inRegister(words, summary.register);
  return (
    <article className="summary-page" aria-label={texts.asText}>
      <div className="summary-foot" aria-hidden="true">
        <p>{[...summary.head, summary.credit, texts.informs].join(' · ')}</p>
      </div>
      <div className="summary-body">
        <h3 className="summary-heading">{summary.title}</h3>
        <p className="quiet">
          {summary.head.join(' · ')}
          <br />
          <a href={summary.sourceUrl} target="_blank" rel="noopener noreferrer external">
            {summary.sourceUrl}
          </a>
        </p>
        <Part heading={texts.before} lines={summary.before} />
        <Part heading={say(texts.facts)} lines={summary.facts.length > 0 ? summary.facts : [say(texts.noFacts)]} />
        <Part heading={texts.unused} lines={summary.unused} />
        <Part heading={say(texts.open)} lines={summary.open} />
        <Part heading={say(texts.here)} lines={[summary.here]} />
        {summary.options.length > 0 && <p className="quiet">{texts.order}</p>}
        {summary.options.map(({ status, heading, options }) => (
          <section key={status}>
            <h4>{heading}</h4>
            <ul className="summary-options">
              {options.map((option) => (
                <li key={option.id} data-option={option.id} data-status={status}>
                  <StatusMark mark={option.doubtful ? 'unclear' : status} />
                  <div>
                    <p className="summary-name">{option.name}</p>
                    <p>{option.reason}</p>
                    {option.details.map((detail) => (
                      <p key={detail}>{detail}</p>
                    ))}
                    {option.places.map((place) => (
                      <PlaceLine key={place.says} place={place} />
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <Part
          heading={say(texts.notices)}
          lines={summary.notices.map(({ says, places }) => (
            <>
              {says}
              {places.map((place) => (
                <PlaceLine key={place.says} place={place} />
              ))}
            </>
          ))}
        />
        <Part heading={texts.gaps} lines={summary.gaps} />
        <Part heading={texts.instead} lines={summary.instead} />
        <Part heading={say(texts.next)} lines={summary.next} />
        <Part
          heading={say(texts.notes)}
          lines={summary.notes.map(({ heading, says }) => (
            <>
              {heading}: <span className="note-text">{says}</span>
            </>
          ))}
        />
        <Part heading={texts.address} lines={summary.address === undefined ? [] : [summary.address]} />
        <p className="quiet summary-end">
          {texts.informs} {summary.credit !== '' && `${texts.credit} ${summary.credit}`}
        </p>
      </div>
    </article>
  );
}

function Part({ heading, lines }: { heading: string; lines: readonly ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h4>{heading}</h4>
      <ul className="plain-list">
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and never change their order
          <li key={place}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function PlaceLine({ place: { says, url } }: { place: Cited }) {
  return (
    <p className="summary-place">
      {texts.source}:{' '}
      {url === '' ? (
        says
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {says}
          <span className="visually-hidden"> {sourceTexts.newTab}</span>
        </a>
      )}
    </p>
  );
}
