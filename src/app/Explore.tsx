import { StoreProvider } from "../store/StoreContext.tsx";
import { ExploreScreen } from "./ExploreScreen.tsx";
import type { Loaded } from "./loaded.ts";

export interface ExploreProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly onFile: (file: File) => void;
}

/** An event graph that has come, with a store of its own. */
export function Explore(props: ExploreProps) {
  return (
    <StoreProvider store={props.loaded.store}>
      <ExploreScreen {...props} />
    </StoreProvider>
  );
}
