import {
  appOfOneFile,
  oneFile,
  oneFileIds,
  type OneFileApp,
  type OneFileContent,
} from "../../io/export/oneFile.ts";
import { dataInside } from "./dataInside.ts";

/** Where the app as one file stands, beside the page. */
const template = "musubi.html";

/** The app as one file with this content: out of the page itself if it is one, else out of that of the site. */
export async function makeOneFile(content: OneFileContent): Promise<string> {
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
  return { script, style, policy: policy.content, icon: icon ?? "" };
}
