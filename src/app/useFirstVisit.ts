import { pageLink } from "./pageLink.ts";
import { useEffect, useState } from "react";
import { useMusubiStore } from "../store/StoreContext.tsx";
import { encodeView } from "../store/viewLink.ts";
import type { MusubiState } from "../store/musubiState.ts";

/** What a link may hold on a first visit: nothing that says what is shown. */
const parametersOfAppearance: ReadonlySet<string> = new Set(["v", "lang", "theme"]);

/** Whether nobody has asked for anything yet, by link or by hand. Once something is asked for it stays so. */
export function useFirstVisit(): boolean {
  const store = useMusubiStore();
  const [isFirst, setFirst] = useState(
    () => window.parent === window && linkIsEmpty(pageLink()) && isUntouched(store.getState()),
  );
  useEffect(() => {
    if (!isFirst) return undefined;
    return store.subscribe((state) => {
      if (!isUntouched(state)) setFirst(false);
    });
  }, [store, isFirst]);
  return isFirst;
}

function linkIsEmpty(search: string): boolean {
  return [...new URLSearchParams(search).keys()].every((name) => parametersOfAppearance.has(name));
}

function isUntouched({ view, listed, playing }: MusubiState): boolean {
  if (listed !== null || playing) return false;
  return encodeView({ ...view, lang: null, theme: "auto" }) === "";
}
