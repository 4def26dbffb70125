import { lazy, useCallback, useState } from "react";
import type { LinkNotice } from "../store/linkNotice.ts";
import { useMusubi, useMusubiStore, useText } from "../store/StoreContext.tsx";
import { AboutPanel } from "../views/about/AboutPanel.tsx";
import { DetailsPanel } from "../views/details/DetailsPanel.tsx";
import { EmptyResult } from "../views/filters/EmptyResult.tsx";
import { FilterBar } from "../views/filters/FilterBar.tsx";
import { DataDialog } from "./DataDialog.tsx";
import styles from "./Explore.module.css";
import { FileNotice } from "./FileNotice.tsx";
import { Header } from "./Header.tsx";
import { LinkNotices } from "./LinkNotices.tsx";
import type { Loaded } from "./loaded.ts";
import { StatusLine } from "./StatusLine.tsx";
import { useLinkSync } from "./useLinkSync.ts";
import { useRootAttributes } from "./useRootAttributes.ts";
import { useShortcuts } from "./useShortcuts.ts";
import { ViewFrame } from "./ViewFrame.tsx";

const NetworkView = lazy(async () => {
  const { NetworkView: view } = await import("../views/network/NetworkView.tsx");
  return { default: view };
});
const TimelineView = lazy(async () => {
  const { TimelineView: view } = await import("../views/timeline/TimelineView.tsx");
  return { default: view };
});

interface ExploreProps {
  readonly loaded: Extract<Loaded, { kind: "ready" }>;
  readonly onFile: (file: File) => void;
}

/** The screen on which an event graph is explored. */
export function Explore({ loaded, onFile }: ExploreProps) {
  const [notices, setNotices] = useState<readonly LinkNotice[]>(loaded.notices);
  const [open, setOpen] = useState<"about" | "data" | null>(null);
  const close = useCallback(() => setOpen(null), []);
  const openAbout = useCallback(() => setOpen("about"), []);
  useLinkSync(useMusubiStore(), setNotices);
  useRootAttributes();
  useShortcuts(openAbout);
  const { network, timeline } = useText();
  const { show, embed, selection } = useMusubi((state) => state.view);
  const knotOpen = useMusubi((state) => state.openKnot !== null);

  return (
    <div
      className={styles.page}
      data-show={show}
      data-embed={embed || undefined}
      data-chosen={selection !== null || knotOpen || undefined}
    >
      <Header onData={() => setOpen("data")} onAbout={openAbout} />
      <FilterBar />
      <div className={styles.notices}>
        <LinkNotices notices={notices} onDismiss={() => setNotices([])} />
        <FileNotice name={loaded.name} outcome={loaded.outcome} onShow={() => setOpen("data")} />
      </div>
      <main className={styles.pictures}>
        <EmptyResult />
        {show !== "timeline" && (
          <ViewFrame className={styles.network} name={network.region}>
            <NetworkView />
          </ViewFrame>
        )}
        {show !== "network" && (
          <ViewFrame className={styles.timeline} name={timeline.region}>
            <TimelineView />
          </ViewFrame>
        )}
        <StatusLine />
      </main>
      <div className={styles.details}>
        <DetailsPanel />
      </div>
      {open === "about" && <AboutPanel onClose={close} />}
      {open === "data" && (
        <DataDialog name={loaded.name} outcome={loaded.outcome} onFile={onFile} onClose={close} />
      )}
    </div>
  );
}
