/** What is typed before the field it is meant for is there. */
export interface TypedAhead {
  readonly clear: () => void;
  /** Whether the key was one that writes. */
  readonly press: (key: string) => boolean;
  readonly text: () => string;
}

export function typedAhead(): TypedAhead {
  let text = "";
  return {
    clear: () => {
      text = "";
    },
    press: (key) => {
      if (key === "Backspace") text = text.slice(0, -1);
      else if ([...key].length === 1) text += key;
      else return false;
      return true;
    },
    text: () => text,
  };
}
