import { commandLine as de } from "../i18n/de/commandLine.ts";
import { commandLine as en, type CommandLineWords } from "../i18n/en/commandLine.ts";
import type { Language } from "../i18n/locales.ts";

const words: Readonly<Record<Language, CommandLineWords>> = { en, de };

export const wordsIn = (language: Language): CommandLineWords => words[language];
