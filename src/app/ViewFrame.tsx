import type { ReactNode } from "react";
import { useText } from "../store/StoreContext.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface ViewFrameProps {
  readonly className?: string | undefined;
  readonly name: string;
  readonly children: ReactNode;
}

/** The box of a view. It has its size before the view's code has come, so that nothing jumps. */
export function ViewFrame({ className, name, children }: ViewFrameProps) {
  const { app } = useText();
  return (
    <div className={className}>
      <ErrorBoundary message={app.viewFailed(name)} again={app.tryAgain}>
        {children}
      </ErrorBoundary>
    </div>
  );
}
