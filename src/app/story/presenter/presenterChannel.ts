import type { EventGraph, Story } from "../../../model/eventGraph.ts";
import type { ScenePlace } from "../../../store/musubiState.ts";

/**
 * Messages between the stage and the presenter's window, over a BroadcastChannel of this origin. The
 * stage sends its whole state at every change, so a window that opens later or is reloaded only needs
 * to send `hello`.
 */
export type PresenterMessage =
  | {
      readonly kind: "stage";
      /** Of the data: the presenter may have loaded other data. */
      readonly print: string;
      readonly stories: readonly Story[];
      /** null: the stage shows no scene. */
      readonly place: ScenePlace | null;
      readonly black: boolean;
    }
  | { readonly kind: "graph"; readonly graph: EventGraph }
  | { readonly kind: "bye" }
  | { readonly kind: "hello" }
  | { readonly kind: "wants-graph" }
  | { readonly kind: "show"; readonly place: ScenePlace }
  | { readonly kind: "black"; readonly on: boolean };

export interface PresenterChannel {
  readonly post: (message: PresenterMessage) => void;
  readonly close: () => void;
}

export function openChannel(
  id: string,
  onMessage: (message: PresenterMessage) => void,
): PresenterChannel {
  const channel = new BroadcastChannel(`musubi presenter ${id}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isPresenterMessage(data)) onMessage(data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such parameter: all in it are of this origin
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

const mark = "#presenter=";

export function channelHash(id: string): string {
  return `${mark}${id}`;
}

/** The id of the channel; null: this is not a presenter's window. */
export function channelOfHash(hash: string): string | null {
  const id = hash.startsWith(mark) ? hash.slice(mark.length) : "";
  return /^[\w-]{8,64}$/u.test(id) ? id : null;
}

/** Only windows of this origin share the channel, but one may be of another version. */
function isPresenterMessage(data: unknown): data is PresenterMessage {
  return typeof data === "object" && data !== null && "kind" in data;
}

/**
 * A short mark by which two windows tell whether they have the same data before them; stories do not
 * count. Not for safety: other data may be made to have the same mark.
 *
 *   graphPrint(graph) → "japan-security 38 1a2b3c4d"
 */
export function graphPrint({ meta, actors, events, participations }: EventGraph): string {
  let hash = 0x81_1c_9d_c5;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  };
  for (const { id } of actors) add(id);
  for (const { id, date, status } of events) add(`${id} ${date} ${status} `);
  for (const { actor, role } of participations) add(`${actor} ${role} `);
  return `${meta.id} ${events.length} ${(hash >>> 0).toString(16)}`;
}
