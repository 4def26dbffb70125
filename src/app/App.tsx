import { serviceWorkers } from "../lib/serviceWorkers.ts";
import { useEffect, useRef, useState } from "react";
import { type Language, negotiate } from "../i18n/locales.ts";
import { hasMessages, loadPageWords, loadReadyMessages, messagesFor } from "../i18n/messages.ts";
import { afterStart } from "../lib/afterStart.ts";
import { inTime, LateError } from "../lib/inTime.ts";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { keepFocus } from "../lib/keepFocus.ts";
import { hasUnsavedStories } from "../store/musubiState.ts";
import { DropTarget } from "./DropTarget.tsx";
import { Boundary, type ShowFailure } from "../ui/Boundary.tsx";
import { Failed } from "./Failed.tsx";
import { LazyView } from "../ui/LazyView.tsx";
import { LoadingScreen } from "./LoadingScreen.tsx";
import { type Appearance, appearanceOfLink, showAppearance, withAppearance } from "./appearance.ts";
import { pageLink, writePageLink } from "./pageLink.ts";
import type { Loaded } from "./load/loaded.ts";
import { giveWay } from "./firstPicture/giveWay.ts";
import { forgetNotStarted, sayNotStarted } from "./firstPicture/notStarted.ts";
import { useData } from "./load/readData.ts";
import { dataInside } from "../io/import/dataInside.ts";

/** What is to take the place of what is shown. */
interface Opening {
  readonly name: string;
  readonly open: () => void;
}

