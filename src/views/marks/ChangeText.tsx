import { Fragment } from "react";
import styles from "./ChangeText.module.css";
import hidden from "../../ui/visuallyHidden.module.css";
import type { Change } from "../../model/comparison.ts";
import { changeSign } from "../../scene/signs.ts";

/** A text whose arrows are drawn: the page's fonts have none, and not every computer does. */
export function ArrowText({ children }: { readonly children: string }) {
  return children.split("→").map((part, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- a part is known by its place alone
    <Fragment key={place}>
      {place > 0 && (
        <>
          <span className={hidden.visuallyHidden}>→</span>
          <svg className={styles.arrow} viewBox="0 0 12 10" aria-hidden="true">
            <path d="M1 5H10.5M7 1.5L10.5 5L7 8.5" />
          </svg>
        </>
      )}
      {part}
    </Fragment>
  ));
}

/** The sign of a change beside words that say it too; of no change, an empty place. */
export function ChangeSign({ change }: { readonly change: Change }) {
  return (
    <svg width="10" height="10" viewBox="-5 -5 10 10" fill="currentColor" aria-hidden="true">
      {change !== "same" && <path d={changeSign[change]} />}
    </svg>
  );
}
