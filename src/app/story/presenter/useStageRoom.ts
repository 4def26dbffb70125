import { useEffect, useMemo } from "react";
import { useMusubiStore } from "../../../store/StoreContext.tsx";
import { createStageRoom, type StageRoom } from "./stageRoom.ts";

export function useStageRoom(): StageRoom {
  const store = useMusubiStore();
  const room = useMemo(() => createStageRoom(store), [store]);
  useEffect(() => room.start(), [room]);
  return room;
}
