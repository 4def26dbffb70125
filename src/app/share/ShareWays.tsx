import { useState } from "react";
import { viewAttributes } from "../../embed/frameAddress.ts";
import { elementSnippet, frameSnippet, revealSnippet } from "../../io/export/shareSnippets.ts";
import type { Story } from "../../model/eventGraph.ts";
import { useLocalized, useMusubi, useText } from "../../store/StoreContext.tsx";
import { readParameters } from "../../store/linkText.ts";
import type { ViewState } from "../../store/viewState.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import { OneFileDownload } from "./OneFileDownload.tsx";
import type { ShareAddresses } from "./sharedView.ts";
import styles from "./ShareDialog.module.css";
import { Tabs } from "../../ui/Tabs.tsx";

const ways = ["link", "frame", "element", "reveal", "file"] as const;
export type ShareWay = (typeof ways)[number];
const attributes: ReadonlySet<string> = new Set(viewAttributes);

interface ShareWaysProps {
  readonly way: ShareWay;
  readonly onWay: (way: ShareWay) => void;
  readonly view: ViewState;
  readonly addresses: ShareAddresses;
  /** null: only the view is shared. */
  readonly story: Story | null;
}

/** The same as a link, as HTML for three kinds of pages, and as a file. */
export function ShareWays({ way, onWay, view, addresses, story }: ShareWaysProps) {
  const { share: words, cite: copyWords } = useText();
  const localized = useLocalized();
  const graphTitle = localized(useMusubi(({ index }) => index.graph.meta.title));
  const title = story === null ? graphTitle : localized(story.title);
  const [picture, setPicture] = useState("");
  const { home, full, frame, slide, embedScript, revealPlugin } = addresses;
  const parameters = readParameters(new URL(full).search).flatMap(({ name, value }) =>
    name === "v" || value === null ? [] : [[name, value] as const],
  );
  return (
    <Tabs
      label={words.as}
      tabs={ways.map((one) => ({ id: one, name: words[one] }))}
      chosen={way}
      onChoose={onWay}
    >
      {way === "link" && (
        <>
          <p className={styles.hint}>{words.linkHint}</p>
          <CopyField words={copyWords} name={words.link} value={full} rows={4} />
        </>
      )}
      {way === "frame" && (
        <>
          <p className={styles.hint}>{words.frameHint}</p>
          <CopyField
            words={copyWords}
            name="HTML"
            value={frameSnippet({ title, frame, full, link: words.openIn(title), picture })}
            rows={12}
          />
          <label className={styles.picture}>
            {words.picture}
            <input
              type="url"
              value={picture}
              placeholder="https://"
              onChange={(event) => setPicture(event.target.value)}
            />
            <span>{words.pictureHint}</span>
          </label>
        </>
      )}
      {way === "element" && (
        <>
          <p className={styles.hint}>{words.elementHint}</p>
          <CopyField
            words={copyWords}
            name="HTML"
            value={elementSnippet({ title, script: embedScript, home, parameters, attributes })}
            rows={10}
          />
        </>
      )}
      {way === "reveal" && (
        <>
          <p className={styles.hint}>
            {story === null ? words.revealHintView : words.revealHintStory}
          </p>
          <CopyField
            words={copyWords}
            name="HTML"
            value={revealSnippet({
              title,
              frame: slide,
              plugin: revealPlugin,
              scenes: story?.scenes.length ?? null,
            })}
            rows={14}
          />
        </>
      )}
      {way === "file" && <OneFileDownload view={view} />}
    </Tabs>
  );
}
