import { Download } from "lucide-react";
import { useState } from "react";
import {
  appOfOneFile,
  oneFile,
  type OneFileApp,
  type OneFileContent,
} from "../../io/export/oneFile.ts";
import { dataInside, noticesInside, oneFileIds } from "../../io/import/dataInside.ts";
import { saveFile } from "../../lib/saveFile.ts";
import { useLanguage, useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { encodeView } from "../../store/viewLink.ts";
import type { ViewState } from "../../store/viewState.ts";
import { Button } from "../../ui/Button.tsx";
import { graphFileName } from "../../io/export/exporters.ts";
import styles from "./ShareDialog.module.css";

/** The app as one file with the data, the stories as they are now, and a view to begin with. */
export function OneFileDownload({ view }: { readonly view: ViewState }) {
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
        name: graphFileName(index.graph),
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
      <Button kind="primary" disabled={stage === "making"} onClick={() => void save()}>
        <Download size={16} aria-hidden="true" />
        {words.download}
      </Button>
      <p className={styles.said} aria-live="polite">
        {stage !== null && words[stage]}
      </p>
    </>
  );
}

/** The app as one file, beside the page. */
const template = "musubi.html";

/** The app as one file with this content: from the page itself if it is one, otherwise from that of the site. */
async function makeOneFile(content: OneFileContent): Promise<string> {
  const app = dataInside() === null ? await appOfSite() : appOfPage();
  if (app === null) throw new Error(`${template} is not the app as one file.`);
  return oneFile(app, content);
}

async function appOfSite(): Promise<OneFileApp | null> {
  const response = await fetch(new URL(template, document.baseURI), { credentials: "same-origin" });
  return response.ok ? appOfOneFile(await response.text()) : null;
}

/** Text by text as it was written, so that the hashes of the policy stay right. */
function appOfPage(): OneFileApp | null {
  const script = document.getElementById(oneFileIds.script)?.textContent;
  const style = document.getElementById(oneFileIds.style)?.textContent;
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  const icon = document.querySelector('link[rel="icon"]')?.getAttribute("href");
  if (script == null || style == null || policy === null) return null;
  const notices = noticesInside() ?? "";
  return { script, style, policy: policy.content, icon: icon ?? "", notices };
}
