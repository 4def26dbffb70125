import type { ComparedRelationship } from "../../model/comparison.ts";
import { sameFocus } from "../../model/emphasis.ts";
import { comparison } from "../../store/comparing.ts";
import { useActions, useActorName, useMusubi, useText } from "../../store/StoreContext.tsx";
import { ArrowText } from "../marks/ArrowText.tsx";
import styles from "./CompareList.module.css";
import { ratesOf } from "./ratesOf.ts";

/** "Japan and Italy: 2 → 5 events": points at the relationship in both pictures, and chooses it. */
export function ChangeLine({ tie }: { readonly tie: ComparedRelationship }) {
  const text = useText().compare;
  const nameOf = useActorName();
  const { hover, select } = useActions();
  const { graph } = useMusubi((state) => state.index);
  const compared = useMusubi(comparison);
  const choice = { kind: "relationship", id: tie.id } as const;
  const answers = useMusubi((state) => sameFocus(state.hover, choice));
  const [near, far] = tie.b === graph.meta.focus ? [tie.b, tie.a] : [tie.a, tie.b];
  const { before, now } = tie;
  const rates = compared?.byRate === true ? ratesOf(tie, compared.lengths, text.rates) : null;
  return (
    <li>
      <button
        type="button"
        className={styles.line}
        data-answers={answers}
        onClick={() => {
          hover(null);
          select(choice);
        }}
        onPointerEnter={() => hover(choice)}
        onPointerLeave={() => hover(null)}
        onFocus={() => hover(choice)}
        onBlur={() => hover(null)}
      >
        <span className={styles.name}>{`${text.tie(nameOf(near), nameOf(far))}:`}</span>{" "}
        <span className={styles.counts}>
          <ArrowText>{text.eventsFromTo(before, now)}</ArrowText>
          {tie.kind === "concern" && `, ${text.concern}`}
        </span>
        {rates !== null && <span className={styles.rates}> {<ArrowText>{rates}</ArrowText>}</span>}
      </button>
    </li>
  );
}
