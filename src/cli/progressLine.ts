import type { WriteStream } from "node:tty";
import type { ReadProgress } from "../io/import/importer.ts";

/** How far long work has come: one line, for a person at a terminal, that is gone when the work is done. */
export interface ProgressLine {
  readonly report: (progress: ReadProgress) => void;
  readonly end: () => void;
}

/** In ms: what is sooner done needs no line. */
const patience = 400;

export function progressLine(
  said: string,
  wordsOf: (progress: ReadProgress) => string = () => "",
  stream: Pick<WriteStream, "isTTY" | "write"> = process.stderr,
): ProgressLine {
  const begun = Date.now();
  let shown = "";
  const show = (text: string): void => {
    if (text !== shown) stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    report: (progress) => {
      if (!stream.isTTY || Date.now() - begun <= patience) return;
      const percent = `${Math.round(Math.min(Math.max(progress.share, 0), 1) * 100)} %`;
      show([`${said} ${percent}`, wordsOf(progress)].filter((part) => part !== "").join(" · "));
    },
    end: () => show(""),
  };
}
