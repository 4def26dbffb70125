import { type ComponentType, type ReactNode, useContext, useEffect, useState } from "react";
import { inTime } from "../lib/inTime.ts";
import { Boundary, FailureContext } from "./Boundary.tsx";

interface LazyViewProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting?: ReactNode;
}

/**
 * A view or dialog whose code comes when it is needed. Each has a boundary of its own: a site that has a new version
 * no longer has the code that an old tab asks for, and the rest of the tab must go on.
 */
export function LazyView<Props extends object>(lazy: LazyViewProps<Props>) {
  const show = useContext(FailureContext);
  if (show === null) return <Arriving {...lazy} />;
  return (
    <Boundary show={show} close={closeOf(lazy.props)}>
      <Arriving {...lazy} />
    </Boundary>
  );
}

/** What can be closed is a dialog. */
function closeOf(props: object): (() => void) | null {
  const { onClose } = props as { readonly onClose?: () => void };
  return onClose ?? null;
}

type Arrival<Props> =
  | { readonly View: ComponentType<Props> }
  | { readonly View: null; readonly error: unknown };

/** Unlike React's `lazy`, which remembers a failed download for ever, it asks again each time it is mounted. */
function Arriving<Props extends object>({ load, props, waiting }: LazyViewProps<Props>) {
  const [arrival, setArrival] = useState<Arrival<Props> | null>(null);
  useEffect(() => {
    let wanted = true;
    inTime(load()).then(
      (View) => wanted && setArrival({ View }),
      (error: unknown) => wanted && setArrival({ View: null, error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (arrival === null) return waiting;
  if (arrival.View === null) throw arrival.error;
  return <arrival.View {...props} />;
}
