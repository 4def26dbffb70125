import { X } from "lucide-react";
import type { LinkNotice } from "../store/linkNotice.ts";
import { useText } from "../store/StoreContext.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./Notice.module.css";

interface LinkNoticesProps {
  readonly notices: readonly LinkNotice[];
  readonly onDismiss: () => void;
}

/** Names every part of the link that could not be followed. */
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
