import { useMemo } from "react";
import { useText, useView } from "../../store/StoreContext.tsx";
import { LazyView } from "../../ui/LazyView.tsx";
import { picturedView, stagePart } from "../../views/shownViews.ts";
import { loadStageTimeline } from "../loadViews.ts";
import { ShownView, ViewFrame } from "../ViewFrame.tsx";
import styles from "./StoryScreen.module.css";
import type { StageLayout } from "./stageScreen.ts";

interface StagePictureProps {
  readonly layout: StageLayout;
  /** The least unit, in px. */
  readonly least: number;
}

/** The network of a stage, or another view that the scene shows. */
export function StagePicture({ layout: { unit }, least }: StagePictureProps) {
  const { show } = useView("show");
  const part = stagePart(show);
  const printed = picturedView(show);
  const props = useMemo(() => ({ scale: unit }), [unit]);
  if (part.onStage !== "enlarged")
    return <ShownView className={styles.picture} view={part} printed={printed} props={props} />;
  // These are laid out as on a page, and enlarged as a whole.
  const enlarged = {
    width: `${(100 * least) / unit}%`,
    height: `${(100 * least) / unit}%`,
    transform: `scale(${unit / least})`,
  };
  return (
    <ShownView
      className={`${styles.picture} ${styles.enlarged}`}
      style={enlarged}
      view={part}
      printed={printed}
    />
  );
}

/** The timeline below it. */
export function StageTime({ layout }: { readonly layout: StageLayout }) {
  const { timeline } = useText();
  const { unit, column, lanes } = layout;
  const props = useMemo(() => ({ unit, column, lanes }), [unit, column, lanes]);
  return (
    <ViewFrame className={styles.time} name={timeline.region}>
      <LazyView load={loadStageTimeline} props={props} />
    </ViewFrame>
  );
}
