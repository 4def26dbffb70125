import { useEffect, useState, type ComponentType, type ReactNode } from "react";

interface LazyViewProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting?: ReactNode;
}

type Arrival<Props> =
  | { readonly View: ComponentType<Props> }
  | { readonly View: null; readonly error: unknown };

/**
 * A view whose code comes when it is needed. Unlike React's `lazy`, which remembers a failed download for ever, it asks
 * again each time it is mounted, so that "Try again" can work.
 */
export function LazyView<Props extends object>({ load, props, waiting }: LazyViewProps<Props>) {
  const [arrival, setArrival] = useState<Arrival<Props> | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
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
