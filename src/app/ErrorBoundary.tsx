import { Component, type ReactNode } from 'react';
import { frame as texts } from '#texts/frame.ts';

/** Shows what can still be done when a part of the page fails. The walk is in the address and is not lost. */
export class ErrorBoundary extends Component<{ home: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="failed">
        <h1>{texts.failed.title}</h1>
        <p>{texts.failed.text}</p>
        <p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {texts.failed.again}
          </button>{' '}
          <a className="button" href={this.props.home}>
            {texts.failed.start}
          </a>
        </p>
      </main>
    );
  }
}
