import { ArrowUpRight } from "lucide-react";
import { useMusubi, useText } from "../store/StoreContext.tsx";
import { encodeView, withoutFrame } from "../store/viewLink.ts";
import styles from "./FullPageLink.module.css";

/** Out of a frame: the same view on a page of its own. One word, as a frame may be as narrow as a card. */
export function FullPageLink() {
  const { app } = useText();
  const link = useMusubi(({ view }) => encodeView(withoutFrame(view)));
  return (
    <a
      className={styles.link}
      href={link || "./"}
      target="_blank"
      rel="noopener"
      aria-label={app.openFull}
      title={app.openFull}
    >
      {app.open}
      <ArrowUpRight aria-hidden="true" />
    </a>
  );
}
