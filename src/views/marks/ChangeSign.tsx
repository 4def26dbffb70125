import type { Change } from "../../model/comparison.ts";
import { changeSign } from "../../scene/signs.ts";

/** The sign of a change beside words that say it too; of no change, an empty place. */
export function ChangeSign({ change }: { readonly change: Change }) {
  return (
    <svg width="10" height="10" viewBox="-5 -5 10 10" fill="currentColor" aria-hidden="true">
      {change !== "same" && <path d={changeSign[change]} />}
    </svg>
  );
}
