import type { Language } from "../i18n/locales.ts";
import { messagesFor } from "../i18n/messages.ts";
import type { InputFailure } from "./readInput.ts";

/** Why a file did not come. */
export function failureWords(failure: InputFailure, language: Language): string {
  const { input } = messagesFor(language).problems;
  switch (failure.code) {
    case "too-large":
      return input["too-large"](failure.most);
    case "unreadable":
      return input.unreadable(failure.reason);
    default:
      return input[failure.code];
  }
}
