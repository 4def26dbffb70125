import { useId } from "react";
import styles from "./ChoiceGroup.module.css";

interface ChoiceGroupProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly words: string;
    readonly note?: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, value, choices, onChoose } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={group}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              {choice.words}
              {choice.note !== undefined && (
                <>
                  {" "}
                  <small>{choice.note}</small>
                </>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
