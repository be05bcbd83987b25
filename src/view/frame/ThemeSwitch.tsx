import { useEffect, useState } from 'react';
import { frame as texts } from '#texts/frame.ts';
import { Switch } from './Switch.tsx';

type Theme = 'auto' | 'light' | 'dark';

/** Colors by preference of the device, or by choice. A choice that was kept stands on the document by then. */
export function ThemeSwitch({ onKeep }: { onKeep: (theme: string | undefined) => void }) {
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => {
    const chosen = document.documentElement.dataset['theme'];
    if (chosen === 'light' || chosen === 'dark') setTheme(chosen);
  }, []);
  return (
    <Switch
      label={texts.theme.label}
      value={theme}
      choices={[
        { value: 'auto', text: texts.theme.auto },
        { value: 'light', text: texts.theme.light },
        { value: 'dark', text: texts.theme.dark },
      ]}
      onChange={(next) => {
        setTheme(next);
        if (next === 'auto') delete document.documentElement.dataset['theme'];
        else document.documentElement.dataset['theme'] = next;
        onKeep(next === 'auto' ? undefined : next);
      }}
    />
  );
}
