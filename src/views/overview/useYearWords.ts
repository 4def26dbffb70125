import { useText } from "../../store/StoreContext.tsx";

/** A year as it is written: year 0 is 1 BCE. */
export function useYearWords(): (year: number) => string {
  const { bce } = useText().dates;
  return (year) => (year > 0 ? String(year) : bce(1 - year));
}
