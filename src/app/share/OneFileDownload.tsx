import { Download } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { appOfOneFile, oneFile, type OneFileApp } from "../../io/export/oneFile.ts";
import { dataInside, noticesInside, oneFileIds } from "../../io/import/dataInside.ts";
import { ok, type Result } from "../../lib/result.ts";
import { saveFile } from "../../lib/saveFile.ts";
import { useLanguage, useLocalized, useMusubiStore, useText } from "../../store/StoreContext.tsx";
import { encodeView } from "../../store/viewLink.ts";
import type { ViewState } from "../../store/viewState.ts";
import { Button } from "../../ui/Button.tsx";
import { graphFileName } from "../../io/export/exporters.ts";
import { failureWords } from "../load/failureWords.ts";
import { loadBytes, type LoadFailure } from "../load/loadBytes.ts";
import styles from "./ShareDialog.module.css";

/** The app as one file with the data, the stories as they are now, and a view to begin with. */
export function OneFileDownload({ view }: { readonly view: ViewState }) {
  const words = useText().share;
  const store = useMusubiStore();
  const lang = useLanguage();
  const localized = useLocalized();
  const messages = useText();
  const [stage, setStage] = useState<"making" | "made" | "notMade" | null>(null);
  const [why, setWhy] = useState("");
  const aborter = useRef<AbortController>(null);
  const cancel = useCallback(() => aborter.current?.abort(), []);
  // Nobody waits for it once the dialog is closed.
  useEffect(() => cancel, [cancel]);
  const save = async (): Promise<void> => {
    aborter.current = new AbortController();
    const { signal } = aborter.current;
    setStage("making");
    setWhy("");
    const { file, stories } = store.getState();
    const { meta } = file.graph;
    try {
      const app = await appHere(signal);
      if (!app.ok) {
        setWhy(`${failureWords(app.error, template, messages).title}.`);
        setStage("notMade");
        return;
      }
      const page = oneFile(app.value, {
        title: `${localized(meta.title)} · Musubi`,
        lang,
        name: graphFileName(file.graph),
        data: JSON.stringify({ ...file.graph, stories }),
        view: encodeView({ ...view, data: null }),
      });
      saveFile(`${meta.id}.html`, "text/html", page);
      setStage("made");
    } catch {
      setStage(signal.aborted ? null : "notMade");
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
        {stage !== null && words[stage]} {why}
      </p>
      {stage === "making" && <Button onClick={cancel}>{words.cancel}</Button>}
    </>
  );
}

/** The app as one file, beside the page. */
const template = "musubi.html";

/** The app as one file, to be filled: from the page itself if it is one, otherwise from that of the site. */
async function appHere(signal: AbortSignal): Promise<Result<OneFileApp, LoadFailure>> {
  const text = dataInside() === null ? await textOfSite(signal) : null;
  if (text?.ok === false) return text;
  const app = text === null ? appOfPage() : appOfOneFile(text.value);
  if (app === null) throw new Error(`${template} is not the app as one file.`);
  return ok(app);
}

async function textOfSite(signal: AbortSignal): Promise<Result<string, LoadFailure>> {
  const address = new URL(template, document.baseURI).href;
  const loaded = await loadBytes(address, document.baseURI, () => undefined, signal);
  return loaded.ok ? ok(new TextDecoder().decode(loaded.value.bytes)) : loaded;
}

/** Text by text as it was written, so that the hashes of the policy stay right. */
function appOfPage(): OneFileApp | null {
  const script = document.getElementById(oneFileIds.script)?.textContent;
  const head = document.getElementById(oneFileIds.head)?.textContent;
  const style = document.getElementById(oneFileIds.style)?.textContent;
  const policy = document.querySelector<HTMLMetaElement>(
    'meta[http-equiv="Content-Security-Policy"]',
  );
  const icon = document.querySelector('link[rel="icon"]')?.getAttribute("href");
  if (script == null || head == null || style == null || policy === null) return null;
  const notices = noticesInside() ?? "";
  return { head, script, style, policy: policy.content, icon: icon ?? "", notices };
}
