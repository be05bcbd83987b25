import { StrictMode, useEffect } from 'react';
import { frame as texts } from '#texts/page/frame.ts';
import { ErrorBoundary } from '../view/controls/ErrorBoundary.tsx';
import { LoadAgain } from '../view/controls/LoadAgain.tsx';
import { App, type AppProps } from './App.tsx';

/** The app as it is drawn in the build and taken over in the browser: the two must be the same tree. */
export function Root(props: AppProps) {
  useEffect(sayAlive, []);
  return (
    <StrictMode>
      <ErrorBoundary
        failed={() => (
          <main className="failed">
            <h1>{texts.failed.title}</h1>
            <p>{texts.failed.text}</p>
            <p>
              <LoadAgain /> {/* In the file that is one page the address alone changes nothing that has failed. */}
              {props.base.root && (
                <a className="button" href={props.base.root}>
                  {texts.start}
                </a>
              )}
            </p>
          </main>
        )}
      >
        <App {...props} />
      </ErrorBoundary>
    </StrictMode>
  );
}

/** The page answers from now on; first.js has nothing to say, or said it too early. */
function sayAlive() {
  document.documentElement.dataset['alive'] = '';
  document.querySelector('.not-alive')?.remove();
}
