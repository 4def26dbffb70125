import { useCallback, useEffect, useRef, useState } from "react";
import { graphPrint } from "../../../model/graphPrint.ts";
import { indexGraph } from "../../../model/graphIndex.ts";
import { parseValue } from "../../../model/parse/parse.ts";
import type { ScenePlace } from "../../../store/actions.ts";
import { createMusubiStore, type MusubiStore } from "../../../store/createMusubiStore.ts";
import { encodeView } from "../../../store/viewLink.ts";
import { joinRoom, roomHash, type Room, type RoomMessage } from "./roomMessages.ts";

/** Whether the stage is there: not heard of yet, at a scene, at something else, or closed. */
type StageState = "waiting" | "together" | "elsewhere" | "alone";

export interface PresenterRoom {
  /** Changes where the stage has other data than this window's address. */
  readonly store: MusubiStore;
  readonly stage: StageState;
  readonly black: boolean;
  readonly show: (place: ScenePlace) => void;
  readonly setBlack: (on: boolean) => void;
}

type StageMessage = Extract<RoomMessage, { kind: "stage" }>;

/** How long a stage may take to answer, in ms, before it is said not to be there. */
const patience = 2500;

/** The presenter's end of the room. It keeps in step with the stage, and goes on alone without one. */
export function usePresenterRoom(room: string, first: MusubiStore): PresenterRoom {
  const [store, setStore] = useState(first);
  const [stage, setStage] = useState<StageState>("waiting");
  const [black, setBlackHere] = useState(false);
  const joined = useRef<Room | null>(null);
  const pending = useRef<StageMessage | null>(null);

  useEffect(() => {
    const print = graphPrint(store.getState().index.graph);
    const follow = (message: StageMessage): void => {
      const { actions, stories } = store.getState();
      if (JSON.stringify(stories) !== JSON.stringify(message.stories))
        actions.setStories(message.stories);
      if (message.place !== null) actions.openScene(message.place);
      setStage(message.place === null ? "elsewhere" : "together");
      setBlackHere(message.black);
    };
    const hear = (message: RoomMessage): void => {
      if (message.kind === "bye") setStage("alone");
      else if (message.kind === "stage" && message.print === print) follow(message);
      else if (message.kind === "stage") {
        pending.current = message;
        own.post({ kind: "wants-graph" });
      } else if (message.kind === "graph") {
        const { graph } = parseValue(message.graph);
        const { view, systemLanguage } = store.getState();
        if (graph !== null && graphPrint(graph) !== print)
          setStore(createMusubiStore(indexGraph(graph), { ...view, scene: null }, systemLanguage));
      }
    };
    const own = joinRoom(room, hear);
    joined.current = own;
    if (pending.current?.print === print) follow(pending.current);
    own.post({ kind: "hello" });
    const timer = setTimeout(
      () => setStage((now) => (now === "waiting" ? "alone" : now)),
      patience,
    );
    return () => {
      clearTimeout(timer);
      own.leave();
      joined.current = null;
    };
  }, [room, store]);

  // Loaded anew, the window begins where it was.
  useEffect(
    () =>
      store.subscribe(({ view }) => {
        const { pathname } = window.location;
        window.history.replaceState(null, "", `${pathname}${encodeView(view)}${roomHash(room)}`);
      }),
    [room, store],
  );

  const show = useCallback(
    (place: ScenePlace) => {
      store.getState().actions.openScene(place);
      joined.current?.post({ kind: "show", place });
    },
    [store],
  );
  const setBlack = useCallback((on: boolean) => {
    setBlackHere(on);
    joined.current?.post({ kind: "black", on });
  }, []);
  return { store, stage, black, show, setBlack };
}
