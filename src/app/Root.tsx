import { StrictMode } from 'react';
import { App, type AppProps } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

/** The app as it is drawn in the build and taken over in the browser: the two must be the same tree. */
export function Root(props: AppProps) {
  return (
    <StrictMode>
      <ErrorBoundary home={props.base.root}>
        <App {...props} />
      </ErrorBoundary>
    </StrictMode>
  );
}
