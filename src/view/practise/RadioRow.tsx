interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One choice among a few, as native radio buttons: the arrow keys move among them. */
export function RadioRow<Value extends string>({ name, legend, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset className="radio-row" data-choice={name}>
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
