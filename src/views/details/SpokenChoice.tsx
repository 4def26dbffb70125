import { useEffect, useEffectEvent, useRef, useState } from "react";
import { dateWords } from "../../i18n/dateText.ts";
import { eventCounts } from "../../store/selectors.ts";
import {
  useActorName,
  useLanguage,
  useLocalized,
  useMusubi,
  useText,
} from "../../store/StoreContext.tsx";
import hidden from "../../ui/visuallyHidden.module.css";

interface SpokenChoiceProps {
  /** What the drawer shows. */
  readonly about: string | null;
  /** Whether its heading has the focus, and is read anyway. */
  readonly isRead: (about: string) => boolean;
}

/** Says what was chosen or listed when that changes; nothing for what a link opens. The counts have a status of their own. */
export function SpokenChoice({ about, isRead }: SpokenChoiceProps) {
  const words = useChoiceWords();
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

function useChoiceWords(): string {
  const { details, network, cite, compare } = useText();
  const language = useLanguage();
  const localized = useLocalized();
  const nameOf = useActorName();
  const index = useMusubi((state) => state.index);
  const counts = useMusubi(eventCounts);
  const selection = useMusubi((state) => state.view.selection);
  const sourcesListed = useMusubi((state) => state.sourcesListed);
  switch (selection?.kind) {
    case undefined:
      return sourcesListed ? cite.sources : compare.region;
    case "event": {
      const event = index.eventById.get(selection.id);
      if (event === undefined) return "";
      return details.chosen(`${localized(event.row.title)}, ${dateWords(event.date, language)}`);
    }
    case "actor":
      return details.chosen(network.treeActor(nameOf(selection.id), counts.actor(selection.id)));
    case "relationship": {
      const tie = index.projection.relationshipById.get(selection.id);
      if (tie === undefined) return "";
      const count = counts.relationship(tie.id);
      return details.chosen(network.treeTie(nameOf(tie.a), nameOf(tie.b), count));
    }
  }
}
