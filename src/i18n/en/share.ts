export const share = {
  share: "Share",
  close: "Close",
  what: "What",
  view: "This view",
  story: (title: string) => `The story “${title}”`,
  storyStart: "From its first scene.",
  storyHere: "From the scene that is open.",
  storyChanged:
    "You have changed the story, and a link shows it as the site has it. As a single file it goes along as you have made it.",
  when: "When the data changes",
  follows: "Follows the data",
  followsHint:
    "New events appear, and the usual span of time moves with them. Each reader’s own language, unless one is chosen.",
  frozen: "Keep this period",
  frozenHint:
    "Span of time and language stay as they are. What is corrected in the data still changes here; a copy that never does is “Single file”.",
  as: "As",
  link: "Link",
  frame: "Frame",
  element: "Web component",
  reveal: "reveal.js",
  file: "Single file",
  linkHint: "Opens for anyone who can reach this address.",
  frameHint: "For any page or editor that takes HTML.",
  picture: "Address of a picture, shown where frames are not",
  pictureHint: "Optional; such as a PNG that you put beside your page.",
  elementHint: "For a page that loads scripts: the view follows the attributes, and sends events.",
  revealHintStory: "Every scene becomes a step of the slide.",
  revealHintView: "A slide with the view; the keys stay with the deck.",
  fileHint:
    "The app with this data, the story and this view in a single page. It needs no network, opens from a disk or an e-mail, and never changes.",
  download: "Download as a single file",
  making: "Being made …",
  made: "Saved by your browser",
  notMade: "It could not be made: the site’s own copy of the app does not answer. Try again.",
  preview: "Preview",
  previewTitle: "How it looks in a frame",
  onlyHere:
    "This data is a file of this computer: no link leads to it. Pass it on as a single file, which anyone can open.",
  onePage:
    "This page is a single file with its data inside: no link leads to it. Pass on the file itself, or one with what is shown now.",
  openIn: (title: string) => `${title}, in Musubi`,
};
