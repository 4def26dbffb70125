import { useEffect, useMemo } from "react";
import type { LinkNotice } from "../store/linkNotice.ts";
import type { MusubiStore } from "../store/createMusubiStore.ts";
import { createViewHistory, type ViewHistory } from "./history/viewHistory.ts";

/** Keeps the address and the view in step, both ways, and gives what undoes and redoes. */
export function useLinkSync(
  store: MusubiStore,
  onNotices: (notices: readonly LinkNotice[]) => void,
): ViewHistory {
  const history = useMemo(() => createViewHistory(store), [store]);
  useEffect(() => history.start(onNotices), [history, onNotices]);
  return history;
}
