import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { PopMenu } from "./PopMenu.tsx";
import { YearChips } from "./YearChips.tsx";

/** The years behind a button, where they do not fit. */
export function YearMenu() {
  const text = useText().filters;
  const chosen = useMusubi((state) => state.view.filters.year);
  return (
    <PopMenu label={text.years} count={chosen.length} hiddenWhenNarrow>
      <YearChips wrapped />
    </PopMenu>
  );
}
