import { use, useState } from "react";
import { useMusubi, useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { DataOriginContext } from "../load/loaded.ts";
import { OneFileDownload } from "./OneFileDownload.tsx";
import { shareAddresses, sharedStory, sharedView, type ShareWish } from "./sharedView.ts";
import styles from "./ShareDialog.module.css";
import { type ShareWay, ShareWays } from "./ShareWays.tsx";
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
        <p className={styles.lead}>{origin === "page" ? words.onePage : words.onlyHere}</p>
        <OneFileDownload view={sharedView(state, { what: wish.what, frozen: false })} />
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

/** The view as it will be in a frame: the real one at its true size, so that it can be read and tried out. */
function SharePreview({ address }: { readonly address: string }) {
  const words = useText().share;
  // Under an address of its own, so that it does not come back as an earlier one was left.
  const [mark] = useState(() => `#preview-${Date.now()}`);
  return (
    <figure className={styles.preview}>
      <figcaption>{words.preview}</figcaption>
      <div className={styles.frame}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- this very app, and without its origin it could not read its data */}
        <iframe key={address} src={`${address}${mark}`} title={words.previewTitle} />
      </div>
    </figure>
  );
}
