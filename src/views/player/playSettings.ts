/** How the player moves. Not in the link: it is how a person watches, not what there is to see. */
export interface PlaySettings {
  readonly speed: number;
  readonly pauseAtEach: boolean;
}

export const speeds = [0.5, 1, 2, 4];

export const plainSettings: PlaySettings = { speed: 1, pauseAtEach: false };
