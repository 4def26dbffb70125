import { useLayoutEffect } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Messages } from "../../i18n/messages.ts";
import type { ActorId, Localized } from "../../model/eventGraph.ts";
import type { MusubiStore } from "../../store/createMusubiStore.ts";
import { StoreProvider, useLocalized, useActorName, useText } from "../../store/StoreContext.tsx";
import { useMatrixWords } from "../../views/matrix/useMatrixWords.ts";
import { useHulls } from "../../views/network/hulls/useHulls.ts";
import type { NetworkState } from "../../views/network/networkState.ts";
import { useNetworkWords } from "../../views/network/useNetworkWords.ts";
import { usePinned } from "../../views/timeline/usePinned.ts";
import { useTimelineWords } from "../../views/timeline/useTimelineWords.ts";

/** What the views would write for the state of a store. */
export interface ViewWords {
  readonly text: Messages;
  readonly localized: (text: Localized | undefined) => string;
  readonly nameOf: (actor: ActorId) => string;
  readonly network: NetworkState["words"];
  readonly hulls: NetworkState["hulls"];
  readonly timeline: ReturnType<typeof useTimelineWords>;
  readonly matrix: ReturnType<typeof useMatrixWords>;
  readonly pinned: ReturnType<typeof usePinned>;
}

/** Asks the views' own hooks, so that what is taken away never says it differently from the page. */
export function viewWords(store: MusubiStore): ViewWords {
  const heard: ViewWords[] = [];
  const root = createRoot(document.createElement("div"));
  flushSync(() =>
    root.render(
      <StoreProvider store={store}>
        <Listener onWords={(words) => void heard.push(words)} />
      </StoreProvider>,
    ),
  );
  root.unmount();
  const [words] = heard;
  if (words === undefined) throw new Error("The views said nothing.");
  return words;
}

function Listener({ onWords }: { readonly onWords: (words: ViewWords) => void }) {
  const text = useText();
  const localized = useLocalized();
  const nameOf = useActorName();
  const network = useNetworkWords();
  const hulls = useHulls();
  const timeline = useTimelineWords();
  const matrix = useMatrixWords();
  const pinned = usePinned();
  useLayoutEffect(() => {
    onWords({ text, localized, nameOf, network, hulls, timeline, matrix, pinned });
  });
  return null;
}
