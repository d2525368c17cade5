interface Given {
  readonly most: number;
  readonly step: number;
  readonly value: number;
  readonly valueText?: string;
  readonly onSet: (value: number) => void;
}

/** Keys that set a slider, even to the value that it has. */
const setting = /^(?:Arrow|Page|Home|End)/;

/** A slider from 0 on. It tells of the value at which it stood, too, when that is chosen by hand: the browser is silent then. */
export function Slider({ most, step, value, valueText, onSet }: Given) {
  return (
    <input
      type="range"
      min={0}
      max={most}
      step={step}
      value={value}
      aria-valuetext={valueText}
      onInput={({ currentTarget }) => onSet(Number(currentTarget.value))}
      onPointerUp={({ currentTarget }) => onSet(Number(currentTarget.value))}
      onKeyUp={({ key, currentTarget }) => {
        if (setting.test(key)) onSet(Number(currentTarget.value));
      }}
    />
  );
}
