import type { EventGraph, Story } from "../../../model/eventGraph.ts";
import type { ScenePlace } from "../../../store/actions.ts";

/**
 * What the stage and the presenter's window tell each other, over a BroadcastChannel of this origin.
 * The stage tells all that holds whenever it changes; so a window that comes later or is loaded anew
 * needs only say hello.
 */
export type RoomMessage =
  | {
      readonly kind: "stage";
      /** Of the data: the presenter may have loaded other data from its address. */
      readonly print: string;
      readonly stories: readonly Story[];
      /** null: the stage shows no scene just now. */
      readonly place: ScenePlace | null;
      readonly black: boolean;
    }
  | { readonly kind: "graph"; readonly graph: EventGraph }
  | { readonly kind: "bye" }
  | { readonly kind: "hello" }
  | { readonly kind: "wants-graph" }
  | { readonly kind: "show"; readonly place: ScenePlace }
  | { readonly kind: "black"; readonly on: boolean };

export interface Room {
  readonly post: (message: RoomMessage) => void;
  readonly leave: () => void;
}

export function joinRoom(room: string, hear: (message: RoomMessage) => void): Room {
  const channel = new BroadcastChannel(`musubi presenter ${room}`);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isRoomMessage(data)) hear(data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no such parameter: all in it are of this origin
    post: (message) => channel.postMessage(message),
    leave: () => channel.close(),
  };
}

const mark = "#presenter=";

export function roomHash(room: string): string {
  return `${mark}${room}`;
}

/** null: this is not a presenter's window. */
export function roomOfHash(hash: string): string | null {
  const room = hash.startsWith(mark) ? hash.slice(mark.length) : "";
  return /^[\w-]{8,64}$/u.test(room) ? room : null;
}

/** Only windows of this origin are in the room, but one may be of another version. */
function isRoomMessage(data: unknown): data is RoomMessage {
  return typeof data === "object" && data !== null && "kind" in data;
}
