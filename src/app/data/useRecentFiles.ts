import { useEffect, useState } from "react";
import { type RecentFile, recentFiles } from "./recentStorage.ts";

/** The files of this device that were opened before, none until they have been read; and how to look again. */
export function useRecentFiles(): readonly [
  files: readonly RecentFile[],
  look: () => Promise<void>,
] {
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    let isGone = false;
    const first = async (): Promise<void> => {
      const found = await recentFiles();
      if (!isGone) setFiles(found);
    };
    void first();
    return () => {
      isGone = true;
    };
  }, []);
  return [files, async () => setFiles(await recentFiles())];
}
