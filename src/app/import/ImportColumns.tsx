import { useId } from "react";
import { numberWords } from "../../i18n/intlWords.ts";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, type Messages } from "../../i18n/messages.ts";
import { separators } from "../../io/import/records/cellText.ts";
import type { ColumnUse } from "../../io/import/records/columnUse.ts";
import type { GuessReason } from "../../io/import/records/columnGuess.ts";
import type { FoundName } from "../../io/import/records/namesInText.ts";
import { nearNames } from "../../io/import/records/nearNames.ts";
import type { Mapping } from "../../io/import/records/mapping.ts";
import { idOfUse, reasonWords, type UseId } from "../../io/import/records/mappingWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Select, type SelectOption } from "../../ui/Select.tsx";
import styles from "./ImportColumns.module.css";
import type { ImportControls, ImportStage } from "./useImport.ts";

interface ImportColumnsProps {
  readonly language: Language;
  readonly stage: Extract<ImportStage, { kind: "records" }>;
  readonly onChange: ImportControls["change"];
}

/** Each column with its first values, what it is taken to hold, and why. */
export function ImportColumns({ language, stage, onChange }: ImportColumnsProps) {
  const { importing: words } = messagesFor(language);
  const { summary, mapping } = stage;
  const { guess } = summary;
  const isGuess = JSON.stringify(mapping) === JSON.stringify(guess.mapping);
  const change = (next: Partial<Mapping>): void => onChange({ ...mapping, ...next });
  const asksBce = guess.questions.some(({ about }) => about === "bce");
  return (
    <section className={styles.columns} aria-label={words.columns.heading}>
      <div className={styles.head}>
        <h3>{words.columns.heading}</h3>
        {!isGuess && (
          <Button kind="quiet" onClick={() => onChange(guess.mapping, [])}>
            {words.columns.back}
          </Button>
        )}
      </div>
      {summary.columns.map((column, at) => {
        const holds = mapping.columns[at]?.holds ?? { as: "nothing" };
        const guessed = guess.mapping.columns[at]?.holds;
        const reason = guess.reasons[at];
        return (
          <Column
            key={column.name}
            {...{ language, column, holds, reason }}
            isChanged={JSON.stringify(holds) !== JSON.stringify(guessed)}
            onChange={(use) => {
              const columns = mapping.columns.map((one, place) =>
                place === at ? { ...one, holds: use } : one,
              );
              const hasWho = columns.some((one) => one.holds.as === "who");
              const people = hasWho ? "columns" : mapping.people === "text" ? "text" : "nobody";
              change({ columns, people });
            }}
          />
        );
      })}
      {asksBce && (
        <div className={styles.column}>
          <div className={styles.name}>
            <strong>{words.bce.label}</strong>
          </div>
          <div className={styles.choice}>
            <Select
              label={words.bce.label}
              value={mapping.bce}
              options={[
                { value: "historical", label: words.bce.historical },
                { value: "astronomical", label: words.bce.astronomical },
              ]}
              onChange={(bce) => change({ bce })}
            />
          </div>
        </div>
      )}
      {guess.people === "no-names" && <People {...{ language, stage }} onChange={change} />}
    </section>
  );
}

interface ColumnProps {
  readonly language: Language;
  readonly column: ImportColumnsProps["stage"]["summary"]["columns"][number];
  readonly holds: ColumnUse;
  readonly reason: GuessReason | undefined;
  readonly isChanged: boolean;
  readonly onChange: (use: ColumnUse) => void;
}

function Column({ language, column, holds, reason, isChanged, onChange }: ColumnProps) {
  const { importing: words } = messagesFor(language);
  const why = useId();
  const { name, examples } = column;
  const isOpen = reason?.code === "order-open" && !isChanged;
  return (
    <div className={styles.column}>
      <div className={styles.name}>
        <strong dir="auto">{name}</strong>
        {(examples.length === 0 ? [words.columns.empty] : examples).map((example) => (
          <span key={example} dir="auto" className={styles.example}>
            {example.replaceAll("\n", " · ")}
          </span>
        ))}
      </div>
      <div className={styles.choice}>
        <Select
          label={words.columns.use(name)}
          describedBy={why}
          value={idOfUse(holds)}
          options={optionsIn(words)}
          onChange={(id) => onChange(columnUse(id, holds))}
        />
        <Detail {...{ words, name, holds }} onChange={onChange} />
        {isChanged && <span className={styles.changed}>{words.columns.changed}</span>}
        {isOpen && <span className={styles.changed}>{words.columns.question}</span>}
        <p id={why} className={styles.why}>
          {reason !== undefined && !isChanged && reasonWords(reason, words)}
        </p>
      </div>
    </div>
  );
}

