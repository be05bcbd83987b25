import { useState } from 'react';
import { copyLink as texts } from '#texts/take/copyLink.ts';
import { useDevice } from '../given/device.ts';

interface Props {
  /** A link of this page; what is copied is its whole address. */
  readonly href: string;
  readonly label: string;
  readonly ariaLabel?: string;
}

/** Copies a link. Where the browser refuses, the link stands there to be copied by hand. */
export function CopyLink({ href, label, ariaLabel }: Props) {
  const device = useDevice();
  const [state, setState] = useState<{ readonly of: string; readonly copied: boolean }>();
  const address = () => new URL(href, document.baseURI).href;
  const copy = async () => {
    setState({ of: href, copied: await device.copy(address()) });
  };
  const now = state?.of === href ? state : undefined;
  return (
    <>
      <button type="button" className="button" aria-label={ariaLabel} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">
        {now?.copied ? texts.copied : ''}
        {now && !now.copied && (
          <label className="field">
            {texts.failed}
            <input type="text" readOnly value={address()} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </span>
    </>
  );
}
