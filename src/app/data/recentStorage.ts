/**
 * Files that were opened on this device, kept by the browser for this page alone, so that they open again without being
 * looked for. Nothing is sent anywhere. What cannot be kept (a private window, a frame without storage) is not.
 */
export interface RecentFile {
  readonly name: string;
  /** Ms since 1970. */
  readonly opened: number;
  readonly events: number;
  readonly file: Blob;
}

const [database, table] = ["musubi", "recent-files"];
/** The oldest go. */
const mostKept = 8;
/** In bytes; a larger one is opened again from where it is. */
const largestKept = 25 * 2 ** 20;

/** The last first; none where nothing can be kept. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  const all = await inStore("readonly", (store) => store.getAll() as IDBRequest<RecentFile[]>);
  return (all ?? []).toSorted((a, b) => b.opened - a.opened);
}

export async function keepRecent(file: File, events: number): Promise<void> {
  if (file.size > largestKept || window.parent !== window) return;
  // The bytes, not the file: a browser does not give back one that has changed on the disk.
  const content = new Blob([await file.arrayBuffer()], { type: file.type });
  const kept: RecentFile = { name: file.name, opened: Date.now(), events, file: content };
  await inStore("readwrite", (store) => store.put(kept));
  const old = (await recentFiles()).slice(mostKept);
  await Promise.all(old.map(async ({ name }) => forgetRecent(name)));
}

export async function forgetRecent(name: string): Promise<void> {
  await inStore("readwrite", (store) => store.delete(name));
}

export async function forgetAllRecent(): Promise<void> {
  await inStore("readwrite", (store) => store.clear());
}

/** null: the browser keeps nothing here. */
async function inStore<Value>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> {
  try {
    const opening = indexedDB.open(database, 1);
    opening.addEventListener("upgradeneeded", () => {
      opening.result.createObjectStore(table, { keyPath: "name" });
    });
    const opened = await answer(opening);
    try {
      return await answer(ask(opened.transaction(table, mode).objectStore(table)));
    } finally {
      opened.close();
    }
  } catch {
    return null;
  }
}

async function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("Nothing is kept.")));
  });
}
