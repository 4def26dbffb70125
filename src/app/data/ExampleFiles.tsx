import { Download, FileText } from "lucide-react";
import { useState } from "react";
import { inTime } from "../../lib/inTime.ts";
import { saveFile } from "../../lib/saveFile.ts";
import { useText } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./DataDialog.module.css";
import { examples, type Example } from "./examples.ts";

/** A small file of each kind: a click opens it as if it had been dropped; saved, it shows how it is written. */
export function ExampleFiles({ onFile }: { readonly onFile: (file: File) => void }) {
  const { app } = useText();
  const [failed, setFailed] = useState(false);
  const own = app.dataDialog;
  const take = async ({ load }: Example, then: (text: string) => void): Promise<void> => {
    try {
      then((await inTime(load())).default);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className={styles.part} aria-label={own.examples}>
      <h3>{own.examples}</h3>
      <p className={styles.quiet}>{own.examplesWhy}</p>
      <ul className={styles.files}>
        {examples.map((example) => {
          const { name, kind, mediaType } = example;
          return (
            <li key={name}>
              <Button
                kind="quiet"
                onClick={() =>
                  void take(example, (text) => onFile(new File([text], name, { type: mediaType })))
                }
              >
                <FileText size={16} aria-hidden="true" />
                <span dir="auto">{name}</span>
              </Button>
              <span className={styles.quiet}>{own.exampleOf[kind]}</span>
              <IconButton
                label={own.saveExample(name)}
                onClick={() => void take(example, (text) => saveFile(name, mediaType, text))}
              >
                <Download size={16} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
      <span aria-live="polite">{failed && app.partFailed}</span>
    </section>
  );
}
