import { useState } from "react";
import { useText } from "../../store/StoreContext.tsx";
import styles from "./ShareDialog.module.css";

/** The view as it will be in a frame: the real one at its true size, so that it can be read and tried out. */
export function SharePreview({ address }: { readonly address: string }) {
  const words = useText().share;
  // Under an address of its own, so that it does not come back as an earlier one was left.
  const [mark] = useState(() => `#preview-${Date.now()}`);
  return (
    <figure className={styles.preview}>
      <figcaption>{words.preview}</figcaption>
      <div className={styles.frame}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- this very app, and without its origin it could not read its data */}
        <iframe key={address} src={`${address}${mark}`} title={words.previewTitle} />
      </div>
    </figure>
  );
}
