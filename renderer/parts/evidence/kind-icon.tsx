import {
  IconBuilding,
  IconBuildingBroadcastTower,
  IconChartLine,
  IconFileText,
  IconMessage,
  IconNews,
  IconPhoto,
  IconScale,
  IconSchool,
  IconTerminal,
} from "@tabler/icons-react";
import type { EvidenceRow } from "../../../core/bridge/evidence-operations.ts";

const icons = {
  "media-report": IconNews,
  "official-statement": IconBuilding,
  "operator-statement": IconBuildingBroadcastTower,
  "expert-statement": IconSchool,
  "witness-statement": IconMessage,
  "measurement-log": IconTerminal,
  dataset: IconChartLine,
  screenshot: IconPhoto,
  document: IconFileText,
  "legal-text": IconScale,
} as const;

/** The sort of thing that an item is, as a picture. The word for it stands beside it or is read out. */
export function KindIcon({ kind }: { readonly kind: EvidenceRow["kind"] }) {
  const Icon = icons[kind];
  return <Icon size={16} stroke={1.75} aria-hidden />;
}
