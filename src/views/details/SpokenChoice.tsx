import { useEffect, useEffectEvent, useRef, useState } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import { eventCounts } from "../../store/selectors.ts";
import { useActorName, useLanguage, useMusubi, useText } from "../../store/StoreContext.tsx";
import type { DrawerContent } from "../../store/drawer.ts";
import { useListName } from "./useListName.ts";
import hidden from "../../ui/visuallyHidden.module.css";

interface SpokenChoiceProps {
  /** What the drawer shows. */
  readonly about: string | null;
  readonly content: DrawerContent | null;
  /** Whether its heading has the focus, and is read anyway. */
  readonly isRead: (about: string) => boolean;
}

/** Says what was chosen or listed when that changes; nothing for what a link opens. The counts have a status of their own. */
export function SpokenChoice({ about, content, isRead }: SpokenChoiceProps) {
  const words = useContentWords(content);
  const [said, setSaid] = useState("");
  const before = useRef(about);
  const say = useEffectEvent(() => setSaid(about === null || isRead(about) ? "" : words));
  useEffect(() => {
    if (before.current === about) return;
    before.current = about;
    say();
  }, [about]);
  return (
    <p className={hidden.visuallyHidden} aria-live="polite">
      {said}
    </p>
  );
}

function useContentWords(content: DrawerContent | null): string {
  const { details, network, cite, compare } = useText();
  const language = useLanguage();
  const listName = useListName();
  const index = useMusubi((state) => state.index);
  const nameOf = useActorName();
  const counts = useMusubi(eventCounts);
  switch (content?.kind) {
    case undefined:
      return "";
    case "sources":
      return cite.sources;
    case "comparison":
      return compare.region;
    case "knot":
    case "events":
      return details.list.listed(listName(content));
    case "event": {
      const event = index.eventById.get(content.id);
      if (event === undefined) return "";
      return details.chosen(`${listName(content)}, ${dateWords(event.date, language)}`);
    }
    case "actor":
      return details.chosen(network.treeActor(nameOf(content.id), counts.actor(content.id)));
    case "relationship": {
      const tie = index.projection.relationshipById.get(content.id);
      if (tie === undefined) return "";
      const count = counts.relationship(tie.id);
      return details.chosen(network.treeTie(nameOf(tie.a), nameOf(tie.b), count));
    }
  }
}
