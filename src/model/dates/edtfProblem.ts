/** Why a text is no date that can be drawn, in words for the person who wrote it. */
export interface EdtfProblem {
  readonly reason: EdtfReason;
  /** The text, shortened to 80 characters. */
  readonly found: string;
  readonly message: string;
  readonly fix: string;
}

export type EdtfReason =
  | "empty"
  | "too-long"
  | "whitespace"
  | "not-a-date"
  | "no-such-month"
  | "no-such-day"
  | "no-such-time"
  | "year-out-of-range"
  | "end-before-start"
  | "open-on-both-sides"
  | "all-of-set"
  | "level-2";
