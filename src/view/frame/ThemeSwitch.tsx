import { useEffect, useState } from 'react';
import { frame as texts } from '#texts/page/frame.ts';
import { Switch } from './Switch.tsx';

const themes = ['auto', 'light', 'dark'] as const;

/** Colors by preference of the device, or by choice. A choice that was kept stands on the document by then. */
export function ThemeSwitch({ onKeep }: { onKeep: (theme: string | undefined) => void }) {
  const [theme, setTheme] = useState<(typeof themes)[number]>('auto');
  useEffect(() => {
    const chosen = document.documentElement.dataset['theme'];
    if (chosen === 'light' || chosen === 'dark') setTheme(chosen);
  }, []);
  return (
    <Switch
      label={texts.theme.label}
      value={theme}
      choices={themes.map((value) => ({ value, text: texts.theme[value] }))}
      onChange={(next) => {
        setTheme(next);
        if (next === 'auto') delete document.documentElement.dataset['theme'];
        else document.documentElement.dataset['theme'] = next;
        onKeep(next === 'auto' ? undefined : next);
      }}
    />
  );
}
