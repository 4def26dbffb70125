import { languages } from "../../i18n/locales.ts";
import { startWords } from "../../i18n/startWords.ts";
import { escapeHtml } from "../../lib/escapeMarkup.ts";

const reasons = ["unsupported", "failed", "late"] as const;

/**
 * What a page without its scripts says, in all languages: a script that runs takes the others away. All but the first
 * are hidden; `firstPicture.css` shows the last after some seconds, for which no script need run.
 */
export function notStarted(): string {
  const noScript = languages.map(
    (one) => `<p lang="${one}">${escapeHtml(startWords[one].noScript)}</p>`,
  );
  const hidden = reasons.flatMap((why) =>
    languages.map(
      (one) =>
        `<p lang="${one}" data-why="${why}" role="alert" hidden>${escapeHtml(startWords[one][why])}</p>`,
    ),
  );
  return `<div id="not-started"><noscript>${noScript.join("")}</noscript>${hidden.join("")}</div>`;
}
