import { safeParse } from "valibot";
import { useCallback, useEffect, useRef, useState } from "react";
import {
  graphPrint,
  openChannel,
  type PresenterChannel,
  type PresenterMessage,
  type StageSize,
} from "./presenterChannel.ts";
import { indexGraph } from "../../../model/graphIndex.ts";
import { parseValue } from "../../../model/parse/parse.ts";
import { eventGraphSchema } from "../../../model/schema.ts";
import type { ScenePlace } from "../../../store/musubiState.ts";
import { createMusubiStore } from "../../../store/createMusubiStore.ts";
import type { MusubiStore } from "../../../store/musubiState.ts";
import { asViewer } from "../../../store/openScene.ts";
import { decodeView, encodeView } from "../../../store/viewLink.ts";
import { writePageLink } from "../../pageLink.ts";

/** The stage has not answered yet, shows a scene, shows something else, or is closed. */
type StageState = "waiting" | "together" | "elsewhere" | "alone";

export interface Presenter {
  /** Replaced when the stage has other data than this window has loaded. */
  readonly store: MusubiStore;
  readonly stage: StageState;
  readonly black: boolean;
  /** Of the stage, in px. */
  readonly size: StageSize;
  readonly show: (place: ScenePlace) => void;
  readonly setBlack: (on: boolean) => void;
}

type StageMessage = Extract<PresenterMessage, { kind: "stage" }>;
type LiveMessage = Extract<PresenterMessage, { kind: "live" }>;

/** Until the stage has said its own. */
const fullHd: StageSize = { width: 1920, height: 1080 };

const storiesSchema = eventGraphSchema.entries.stories;

/** In ms: a stage that has not answered by then counts as closed. */
const patience = 2500;

/** The presenter's end of the channel. It follows the stage, and works alone without one. */
export function usePresenter(channelId: string, first: MusubiStore): Presenter {
  const [store, setStore] = useState(first);
  const [stage, setStage] = useState<StageState>("waiting");
  const [black, setBlackHere] = useState(false);
  const [size, setSize] = useState<StageSize>(fullHd);
  const channel = useRef<PresenterChannel | null>(null);
  const pending = useRef<StageMessage | null>(null);

  useEffect(() => {
    const print = graphPrint(store.getState().file.graph);
    const follow = (message: StageMessage): void => {
      const { actions, stories } = store.getState();
      const read = safeParse(storiesSchema, message.stories);
      if (!read.success) return;
      if (JSON.stringify(stories) !== JSON.stringify(read.output)) actions.setStories(read.output);
      if (message.place !== null) actions.openScene(message.place);
      setStage(message.place === null ? "elsewhere" : "together");
      setBlackHere(message.black);
    };
    const showLive = ({ link, hover, size: stageSize }: LiveMessage): void => {
      const { file, stories, view, actions } = store.getState();
      actions.replaceView(asViewer(decodeView(link, file, stories).view, view));
      actions.hover(hover);
      setSize(stageSize);
    };
    const onMessage = (message: PresenterMessage): void => {
      if (message.kind === "bye") setStage("alone");
      else if (message.kind === "live") {
        if (message.print === print) showLive(message);
      } else if (message.kind === "stage" && message.print === print) follow(message);
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
    const own = openChannel(channelId, onMessage);
    channel.current = own;
    if (pending.current?.print === print) follow(pending.current);
    own.post({ kind: "hello" });
    const timer = setTimeout(
      () => setStage((now) => (now === "waiting" ? "alone" : now)),
      patience,
    );
    return () => {
      clearTimeout(timer);
      own.close();
      channel.current = null;
    };
  }, [channelId, store]);

  // After a reload the window shows the same scene.
  useEffect(
    () =>
      store.subscribe(({ view }) => {
        writePageLink("replace", null, encodeView(view));
      }),
    [store],
  );

  const show = useCallback(
    (place: ScenePlace) => {
      store.getState().actions.openScene(place);
      channel.current?.post({ kind: "show", place });
    },
    [store],
  );
  const setBlack = useCallback((on: boolean) => {
    setBlackHere(on);
    channel.current?.post({ kind: "black", on });
  }, []);
  return { store, stage, black, size, show, setBlack };
}
