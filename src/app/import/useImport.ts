import { useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import type { Examined, TableSummary } from "../../io/import/importSession.ts";
import type { ReadingWishes, ReadProgress } from "../../io/import/importer.ts";
import type { Mapping } from "../../io/import/records/mapping.ts";
import type { ParseOutcome } from "../../model/parse/parse.ts";
import type { Problem } from "../../model/parse/problem.ts";
import { inTime } from "../../lib/inTime.ts";
import { codeFailure, largestFile, type LoadFailure } from "../load/loadBytes.ts";
import { startImport, type ImportJob } from "./importJob.ts";
import { keptMapping } from "./keptMappings.ts";

/** A file on its way in, as a person sees it. */
export type ImportStage =
  | {
      readonly kind: "reading";
      readonly progress: ReadProgress | null;
      /** It is read in the page itself, and takes so long that a person must know. */
      readonly blocks: boolean;
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  /** It could not be read at all: it has changed since it was chosen, or its reader did not come. */
  | { readonly kind: "failed"; readonly failure: LoadFailure }
  | {
      readonly kind: "records";
      readonly summary: TableSummary;
      readonly mapping: Mapping;
      readonly leftOut: readonly string[];
      /** null: it is being looked at for the first time. */
      readonly examined: Examined | null;
      /** What is shown is that of an earlier mapping. */
      readonly isStale: boolean;
    };

export interface ImportControls {
  readonly stage: ImportStage;
  /** How the file is read otherwise than was guessed. */
  readonly wishes: ReadingWishes;
  readonly change: (mapping: Mapping, leftOut?: readonly string[]) => void;
  readonly readAgain: (wishes: ReadingWishes) => void;
  /** The records that are left out, as CSV; null: it was left meanwhile. */
  readonly leftOutCsv: () => Promise<string | null>;
  /** null: it was left meanwhile. */
  readonly open: () => Promise<ParseOutcome | null>;
}

const begun = { kind: "reading", progress: null, blocks: false } as const;

/** Bytes: of a workbook, more than a second. */
const longRead = 2 ** 19;

/** What has been said is on the screen: a page that is not seen has no frames to wait for. */
const painted = async (): Promise<void> => {
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
};

/** Reads a file, looks at it with each mapping that is wished for, and gives what it becomes. `onGraph`: it needs no mapping. */
export function useImport(
  file: File,
  language: Language,
  onGraph: (outcome: ParseOutcome) => void,
): ImportControls {
  const [stage, setStage] = useState<ImportStage>(begun);
  const [wishes, setWishes] = useState<ReadingWishes>({});
  const job = useRef<Promise<ImportJob> | null>(null);
  const turn = useRef(0);
  const told = useRef(onGraph);
  useEffect(() => {
    told.current = onGraph;
  }, [onGraph]);

  useEffect(() => {
    const left = new AbortController();
    const started = startImport(left.signal);
    job.current = started;
    let isLeft = false;
    const say = (next: ImportStage): void => {
      if (!isLeft) setStage(next);
    };
    say(begun);
    const read = async (): Promise<void> => {
      if (file.size > largestFile)
        return say({ kind: "failed", failure: { kind: "tooLarge", limit: largestFile } });
      const bytes = await file.arrayBuffer().catch(() => null);
      // Browsers refuse to read a file that has changed since it was chosen.
      if (bytes === null) return say({ kind: "failed", failure: { kind: "changed" } });
      const session = await inTime(started);
      const blocks = !session.isBeside && file.size > longRead;
      if (blocks) {
        say({ ...begun, blocks });
        await painted();
      }
      const today = new Date().toISOString().slice(0, 10);
      const found = await session.read(
        file.name,
        new Uint8Array(bytes),
        { language, today, wishes },
        (progress) => say({ kind: "reading", progress, blocks }),
      );
      if (isLeft) return;
      if (found.kind === "graph") told.current(found.outcome);
      else if (found.kind === "refused") say(found);
      else {
        const { summary } = found;
        const mapping = keptMapping(summary.shape) ?? summary.guess.mapping;
        say({ kind: "records", summary, mapping, leftOut: [], examined: null, isStale: true });
      }
    };
    read().catch((error: unknown) => say({ kind: "failed", failure: codeFailure(error) }));
    return () => {
      isLeft = true;
      left.abort();
    };
  }, [file, language, wishes]);

  const asked = stage.kind === "records" && stage.isStale ? stage : null;
  useEffect(() => {
    if (asked === null) return;
    turn.current += 1;
    const own = turn.current;
    const look = async (): Promise<void> => {
      const session = await job.current;
      const examined = await session?.examine(asked.mapping, asked.leftOut);
      if (own !== turn.current || examined === undefined) return;
      setStage((now) =>
        now.kind === "records" && now.mapping === asked.mapping && now.leftOut === asked.leftOut
          ? { ...now, examined, isStale: false }
          : now,
      );
    };
    look().catch((error: unknown) => setStage({ kind: "failed", failure: codeFailure(error) }));
  }, [asked]);

  return useMemo(
    () => ({
      stage,
      wishes,
      change: (mapping, leftOut) =>
        setStage((now) =>
          now.kind === "records"
            ? { ...now, mapping, leftOut: leftOut ?? now.leftOut, isStale: true }
            : now,
        ),
      readAgain: setWishes,
      leftOutCsv: async () => {
        if (stage.kind !== "records") return null;
        const session = await job.current;
        return (await session?.csvOf(stage.leftOut)) ?? null;
      },
      open: async () => {
        if (stage.kind !== "records") return null;
        const session = await job.current;
        return (await session?.open(stage.mapping, stage.leftOut)) ?? null;
      },
    }),
    [stage, wishes],
  );
}
