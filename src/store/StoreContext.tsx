import { createContext, use, useCallback, type ReactNode } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { messagesFor, type Messages } from "../i18n/messages.ts";
import type { Language } from "../i18n/locales.ts";
import type { Localized } from "../model/eventGraph.ts";
import type { MusubiActions } from "./actions.ts";
import type { MusubiState, MusubiStore } from "./createMusubiStore.ts";
import { language } from "./selectors.ts";
import type { ViewState } from "./viewState.ts";

const StoreContext = createContext<MusubiStore | null>(null);

export function StoreProvider({ store, children }: { store: MusubiStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useMusubiStore(): MusubiStore {
  const store = use(StoreContext);
  if (store === null) throw new Error("A view must stand inside a StoreProvider.");
  return store;
}

export function useMusubi<Value>(selector: (state: MusubiState) => Value): Value {
  return useStore(useMusubiStore(), selector);
}

/** Some fields of the view; renders again only when one of them has changed. */
export function useView<Name extends keyof ViewState>(
  ...names: readonly Name[]
): Pick<ViewState, Name> {
  return useMusubi(
    useShallow(({ view }) => {
      const fields = {} as { [Field in Name]: ViewState[Field] };
      for (const name of names) fields[name] = view[name];
      return fields;
    }),
  );
}

export function useActions(): MusubiActions {
  return useMusubi((state) => state.actions);
}

export function useLanguage(): Language {
  return useMusubi(language);
}

/** The words of the interface in the reader's language. */
export function useText(): Messages {
  return messagesFor(useLanguage());
}

/** Picks a text of the data: the reader's language, else the data's own, else whatever there is. */
export function useLocalized(): (text: Localized | undefined) => string {
  const reader = useLanguage();
  const own = useMusubi((state) => state.index.graph.meta.defaultLanguage);
  return useCallback((text) => localized(text, reader, own), [reader, own]);
}

function localized(text: Localized | undefined, reader: string, own: string): string {
  if (text === undefined) return "";
  return text[reader] ?? text[own] ?? Object.values(text)[0] ?? "";
}
