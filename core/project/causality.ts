import type { DeviceId } from "./device.ts";
import type { Segment } from "./segment.ts";

/** Where a value was written. */
export interface Origin {
  readonly segment: string;
  readonly index: number;
}

/** Whether the writer of the later value knew the earlier one. */
export type Covers = (later: Origin, earlier: Origin) => boolean;

/** What a set of segments knew of each other, and the devices that wrote two different segments under one number. */
export interface Causality {
  readonly covers: Covers;
  readonly forkedDevices: readonly DeviceId[];
}

/**
 * Reads from `prev` and `seen` who knew what. Where a device forked (a copied disk, a restored backup), numbers prove nothing
 * and the chain of hashes is followed instead; a chain with a missing link proves nothing either.
 */
export function causality(segments: readonly Segment[]): Causality {
  const byHash = new Map(segments.map((segment) => [segment.hash, segment]));
  const forked = forkedDevicesOf(segments);
  const covers: Covers = (later, earlier) => {
    const [from, to] = [byHash.get(later.segment), byHash.get(earlier.segment)];
    if (from === undefined || to === undefined) return false;
    if (from.hash === to.hash) return earlier.index < later.index;
    const head = headKnownTo(from, to.device);
    if (head === undefined || head.seq < to.header.seq) return false;
    return !forked.has(to.device) || chainReaches(head.hash, to, byHash);
  };
  return { covers, forkedDevices: [...forked].sort() };
}

function forkedDevicesOf(segments: readonly Segment[]): ReadonlySet<DeviceId> {
  const places = new Set<string>();
  const forked = new Set<DeviceId>();
  for (const segment of segments) {
    const place = `${segment.device} ${segment.header.seq}`;
    if (places.has(place)) forked.add(segment.device);
    places.add(place);
  }
  return forked;
}

function headKnownTo(segment: Segment, device: DeviceId): { readonly seq: number; readonly hash: string } | undefined {
  if (segment.device !== device) return segment.header.seen[device];
  const { prev, seq } = segment.header;
  return prev === undefined ? undefined : { seq: seq - 1, hash: prev };
}

function chainReaches(head: string, target: Segment, byHash: ReadonlyMap<string, Segment>): boolean {
  let current = byHash.get(head);
  while (current !== undefined && current.header.seq > target.header.seq) {
    current = current.header.prev === undefined ? undefined : byHash.get(current.header.prev);
  }
  return current?.hash === target.hash;
}
