/** The code of the warning that says how the file was read; its `found` is the encoding. */
export const guessedEncoding = "encoding-guessed";
