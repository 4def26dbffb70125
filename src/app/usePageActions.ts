import {
  BookmarkPlus,
  Database,
  Download,
  FileText,
  GitCompareArrows,
  Info,
  KeyRound,
  ListOrdered,
  type LucideIcon,
  Presentation,
  Share2,
} from "lucide-react";
import { useActions, useMusubi, useText } from "../store/StoreContext.tsx";
import type { PageCommand } from "../views/search/commands.ts";
import type { Author } from "./story/author/useAuthor.ts";

export interface PageHost {
  readonly author: Author;
  readonly onExport: () => void;
  readonly onData: () => void;
  readonly onGuide: () => void;
  readonly onAbout: () => void;
}

export interface PageAction {
  readonly id: PageCommand;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly run: () => void;
}

/** All that can be done with the whole of the data: header, its menu and the search offer it from this list. */
export function usePageActions(
  { author, onExport, onData, onGuide, onAbout }: PageHost,
  present: (() => void) | null,
  share: () => void,
): readonly PageAction[] {
  const { app, author: authorWords, compare, exporting, story, share: shareWords } = useText();
  const { startComparing, stopComparing, list } = useActions();
  const hasStories = useMusubi((state) => state.stories.length > 0);
  const compares = useMusubi((state) => state.view.compare !== null);
  const sources = (): void => list({ kind: "sources", id: "" });
  return [
    ...(present === null
      ? []
      : [{ id: "present", words: story.present, icon: Presentation, run: present } as const]),
    { id: "share", words: shareWords.share, icon: Share2, run: share },
    { id: "export", words: exporting.title, icon: Download, run: onExport },
    { id: "data", words: app.data, icon: Database, run: onData },
    { id: "sources", words: app.menu.sources, icon: FileText, run: sources },
    {
      id: "compare",
      words: compares ? compare.stop : compare.button,
      icon: GitCompareArrows,
      run: compares ? stopComparing : startComparing,
    },
    { id: "save", words: authorWords.save, icon: BookmarkPlus, run: author.saveScene },
    ...(hasStories
      ? [{ id: "edit", words: authorWords.edit, icon: ListOrdered, run: author.edit } as const]
      : []),
    { id: "guide", words: app.menu.guide, icon: KeyRound, run: onGuide },
    { id: "about", words: app.about, icon: Info, run: onAbout },
  ];
}
