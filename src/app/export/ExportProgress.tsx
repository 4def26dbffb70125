import { useText } from "../../store/StoreContext.tsx";
import styles from "./ExportDialog.module.css";
import type { ExportState } from "./useExport.ts";

/** How far it is, and how it ended. */
export function ExportProgress({ progress }: { readonly progress: ExportState }) {
  const { exporting: words } = useText();
  return (
    <>
      {progress.kind === "working" && (
        <progress
          className={styles.progress}
          aria-label={words.working}
          value={progress.done}
          max={progress.of}
        />
      )}
      <p className={styles.told} aria-live="polite">
        {progress.kind === "saved" && words.saved(progress.name)}
        {progress.kind === "failed" && (progress.tooLarge ? words.tooLarge : words.failed)}
      </p>
    </>
  );
}
