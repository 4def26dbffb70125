import { ChevronLeft, ChevronRight } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "./Overview.module.css";
import { OverviewPicture } from "./OverviewPicture.tsx";
import { useOverviewWindow } from "./useOverviewWindow.ts";

const year = 12;

/** All of time at a glance, and which part of it the timeline shows. */
export function OverviewView() {
  const text = useText().overview;
  const overview = useOverviewWindow();
  const { step } = overview.moves;
  return (
    <section className={styles.overview} aria-label={text.region}>
      <IconButton className={styles.step} label={text.earlier} onClick={() => step(-year)}>
        <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
      <OverviewPicture {...overview} />
      <IconButton className={styles.step} label={text.later} onClick={() => step(year)}>
        <ChevronRight size={16} strokeWidth={1.75} aria-hidden="true" />
      </IconButton>
    </section>
  );
}
