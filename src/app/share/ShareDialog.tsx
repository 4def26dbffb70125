import { use, useState } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { DataOriginContext } from "./DataOriginContext.ts";
import { OneFile } from "./OneFile.tsx";
import { shareAddresses } from "./shareAddresses.ts";
import styles from "./ShareDialog.module.css";
import { sharedStory, sharedView, type ShareWish } from "./sharedView.ts";
import { SharePreview } from "./SharePreview.tsx";
import { ShareWays, type ShareWay } from "./ShareWays.tsx";
import { WishFields } from "./WishFields.tsx";

/** Every way to pass on what is shown: as a link, in other people's pages, and as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useText().share;
  const state = useMusubi((now) => now);
  const origin = use(DataOriginContext);
  const story = sharedStory(state);
  const [wish, setWish] = useState<ShareWish>({
    what: state.view.scene === null ? "view" : "story",
    frozen: false,
  });
  const [way, setWay] = useState<ShareWay>("link");
  if (origin !== "site")
    return (
      <Dialog title={words.share} closeLabel={words.close} onClose={onClose} small>
        <p className={styles.lead}>{origin === "computer" ? words.onlyHere : words.onePage}</p>
        <OneFile view={sharedView(state, { what: wish.what, frozen: false })} />
      </Dialog>
    );
  const view = sharedView(state, wish);
  const addresses = shareAddresses(window.location.href, view);
  return (
    <Dialog title={words.share} closeLabel={words.close} onClose={onClose}>
      <div className={styles.columns}>
        <ShareWays
          way={way}
          onWay={setWay}
          view={view}
          addresses={addresses}
          story={wish.what === "story" ? story : null}
        />
        <div className={styles.choice}>
          <WishFields wish={wish} onWish={setWish} story={story} asFile={way === "file"} />
        </div>
      </div>
      <SharePreview address={addresses.frame} />
    </Dialog>
  );
}
