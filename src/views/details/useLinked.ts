import { sameFocus, type Focus } from "../../model/emphasis.ts";
import { useActions, useMusubi } from "../../store/StoreContext.tsx";

/** What may be chosen from a list; a knot has no selection of its own. */
export type Choice = Exclude<Focus, { kind: "knot" }>;

/**
 * The props of a button that stands for something in the pictures: under the pointer or the keyboard
 * both pictures answer, and it answers to them; a click chooses it. The click also ends the hover, as
 * the button may vanish.
 */
export function useLinked(choice: Choice) {
  const { hover, select } = useActions();
  const answers = useMusubi((state) => sameFocus(state.hover, choice));
  const answer = () => hover(choice);
  const rest = () => hover(null);
  return {
    "data-answers": answers,
    onClick: () => {
      rest();
      select(choice);
    },
    onPointerEnter: answer,
    onPointerLeave: rest,
    onFocus: answer,
    onBlur: rest,
  };
}
