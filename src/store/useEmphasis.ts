import { useDeferredValue, useMemo } from "react";
import { type Emphasis, emphasise } from "../model/emphasis.ts";
import { chosenList, chosenParts, pointedParts } from "./selectors.ts";
import { useMusubi } from "./StoreContext.tsx";

/**
 * How every mark stands to what is chosen and pointed at. A choice answers at once; pointing follows
 * as soon as there is time, because a mouse on its way to a click passes many marks.
 */
export function useEmphasis(): Emphasis {
  const selection = useMusubi(chosenList);
  const chosen = useMusubi(chosenParts);
  const pointed = useDeferredValue(useMusubi(pointedParts));
  return useMemo(() => emphasise(selection, chosen, pointed), [selection, chosen, pointed]);
}
