import { useState } from "react";
import type { Mapping } from "../../io/import/records/mapping.ts";
import type { ImportControls, ImportStage } from "./useImport.ts";

type RecordsStage = Extract<ImportStage, { kind: "records" }>;
type Decision = Pick<RecordsStage, "mapping" | "leftOut">;

export interface Decisions {
  readonly decide: (mapping: Mapping, leftOut?: readonly string[]) => void;
  /** null: there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

/** What was decided about columns and problems, with the way back. */
export function useDecisions(stage: RecordsStage, onChange: ImportControls["change"]): Decisions {
  const [past, setPast] = useState<readonly Decision[]>([]);
  const [future, setFuture] = useState<readonly Decision[]>([]);
  const now: Decision = { mapping: stage.mapping, leftOut: stage.leftOut };
  const [last, next] = [past.at(-1), future[0]];
  return {
    decide: (mapping, leftOut = stage.leftOut) => {
      setPast([...past, now]);
      setFuture([]);
      onChange(mapping, leftOut);
    },
    undo:
      last === undefined
        ? null
        : () => {
            onChange(last.mapping, last.leftOut);
            setPast(past.slice(0, -1));
            setFuture([now, ...future]);
          },
    redo:
      next === undefined
        ? null
        : () => {
            onChange(next.mapping, next.leftOut);
            setFuture(future.slice(1));
            setPast([...past, now]);
          },
  };
}
