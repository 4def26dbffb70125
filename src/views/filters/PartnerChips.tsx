import { eventCounts } from "../../store/selectors.ts";
import { useActions, useActorName, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../../scene/actorGlyph.ts";
import { Chip } from "../../ui/Chip.tsx";
import { partnerTone } from "../../scene/partnerTone.ts";
import styles from "./PartnerChips.module.css";

/** The partners in their one order, each with mark, name and number of events. */
export function PartnerChips() {
  const { filters: text, counts } = useText();
  const index = useMusubi((state) => state.index);
  const chosen = useMusubi((state) => state.view.filters.partner);
  const { actor: countOf } = useMusubi(eventCounts);
  const { hover, toggleFilter } = useActions();
  const nameOf = useActorName("short");
  // A link may choose an actor who is no partner.
  const choices = [...new Set([...index.graph.meta.partners, ...chosen])];
  return (
    <div className={styles.row} role="group" aria-label={text.partners} data-fit>
      {choices.map((value) => {
        const count = countOf(value);
        const actor = index.actorById.get(value);
        const name = nameOf(value);
        const pressed = chosen.includes(value);
        return (
          <Chip
            key={value}
            label={name}
            code={actor?.code}
            count={counts.shownOf(count)}
            none={count.shown === 0 && chosen.length === 0}
            pressed={pressed}
            mark={
              <ActorMark
                shape={actorShape(actor?.kind ?? "other")}
                tone={partnerTone(index, value)}
                look={chosen.length > 0 && !pressed ? "hollow" : "filled"}
              />
            }
            onClick={() => toggleFilter("partner", value)}
            onPointerEnter={() => hover({ kind: "actor", id: value })}
            onPointerLeave={() => hover(null)}
            onFocus={() => hover({ kind: "actor", id: value })}
            onBlur={() => hover(null)}
          />
        );
      })}
    </div>
  );
}
