import { useState } from "react";
import { StoreProvider } from "../store/StoreContext.tsx";
import { ExploreScreen } from "./ExploreScreen.tsx";
import { LazyView } from "./LazyView.tsx";
import { DataOriginContext, type Loaded } from "./load/loaded.ts";
import { roomOfHash } from "./story/presenter/roomMessages.ts";

export interface ExploreProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly onFile: (file: File) => void;
}

/** An event graph that has come, with a store of its own. */
export function Explore(props: ExploreProps) {
  const [room] = useState(() => roomOfHash(window.location.hash));
  if (room !== null)
    return <LazyView load={loadPresenter} props={{ loaded: props.loaded, room }} />;
  return (
    <StoreProvider store={props.loaded.store}>
      <DataOriginContext value={props.loaded.origin}>
        <ExploreScreen {...props} />
      </DataOriginContext>
    </StoreProvider>
  );
}

const loadPresenter = async () =>
  (await import("./story/presenter/PresenterScreen.tsx")).PresenterScreen;
