import { Suspense, type ReactNode } from "react";
import { ViewBoundary } from "./ViewBoundary.tsx";

interface ViewFrameProps {
  readonly className: string | undefined;
  readonly name: string;
  readonly children: ReactNode;
}

/** The box of a picture. It has its size before the picture's code has come, so that nothing jumps. */
export function ViewFrame({ className, name, children }: ViewFrameProps) {
  return (
    <div className={className}>
      <ViewBoundary name={name}>
        <Suspense fallback={null}>{children}</Suspense>
      </ViewBoundary>
    </div>
  );
}
