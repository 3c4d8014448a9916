import type { Instrument } from "../mapping/instrument.ts";
import type { AuthorityGroup, ComposedPetition } from "./composed.ts";
import type { Setting } from "./inline.ts";
import type { CitedAuthority } from "./note-register.ts";

const groupNames = ["treaties", "judgments", "documents", "national"] as const;

type GroupName = (typeof groupNames)[number];

/** The table of authorities: all that the notes cite, by kind and name, with each place. To be asked when all notes are written. */
export function composeAuthorities({ law, speaker, notes }: Setting): ComposedPetition["authorities"] {
  const order = new Intl.Collator(speaker.language, { numeric: true });
  const cited = notes.authorities().toSorted((a, b) => order.compare(a.name, b.name));
  const rowOf = ({ name, places }: CitedAuthority): AuthorityGroup["rows"][number] => ({
    name,
    places: places
      .toSorted((a, b) => order.compare(a.pinpoint, b.pinpoint))
      .map(({ pinpoint, key, notes: count }) => ({
        words: pinpoint !== "" || places.length === 1 ? pinpoint : speaker.say("authorities.whole"),
        key,
        notes: count,
      })),
  });
  const groups = groupNames.map((name) => ({
    heading: speaker.say(`authorities.${name}`),
    rows: cited.filter(({ authority }) => groupOf(law.instruments.get(authority)) === name).map(rowOf),
  }));
  return {
    intro: speaker.say("authorities.intro"),
    head: ["authority", "pages"].map((column) => speaker.say(`authorities.head.${column}`)),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function groupOf(instrument: Instrument | undefined): GroupName {
  if (instrument === undefined) return "national";
  if (instrument.kind === "treaty") return "treaties";
  return instrument.kind === "judgment" ? "judgments" : "documents";
}
