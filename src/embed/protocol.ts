/**
 * What a page and the Musubi in its frame say to each other, version 1. Every message is a plain object
 * with `musubi: 1` and a `type`; a frame hears only its parent or opener, and what is not one of these
 * is answered with an `error`. While a frame shows data of the viewer's own, it says nothing but `key`
 * and obeys nothing, unless the page is of an allowed origin.
 *
 *   frame.contentWindow.postMessage({ musubi: 1, type: "goto", scene: "rome" }, origin)
 *   { musubi: 1, type: "scene", id: "rome", index: 3, count: 9 }
 */
export const protocolVersion = 1;

/** What a host may ask for. */
export type ToFrame =
  /** A scene of the open story, or of the first one: its id, or its place from 0. */
  | { readonly type: "goto"; readonly scene: string | number }
  | { readonly type: "next" }
  | { readonly type: "prev" }
  /** As `sel` in a link: "event:ID", "actor:ID", "relationship:A~B"; "" lets go. */
  | { readonly type: "select"; readonly sel: string }
  /** Parameters of a link: those named are set, "" puts one back, all others stay. */
  | { readonly type: "set"; readonly params: Readonly<Record<string, string>> }
  /**
   * An event graph, as an object or as its JSON, of at most 32 Mi characters; the viewer is asked first, unless
   * the origin is allowed. One that cannot be read changes nothing and is answered with `unreadable`.
   */
  | { readonly type: "load"; readonly data: unknown };

export type DeckCommand = "next" | "prev" | "pause";

/** What a frame tells. */
export type FromFrame =
  | { readonly type: "ready"; readonly capabilities: readonly string[] }
  /** What it would like, in CSS px; it depends on the width alone. */
  | { readonly type: "size"; readonly height: number }
  /** The parameters of the present view's link, at most ten times a second. */
  | { readonly type: "state"; readonly params: Readonly<Record<string, string>> }
  | {
      readonly type: "scene";
      readonly id: string;
      /** From 0. */
      readonly index: number;
      readonly count: number;
    }
  | { readonly type: "edge"; readonly at: "start" | "end" }
  /** A key that belongs to the deck around the frame. */
  | { readonly type: "key"; readonly key: string; readonly command: DeckCommand }
  | { readonly type: "error"; readonly code: ErrorCode; readonly message: string };

export type ErrorCode =
  | "unknown-type"
  | "malformed"
  | "too-many"
  | "no-story"
  | "not-in-the-data"
  | "not-followed"
  | "refused"
  | "unreadable";

export type Message<Kind> = Kind & { readonly musubi: typeof protocolVersion };

export function message<Kind extends ToFrame | FromFrame>(kind: Kind): Message<Kind> {
  return { musubi: protocolVersion, ...kind };
}

/** More than a link has parameters. */
const mostParams = 100;
const longestText = 32_768;

type FieldKind = "string" | "number" | "place" | "list" | "texts" | "anything";

const toFrame: Readonly<Record<ToFrame["type"], Readonly<Record<string, FieldKind>>>> = {
  goto: { scene: "place" },
  next: {},
  prev: {},
  select: { sel: "string" },
  set: { params: "texts" },
  load: { data: "anything" },
};

const fromFrame: Readonly<Record<FromFrame["type"], Readonly<Record<string, FieldKind>>>> = {
  ready: { capabilities: "list" },
  size: { height: "number" },
  state: { params: "texts" },
  scene: { id: "string", index: "number", count: "number" },
  edge: { at: "string" },
  key: { key: "string", command: "string" },
  error: { code: "string", message: "string" },
};

const isFields: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  string: isShort,
  place: (value) =>
    isShort(value) || (typeof value === "number" && Number.isInteger(value) && value >= 0),
  texts: (value) =>
    isRecord(value) &&
    Object.keys(value).length <= mostParams &&
    Object.entries(value).every((entry) => entry.every(isShort)),
  number: (value) => Number.isFinite(value),
  list: (value) => Array.isArray(value) && value.every(isShort),
  anything: (value) => value !== undefined,
};

/** A text as long as a link reads it. */
function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export type Heard =
  | { readonly ok: true; readonly value: ToFrame }
  | { readonly ok: false; readonly code: "unknown-type" | "malformed"; readonly message: string };

/** What a host said, with so many ports; null where it is not ours. */
export function readToFrame(data: unknown, ports = 0): Heard | null {
  if (!isRecord(data) || data["musubi"] !== protocolVersion) return null;
  const fields = fieldsOf(toFrame, data);
  if (fields === null) {
    const known = Object.keys(toFrame).join(", ");
    return { ok: false, code: "unknown-type", message: `Expected one of ${known} as type.` };
  }
  if (ports > 0)
    return { ok: false, code: "malformed", message: "Expected a message without ports." };
  const wrong = fields.find(([name, kind]) => !isFields[kind](data[name]));
  if (wrong !== undefined) {
    const expected = {
      texts: `an object of at most ${mostParams} texts`,
      place: "an id, or a number from 0",
      string: `a text of at most ${longestText} characters`,
      number: "a number",
      list: "a list of texts",
      anything: "data",
    };
    const [name, kind] = wrong;
    return { ok: false, code: "malformed", message: `Expected ${expected[kind]} as ${name}.` };
  }
  // Its type and every field of it have just been looked at.
  return { ok: true, value: data as unknown as ToFrame };
}

/** What a frame said; null where it is not ours. Another version, or another page, may be in the frame by now. */
export function readFromFrame(data: unknown): FromFrame | null {
  const fields = isRecord(data) ? fieldsOf(fromFrame, data) : null;
  if (!isRecord(data) || fields === null) return null;
  const isWhole = fields.every(([name, kind]) => isFields[kind](data[name]));
  return isWhole ? (data as unknown as FromFrame) : null;
}

/** The fields that a message of this type has; null: there is no such type. */
function fieldsOf(
  shapes: Readonly<Record<string, Readonly<Record<string, FieldKind>>>>,
  { musubi, type }: Readonly<Record<string, unknown>>,
): readonly (readonly [string, FieldKind])[] | null {
  if (musubi !== protocolVersion || typeof type !== "string") return null;
  return Object.hasOwn(shapes, type) ? Object.entries(shapes[type] ?? {}) : null;
}
