import { useEffect, useState } from "react";
import { locales, negotiate } from "../i18n/locales.ts";
import { loadMessages, messagesFor } from "../i18n/messages.ts";
import { keepFocus } from "../lib/keepFocus.ts";
import { hasUnsavedStories } from "../store/unsavedStories.ts";
import { DropTarget } from "./DropTarget.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { LazyView } from "./LazyView.tsx";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { loadExplore, loadTrouble, loadUnsavedDialog } from "./loadPages.ts";
import { looksOfLink, showLooks, withLooks, type Looks } from "./looks.ts";
import { pageLink, writePageLink } from "./pageLink.ts";
import { registerWorker } from "./registerWorker.ts";
import { useData } from "./load/useData.ts";
import { useFirstMessages } from "./useMessages.ts";

/** Loads the data that the link names, then shows it, or says why not. */
export function App() {
  const [system] = useState(() => negotiate(navigator.languages));
  const [looks, setLooks] = useState(() => looksOfLink(pageLink()));
  const language = looks.lang ?? system;
  const { loaded, open, again } = useData(system);
  useEffect(() => showLooks(looks, language), [looks, language]);
  useEffect(() => keepFocus(document), []);
  const isLoading = loaded.kind === "loading";
  useEffect(() => {
    if (!isLoading && import.meta.env.PROD) registerWorker();
  }, [isLoading]);
  const changeLooks = (next: Looks): void => {
    const change = (): void => {
      setLooks(next);
      writePageLink("replace", null, withLooks(pageLink(), next));
    };
    // Without the words of another language the page stays in its own.
    void loadMessages(next.lang ?? system).then(change, () => undefined);
  };
  const [pending, setPending] = useState<File | null>(null);
  // The data is on its way meanwhile.
  const words = useFirstMessages(language);
  if (words !== "ready")
    return words === "failed" && <p role="alert">{locales[language].failed}</p>;
  const { app } = messagesFor(language);
  const openFile = (file: File): void => {
    if (loaded.kind === "ready" && hasUnsavedStories(loaded.store.getState())) setPending(file);
    else openAtOnce(file);
  };
  const openAtOnce = (file: File): void => {
    setPending(null);
    // The view may have changed how it looks since the page began, and the link knows.
    setLooks(looksOfLink(pageLink()));
    open(file);
  };
  const loading = (
    <LoadingScreen
      name={loaded.name}
      progress={loaded.kind === "loading" ? loaded.progress : null}
      language={language}
    />
  );
  return (
    <DropTarget onFile={openFile} language={language}>
      <ErrorBoundary message={app.pageFailed} again={app.tryAgain}>
        {loaded.kind === "loading" && loading}
        {loaded.kind === "ready" && (
          <LazyView
            key={loaded.name}
            load={loadExplore}
            props={{ loaded, onFile: openFile }}
            waiting={loading}
          />
        )}
        {pending !== null && loaded.kind === "ready" && loaded.outcome.graph !== null && (
          <LazyView
            load={loadUnsavedDialog}
            props={{
              name: pending.name,
              store: loaded.store,
              graph: loaded.outcome.graph,
              onOpen: () => openAtOnce(pending),
              onClose: () => setPending(null),
            }}
          />
        )}
        {(loaded.kind === "unreadable" || loaded.kind === "failed") && (
          <LazyView
            load={loadTrouble}
            props={{
              loaded,
              language,
              looks,
              onLooks: changeLooks,
              onAgain: again,
              onFile: openFile,
            }}
            waiting={loading}
          />
        )}
      </ErrorBoundary>
    </DropTarget>
  );
}
