import { useEffect, useState } from "react";

/** Whether it has been there for so many ms: what is quicker needs no words that come and go. */
export function useIsLong(wait: number): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLong(true), wait);
    return () => window.clearTimeout(timer);
  }, [wait]);
  return isLong;
}
