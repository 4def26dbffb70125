import type { ActorId, Localized } from "../../model/eventGraph.ts";
import { namesOfActors } from "../../store/selectors.ts";
import { useDataText, useMusubi } from "../../store/StoreContext.tsx";

interface DataTextProps {
  readonly text: Localized | undefined;
  readonly as?: "span" | "p" | "h1" | "h2" | "h3";
  readonly className?: string | undefined;
  /** The whole of it, where a style sheet may cut it. */
  readonly title?: string;
}

/** A text of the data as an element of its own: with its direction, and its language where that is not the reader's. */
export function DataText({ text, as: Tag = "span", className, title }: DataTextProps) {
  const { dir, lang, written } = useDataText()(text);
  return (
    <Tag className={className} dir={dir} lang={lang} title={title}>
      {written}
    </Tag>
  );
}

/** The name of an actor in the same way, told apart from those of the same name. */
export function ActorText({ actor }: { readonly actor: ActorId }) {
  const row = useMusubi(({ index }) => index.actorById.get(actor));
  const name = useMusubi(namesOfActors).full(actor);
  return <bdi lang={useDataText()(row?.name).lang}>{name}</bdi>;
}
