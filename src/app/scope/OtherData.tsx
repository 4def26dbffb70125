import { FileText, FileUp } from "lucide-react";
import { useRef } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor, scopeWordsFor } from "../../i18n/messages.ts";
import { acceptedFiles } from "../../io/import/chooseImporter.ts";
import { FileInput } from "../../ui/FileInput.tsx";
import { Menu } from "../../ui/Menu.tsx";
import { useRecentFiles } from "../data/useRecentFiles.ts";
import styles from "./Scope.module.css";

interface OtherDataProps {
  readonly language: Language;
  readonly onFile: (file: File) => void;
}

/** In place of the server's data: a file of this computer, also one that was opened before. */
export function OtherData({ language, onFile }: OtherDataProps) {
  const words = scopeWordsFor(language);
  const input = useRef<HTMLInputElement>(null);
  const [recent] = useRecentFiles();
  const choose = (id: string): void => {
    const known = recent.find(({ name }) => `recent:${name}` === id);
    if (known === undefined) input.current?.click();
    else onFile(new File([known.file], known.name, { type: known.file.type }));
  };
  return (
    <>
      <Menu
        className={styles.otherData}
        label={words.otherData}
        items={[
          {
            id: "open",
            content: (
              <>
                <FileUp size={16} aria-hidden="true" />
                {words.openFile}
              </>
            ),
          },
          ...recent.map(({ name }) => ({
            id: `recent:${name}`,
            content: <bdi>{name}</bdi>,
            group: messagesFor(language).app.dataDialog.recent,
          })),
        ]}
        onChoose={choose}
      >
        <FileText size={16} aria-hidden="true" />
        <span>{words.otherData}</span>
      </Menu>
      <FileInput ref={input} accept={acceptedFiles()} onFile={onFile} />
    </>
  );
}
