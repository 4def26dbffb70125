import { useState } from "react";
import { messagesFor } from "../i18n/messages.ts";
import { DropTarget } from "./DropTarget.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { languageOfLink } from "./languageOfLink.ts";
import { LazyView } from "./LazyView.tsx";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { loadExplore, loadTrouble } from "./loadPages.ts";
import { useData } from "./useData.ts";

/** Loads the data that the link names, then shows it, or says why not. */
export function App() {
  const [language] = useState(() => languageOfLink(window.location.search, navigator.languages));
  const { loaded, open, again } = useData(language.system);
  const { app } = messagesFor(language.shown);
  const loading = (
    <LoadingScreen
      name={loaded.name}
      progress={loaded.kind === "loading" ? loaded.progress : null}
      language={language.shown}
    />
  );
  return (
    <DropTarget onFile={open} language={language.shown}>
      <ErrorBoundary message={app.pageFailed} again={app.tryAgain}>
        {loaded.kind === "loading" && loading}
        {loaded.kind === "ready" && (
          <LazyView
            key={loaded.name}
            load={loadExplore}
            props={{ loaded, onFile: open }}
            waiting={loading}
          />
        )}
        {(loaded.kind === "unreadable" || loaded.kind === "failed") && (
          <LazyView
            load={loadTrouble}
            props={{ loaded, language: language.shown, onAgain: again, onFile: open }}
            waiting={loading}
          />
        )}
      </ErrorBoundary>
    </DropTarget>
  );
}
