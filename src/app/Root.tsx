import { StrictMode } from 'react';
import { frame as texts } from '#texts/frame.ts';
import { ErrorBoundary } from '../view/common/ErrorBoundary.tsx';
import { App, type AppProps } from './App.tsx';

/** The app as it is drawn in the build and taken over in the browser: the two must be the same tree. */
export function Root(props: AppProps) {
  return (
    <StrictMode>
      <ErrorBoundary
        failed={(what) => (
          <main className="failed">
            <h1>{texts.failed.title}</h1>
            <p>{texts.failed.text}</p>
            <p>
              <button type="button" className="button" onClick={() => location.reload()}>
                {texts.failed.again}
              </button>{' '}
              <a
                className="button"
                href={props.base.root || '#/'}
                // In the file that is one page the address alone changes nothing that has failed.
                onClick={() => props.base.root === '' && setTimeout(() => location.reload())}
              >
                {texts.failed.start}
              </a>
            </p>
            <p>{what}</p>
          </main>
        )}
      >
        <App {...props} />
      </ErrorBoundary>
    </StrictMode>
  );
}
