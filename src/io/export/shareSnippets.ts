import { escapeHtml } from "../../lib/escapeMarkup.ts";

/**
 * What somebody puts into a page of their own to show a view there. Addresses and titles are escaped:
 * a title may have quotes and tags in it.
 *
 *   frameSnippet({ title: "Ties", frame: "https://a.org/?v=1&embed=1", full: "https://a.org/?v=1", link: "Open in Musubi", picture: "" })
 *     → <figure>… <iframe src="https://a.org/?v=1&amp;embed=1" title="Ties" …
 */
interface FrameShare {
  readonly title: string;
  /** The address of the view for a frame. */
  readonly frame: string;
  /** The address of the same on a page of its own. */
  readonly full: string;
  /** The words that lead there. */
  readonly link: string;
  /** The address of a picture for where no script runs, such as a news reader; "" is none. */
  readonly picture: string;
}

const size = `width="800" height="450"`;
const look = `style="border: 0; width: 100%; height: auto; aspect-ratio: 16 / 9"`;

export function frameSnippet({ title, frame, full, link, picture }: FrameShare): string {
  const fallback =
    picture === ""
      ? []
      : [
          `  <noscript><img src="${escapeHtml(picture)}" alt="${escapeHtml(title)}" ${size}></noscript>`,
        ];
  return [
    `<figure style="margin: 0; max-width: 800px">`,
    `  <iframe src="${escapeHtml(frame)}"`,
    `          title="${escapeHtml(title)}" ${size} loading="lazy" allowfullscreen`,
    `          ${look}></iframe>`,
    ...fallback,
    `  <figcaption><a href="${escapeHtml(full)}">${escapeHtml(link)}</a></figcaption>`,
    `</figure>`,
  ].join("\n");
}

interface ElementShare {
  readonly title: string;
  /** The address of embed.js. */
  readonly script: string;
  /** The folder of the app. */
  readonly home: string;
  readonly parameters: readonly (readonly [name: string, value: string])[];
  /** Which of them the element has as attributes; the others go into its address. */
  readonly attributes: ReadonlySet<string>;
}

export function elementSnippet(share: ElementShare): string {
  const { title, script, home, parameters, attributes } = share;
  const src = new URL(home);
  for (const [name, value] of parameters)
    if (!attributes.has(name)) src.searchParams.set(name, value);
  const written = [
    ["src", src.href] as const,
    ...parameters.filter(([name]) => attributes.has(name)),
    ["label", title] as const,
  ].map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  return [
    `<script src="${escapeHtml(script)}" defer></script>`,
    `<musubi-view ${written.join("\n             ")}></musubi-view>`,
  ].join("\n");
}

interface RevealShare {
  readonly title: string;
  readonly frame: string;
  /** The address of reveal-musubi.js. */
  readonly plugin: string;
  /** How many scenes the story has; null: a single view, which needs no plugin. */
  readonly scenes: number | null;
}

export function revealSnippet({ title, frame, plugin, scenes }: RevealShare): string {
  const mark = scenes === null ? "" : ` data-musubi="${scenes}"`;
  const slide = [
    `<section>`,
    `  <iframe${mark} data-src="${escapeHtml(frame)}"`,
    `          title="${escapeHtml(title)}" class="r-stretch" style="border: 0"></iframe>`,
    `</section>`,
  ];
  if (scenes === null) return slide.join("\n");
  return [
    ...slide,
    ``,
    `<script src="${escapeHtml(plugin)}"></script>`,
    `<script>`,
    `  Reveal.initialize({ plugins: [RevealMusubi] });`,
    `</script>`,
  ].join("\n");
}
