import { Trefoil } from "../views/marks/BrandMarks.tsx";
import { homeAddress } from "./pageLink.ts";
import styles from "./Brand.module.css";

/** The knot; leads to the default data without anything chosen. */
export function Brand({ label }: { readonly label: string }) {
  return (
    <a className={styles.brand} href={homeAddress()} aria-label={label} title={label}>
      <Trefoil size={28} tone="var(--accent)" weight={2.4} />
    </a>
  );
}
