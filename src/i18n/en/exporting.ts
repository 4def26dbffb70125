import { plural } from "./counts.ts";

export const exporting = {
  title: "Export",
  close: "Close",
  what: "What",
  all: "All",
  scenes: (count: number) => plural(count, { one: "slide", other: "slides" }),
  format: "Format",
  formats: { svg: "SVG", png: "PNG", pptx: "PowerPoint" },
  size: "Size",
  sizes: { wide: "16:9", classic: "4:3", square: "Square", screen: "As on screen" },
  resolution: "Resolution",
  colours: "Colours",
  themes: { light: "Light", dark: "Dark" },
  transparent: "Transparent background",
  preview: "Preview of the picture",
  says: {
    svg: "A drawing that stays sharp at any size, with title, caption, sources and link.",
    png: "A picture with title, caption, sources and link.",
    pptx: "Slides with title and caption to edit, pictures with alternative texts, notes, sources and a link back.",
  },
  zipped: "A file a scene, in a ZIP file.",
  save: "Save file",
  cancel: "Cancel",
  working: "Progress of the export",
  saved: (name: string) => `Saved as ${name}`,
  failed: "The file could not be made. Try another format.",
  tooLarge:
    "This browser cannot draw so large a picture. Choose a lower resolution or a smaller size.",
  print: "For PDF, close this and print the page: it is laid out for A4 landscape.",
  only: (filters: string) => `only ${filters}`,
  moreSources: (count: number) =>
    `and ${plural(count, { one: "more source", other: "more sources" })}, listed at the link`,
};
