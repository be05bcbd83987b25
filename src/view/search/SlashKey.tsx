import { useState } from 'react';
import { search as texts } from '#texts/page/search.ts';

/** Turns the one-letter shortcut off, for those who speak to their device or hit keys by chance (WCAG 2.1.4). */
export function SlashKey({ onChange }: { onChange: (on: boolean) => void }) {
  const [on, setOn] = useState(() => !document.documentElement.dataset['slash']);
  return (
    <label className="search-slash">
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => {
          setOn(target.checked);
          if (target.checked) delete document.documentElement.dataset['slash'];
          else document.documentElement.dataset['slash'] = 'off';
          onChange(target.checked);
        }}
      />
      {texts.slash}
    </label>
  );
}
