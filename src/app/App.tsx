import { useState } from "react";
import { languageOfLink } from "./languageOfLink.ts";
import { DropTarget } from "./DropTarget.tsx";
import { Explore } from "./Explore.tsx";
import { Trouble } from "./Trouble.tsx";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { StoreProvider } from "../store/StoreContext.tsx";
import { useData } from "./useData.ts";

/** Loads the data that the link names, then shows it, or says why not. */
export function App() {
  const [language] = useState(() => languageOfLink(window.location.search, navigator.languages));
  const { loaded, open, again } = useData(language.system);
  return (
    <DropTarget onFile={open} language={language.shown}>
      {loaded.kind === "loading" && (
        <LoadingScreen name={loaded.name} progress={loaded.progress} language={language.shown} />
      )}
      {loaded.kind === "ready" && (
        <StoreProvider store={loaded.store} key={loaded.name}>
          <Explore loaded={loaded} onFile={open} />
        </StoreProvider>
      )}
      {(loaded.kind === "unreadable" || loaded.kind === "failed") && (
        <Trouble loaded={loaded} language={language.shown} onAgain={again} onFile={open} />
      )}
    </DropTarget>
  );
}
