import { useMusubi } from "../../store/StoreContext.tsx";
import { ChosenChange } from "./ChosenChange.tsx";
import { CompareList } from "./CompareList.tsx";

/** While a period is pinned: all that has changed, or how what is chosen has. */
export function ComparePanel() {
  const compare = useMusubi((state) => state.view.compare);
  const selection = useMusubi((state) => state.view.selection);
  if (compare === null) return null;
  return selection === null ? <CompareList /> : <ChosenChange chosen={selection} />;
}
