import { listWords } from "../../i18n/listWords.ts";
import { drawnProjection } from "../../store/comparing.ts";
import { useLanguage, useMusubi } from "../../store/StoreContext.tsx";
import type { Point, Size } from "./geometry.ts";
import { KnotEvents } from "./KnotEvents.tsx";
import type { NetworkWords } from "./networkState.ts";

interface OpenKnotProps {
  readonly knot: string;
  readonly at: Point;
  readonly within: Size;
  readonly words: NetworkWords;
}

/** The list of the open knot's events, in words. */
export function OpenKnot({ knot, at, within, words }: OpenKnotProps) {
  const language = useLanguage();
  const { parties, events } = useMusubi(drawnProjection).knots.find(({ id }) => id === knot) ?? {
    parties: [],
    events: [],
  };
  return (
    <KnotEvents
      parties={listWords(parties.map(words.name), language)}
      events={events.map((id) => ({ id, title: words.title(id), date: words.date(id) }))}
      at={at}
      within={within}
    />
  );
}
