import { useState } from "react";
import { StoreProvider } from "../store/StoreContext.tsx";
import { ExploreScreen } from "./ExploreScreen.tsx";
import { LazyView } from "../ui/LazyView.tsx";
import { DataOriginContext, type Loaded } from "./load/loaded.ts";
import { channelOfHash } from "./story/presenter/presenterChannel.ts";

export interface ExploreProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly onFile: (file: File) => void;
}

/** The page of a loaded event graph, with a store of its own. */
export function Explore(props: ExploreProps) {
  const [channelId] = useState(() => channelOfHash(window.location.hash));
  if (channelId !== null)
    return <LazyView load={loadPresenter} props={{ loaded: props.loaded, channelId }} />;
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
