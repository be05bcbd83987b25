import { useEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Lets a person choose a file that this app wrote. The same file may be chosen again, for it may have changed since. */
export function FileButton({ label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    const file = input.current?.files?.[0];
    if (!input.current || !file) return;
    input.current.value = '';
    onFile(file);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen before the page could listen is taken once
  useEffect(take, []);
  return (
    <label className="button file-button">
      {label}
      <input ref={input} type="file" accept=".json,application/json" onChange={take} />
    </label>
  );
}
