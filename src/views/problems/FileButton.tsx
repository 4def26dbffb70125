import { useRef, type ReactNode } from "react";
import { acceptedFiles } from "../../io/import/chooseImporter.ts";
import buttons from "../../ui/Button.module.css";

interface FileButtonProps {
  readonly children: ReactNode;
  readonly onFile: (file: File) => void;
}

/** A button that lets a person choose a file of their computer. */
export function FileButton({ children, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={buttons.button} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={acceptedFiles()}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // Emptied, so that choosing the same file after a correction counts as a change.
          target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
