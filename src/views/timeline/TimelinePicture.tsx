import { useEffect, useLayoutEffect, useRef } from "react";
import { observeSize } from "../../ui/useSize.ts";
import styles from "./Timeline.module.css";
import type { TimelineAdapter } from "./timelineAdapter.ts";
import type { TimelineCallbacks, TimelineProps } from "./timelineProps.ts";

interface TimelinePictureProps extends TimelineCallbacks {
  readonly picture: TimelineProps;
}

/** The place of the picture. vis-timeline is fetched once the place has a size, never before. */
export function TimelinePicture({ picture, ...callbacks }: TimelinePictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const adapter = useRef<TimelineAdapter | null>(null);
  const latest = useRef({ picture, callbacks });

  useLayoutEffect(() => {
    latest.current = { picture, callbacks };
    adapter.current?.update(picture);
  });

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let gone = false;
    let isMounting = false;
    const mount = async (): Promise<void> => {
      const { createTimeline } = await import("./timelineAdapter.ts");
      if (gone || adapter.current !== null) return;
      adapter.current = createTimeline(element, {
        onSelect: (event) => latest.current.callbacks.onSelect(event),
        onHover: (event) => latest.current.callbacks.onHover(event),
        onVisit: (event) => latest.current.callbacks.onVisit(event),
        onWindow: (window) => latest.current.callbacks.onWindow(window),
        onCluster: (cluster) => latest.current.callbacks.onCluster(cluster),
        onFrame: (frame) => latest.current.callbacks.onFrame(frame),
      });
      adapter.current.update(latest.current.picture);
    };
    const stop = observeSize([element], ({ height }) => {
      if (height === 0 || isMounting) return;
      isMounting = true;
      void mount();
    });
    return () => {
      gone = true;
      stop();
      adapter.current?.destroy();
      adapter.current = null;
    };
  }, []);

  return <div ref={place} className={styles.place} aria-hidden="true" />;
}
