import { depthLimit } from "../../../lib/jsonDepth.ts";
import type { Problem } from "../../../model/parse/problem.ts";
import type { ReadOptions } from "../importer.ts";
import { fileProblem } from "../records/recordProblems.ts";

/**
 * XML (1.0, well-formed) as a series of calls, with `saxes`: nothing of it is kept but what the caller keeps, so that
 * 100 MB need no more memory than their events. Names come without their prefix; entities are those of XML only.
 *
 *   readXml('<t:date when="1896">May</t:date>', { open, close })
 *     open("date", { when: "1896" }) … close("date", "May")
 */
export interface XmlCalls {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  /** Each piece of text, as it stands. */
  readonly text?: (piece: string) => void;
  /** `text` is what stands directly in the element, in one piece, with single spaces. */
  readonly close: (name: string, text: string) => void;
}

/** Without their prefix, but for `xml:`. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** null: it is read to its end; otherwise why not, and what stood before the place has been read. */
export async function readXml(
  text: string,
  { open, close, text: heard }: XmlCalls,
  { signal, onProgress }: ReadOptions = {},
): Promise<Problem | null> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false });
  const texts: string[] = [];
  const stop = (problem: Problem): never => {
    throw new Stopped(problem);
  };
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) stop(fileProblem("xml-entities", {}));
  });
  // A plain object: those of `saxes` have no prototype, which makes them slow and large.
  let attributes: Record<string, string> = {};
  let [count, heardAt] = [0, 0];
  parser.on("attribute", ({ name, value }) => {
    count += 1;
    if (count > mostAttributes) stop(faultAt(parser));
    attributes[name.startsWith("xml:") ? name : localName(name)] = value;
  });
  parser.on("opentag", ({ name }) => {
    const own = attributes;
    [attributes, count, heardAt] = [{}, 0, parser.position];
    if (texts.length >= depthLimit) stop(fileProblem("too-deep", { most: depthLimit }));
    texts.push("");
    open(localName(name), own);
  });
  const addText = (more: string): void => {
    heardAt = parser.position;
    const at = texts.length - 1;
    if (at >= 0) texts[at] += more;
    heard?.(more);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    const own = texts.pop() ?? "";
    close(localName(name), own === "" ? "" : own.replaceAll(/\s+/gu, " ").trim());
  });
  parser.on("error", ({ message }) => {
    if (/undefined entity/u.test(message)) stop(fileProblem("xml-entities", {}));
    stop(faultAt(parser));
  });
  try {
    if (declaresEntities(text)) stop(fileProblem("xml-entities", {}));
    for (let at = leading(text); at < text.length; at += step) {
      // Signs that XML does not allow, and that programs write all the same.
      parser.write(text.slice(at, at + step).replaceAll(disallowed, ""));
      if (parser.position - heardAt > longestPiece) stop(faultAt(parser));
      onProgress?.({ share: at / text.length });
      if (at % (16 * step) === 0) await new Promise((resume) => setTimeout(resume));
      signal?.throwIfAborted();
    }
    parser.close();
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error.problem;
    throw error;
  }
}

function faultAt({ line, column }: { readonly line: number; readonly column: number }): Problem {
  return fileProblem("invalid-xml", { line, column: column + 1 }, { line, at: `line ${line}` });
}

class Stopped extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** More are of no format, and the parser would gather them all. */
const mostAttributes = 1000;
/** Of a text or a tag. */
const longestPiece = 2 ** 24;
/** Of the text that is read at once. */
const step = 2 ** 18;
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const disallowed = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

/** An XML declaration must be first, and files of people have a line before it. */
const leading = (text: string): number => /^[\s\uFEFF]*/u.exec(text)?.[0].length ?? 0;

/** Found before the parser has gathered all of them. */
function declaresEntities(text: string): boolean {
  return /^[^<]*(?:<\?[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<!DOCTYPE[^>[]*\[/iu.test(
    text.slice(0, 10_000),
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
