import { expect, it } from "vitest";
import { incidentSchema } from "../../../core/facts/incident.ts";
import { incidentSpan } from "../../../core/facts/incident-span.ts";

const incident = incidentSchema.parse({
  country: "BY",
  territory: "Belarus",
  from: { day: "2020-08-08", part: "late-evening" },
  to: { day: "2020-08-12" },
  summary: "Loss of access",
  services: [],
  networks: [],
});

function written(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : new Date(milliseconds).toISOString();
}

it("an incident known by its days lasts from the first midnight to the one after the last day", () => {
  const { from, until } = incidentSpan(incident, "Europe/Minsk");
  expect([written(from), written(until)]).toEqual(["2020-08-07T21:00:00.000Z", "2020-08-12T21:00:00.000Z"]);
});

it("an incident with stated hours keeps to them", () => {
  const stated = incidentSchema.parse({
    ...incident,
    from: { day: "2020-08-09", time: "06:00" },
    to: { day: "2020-08-09", time: "18:30" },
  });
  const { from, until } = incidentSpan(stated, "Europe/Minsk");
  expect([written(from), written(until)]).toEqual(["2020-08-09T03:00:00.000Z", "2020-08-09T15:30:00.000Z"]);
});

it("an incident without a stated end has none", () => {
  const { to: _, ...open } = incident;
  expect(incidentSpan(open, "Europe/Minsk").until).toBeUndefined();
});
