import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Language } from "../../i18n/locales.ts";
import { messagesFor } from "../../i18n/messages.ts";
import { Button } from "../../ui/Button.tsx";
import { Select, type SelectOption } from "../../ui/Select.tsx";
import styles from "./ImportProblems.module.css";

interface SourceChoiceProps {
  readonly language: Language;
  /** For who cannot see what stands beside it. */
  readonly label: string;
  /** What is said of the file itself. */
  readonly file: string;
  /** null: the file itself; "mixed": of several records, not the same. */
  readonly chosen: string | null | { readonly mixed: true };
  /** Those of other records. */
  readonly sources: readonly string[];
  readonly onChoose: (source: string | null) => void;
}

/** What records cite that name no source: the file itself, until a person chooses another source or names one. */
export function SourceChoice(props: SourceChoiceProps) {
  const { language, label, file, chosen, sources, onChoose } = props;
  const { cite: words } = messagesFor(language).importing.problems;
  const [isNaming, setNaming] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // It was just asked for.
  useEffect(() => {
    if (isNaming) field.current?.focus();
  }, [isNaming]);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? "";
    setNaming(false);
    if (name !== "") onChoose(name);
  };
  if (isNaming)
    return (
      <form className={styles.naming} onSubmit={take}>
        <input ref={field} aria-label={words.name} placeholder={words.name} dir="auto" />
        <Button type="submit">{words.take}</Button>
      </form>
    );
  const isMixed = typeof chosen === "object" && chosen !== null;
  const own = typeof chosen === "string" ? [chosen] : [];
  const options: readonly SelectOption<string>[] = [
    ...(isMixed ? [{ value: mixed, label: words.several }] : []),
    { value: theFile, label: file },
    ...[...new Set([...sources, ...own])].map((name) => ({
      value: `${named}${name}`,
      label: name,
    })),
    { value: another, label: words.other },
  ];
  return (
    <Select
      label={label}
      value={isMixed ? mixed : typeof chosen === "string" ? `${named}${chosen}` : theFile}
      options={options}
      onChange={(value) => {
        if (value === another) setNaming(true);
        else if (value !== mixed) onChoose(value === theFile ? null : value.slice(named.length));
      }}
    />
  );
}

/** A source may have any name. */
const [theFile, another, mixed, named] = ["file", "another", "mixed", "source "];
