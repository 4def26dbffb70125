import type { Messages } from "../../../i18n/messages.ts";
import type { ColumnUse } from "./columnUse.ts";
import type { GuessReason } from "./columnGuess.ts";

type Words = Messages["importing"];

/** One entry of the list of uses: titles that are cut and the roles of names have entries of their own. */
export type UseId = keyof Words["uses"];

export function idOfUse(holds: ColumnUse): UseId {
  if (holds.as === "title") return holds.cut === undefined ? "title" : "sentence";
  return holds.as === "who" ? holds.role : holds.as;
}

/** Why a column is taken to hold what it holds. */
export function reasonWords(reason: GuessReason, { reasons }: Words): string {
  switch (reason.code) {
    case "format":
    case "heading":
    case "empty":
    case "no-clue":
    case "long-text":
      return reasons[reason.code]();
    case "addresses":
      return reasons.addresses(reason.count, reason.named, reason.others);
    default:
      return reasons[reason.code](reason.count);
  }
}
