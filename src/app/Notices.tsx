import { serviceWorkers } from "../lib/serviceWorkers.ts";
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";
import { dateWords } from "../i18n/dateText.ts";
import { dateOf } from "../model/dates/dateOf.ts";
import { useLanguage, useText } from "../store/StoreContext.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./Notices.module.css";
import type { LinkNotice } from "../store/linkNotice.ts";
import { Button } from "../ui/Button.tsx";
import { isNewVersion, reloadPage } from "./newVersion.ts";
import type { Host } from "./host/useHost.ts";

interface FileNoticeProps {
  readonly name: string;
  readonly outcome: ParseOutcome;
  readonly onShow: () => void;
}

/** Says that a file has problems, and opens their list. */
export function FileNotice({ name, outcome, onShow }: FileNoticeProps) {
  const words = useText().problems;
  const [dismissed, setDismissed] = useState(false);
  const { problems, read } = outcome;
  if (dismissed || problems.length === 0) return null;
  // Warnings leave nothing out; only errors get the colour of errors.
  const failed = problems.some(({ severity }) => severity === "error");
  const guess = problems.find(({ code }) => code === "encoding-guessed");
  return (
    <div className={`${styles.notice} ${failed ? styles.danger : ""}`} role="alert">
      <p className={styles.words}>
        <strong>
          <bdi>{name}</bdi>:
        </strong>{" "}
        {guess !== undefined && `${words.guessed(guess.found ?? "")} `}
        {words.partial(countOf(problems), read.events - read.kept)}{" "}
        <button type="button" className={styles.link} onClick={onShow}>
          {words.showList}
        </button>
      </p>
      <IconButton label={words.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

interface LinkNoticesProps {
  readonly notices: readonly LinkNotice[];
  readonly onDismiss: () => void;
}

/** Lists the settings in the link that were ignored. */
export function LinkNotices({ notices, onDismiss }: LinkNoticesProps) {
  const words = useText().app.notices;
  if (notices.length === 0) return null;
  return (
    <div className={styles.notice} role="alert">
      <div className={styles.words}>
        <p>
          <strong>{words.title(notices.length)}.</strong> {words.rest}
        </p>
        <ul>
          {notices.map(({ parameter, found, reason }) => (
            <li key={`${parameter} ${found} ${reason}`}>
              {words.parameter(parameter, found, words.reasons[reason])}
            </li>
          ))}
        </ul>
      </div>
      <IconButton label={words.dismiss} onClick={onDismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** Data from another site is shown only if the viewer agrees. */
export function OfferNotice({ host }: { readonly host: Host }) {
  const words = useText().host;
  if (host.offer === null) return null;
  const { origin } = host.offer;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>{words.offer(origin === "null" ? words.unnamed : origin)}</p>
      <Button onClick={host.accept}>{words.accept}</Button>
      <Button onClick={host.refuse}>{words.refuse}</Button>
    </div>
  );
}

/** Says who may hear of data of this computer, where a page could. */
export function PrivacyNotice({ host }: { readonly host: Host }) {
  const { host: words, app } = useText();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed || host.privacy === null) return null;
  const { heardBy } = host.privacy;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>
        {heardBy === null
          ? words.isPrivate
          : words.isHeard(heardBy === "*" ? words.unnamed : heardBy)}
      </p>
      <IconButton label={app.notices.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

interface KeptNoticeProps {
  readonly name: string;
  /** As of when, in the words of HTTP; "": unknown. */
  readonly kept: string;
}

/** The site did not answer; what is shown was on this device. */
export function KeptNotice({ name, kept }: KeptNoticeProps) {
  const { app } = useText();
  const language = useLanguage();
  const [dismissed, setDismissed] = useState(false);
  if (dismissed) return null;
  const time = new Date(kept);
  const date = Number.isNaN(time.getTime()) ? null : dateOf(time.toISOString().slice(0, 10));
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>
        {app.kept(name, date === null ? "" : dateWords(date, language))}
      </p>
      <IconButton label={app.notices.dismiss} onClick={() => setDismissed(true)}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

interface DraftNoticeProps {
  readonly onForget: () => void;
  readonly onDismiss: () => void;
}

/** What was written before and is in no file is there again. */
export function DraftNotice({ onForget, onDismiss }: DraftNoticeProps) {
  const { draft, notices } = useText().app;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>{draft.restored}</p>
      <Button onClick={onForget}>{draft.forget}</Button>
      <IconButton label={notices.dismiss} onClick={onDismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** The site has another version than this tab. */
export function VersionNotice() {
  const { newVersion, notices } = useText().app;
  const [isNew, dismiss] = useNewVersion();
  if (!isNew) return null;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>{newVersion.text}</p>
      <Button onClick={reloadPage}>{newVersion.reload}</Button>
      <IconButton label={notices.dismiss} onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}

/** In ms: a tab that is looked at again asks for a new version so often at most. */
const checkPause = 600_000;

/** Asks when a new worker takes over, and when a tab of before is looked at again. */
function useNewVersion(): readonly [boolean, () => void] {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    let wanted = true;
    let checked = performance.now();
    const check = (): void => {
      checked = performance.now();
      void isNewVersion().then((found) => wanted && found && setNew(true));
    };
    const onVisible = (): void => {
      const isDue = performance.now() - checked > checkPause;
      if (document.visibilityState === "visible" && isDue) check();
    };
    const worker = serviceWorkers();
    worker?.addEventListener("controllerchange", check);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      wanted = false;
      worker?.removeEventListener("controllerchange", check);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);
  return [isNew, () => setNew(false)];
}
