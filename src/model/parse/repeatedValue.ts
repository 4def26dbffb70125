import type { Ledger } from "./ledger.ts";
import { type Path, shown } from "./shown.ts";

/** Whether the value at that position stands earlier in the list already. */
export function reportRepeated(
  ledger: Ledger,
  list: readonly string[],
  position: number,
  at: Path,
): boolean {
  const value = list[position];
  if (value === undefined || list.indexOf(value) === position) return false;
  ledger.error("repeated-value", () => ({
    at,
    found: shown(value),
    params: { value },
  }));
  return true;
}
