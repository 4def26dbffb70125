import type { PlayMode } from "../../model/play.ts";

/** What lies behind the position and stays: all, or the last of it. */
export function ModeIcon({ mode }: { readonly mode: PlayMode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M12.5 2v12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <path
        d={mode === "accumulate" ? "M1 5.5h11.5v5H1z" : "M7 5.5h5.5v5H7z"}
        fill="currentColor"
        opacity="0.55"
      />
      {mode === "window" && (
        <path d="M1 8h4.5" stroke="currentColor" strokeWidth="1.5" strokeDasharray="1.5 1.5" />
      )}
    </svg>
  );
}
