/** React 16 under another name, as xstate-viz needs it; only what its page uses. */
declare module 'react16' {
  export function createElement(type: unknown, props: unknown): unknown;
}

declare module 'react-dom16' {
  export function render(element: unknown, container: Element): void;
}
