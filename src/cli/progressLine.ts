import type { WriteStream } from "node:tty";

/** How far long work has come: one line, for a person at a terminal, that is gone when the work is done. */
export interface ProgressLine {
  readonly report: (share: number) => void;
  readonly end: () => void;
}

/** In ms: what is sooner done needs no line. */
const patience = 400;

export function progressLine(
  said: string,
  stream: Pick<WriteStream, "isTTY" | "write"> = process.stderr,
): ProgressLine {
  const begun = Date.now();
  let shown = "";
  const show = (text: string): void => {
    if (text !== shown) stream.write(`\r\u001b[K${text}`);
    shown = text;
  };
  return {
    report: (share) => {
      if (stream.isTTY && Date.now() - begun > patience)
        show(`${said} ${Math.round(Math.min(Math.max(share, 0), 1) * 100)} %`);
    },
    end: () => show(""),
  };
}
