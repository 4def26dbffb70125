import type { ComponentProps } from "react";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** Primary: the one that goes on, of several side by side. Quiet: without a box, at the end of a section. */
  readonly kind?: "secondary" | "primary" | "quiet";
}

const classOf = { secondary: styles.button, primary: styles.primary, quiet: styles.quiet };

/** A button with words, and an icon before them where there is one. */
export function Button({ kind = "secondary", className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={joined(classOf[kind], className)} />;
}

/** A link that looks like a button, since it leads to another page. */
export function ButtonLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a {...rest} className={joined(styles.button, className)}>
      {children}
    </a>
  );
}

const joined = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join(" ");
