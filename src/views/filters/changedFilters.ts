import { noFilters, type Filters } from "../../model/filter.ts";
import type { ActiveFilter } from "../../i18n/activeFilters.ts";

/** The filters with one value taken back. */
export function withoutFilter(filters: Filters, { facet, value }: ActiveFilter): Filters {
  if (facet === "text") return { ...filters, text: "" };
  const rest = (values: readonly (string | number)[]) => values.filter((one) => one !== value);
  return { ...filters, [facet]: rest(filters[facet]) };
}

/** One value and nothing else. */
export function onlyFilter({ facet, value }: ActiveFilter): Filters {
  return facet === "text" ? { ...noFilters, text: value } : { ...noFilters, [facet]: [value] };
}
