import { type ReactNode, useId } from "react";
import styles from "./ChoiceGroup.module.css";
import hidden from "./visuallyHidden.module.css";

interface ChoiceGroupProps<Id extends string> {
  readonly label: ReactNode;
  readonly options: readonly {
    readonly id: Id;
    readonly name: string;
    /** A picture in place of the name, which is then spoken. */
    readonly sign?: ReactNode;
    /** What it means, beside the name; described by it, not named. */
    readonly note?: string | undefined;
    /** Below a rule of its own: another kind of answer than those before it. */
    readonly apart?: boolean;
  }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** One under the other, for notes of a sentence. */
  readonly list?: boolean;
  /** Plain rows with the notes at their ends, for many choices that are counted. */
  readonly rows?: boolean;
  /** Between the heading and the choices: what finds more of them. */
  readonly search?: ReactNode;
  /** Said under the choices. */
  readonly children?: ReactNode;
}

/** One of a few in a form, with a heading; a switch between views is `Segmented`. */
export function ChoiceGroup<Id extends string>(props: ChoiceGroupProps<Id>) {
  const { label, options, chosen, onChoose, list, rows, search, children } = props;
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {search}
      <div className={rows === true ? styles.rows : styles.options} data-list={list}>
        {options.map(({ id, name, sign, note, apart }, at) => (
          <label key={id} data-apart={apart}>
            <input
              type="radio"
              name={group}
              checked={id === chosen}
              onChange={() => onChoose(id)}
              aria-labelledby={`${group}-${at}`}
              aria-describedby={note === undefined ? undefined : `${group}-${at}-note`}
            />
            <span className={styles.option}>
              {sign}
              <bdi
                id={`${group}-${at}`}
                className={sign === undefined ? undefined : hidden.visuallyHidden}
              >
                {name}
              </bdi>
              {note !== undefined && <small id={`${group}-${at}-note`}>{note}</small>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
