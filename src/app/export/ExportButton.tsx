import { Download } from "lucide-react";
import { useText } from "../../store/StoreContext.tsx";
import buttons from "../../ui/Button.module.css";
import { HeaderWord } from "../HeaderMenu.tsx";
import styles from "./ExportButton.module.css";

/** On a narrow page it is a command of the search: there the header has room for no more signs. */
export function ExportButton({ onExport }: { readonly onExport: () => void }) {
  const { exporting } = useText();
  return (
    <button type="button" className={`${buttons.button} ${styles.button}`} onClick={onExport}>
      <Download size={16} aria-hidden="true" />
      <HeaderWord>{exporting.title}</HeaderWord>
    </button>
  );
}
