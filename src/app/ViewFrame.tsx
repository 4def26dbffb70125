import {
  useContext,
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type ReactNode,
  type Ref,
} from "react";
import { afterStart } from "../lib/afterStart.ts";
import { useMusubiStore, useText } from "../store/StoreContext.tsx";
import type { ViewId } from "../store/viewIds.ts";
import type { SingleView, ViewProps } from "../views/viewDefinition.ts";
import { Boundary, FailureContext, type ShowFailure } from "../ui/Boundary.tsx";
import { Failed } from "./Failed.tsx";
import { preparePrint } from "./export/usePrintSheet.ts";
import { viewAnchor } from "./SkipLinks.tsx";
import { LazyView } from "../ui/LazyView.tsx";

interface ViewFrameProps {
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly name: string;
  readonly view?: ViewId;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

/** The box of a view. It has its size before the view's code has come, so that nothing jumps. */
export function ViewFrame({ className, style, name, view, ref, children }: ViewFrameProps) {
  const { app } = useText();
  const around = useContext(FailureContext);
  const show: ShowFailure = (failure) =>
    failure.close !== null && around !== null ? (
      around(failure)
    ) : (
      <Failed
        message={app.viewFailed(name)}
        words={app}
        again={failure.again}
        error={failure.error}
      />
    );
  return (
    <div
      ref={ref}
      id={view === undefined ? undefined : viewAnchor(view)}
      className={className}
      style={style}
      data-view={view}
    >
      <FailureContext value={show}>
        <Boundary show={show}>{children}</Boundary>
      </FailureContext>
    </div>
  );
}

interface ShownViewProps {
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly view: SingleView;
  /** The view whose pictures are printed in place of the screen. */
  readonly printed: ViewId;
  readonly props?: ViewProps;
}

const nothing = {};

/** In ms. */
const restTime = 200;

/** A view of the list in its box; what prints it comes next. */
export function ShownView({ className, style, view, printed, props = nothing }: ShownViewProps) {
  const text = useText();
  const store = useMusubiStore();
  const box = useRef<HTMLDivElement>(null);
  /** How not to prepare the print: a view may go before that. */
  const waiting = useRef<(() => void) | null>(null);
  const load = useMemo(
    () => async () => {
      const View = await view.load();
      const { clientWidth: width = 0, clientHeight: height = 0 } = box.current ?? {};
      await view.prepare?.(store.getState(), { width, height });
      waiting.current?.();
      if (box.current !== null)
        waiting.current = afterStart(
          () => void preparePrint(printed).catch(() => undefined),
          restTime,
        );
      return View;
    },
    [view, printed, store],
  );
  useEffect(() => () => waiting.current?.(), []);
  return (
    <ViewFrame
      ref={box}
      className={className}
      style={style}
      name={view.region(text)}
      view={view.id}
    >
      <LazyView load={load} props={props} />
    </ViewFrame>
  );
}
