import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** What is shown in the place of a part that failed, and a way to try it again. */
  readonly failed: (what: string, again: () => void) => ReactNode;
}

/** Stands around a part of the page, so that all else goes on when it fails. */
export class ErrorBoundary extends Component<Props, { readonly what: string | undefined }> {
  override state: { readonly what: string | undefined } = { what: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { what: String(error) };
  }

  override render() {
    const { what } = this.state;
    return what === undefined ? this.props.children : this.props.failed(what, () => this.setState({ what: undefined }));
  }
}
