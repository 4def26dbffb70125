import { Download } from "lucide-react";
import { useState } from "react";
import { saveFile } from "../../lib/saveFile.ts";
import { useLanguage, useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { encodeView } from "../../store/viewLink.ts";
import type { ViewState } from "../../store/viewState.ts";
import buttons from "../../ui/Button.module.css";
import { makeOneFile } from "../oneFile/makeOneFile.ts";
import styles from "./ShareDialog.module.css";

/** The app as one file with the data, the stories as they are now, and a view to begin with. */
export function OneFile({ view }: { readonly view: ViewState }) {
  const words = useText().share;
  const store = useMusubiStore();
  const lang = useLanguage();
  const localized = useLocalized();
  const [stage, setStage] = useState<"making" | "made" | "notMade" | null>(null);
  const save = async (): Promise<void> => {
    setStage("making");
    const { index, stories } = store.getState();
    const { meta } = index.graph;
    try {
      const page = await makeOneFile({
        title: `${localized(meta.title)} · Musubi`,
        lang,
        name: `${meta.id}.json`,
        data: JSON.stringify({ ...index.graph, stories }),
        view: encodeView({ ...view, data: null }),
      });
      saveFile(`${meta.id}.html`, "text/html", page);
      setStage("made");
    } catch {
      setStage("notMade");
    }
  };
  return (
    <>
      <p className={styles.hint}>{words.fileHint}</p>
      <button
        type="button"
        className={buttons.primary}
        disabled={stage === "making"}
        onClick={() => void save()}
      >
        <Download size={16} aria-hidden="true" />
        {words.download}
      </button>
      <p className={styles.said} aria-live="polite">
        {stage !== null && words[stage]}
      </p>
    </>
  );
}
