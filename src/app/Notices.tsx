import { X } from "lucide-react";
import { useState } from "react";
import type { ParseOutcome } from "../model/parse/parse.ts";
import { countOf } from "../model/parse/problem.ts";
import { useText } from "../store/StoreContext.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./Notices.module.css";
import type { LinkNotice } from "../store/linkNotice.ts";
import { Button } from "../ui/Button.tsx";
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
