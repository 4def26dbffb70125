import { useEffect, useState } from "react";
import { inShortTasks, type Steps } from "../lib/shortTasks.ts";

/**
 * What takes long, made in short tasks after it is first asked for; null until then. `make` is kept by `useCallback`:
 * another one begins again, and null makes nothing.
 */
export function useInSteps<Result>(make: (() => Steps<Result>) | null): Result | null {
  const [done, setDone] = useState<{ readonly of: typeof make; readonly result: Result } | null>(
    null,
  );
  useEffect(() => {
    if (make === null) return undefined;
    const steps = make();
    let isLeft = false;
    const take = async (): Promise<void> => {
      const result = await inShortTasks(steps);
      if (!isLeft) setDone({ of: make, result });
    };
    void take();
    return () => {
      isLeft = true;
      // The next step ends it.
      steps.return(undefined as never);
    };
  }, [make]);
  return done?.of === make ? done.result : null;
}
