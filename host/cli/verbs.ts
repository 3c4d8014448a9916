import type { Command } from "./command.ts";

/** Every verb, in the order in which a case needs them. Each is loaded when it is wanted: most need neither charts nor pages. */
export const verbs: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import("./verbs/demo.ts")).demo,
  new: async () => (await import("./verbs/new.ts")).newCase,
  add: async () => (await import("./verbs/add.ts")).add,
  "measure import": async () => (await import("./verbs/measure-import.ts")).measureImport,
  "measure report": async () => (await import("./verbs/measure-report.ts")).measureReport,
  put: async () => (await import("./verbs/put.ts")).put,
  set: async () => (await import("./verbs/set.ts")).set,
  status: async () => (await import("./verbs/status.ts")).status,
  lint: async () => (await import("./verbs/lint.ts")).lint,
  build: async () => (await import("./verbs/build.ts")).build,
  serve: async () => (await import("./verbs/serve.ts")).serve,
  log: async () => (await import("./verbs/log.ts")).log,
};
