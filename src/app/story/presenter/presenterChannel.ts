import { isValueTooDeep } from "../../../lib/jsonDepth.ts";
import { textPrint } from "../../../lib/textPrint.ts";
import type { Focus } from "../../../model/emphasis.ts";
import type { EventGraph } from "../../../model/eventGraph.ts";
import type { ScenePlace } from "../../../store/musubiState.ts";

/**
 * Messages between the stage and the presenter's window, over a BroadcastChannel of this origin. The
 * stage sends its whole state at every change, so a window that opens later or is reloaded only needs
 * to send `hello`.
 *
 * A room has one stage. A tab that has the id of a room in its storage asks for it with `claim`: a tab
 * that was duplicated has the id too, and is told `taken` by the stage it was copied from.
 */
export type PresenterMessage =
  | {
      readonly kind: "stage";
      /** Of the data: the presenter may have loaded other data. */
      readonly print: string;
      /** Stories, to be read like those of a file: the window may be of another version. */
      readonly stories: unknown;
      /** null: the stage shows no scene. */
      readonly place: ScenePlace | null;
      readonly black: boolean;
    }
  | {
      /** What the stage looks like now. */
      readonly kind: "live";
      readonly print: string;
      /** Its view as a link. */
      readonly link: string;
      readonly hover: Focus | null;
      /** In px. */
      readonly size: StageSize;
    }
  /** An event graph, to be read like a file. */
  | { readonly kind: "graph"; readonly graph: unknown }
  | { readonly kind: "bye" }
  | { readonly kind: "hello" }
  | { readonly kind: "wants-graph" }
  | { readonly kind: "show"; readonly place: ScenePlace }
  | { readonly kind: "black"; readonly on: boolean }
  /** A tab asks whether the room is free. */
  | { readonly kind: "claim"; readonly tab: string }
  /** To that tab: it is not. */
  | { readonly kind: "taken"; readonly tab: string };

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export interface PresenterChannel {
  readonly post: (message: PresenterMessage) => void;
  readonly close: () => void;
}

/** Where there is no such channel, or it is forbidden, messages go nowhere and each window works alone. */
export function openChannel(
  id: string,
  onMessage: (message: PresenterMessage) => void,
): PresenterChannel {
  const channel = broadcast(`musubi presenter ${id}`);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const message = readPresenterMessage(data);
    if (message !== null) onMessage(message);
  });
  return {
    post: (message) => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such parameter: all in it are of this origin
        channel?.postMessage(message);
      } catch {
        // The other window is told nothing; this one goes on.
      }
    },
    close: () => channel?.close(),
  };
}

/** In a sandboxed frame, or where the browser blocks storage, making one throws. */
function broadcast(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

const mark = "#presenter=";

export function channelHash(id: string): string {
  return `${mark}${id}`;
}

/** The id of the channel; null: this is not a presenter's window. */
export function channelOfHash(hash: string): string | null {
  const id = hash.startsWith(mark) ? hash.slice(mark.length) : "";
  return isChannelId(id) ? id : null;
}

/** Whether a text of the address or the storage can be one. */
export function isChannelId(id: string): boolean {
  return /^[\w-]{8,64}$/u.test(id);
}

/** Not `randomUUID`, which pages without https do not have. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4));
  return [...numbers].map((one) => one.toString(36).padStart(7, "0")).join("");
}

/** Only windows of this origin share the channel, but one may be of another version; null: it is no message of this one. */
export function readPresenterMessage(data: unknown): PresenterMessage | null {
  try {
    return isMessage(data) && !isValueTooDeep(data) ? data : null;
  } catch {
    return null;
  }
}

function isMessage(data: unknown): data is PresenterMessage {
  if (!isRecord(data)) return false;
  switch (data["kind"]) {
    case "hello":
    case "bye":
    case "wants-graph":
      return true;
    case "stage": {
      const { print, stories, place, black } = data;
      const isKnown = isText(print) && Array.isArray(stories) && typeof black === "boolean";
      return isKnown && (place === null || isPlace(place));
    }
    case "live": {
      const { print, link, hover, size } = data;
      const isSeen = isText(print) && isText(link) && isSize(size);
      return isSeen && (hover === null || isFocus(hover));
    }
    case "graph":
      return isRecord(data["graph"]);
    case "show":
      return isPlace(data["place"]);
    case "black":
      return typeof data["on"] === "boolean";
    case "claim":
    case "taken":
      return isText(data["tab"]);
    default:
      return false;
  }
}

function isPlace(value: unknown): value is ScenePlace {
  return isRecord(value) && isText(value["story"]) && isText(value["scene"]);
}

const focusKinds: ReadonlySet<unknown> = new Set(["event", "actor", "relationship", "knot"]);

function isFocus(value: unknown): value is Focus {
  return isRecord(value) && focusKinds.has(value["kind"]) && isText(value["id"]);
}

/** In px, of a screen. */
const mostPixels = 20_000;

function isSize(value: unknown): value is StageSize {
  if (!isRecord(value)) return false;
  return [value["width"], value["height"]].every(
    (side) => typeof side === "number" && side >= 1 && side <= mostPixels,
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= 10_000;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A short mark by which two windows tell whether they have the same data before them; stories do not
 * count. Not for safety: other data may be made to have the same mark.
 *
 *   graphPrint(graph) → "japan-security 38 1a2b3c4d"
 */
export function graphPrint({ meta, actors, events, participations }: EventGraph): string {
  const texts = function* (): Generator<string> {
    for (const { id } of actors) yield id;
    for (const { id, date, status } of events) yield `${id} ${date} ${status} `;
    for (const { actor, role } of participations) yield `${actor} ${role} `;
  };
  return `${meta.id} ${events.length} ${textPrint(texts())}`;
}
