import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  /** There is nothing to do for it now. */
  readonly off: boolean;
}

/** A button that is off at times and keeps the focus all the same: one that is disabled when it is pressed loses it. */
export function SteadyButton({ off, onClick, ...rest }: Props) {
  return <button type="button" className="button" {...rest} aria-disabled={off} onClick={off ? undefined : onClick} />;
}
