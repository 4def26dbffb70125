import * as v from "valibot";
import type { EventGraph } from "../eventGraph.ts";
import { eventGraphSchema } from "../schema.ts";
import type { Problem } from "./problem.ts";

export type { Problem } from "./problem.ts";

export interface ParseOutcome {
  /** The valid part of the file; `null` if nothing can be shown. */
  readonly graph: EventGraph | null;
  readonly problems: readonly Problem[];
  readonly read: { readonly events: number; readonly kept: number };
}

export function parseText(text: string, _fileName?: string): ParseOutcome {
  try {
    return parseValue(JSON.parse(text));
  } catch (error) {
    return nothing([rough("", "invalid-json", String(error))]);
  }
}

export function parseValue(value: unknown): ParseOutcome {
  const result = v.safeParse(eventGraphSchema, value);
  if (!result.success) {
    return nothing(
      result.issues.map((issue) => rough(v.getDotPath(issue) ?? "", "shape", issue.message)),
    );
  }
  const events = result.output.events.length;
  return { graph: result.output, problems: [], read: { events, kept: events } };
}

function nothing(problems: readonly Problem[]): ParseOutcome {
  return { graph: null, problems, read: { events: 0, kept: 0 } };
}

function rough(path: string, code: string, message: string): Problem {
  return { severity: "error", path, code, found: "", expected: "", message, fix: "" };
}
