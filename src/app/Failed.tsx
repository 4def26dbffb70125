import { useEffect, useState } from "react";
import { LateError, longestSilence } from "../lib/inTime.ts";
import type { Messages } from "../i18n/messages.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./Failed.module.css";
import { isNewVersion, reloadPage } from "./newVersion.ts";

interface FailedProps {
  /** What has happened, and what is not touched by it. */
  readonly message: string;
  readonly words: Messages["app"];
  readonly again: () => void;
  /** `LateError`: it may still come, and a reload asks for it anew. */
  readonly error?: unknown;
  /** Nothing else is on the page. */
  readonly wholePage?: boolean;
}

/** In place of a part that failed: that the site has a new version, which an old tab cannot load parts of, or what has happened. */
export function Failed({ message, words, again, error, wholePage = false }: FailedProps) {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    let wanted = true;
    void isNewVersion().then((found) => wanted && setNew(found));
    return () => {
      wanted = false;
    };
  }, []);
  const isLate = error instanceof LateError;
  const text = isNew
    ? words.newVersion.text
    : isLate
      ? words.partLate(longestSilence / 1000)
      : message;
  const reason = (
    <div className={styles.fallen} role="alert">
      {wholePage ? <h1>{text}</h1> : <p>{text}</p>}
      {isNew ? (
        <Button kind="primary" onClick={reloadPage}>
          {words.newVersion.reload}
        </Button>
      ) : (
        <>
          <Button onClick={again}>{words.tryAgain}</Button>
          {/* Chromium remembers code that did not come as long as the page is there. */}
          <Button onClick={reloadPage}>{words.newVersion.reload}</Button>
        </>
      )}
    </div>
  );
  return wholePage ? <main>{reason}</main> : reason;
}
