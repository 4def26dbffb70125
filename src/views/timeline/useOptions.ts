import { useMemo } from "react";
import type { IndexedEvent } from "../../model/graphIndex.ts";
import { useLanguage, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { filteredEvents } from "../../store/selectors.ts";
import { optionName } from "./optionName.ts";

export interface EventOption {
  readonly event: IndexedEvent;
  readonly title: string;
  /** How it is spoken. */
  readonly name: string;
}

/** The options of the listbox: every event the filters leave, inside the window or not. */
export function useOptions(): readonly EventOption[] {
  const events = useMusubi(filteredEvents);
  const actors = useMusubi(({ index }) => index.actorById);
  const language = useLanguage();
  const localized = useLocalized();
  const words = useText().timeline.option;
  return useMemo(() => {
    const nameOf = (id: string): string => {
      const actor = actors.get(id);
      return localized(actor?.shortName ?? actor?.name) || id;
    };
    const voice: OptionVoice = {
      language,
      words,
      nameOf,
      titleOf: ({ row }) => localized(row.title),
    };
    return events.map((event) => optionOf(event, voice));
  }, [events, actors, language, localized, words]);
}

interface OptionVoice extends Omit<Parameters<typeof optionName>[1], "title"> {
  readonly titleOf: (event: IndexedEvent) => string;
}

/** Named when it is read: of very many events only a few are ever in the page. */
function optionOf(event: IndexedEvent, { titleOf, ...voice }: OptionVoice): EventOption {
  let name: string | undefined;
  return {
    event,
    get title() {
      return titleOf(event);
    },
    get name() {
      name ??= optionName(event, { title: titleOf(event), ...voice });
      return name;
    },
  };
}
