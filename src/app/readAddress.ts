import type { Language } from "../i18n/locales.ts";
import { ok } from "../lib/result.ts";
import { linkNotice, type LinkNotice } from "../store/linkNotice.ts";
import { readParameters, writeParameters } from "../store/linkText.ts";
import { dataAddress, defaultData, fileName } from "./dataAddress.ts";
import type { Loaded } from "./loaded.ts";
import { loadReader } from "./loadReader.ts";
import { loadBytes, type LoadProgress } from "./loadBytes.ts";
import { dataInside } from "./oneFile/dataInside.ts";
import { pageLink } from "./pageLink.ts";

/**
 * The file that the link names, or the default data: with a notice, if the link's is not of this site.
 * A page with its data inside reads no file.
 */
export async function readAddress(
  language: Language,
  show: (loading: Loaded) => void,
  signal: AbortSignal,
): Promise<Loaded> {
  const search = pageLink();
  const inside = dataInside();
  const { address, refused } = addressOf(search, inside === null);
  const name = inside?.name ?? fileName(address);
  const progress = (made: LoadProgress | null): void =>
    show({ kind: "loading", name, progress: made });
  progress(null);
  try {
    const [data, { showData }] = await Promise.all([
      inside === null ? loadBytes(address, progress, signal) : ok(inside.text),
      loadReader(),
    ]);
    if (!data.ok) return { kind: "failed", name, failure: data.error };
    const link = refused === null ? search : noData(search);
    const origin = inside === null ? "site" : "page";
    const next = await showData(data.value, name, link, language, origin);
    if (next.kind !== "ready" || refused === null) return next;
    return { ...next, notices: [refused, ...next.notices] };
  } catch {
    return { kind: "failed", name, failure: { kind: "unreachable" } };
  }
}

function addressOf(
  search: string,
  hasFiles: boolean,
): { address: string; refused: LinkNotice | null } {
  const usual = dataAddress(defaultData, document.baseURI) ?? defaultData;
  const wanted = readParameters(search).find(({ name }) => name === "data")?.value ?? "";
  if (wanted === "") return { address: usual, refused: null };
  const address = hasFiles ? dataAddress(wanted, document.baseURI) : null;
  if (address !== null) return { address, refused: null };
  return { address: usual, refused: linkNotice("data", wanted, "outside-this-site") };
}

/** The link as if it named no file: what was refused must not stay in the view. */
function noData(search: string): string {
  return writeParameters(
    readParameters(search).flatMap(({ name, value, raw }) =>
      name === "data" ? [] : [[name, value ?? raw] as const],
    ),
  );
}
