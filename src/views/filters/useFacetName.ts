import { useActorName, useLanguage, useLocalized, useMusubi } from "../../store/StoreContext.tsx";
import { facetName, type ActiveFilter } from "../../i18n/activeFilters.ts";

/** Names a value that is filtered by, in the reader's language. */
export function useFacetName(): (filter: ActiveFilter) => string {
  const index = useMusubi((state) => state.index);
  const localized = useLocalized();
  const nameOf = useActorName();
  const language = useLanguage();
  return (filter) => facetName(index, filter, { localized, nameOf }, language);
}
