import type { RefObject } from "react";

interface FileInputProps {
  /** What opens it clicks it. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** The platform's way to choose a file, unseen: a button or a menu stands for it. */
export function FileInput({ ref, accept, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      hidden
      onChange={({ target }) => {
        const file = target.files?.[0];
        // Emptied, so that choosing the same file after a correction counts as a change.
        target.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
