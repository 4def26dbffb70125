import type { RefObject } from "react";
import { facets } from "../../store/selectors.ts";
import { useActions, useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ActorMark } from "../marks/ActorMark.tsx";
import { actorShape } from "../marks/actorShape.ts";
import { Chip } from "../marks/Chip.tsx";
import { partnerTone } from "../marks/partnerTone.ts";
import styles from "./PartnerChips.module.css";

interface PartnerChipsProps {
  readonly list?: RefObject<HTMLDivElement | null>;
  /** Codes in place of names, where there is no room. */
  readonly compact?: boolean;
  /** Every chip to be seen at once, on several lines. */
  readonly wrapped?: boolean;
}

/** The partners in their one order, each with mark, name and number of events. */
export function PartnerChips({ list, compact = false, wrapped = false }: PartnerChipsProps) {
  const text = useText().filters;
  const index = useMusubi((state) => state.index);
  const chosen = useMusubi((state) => state.view.filters.partner);
  const { partner: choices } = useMusubi(facets);
  const { hover, toggleFilter } = useActions();
  const localized = useLocalized();
  return (
    <div
      ref={list}
      className={wrapped ? styles.wrapped : styles.row}
      role="group"
      aria-label={text.partners}
    >
      {choices.map(({ value, count }) => {
        const actor = index.actorById.get(value);
        const name = localized(actor?.name) || value;
        const pressed = chosen.includes(value);
        return (
          <Chip
            key={value}
            label={(compact ? actor?.code : undefined) ?? name}
            aria-label={compact ? `${name} ${count}` : undefined}
            title={compact ? name : undefined}
            count={count}
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
