import { Component, type ReactNode } from "react";
import { useText } from "../store/StoreContext.tsx";
import buttons from "../views/marks/Button.module.css";
import styles from "./ViewBoundary.module.css";

interface ViewBoundaryProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A view that throws takes only itself down, and can be tried again. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Fallen name={this.props.name} onAgain={() => this.setState({ failed: false })} />;
  }
}

function Fallen({ name, onAgain }: { readonly name: string; readonly onAgain: () => void }) {
  const { app } = useText();
  return (
    <div className={styles.fallen} role="alert">
      <p>{app.viewFailed(name)}</p>
      <button type="button" className={buttons.button} onClick={onAgain}>
        {app.tryAgain}
      </button>
    </div>
  );
}
