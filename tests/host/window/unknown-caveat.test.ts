import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { RawRecord } from "../../../core/bridge/shapes.ts";
import { recordIdSchema } from "../../../core/base/identifier.ts";
import { openPetitionWindow } from "./petition-window.ts";
import type { PetitionWindow } from "./petition-window.ts";

const petition = recordIdSchema.parse("belarus-2020");

/** As a newer version of the program would write it, with signs in it that mean something in a text. */
const unknown = "clock-{drift";

describe("a caveat that this version of the program does not know", () => {
  let window: PetitionWindow;
  let series: RawRecord;
  let disruption: RawRecord;

  const addCaveat = ({ id, fields }: RawRecord) => {
    const caveats = [...(fields["caveats"] as readonly string[]), unknown];
    return { edit: "fields", id, set: { caveats } } as const;
  };

  beforeAll(async () => {
    window = await openPetitionWindow("belarus-2020");
    const { records } = await window.value("case.records", { types: ["series", "disruption", "petition"] });
    const figures = records.find(({ type }) => type === "petition")?.fields["figures"] as readonly { series: string }[];
    const drawn = figures.map((figure): unknown => figure.series);
    const found = records.find(({ type, fields }) => type === "disruption" && drawn.includes(fields["series"]));
    const of = records.find(({ id }) => id === found?.fields["series"]);
    if (found === undefined || of === undefined) throw new Error("The sample has no figure with a disruption.");
    [series, disruption] = [of, found];
    await window.change(addCaveat(series), addCaveat(disruption));
  });

  it("is told by the check, which names each record that has it and goes on with the rest", async () => {
    const { problems } = await window.value("case.check", {});
    const told = problems.filter(({ problem }) => problem.code === "figure.unknown-caveat");
    expect(told.map(({ stage, problem }) => [stage, problem.severity, problem.params, problem.where?.record])).toEqual(
      [series, disruption].map(({ id }) => ["measurements", "blocks", { caveat: unknown, record: id }, id]),
    );
  });

  it("keeps no page from being shown as a draft, and blocks the petition itself", async () => {
    const shown = await window.value("petition.preview", { petition, language: "en" });
    expect(shown).toMatchObject({ isDraft: true });
    const order = { petition, languages: ["en"], out: join(window.folder, "out") };
    const refused = await window.ask("petition.build", { ...order, asDraft: false });
    expect(refused.kind).toBe("refused");
    expect(refused.problems.map(({ code }) => code)).toContain("figure.unknown-caveat");
    expect(await window.value("petition.build", { ...order, asDraft: true })).toMatchObject({ isDraft: true });
  });
});
