/**
 * How many px on screen one px of a picture has. The smallest text of a picture is 12 of its px; in a frame
 * it is 13 on screen. As `--type-least` in `tokens.css`.
 */
export const pictureScale = (embed: boolean): number => (embed ? 13 / 12 : 1);
