import { useText } from "../../store/StoreContext.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { KeyList } from "../marks/KeyList.tsx";

/** What the keys do on stage. */
export function StageKeys({ onClose }: { readonly onClose: () => void }) {
  const { keysTitle, keyNames, keys, close } = useText().story;
  const all = [
    { keys: ["→", keyNames.space], does: keys.next },
    { keys: ["←", keyNames.back], does: keys.previous },
    { keys: [keyNames.first, keyNames.last], does: keys.ends },
    { keys: ["1", "2", "…"], does: keys.number },
    { keys: ["F"], does: keys.fullscreen },
    { keys: ["B", "."], does: keys.black },
    { keys: ["?"], does: keys.keys },
    { keys: [keyNames.escape], does: keys.leave },
  ];
  return (
    <Dialog title={keysTitle} closeLabel={close} onClose={onClose} small>
      <KeyList keys={all} />
    </Dialog>
  );
}
