import { createContext, use, useCallback, type ReactNode } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { Messages } from "../i18n/messages.ts";
import type { Language } from "../i18n/locales.ts";
import { localizedText, spokenIn } from "../model/localizedText.ts";
import type { Localized } from "../model/eventGraph.ts";
import type { MusubiActions } from "./musubiState.ts";
import type { MusubiState, MusubiStore } from "./musubiState.ts";
import { language } from "./selectors.ts";
import type { ViewState } from "./viewState.ts";
import { voiceOf, type Voice } from "./voice.ts";

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
  return useMusubi(voiceOf).text;
}

/** A text of the data for use inside other text, in a name or in a drawing. */
export function useLocalized(): Voice["localized"] {
  return useMusubi(voiceOf).localized;
}

/** The same as it is in the data: for what leaves as data, and to compare. */
export function usePlainText(): (text: Localized | undefined) => string {
  const reader = useLanguage();
  const own = useMusubi((state) => state.index.graph.meta.defaultLanguage);
  return useCallback((text) => localizedText(text, reader, own), [reader, own]);
}

interface DataText {
  readonly dir: "auto";
  readonly lang: string | undefined;
  readonly written: string;
}

/** The same for an element of its own, which takes its direction from it: `views/marks/DataText.tsx`. */
export function useDataText(): (text: Localized | undefined) => DataText {
  const reader = useLanguage();
  const own = useMusubi((state) => state.index.graph.meta.defaultLanguage);
  return useCallback(
    (text) => {
      const spoken = spokenIn(text, reader, own);
      const lang = spoken === undefined || spoken === reader ? undefined : spoken;
      return { dir: "auto", lang, written: localizedText(text, reader, own) };
    },
    [reader, own],
  );
}

/** What an actor is called inside other text, told apart from those of the same name. */
export function useActorName(form: "full" | "short" = "full"): Voice["nameOf"] {
  const { nameOf, shortNameOf } = useMusubi(voiceOf);
  return form === "full" ? nameOf : shortNameOf;
}
