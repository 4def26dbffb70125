import { useRef, useState } from "react";
import { isolated } from "../lib/bidi.ts";
import { titleParts } from "../lib/titleParts.ts";
import {
  useActions,
  useDataText,
  useLocalized,
  useMusubi,
  useText,
  useView,
} from "../store/StoreContext.tsx";
import { Button } from "../ui/Button.tsx";
import { LazyView } from "../ui/LazyView.tsx";
import { below } from "../ui/breakpoints.ts";
import { useMedia } from "../ui/useMedia.ts";
import { Segmented } from "../ui/Segmented.tsx";
import { DataText } from "../views/marks/DataText.tsx";
import type { CommandHost, PageCommand } from "../views/search/commands.ts";
import { SearchField } from "../views/search/SearchField.tsx";
import { allViews, partsOf } from "../views/shownViews.ts";
import { Brand } from "./Brand.tsx";
import { FullPageLink } from "./FullPageLink.tsx";
import styles from "./Header.module.css";
import { MoreMenu } from "./MoreMenu.tsx";
import { type PageHost, usePageActions } from "./usePageActions.ts";
import { loadShareDialog } from "./loadViews.ts";
import { usePresent } from "./story/usePresent.tsx";
import { useHeaderFold } from "./useHeaderFold.ts";

interface HeaderProps {
  readonly host: PageHost & { readonly history: Pick<CommandHost, "undo" | "redo" | "reset"> };
  /** Then the one solid button is elsewhere. */
  readonly isFirstVisit: boolean;
}

/** What the data is, one search, the views, and what can be done with all of it. A frame has the title alone. */
export function Header(props: HeaderProps) {
  const embed = useView("embed").embed;
  return embed ? (
    <header className={styles.header} data-embed>
      <FrameTitle />
      <FullPageLink />
    </header>
  ) : (
    <FullHeader {...props} />
  );
}

function Title() {
  const { app } = useText();
  const title = useMusubi((state) => state.index.graph.meta.title);
  const whole = useLocalized()(title);
  return (
    <>
      <Brand label={app.home} />
      <DataText as="h1" className={styles.title} title={whole} text={title} />
    </>
  );
}

/** In narrow frames without what narrows the title. */
function FrameTitle() {
  const { app } = useText();
  const { dir, lang, written } = useDataText()(useMusubi((state) => state.index.graph.meta.title));
  const [name, rest] = titleParts(written);
  return (
    <>
      <Brand label={app.home} />
      <h1 className={styles.title} dir={dir} lang={lang} title={isolated(written)}>
        {name}
        <span className={styles.subtitle}>{rest}</span>
      </h1>
    </>
  );
}

function FullHeader({ host, isFirstVisit }: HeaderProps) {
  const text = useText();
  const title = useLocalized()(useMusubi((state) => state.index.graph.meta.title));
  const header = useRef<HTMLElement>(null);
  const present = usePresent();
  const fold = useHeaderFold(header, `${text.app.more} ${title} ${present.begin === null}`);
  const [sharing, setSharing] = useState(false);
  const share = (): void => setSharing(true);
  const inMenu = fold.includes("actions");
  const all = usePageActions(host, present.begin, share);
  const ownButton = (id: PageCommand): boolean => id === "present" || id === "share";
  const commands = Object.fromEntries(all.map(({ id, run }) => [id, run]));
  return (
    <header ref={header} className={styles.header}>
      <Title />
      <SearchField className={styles.search} host={{ ...host.history, ...commands }} />
      <ViewSwitch />
      {all
        .filter(({ id }) => ownButton(id))
        .map(({ id, words, icon: Icon, run }) => (
          <Button
            key={id}
            className={styles.action}
            kind={id === "present" && !isFirstVisit ? "primary" : "secondary"}
            aria-label={words}
            title={words}
            aria-haspopup={id === "share" || present.asks ? "dialog" : undefined}
            onClick={run}
          >
            <Icon size={16} aria-hidden="true" />
            <span className={styles.word}>{words}</span>
          </Button>
        ))}
      <MoreMenu actions={inMenu ? all : all.filter(({ id }) => !ownButton(id))} />
      {present.dialog}
      {sharing && <LazyView load={loadShareDialog} props={{ onClose: () => setSharing(false) }} />}
    </header>
  );
}

/** Both pictures, or one of them with all the room; on a phone one at a time. */
function ViewSwitch() {
  const text = useText();
  const show = useMusubi((state) => state.view.show);
  const { setShow } = useActions();
  const phone = useMedia(below("narrow"));
  const offered = phone ? allViews().filter((view) => !("parts" in view)) : allViews();
  return (
    <Segmented
      label={text.app.show}
      options={offered.map(({ id, title, sign: Sign }) => ({
        id,
        name: title(text),
        sign: <Sign size={18} aria-hidden="true" />,
      }))}
      chosen={phone ? (partsOf(show)[0]?.id ?? show) : show}
      onChoose={setShow}
      className={styles.views}
    />
  );
}
