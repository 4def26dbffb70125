import { GitCompareArrows, SlidersHorizontal } from "lucide-react";
import type { ReactNode } from "react";
import type { Selected } from "../../model/emphasis.ts";
import { isOnly, onlyThese } from "../../model/onlyThese.ts";
import type { Filters } from "../../model/filter.ts";
import { useActions, useMusubi, useText } from "../../store/StoreContext.tsx";
import { Arranger } from "../marks/Arranger.tsx";
import { Button } from "../../ui/Button.tsx";
import styles from "./DrawerFoot.module.css";

/** The last line of the drawer, always in sight: what can be done with what it shows. */
export function DrawerFoot({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}

/** Below what is chosen. */
export function ChoiceFoot({ selection }: { readonly selection: Selected }) {
  const { arrange } = useText();
  const index = useMusubi((state) => state.index);
  const only = onlyThese(index, selection);
  return (
    <DrawerFoot>
      {only !== null && <OnlyButton only={only} />}
      <CompareButton />
      {selection.kind === "actor" && (
        <Arranger actor={selection.id} place="end-above" label={arrange.button}>
          <SlidersHorizontal size={16} aria-hidden="true" />
        </Arranger>
      )}
    </DrawerFoot>
  );
}

/** Filters by what is chosen; pressed it no longer does. */
function OnlyButton({ only }: { readonly only: Pick<Filters, "partner" | "allPartners"> }) {
  const text = useText().details.foot;
  const filters = useMusubi((state) => state.view.filters);
  const { setFilters, clearFacet } = useActions();
  const pressed = isOnly(filters, only);
  return (
    <Button
      aria-pressed={pressed}
      onClick={() => (pressed ? clearFacet("partner") : setFilters({ ...filters, ...only }))}
    >
      {text.only}
    </Button>
  );
}

/** Not while two periods are compared: then the head says so. */
export function CompareButton() {
  const text = useText().details.foot;
  const compares = useMusubi((state) => state.view.compare !== null);
  const { startComparing } = useActions();
  if (compares) return null;
  return (
    <Button onClick={startComparing}>
      <GitCompareArrows size={16} aria-hidden="true" />
      {text.compare}
    </Button>
  );
}
