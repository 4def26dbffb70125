import {
  type CSSProperties,
  Fragment,
  type ReactNode,
  useCallback,
  useMemo,
  useRef,
  useState,
} from "react";
import {
  StoreProvider,
  useMusubiStore,
  useText,
  useView,
  useMusubi,
} from "../store/StoreContext.tsx";
import { LazyView } from "../ui/LazyView.tsx";
import { DataOriginContext, type Loaded } from "./load/loaded.ts";
import { channelOfHash } from "./story/presenter/presenterChannel.ts";
import { mostSplit } from "../store/viewState.ts";
import type { LinkNotice } from "../store/linkNotice.ts";
import type { Selected } from "../model/emphasis.ts";
import { Welcome } from "../views/firstVisit/WelcomeRegion.tsx";
import { below } from "../ui/breakpoints.ts";
import { useMedia } from "../ui/useMedia.ts";
import { GuideContext } from "../views/marks/guide.ts";
import { partsOf } from "../views/shownViews.ts";
import { ActiveFilters } from "../views/filters/ActiveFilters.tsx";
import { Readout } from "../views/readout/Readout.tsx";
import { EmptyResult } from "../views/filters/EmptyResult.tsx";
import styles from "./Explore.module.css";
import { usePrintSheet } from "./export/usePrintSheet.ts";
import {
  DraftNotice,
  FileNotice,
  KeptNotice,
  LinkNotices,
  OfferNotice,
  PrivacyNotice,
  VersionNotice,
} from "./Notices.tsx";
import { loadReadyMessages } from "../i18n/messages.ts";
import { hasEngine } from "./hasEngine.ts";
import { Divider } from "./Divider.tsx";
import { Header } from "./Header.tsx";
import {
  loadAbout,
  loadDataDialog,
  loadDetails,
  loadExport,
  loadListDialog,
  loadSeenList,
  loadGuide,
  loadStoryEditor,
  loadChosenChange,
  loadCompareList,
  loadCompareTools,
} from "./loadViews.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { FailureContext, type ShowFailure } from "../ui/Boundary.tsx";
import { Failed } from "./Failed.tsx";
import { useKeptDraft } from "./story/author/useKeptDraft.ts";
import { useAuthor, useUnsavedWarning } from "./story/author/useAuthor.ts";
import { useStageChannel } from "./story/presenter/stageChannel.ts";
import { StatusLine } from "./StatusLine.tsx";
import { TimeStrip } from "./TimeStrip.tsx";
import { useFirstVisit } from "./useFirstVisit.ts";
import { type Receive, useHost } from "./host/useHost.ts";
import { useLinkSync } from "./history/viewHistory.ts";
import { useMessages, useReadyMark, useRootAttributes } from "./useDocument.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { SkipLinks, useRegionKeys } from "./SkipLinks.tsx";
import { ShownView } from "./ViewFrame.tsx";

interface ExploreProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly onFile: (file: File) => void;
  readonly onReceive: Receive;
  /** Lets a person choose another part of the data of an engine. */
  readonly onScope: () => void;
}

/** The page of a loaded event graph, with a store of its own. */
export function Explore(props: ExploreProps) {
  const [channelId] = useState(() => channelOfHash(window.location.hash));
  if (channelId !== null)
    return <LazyView load={loadPresenter} props={{ loaded: props.loaded, channelId }} />;
  return (
    <StoreProvider store={props.loaded.store}>
      <DataOriginContext value={props.loaded.origin}>
        <PartsFailAlone>
          <ExploreScreen {...props} />
        </PartsFailAlone>
      </DataOriginContext>
    </StoreProvider>
  );
}

const loadScopeNotice = async () => {
  const [{ ScopeNotice }] = await Promise.all([
    import("./scope/ScopeNotice.tsx"),
    loadReadyMessages(),
  ]);
  return ScopeNotice;
};

const loadPresenter = async () =>
  (await import("./story/presenter/PresenterScreen.tsx")).PresenterScreen;

/** A part that comes later and fails says so in its place, a dialog in a dialog. */
function PartsFailAlone({ children }: { readonly children: ReactNode }) {
  const { app, about } = useText();
  const show: ShowFailure = ({ again, close, error }) => {
    const failed = <Failed message={app.partFailed} words={app} again={again} error={error} />;
    if (close === null) return failed;
    return (
      <Dialog title={app.failedTitle} closeLabel={about.close} onClose={close} small>
        {failed}
      </Dialog>
    );
  };
  return <FailureContext value={show}>{children}</FailureContext>;
}

