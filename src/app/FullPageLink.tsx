import { useMusubi, useText } from "../store/StoreContext.tsx";
import { encodeView, withoutFrame } from "../store/viewLink.ts";

/** Out of a frame: the same view on a page of its own. */
export function FullPageLink({ className }: { readonly className?: string | undefined }) {
  const { app } = useText();
  const link = useMusubi(({ view }) => encodeView(withoutFrame(view)));
  return (
    <a className={className} href={link || "./"} target="_blank" rel="noopener">
      {app.openFull}
    </a>
  );
}
