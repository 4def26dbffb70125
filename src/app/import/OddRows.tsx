import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { chosenSource, citing, mergedName, type Mapping } from "../../io/import/records/mapping.ts";
import { decisionOn, type NearNames } from "../../io/import/records/nearNames.ts";
import { isDecided } from "../../io/import/records/recordFindings.ts";
import type { OddCell, OddKind, OddName } from "../../io/import/records/oddCells.ts";
import type { RecordUnit } from "../../model/parse/problem.ts";
import { Button } from "../../ui/Button.tsx";
import { SourceChoice } from "./SourceChoice.tsx";
import styles from "./ImportProblems.module.css";

interface RowProps {
  readonly place: string;
  readonly column: string;
  readonly value: ReactNode;
  readonly isDecided: boolean;
  readonly children: ReactNode;
}

/** One odd cell: where, what stands there, and what becomes of it. */
function Row({ place, column, value, isDecided, children }: RowProps) {
  return (
    <tr className={styles.row} data-decided={isDecided || undefined}>
      <td className={styles.place}>{place}</td>
      <td className={styles.column} dir="auto">
        {column}
      </td>
      <td className={styles.value}>
        <span dir="auto">{value}</span>
      </td>
      <td>
        <span className={styles.fix}>{children}</span>
      </td>
    </tr>
  );
}

interface NameRowsProps {
  readonly language: Language;
  readonly unit: RecordUnit;
  readonly names: readonly OddName[];
  readonly mapping: Mapping;
  readonly onDecide: (mapping: Mapping) => void;
}

/** Names that may be one: whoever knows the data says so. */
export function NameRows({ language, unit, names, mapping, onDecide }: NameRowsProps) {
  const { problems: words } = messagesFor(language).importing;
  return names.map((pair) => {
    const { name, other, count, otherRecords } = pair;
    const decision = decisionOn(pair, mapping);
    return (
      <Row
        key={`${name}\n${other}`}
        place={[...count.places, ...(count.records > count.places.length ? ["…"] : [])].join(", ")}
        column={count.column}
        isDecided={decision !== null}
        value={
          <>
            <mark>{name}</mark>{" "}
            <span className={styles.quiet}>{words.beside(count.records, unit)}</span> {other}{" "}
            <span className={styles.quiet}>{words.records(otherRecords, unit)}</span>
          </>
        }
      >
        {decision === null ? (
          <>
            <Button onClick={() => onDecide(merged(pair, mapping))}>
              {words.merge(mergedName(other, mapping))}
            </Button>
            <Button kind="quiet" onClick={() => onDecide(keptApart(pair, mapping))}>
              {words.apart}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.done}>
              <Check size={16} aria-hidden="true" />
              {decision === "merged" ? words.merged(mergedName(name, mapping)) : words.keptApart}
            </span>
            <Button
              kind="quiet"
              className={styles.back}
              onClick={() => onDecide(undecided(pair, mapping))}
            >
              {words.undo}
            </Button>
          </>
        )}
      </Row>
    );
  });
}

function merged({ name, other }: NearNames, mapping: Mapping): Mapping {
  const to = mergedName(other, mapping);
  // What was merged into the one that goes now goes along.
  const along = Object.entries(mapping.merged).map(([from, into]) => [
    from,
    into === name ? to : into,
  ]);
  return { ...mapping, merged: { ...Object.fromEntries(along), [name]: to } };
}

function keptApart({ name, other }: NearNames, mapping: Mapping): Mapping {
  return { ...mapping, apart: [...(mapping.apart ?? []), [name, other]] };
}

function undecided({ name, other }: NearNames, mapping: Mapping): Mapping {
  const gone = Object.hasOwn(mapping.merged, name) ? name : other;
  const rest = Object.entries(mapping.merged).filter(([from]) => from !== gone);
  return {
    ...mapping,
    merged:
      decisionOn({ name, other }, mapping) === "merged" ? Object.fromEntries(rest) : mapping.merged,
    apart: (mapping.apart ?? []).filter((pair) => !(pair.includes(name) && pair.includes(other))),
  };
}

interface CellRowsProps {
  readonly language: Language;
  readonly unit: RecordUnit;
  readonly kind: OddKind;
  readonly mapping: Mapping;
  readonly leftOut: ReadonlySet<string>;
  /** What other records cite. */
  readonly sources: readonly string[];
  readonly onLeaveOut: (place: string) => void;
  readonly onPutBack: (place: string) => void;
  readonly onDecide: (mapping: Mapping) => void;
}

/** Odd cells of one kind, each with what becomes of it. */
export function CellRows(props: CellRowsProps) {
  const { language, unit, kind, mapping, leftOut, sources } = props;
  const { onLeaveOut, onPutBack, onDecide } = props;
  const { problems: words } = messagesFor(language).importing;
  return kind.cells.map((cell) => {
    const isOut = leftOut.has(cell.place);
    const isFixed = isDecided({ code: kind.code, place: cell.place }, mapping);
    return (
      <Row
        key={`${cell.place} ${cell.column} ${cell.text}`}
        place={cell.place}
        column={cell.column}
        isDecided={isOut || isFixed}
        value={<Value cell={cell} isOut={isOut} empty={words.empty} />}
      >
        {isOut ? (
          <>
            <span className={styles.done}>{words.isLeftOut}</span>
            <Button kind="quiet" className={styles.back} onClick={() => onPutBack(cell.place)}>
              {words.putBack}
            </Button>
          </>
        ) : kind.code === "extra-spaces" ? (
          <span className={styles.done}>
            {isFixed && <Check size={16} aria-hidden="true" />}
            {words.spaces(cell.isAtEnd, isFixed)}
          </span>
        ) : (
          <>
            {kind.code === "no-source" ? (
              <SourceChoice
                {...{ language, sources }}
                label={words.cite.label(unit, cell.place)}
                file={words.cite.file(unit, cell.place)}
                chosen={chosenSource(cell.place, mapping)}
                onChoose={(source) => onDecide(citing([cell.place], source, mapping))}
              />
            ) : kind.code === "near-value" ? (
              <span className={styles.done}>
                {isFixed && <Check size={16} aria-hidden="true" />}
                {words.slip(cell.meant ?? "", isFixed)}
              </span>
            ) : (
              <span className={styles.done}>{words.fixes[kind.code]()}</span>
            )}
            <Button kind="quiet" onClick={() => onLeaveOut(cell.place)}>
              {words.leaveOut}
            </Button>
          </>
        )}
      </Row>
    );
  });
}

interface ValueProps {
  readonly cell: OddCell;
  readonly isOut: boolean;
  /** For a cell where nothing stands. */
  readonly empty: string;
}

function Value({ cell: { text, mark, about }, isOut, empty }: ValueProps) {
  const [from, to] = mark;
  const Rest = isOut ? "s" : "span";
  if (text === "")
    return (
      <>
        <mark>{empty}</mark> <Rest>{about}</Rest>
      </>
    );
  return (
    <Rest>
      {text.slice(0, from)}
      <mark>
        {text.slice(from, to).replaceAll(/^\s+$/gu, (spaces) => "·".repeat(spaces.length))}
      </mark>
      {text.slice(to)}
    </Rest>
  );
}
