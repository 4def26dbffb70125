import { OutlineText, Trefoil } from "../views/marks/BrandMarks.tsx";
import { musubiGlyphs } from "../scene/signs.ts";
import { homeAddress } from "./pageLink.ts";
import styles from "./Brand.module.css";

/** Name and knot; leads to the default data without anything chosen. */
export function Brand({ label }: { readonly label: string }) {
  return (
    <a className={styles.brand} href={homeAddress()} aria-label={label}>
      <Trefoil size={28} tone="var(--accent)" weight={2.4} />
      <span className={styles.name}>Musubi</span>
      <span className={styles.glyphs}>
        <OutlineText glyphs={musubiGlyphs} size={14} tone="var(--ink3)" />
      </span>
    </a>
  );
}