type Words = Messages["importing"];

function columnUse(id: UseId, before: ColumnUse): ColumnUse {
  const separator = before.as === "who" || before.as === "topics" ? before.separator : null;
  switch (id) {
    case "sentence":
      return { as: "title", cut: "sentence" };
    case "title":
      return { as: "title" };
    case "date":
    case "end":
      return { as: id };
    case "topics":
      return { as: "topics", separator: separator ?? ";" };
    case "participant":
    case "host":
    case "initiator":
    case "signatory":
    case "speaker":
    case "recipient":
    case "named":
    case "subject":
      return { as: "who", role: id, separator };
    default:
      return { as: id };
  }
}

const optionsIn = (words: Words): readonly SelectOption<UseId>[] =>
  (Object.keys(words.uses) as UseId[]).map((value) => ({ value, label: words.uses[value] }));

const separations = ["one", ...separators] as const;

interface DetailProps {
  readonly words: Words;
  readonly name: string;
  readonly holds: ColumnUse;
  readonly onChange: (use: ColumnUse) => void;
}

/** The one thing more that some uses leave open. */
function Detail({ words, name, holds, onChange }: DetailProps) {
  const label = words.columns.more(name);
  if (holds.as === "date" || holds.as === "end") {
    const { as } = holds;
    return (
      <Select
        label={label}
        value={holds.order ?? "plain"}
        options={(["plain", "day-first", "month-first"] as const).map((value) => ({
          value,
          label: words.orders[value],
        }))}
        onChange={(order) => onChange(order === "plain" ? { as } : { as, order })}
      />
    );
  }
  if (holds.as === "who" || holds.as === "topics")
    return (
      <Select
        label={label}
        value={separations.find((one) => one === holds.separator) ?? "one"}
        options={separations.map((value) => ({
          value,
          label: words.separated(value === "one" ? null : value),
        }))}
        onChange={(one) => onChange({ ...holds, separator: one === "one" ? null : one })}
      />
    );
  return null;
}

interface PeopleProps {
  readonly language: Language;
  readonly stage: ImportColumnsProps["stage"];
  readonly onChange: (next: Partial<Mapping>) => void;
}

const namesAtFirst = 12;

/** The most frequent, with what may be other spellings of them: only so can a person say that they are one. */
function firstNames(names: readonly FoundName[]): string[] {
  const first = new Set(names.slice(0, namesAtFirst).map(({ name }) => name));
  const near = nearNames(new Map(names.map(({ name, count }) => [name, count])));
  const spellings = near.filter(({ name, other }) => first.has(name) || first.has(other));
  const taken = new Set([...first, ...spellings.flatMap(({ name, other }) => [name, other])]);
  return names.flatMap(({ name }) => (taken.has(name) ? [name] : []));
}

/** Where no column holds names: nobody, or the names that the texts mention. */
function People({ language, stage, onChange }: PeopleProps) {
  const { importing: words } = messagesFor(language);
  const { summary, mapping } = stage;
  if (mapping.people === "columns" || summary.names.length === 0) return null;
  const isText = mapping.people === "text";
  const taken = new Set(mapping.names);
  const listed = summary.names.filter(({ name }, at) => at < namesAtFirst || taken.has(name));
  return (
    <div className={styles.people}>
      <div className={styles.column}>
        <div className={styles.name}>
          <strong>{words.people.heading}</strong>
          <span className={styles.why}>{words.people.none}</span>
        </div>
        <div className={styles.choice}>
          <Select
            label={words.people.label}
            value={isText ? "text" : "nobody"}
            options={[
              { value: "nobody", label: words.people.nobody },
              { value: "text", label: words.people.text },
            ]}
            onChange={(people) =>
              onChange({
                people,
                names: people === "text" ? firstNames(summary.names) : [],
              })
            }
          />
          {isText && <span className={styles.changed}>{words.columns.changed}</span>}
          <p className={styles.why}>{isText && words.people.dotted}</p>
        </div>
      </div>
      {isText && (
        <div className={styles.names}>
          {listed.map(({ name, count }) => (
            <Chip
              key={name}
              label={name}
              count={numberWords(count, language)}
              pressed={taken.has(name)}
              onClick={() =>
                onChange({
                  names: taken.has(name)
                    ? mapping.names.filter((one) => one !== name)
                    : [...mapping.names, name],
                })
              }
            />
          ))}
          {listed.length < summary.names.length && (
            <Button
              kind="quiet"
              onClick={() => {
                const next = summary.names.slice(0, listed.length + namesAtFirst);
                onChange({
                  names: [...new Set([...mapping.names, ...next.map(({ name }) => name)])],
                });
              }}
            >
              {words.people.more}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