/** The screen on which an event graph is explored. */
function ExploreScreen({ loaded, onFile, onReceive, onScope }: ExploreProps) {
  const { scope } = useView("scope");
  const isPart = scope !== null && hasEngine();
  const [notices, setNotices] = useState<readonly LinkNotice[]>(loaded.notices);
  const [open, setOpen] = useState<"about" | "data" | "export" | "guide" | null>(null);
  const close = useCallback(() => setOpen(null), []);
  // What comes in has a dialog of its own.
  const openOther = (file: File): void => {
    close();
    onFile(file);
  };
  const openAbout = useCallback(() => setOpen("about"), []);
  const openGuide = useCallback(() => setOpen("guide"), []);
  const key = useRef<HTMLButtonElement>(null);
  const guide = useMemo(() => ({ open: openGuide, key }), [openGuide]);
  const history = useLinkSync(useMusubiStore(), setNotices);
  const host = useHost(loaded.origin, onReceive);
  const openData = useCallback(() => setOpen("data"), []);
  const openExport = useCallback(() => setOpen("export"), []);
  useMessages();
  useRootAttributes();
  useReadyMark();
  const { show, embed, scene, split, compare } = useView(
    "show",
    "embed",
    "scene",
    "split",
    "compare",
  );
  const hasDates = useMusubi((state) => state.index.years.length > 0);
  // Nobody needs half of the page to be told that there is no timeline.
  const share = split ?? (hasDates ? null : mostSplit);
  const staged = scene !== null;
  const phone = useMedia(below("narrow")) && !embed;
  // On a phone there is room for one picture at a time.
  const parts = phone ? partsOf(show).slice(0, 1) : partsOf(show);
  const screen = phone ? (parts[0]?.id ?? show) : show;
  // The picture above the readout; in a frame, a list and a table there is none, except on a phone, where tools are beside it.
  const isPicture = ({ id }: { readonly id: string }) => id === "network" || id === "timeline";
  const above = embed ? undefined : phone ? parts[0] : parts.find(isPicture);
  usePrintSheet(!staged);
  useShortcuts(openGuide, !staged);
  useRegionKeys(!staged && !embed);
  const isFirstVisit = useFirstVisit();
  const draft = useKeptDraft(loaded);

  const notifications = (
    <div className={styles.notices}>
      <OfferNotice host={host} />
      <PrivacyNotice host={host} />
      <VersionNotice />
      {isPart && <LazyView load={loadScopeNotice} props={{ onScope }} />}
      {loaded.kept !== null && <KeptNotice name={loaded.name} kept={loaded.kept} />}
      {draft.isRestored && <DraftNotice onForget={draft.forget} onDismiss={draft.dismiss} />}
      <LinkNotices notices={notices} onDismiss={() => setNotices([])} />
      <FileNotice name={loaded.name} outcome={loaded.outcome} onShow={() => setOpen("data")} />
    </div>
  );
  const channel = useStageChannel();
  const author = useAuthor();
  useUnsavedWarning();
  const { graph, problems } = loaded.outcome;
  const editor = author.place !== null && graph !== null && (
    <LazyView
      load={loadStoryEditor}
      props={{
        place: author.place,
        onPlace: author.goTo,
        graph,
        partial: problems.some(({ severity }) => severity === "error"),
        onClose: author.close,
      }}
    />
  );

  if (staged)
    return (
      <>
        {notifications}
        <LazyView load={loadStoryScreen} props={{ host: host.link, channel, author }} />
        {editor}
      </>
    );
  return (
    <GuideContext value={guide}>
      <div
        className={styles.page}
        data-show={screen}
        data-embed={embed || undefined}
        data-compares={compare !== null || undefined}
      >
        {!embed && <SkipLinks views={parts} />}
        <Header
          isFirstVisit={isFirstVisit}
          host={{
            author,
            onExport: openExport,
            onData: openData,
            onGuide: openGuide,
            onAbout: openAbout,
            history,
          }}
        />
        <div className={styles.filters} tabIndex={-1}>
          <ActiveFilters />
        </div>
        {notifications}
        <main
          className={styles.pictures}
          style={share === null ? undefined : sharesOf(share)}
          data-pictures
          tabIndex={-1}
        >
          <EmptyResult onOpenData={embed ? undefined : openData} />
          {isFirstVisit && (!phone || screen === "network") && <Welcome />}
          {parts.map((part) => (
            <Fragment key={part.id}>
              <ShownView className={styles.view} view={part} printed={show} />
              {part === above && (
                <>
                  {screen === "both" && <Divider />}
                  <Readout className={styles.readout} />
                </>
              )}
            </Fragment>
          ))}
          {!isFirstVisit && phone && screen === "network" && (
            <div className={styles.rest}>
              <LazyView load={loadSeenList} props={nothing} />
            </div>
          )}
          <TimeStrip history={history} />
          <StatusLine />
        </main>
        {embed ? (
          <LazyView load={loadListDialog} props={nothing} />
        ) : (
          <LazyView load={loadDetails} props={detailsProps} />
        )}
        {editor}
        {open === "guide" && <LazyView load={loadGuide} props={{ onClose: close, anchor: key }} />}
        {open === "about" && <LazyView load={loadAbout} props={{ onClose: close }} />}
        {open === "export" && <LazyView load={loadExport} props={{ onClose: close }} />}
        {open === "data" && (
          <LazyView
            load={loadDataDialog}
            props={{
              name: loaded.name,
              outcome: loaded.outcome,
              onFile: openOther,
              onClose: close,
            }}
          />
        )}
      </div>
    </GuideContext>
  );
}

/** One object: with another at each render Details would be described again. */
const nothing = {};
const detailsProps = {
  comparison: {
    list: <LazyView load={loadCompareList} props={{}} />,
    tools: <LazyView load={loadCompareTools} props={{}} />,
    chosen: (selection: Selected) => (
      <LazyView load={loadChosenChange} props={{ chosen: selection }} />
    ),
  },
};

/** How high each of the two pictures is, for the style sheet. */
const sharesOf = (split: number): CSSProperties => ({
  ["--least" as string]: "120px",
  ["--network-share" as string]: `${split}fr`,
  ["--timeline-share" as string]: `${100 - split}fr`,
});

/** The stage comes when it is needed; apart from the other views, because it shows some of them itself. */
const loadStoryScreen = async () => (await import("./story/StoryScreen.tsx")).StoryScreen;
