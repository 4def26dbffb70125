import type { Change } from "../model/comparison.ts";

/**
 * The knot: a trefoil around the origin, 20 wide, broken where a strand passes under, so it needs no casing.
 * Only a stroke of about 2 with butt ends, never a fill. It is x = sin t + 2.4 sin 2t, y = cos t - 2.4 cos 2t in cubic pieces.
 */
export const trefoilPath =
  "M7.49 -1.39C9.07 0.16 9.77 2.16 9.45 3.85C9.13 5.54 7.8 6.88 5.95 7.31C4.1 7.74 1.78 7.25 -0.23 5.88C-2.24 4.52 -3.9 2.31 -4.69 -0.1M-4.95 -5.79C-4.39 -7.93 -3.02 -9.54 -1.39 -10.11C0.23 -10.68 2.06 -10.19 3.35 -8.81C4.65 -7.42 5.39 -5.16 5.21 -2.74C5.04 -0.32 3.95 2.22 2.26 4.11M-2.54 7.18C-4.67 7.77 -6.76 7.38 -8.06 6.26C-9.36 5.14 -9.85 3.31 -9.3 1.5C-8.75 -0.32 -7.16 -2.08 -4.98 -3.14C-2.8 -4.2 -0.05 -4.53 2.43 -4.01";

/** The sign of a change, to be filled, in a box of 10 px around the origin: told apart by shape, not by colour. */
export const changeSign: Readonly<Record<Exclude<Change, "same">, string>> = {
  new: "M-1-4.5H1V-1H4.5V1H1V4.5H-1V1H-4.5V-1H-1Z",
  gone: "M-4.5-1H4.5V1H-4.5Z",
  stronger: "M0-4L4.6 3.6H-4.6Z",
  weaker: "M0 4L-4.6-3.6H4.6Z",
};

/**
 * Glyphs as outlines, each in a box of 1000 by 1000, so that no Japanese font has to be loaded.
 * They and `musubiGlyphs` are taken from Noto Serif JP (© 2012 Google and Adobe), licensed under the SIL Open Font License 1.1.
 */
export interface OutlineGlyph {
  readonly character: string;
  readonly path: string;
}

export const nihonGlyphs: readonly OutlineGlyph[] = [
  {
    character: "日",
    path: "M240 480L763 480L763 509L240 509ZM240 835L763 835L763 863L240 863ZM716 139L706 139L757 82L859 164Q854 171 844 177Q834 182 819 185L819 917Q818 921 804 930Q790 938 771 945Q751 951 732 951L716 951ZM192 139L192 94L192 94L298 139L772 139L772 168L291 168L291 920Q291 926 280 935Q268 944 250 951Q231 958 209 958L192 958Z",
  },
  {
    character: "本",
    path: "M39 274L788 274L850 192Q850 192 861 201Q872 210 890 225Q907 239 927 256Q946 272 961 287Q958 303 933 303L47 303ZM244 722L600 722L656 644Q656 644 666 653Q676 661 692 675Q707 689 724 705Q741 721 755 735Q751 751 728 751L252 751ZM448 36L587 50Q585 61 577 69Q569 77 546 81L546 934Q546 939 535 947Q523 954 505 960Q487 965 467 965L448 965ZM394 274L510 274L510 290Q449 448 330 576Q210 704 39 789L29 777Q115 715 186 633Q257 551 310 459Q363 366 394 274ZM552 274Q584 343 631 406Q678 469 735 522Q791 575 853 617Q914 658 976 684L973 695Q943 700 920 722Q897 744 885 780Q807 729 741 656Q675 582 624 488Q573 393 539 280Z",
  },
];
