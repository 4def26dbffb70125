import { scopeWordsFor } from "../../i18n/messages.ts";
import { useLanguage } from "../../store/StoreContext.tsx";
import { Button } from "../../ui/Button.tsx";
import notices from "../Notices.module.css";

/** What is shown is a part of a server's data; this leads to the choice of another. */
export function ScopeNotice({ onScope }: { readonly onScope: () => void }) {
  const words = scopeWordsFor(useLanguage());
  return (
    <div className={notices.notice}>
      <p className={notices.words}>{words.part}</p>
      <Button onClick={onScope}>{words.change}</Button>
    </div>
  );
}