/** Loads the data that the link names, then shows it, or says why not. */
export function App() {
  const [system] = useState(() => negotiate(navigator.languages));
  const [appearance, setAppearance] = useState(() => appearanceOfLink(pageLink()));
  const language = appearance.lang ?? system;
  const { loaded, openOutcome, again, cancel, receive, show, choose } = useData(system);
  /** The file of this computer that is on its way in, and the one that came last. */
  const [importing, setImporting] = useState<{ readonly file: File } | null>(null);
  const lastFile = useRef<File | null>(null);
  useEffect(() => showAppearance(appearance, language), [appearance, language]);
  useEffect(() => keepFocus(document), []);
  const isLoading = loaded.kind === "loading";
  useEffect(() => {
    if (!isLoading && import.meta.env.PROD) registerWorker();
  }, [isLoading]);
  const { kind } = loaded;
  useEffect(() => {
    if (kind === "loading") return undefined;
    return giveWay(kind === "ready" ? "drawn" : "now");
  }, [kind]);
  const changeAppearance = (next: Appearance): void => {
    const change = (): void => {
      setAppearance(next);
      writePageLink("replace", null, withAppearance(pageLink(), next));
    };
    // Without the words of another language the page stays in its own.
    void loadPageWords(next.lang ?? system).then(change, () => undefined);
  };
  const [pending, setPending] = useState<Opening | null>(null);
  // The data is on its way meanwhile.
  const words = useFirstMessages(language);
  useEffect(() => {
    if (words === "failed") sayNotStarted("failed");
    else if (words === "ready") forgetNotStarted();
  }, [words]);
  if (words !== "ready") return null;
  const { app } = messagesFor(language);
  const begin = (opening: Opening): void => {
    if (loaded.kind === "ready" && hasUnsavedStories(loaded.store.getState())) setPending(opening);
    else openAtOnce(opening);
  };
  const openAtOnce = (opening: Opening): void => {
    setPending(null);
    // The link knows what has changed since the page was opened.
    setAppearance(appearanceOfLink(pageLink()));
    opening.open();
  };
  const openFile = (file: File): void => setImporting({ file });
  const openRead = (file: File, outcome: ParseOutcome): void => {
    setImporting(null);
    const { name } = file;
    const openNow = (): void => {
      lastFile.current = file;
      openOutcome(name, outcome);
      void keepOpened(file, outcome.read.kept);
    };
    begin({ name, open: openNow });
  };
  const readAgain = (): void => {
    if (lastFile.current === null) again();
    else openFile(lastFile.current);
  };
  const openReceived = async (text: string, host: string): Promise<Loaded | null> => {
    const received = await receive(text, host);
    if (received?.kind === "ready") begin({ name: received.name, open: () => show(received) });
    return received;
  };
  const showFailure: ShowFailure = ({ again: retry, error }) => (
    <Failed message={app.pageFailed} words={app} again={retry} error={error} wholePage />
  );
  const code = loaded.kind === "failed" && loaded.failure.kind === "code" ? loaded.failure : null;
  const loading = (
    <LoadingScreen
      name={loaded.name}
      progress={loaded.kind === "loading" ? loaded.progress : null}
      language={language}
      onCancel={isLoading ? cancel : null}
    />
  );
  return (
    <DropTarget onFile={openFile} language={language}>
      <Boundary show={showFailure}>
        {loaded.kind === "loading" && loading}
        {loaded.kind === "ready" && (
          <LazyView
            key={loaded.serial}
            load={loadExplore}
            props={{
              loaded,
              onFile: openFile,
              onReceive: openReceived,
              onScope: () => begin({ name: "", open: choose }),
            }}
            waiting={loading}
          />
        )}
        {loaded.kind === "scope" && (
          <LazyView
            load={loadScope}
            props={{
              language,
              appearance,
              onAppearance: changeAppearance,
              onOpen: again,
              onFile: openFile,
              code: loaded.code,
            }}
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
        {code !== null &&
          showFailure({ again, close: null, error: code.late ? new LateError() : null })}
        {(loaded.kind === "unreadable" || loaded.kind === "failed") && code === null && (
          <LazyView
            load={loadTrouble}
            props={{
              loaded,
              language,
              appearance,
              onAppearance: changeAppearance,
              onAgain: readAgain,
              onFile: openFile,
            }}
            waiting={loading}
          />
        )}
        {importing !== null && (
          <LazyView
            load={loadImport}
            props={{
              file: importing.file,
              language,
              onFile: openFile,
              onOpen: openRead,
              onClose: () => setImporting(null),
            }}
          />
        )}
      </Boundary>
    </DropTarget>
  );
}

/** Where its code does not come, the file is open all the same. */
async function keepOpened(file: File, events: number): Promise<void> {
  try {
    const { keepRecent } = await import("./data/recentStorage.ts");
    await keepRecent(file, events);
  } catch {
    // It is not among the recent ones.
  }
}

/** In ms after the data is there. The worker fetches the whole app: what the page itself draws comes first. */
const restTime = 2_000;

/**
 * Lets the hosted page work offline later. Not for a frame, whose host is elsewhere, nor for one file, which needs nothing,
 * nor where the site asks for none.
 */
function registerWorker(): void {
  const workers = serviceWorkers();
  if (workers === null || !/^https?:$/u.test(window.location.protocol)) return;
  if (window.parent !== window || dataInside() !== null) return;
  if (document.querySelector('meta[name="musubi-offline"][content="off"]') !== null) return;
  const register = (): void => {
    const address = new URL("worker.js", document.baseURI);
    // Where it is not allowed, the page works as without it.
    workers.register(address).catch(() => null);
  };
  afterStart(register, restTime);
}

/** Whether the words of the page's language are there; they load beside the data. Unlike `useMessages` it needs no store,
 * which the first screen does not load. */
function useFirstMessages(language: Language): "loading" | "ready" | "failed" {
  const [state, setState] = useState<"loading" | "ready" | "failed">(
    hasMessages(language) ? "ready" : "loading",
  );
  useEffect(() => {
    void inTime(loadPageWords(language)).then(
      () => setState("ready"),
      () => setState("failed"),
    );
  }, [language]);
  return state;
}

// The pages whose code is not in the entry.
const loadExplore = async () => (await import("./Explore.tsx")).Explore;
const loadTrouble = async () => {
  const [{ Trouble }] = await Promise.all([import("./Trouble.tsx"), loadReadyMessages()]);
  return Trouble;
};
const loadScope = async () => {
  const [{ ScopeScreen }] = await Promise.all([
    import("./scope/ScopeScreen.tsx"),
    loadReadyMessages(),
  ]);
  return ScopeScreen;
};
const loadImport = async () => {
  const [{ ImportFlow }] = await Promise.all([
    import("./import/ImportFlow.tsx"),
    loadReadyMessages(),
  ]);
  return ImportFlow;
};
const loadUnsavedDialog = async () =>
  (await import("./story/author/UnsavedDialog.tsx")).UnsavedDialog;
