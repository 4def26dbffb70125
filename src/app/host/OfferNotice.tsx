import { useText } from "../../store/StoreContext.tsx";
import buttons from "../../ui/Button.module.css";
import styles from "../Notice.module.css";
import type { Host } from "./useHost.ts";

/** Data from another site is shown only if the viewer agrees. */
export function OfferNotice({ host }: { readonly host: Host }) {
  const words = useText().host;
  if (host.offer === null) return null;
  const { origin } = host.offer;
  return (
    <div className={styles.notice} role="alert">
      <p className={styles.words}>{words.offer(origin === "null" ? words.unnamed : origin)}</p>
      <button type="button" className={buttons.button} onClick={host.accept}>
        {words.accept}
      </button>
      <button type="button" className={buttons.button} onClick={host.refuse}>
        {words.refuse}
      </button>
    </div>
  );
}
