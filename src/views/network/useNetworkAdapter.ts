import { useEffect, useRef, useState, type RefObject } from "react";
import type { Size } from "../../scene/geometry.ts";
import {
  createNetworkAdapter,
  type NetworkAdapter,
  type NetworkCallbacks,
} from "./networkAdapter.ts";
import type { NetworkPicture } from "./networkPicture.ts";

/** One effect creates and destroys, one updates. Callbacks may change from render to render. */
export function useNetworkAdapter(
  host: RefObject<HTMLElement | null>,
  picture: NetworkPicture | null,
  size: Size | null,
  scale: number | undefined,
  callbacks: NetworkCallbacks,
): NetworkAdapter | null {
  const latest = useRef(callbacks);
  const [adapter, setAdapter] = useState<NetworkAdapter | null>(null);

  useEffect(() => {
    latest.current = callbacks;
  });

  useEffect(() => {
    if (host.current === null) return;
    const created = createNetworkAdapter(host.current, {
      onPick: (target) => latest.current.onPick(target),
      onPoint: (target) => latest.current.onPoint(target),
      onMove: (id, to) => latest.current.onMove(id, to),
      onZoom: (moved) => latest.current.onZoom(moved),
    });
    setAdapter(created);
    return () => {
      created.destroy();
      setAdapter(null);
    };
  }, [host]);

  useEffect(() => {
    if (adapter && picture && size) adapter.update(picture, size, scale);
  }, [adapter, picture, size, scale]);

  return adapter;
}
