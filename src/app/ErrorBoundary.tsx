import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import styles from "./ErrorBoundary.module.css";

interface ErrorBoundaryProps {
  /** What has happened, and what is not touched by it. */
  readonly message: string;
  readonly again: string;
  /** Nothing else is on the page. */
  readonly wholePage?: boolean;
  readonly children: ReactNode;
}

/** What throws takes only itself down, and can be tried again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { message, again, wholePage = false, children } = this.props;
    if (!this.state.failed) return children;
    const reason = (
      <div className={styles.fallen} role="alert">
        {wholePage ? <h1>{message}</h1> : <p>{message}</p>}
        <Button onClick={() => this.setState({ failed: false })}>{again}</Button>
      </div>
    );
    return wholePage ? <main>{reason}</main> : reason;
  }
}
