interface Props {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** Lets a person choose a file that this app wrote. The same file may be chosen again, for it may have changed since. */
export function FileButton({ label, onFile }: Props) {
  return (
    <label className="button file-button">
      {label}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
