// The layer table of ARCHITECTURE.md as rules. A broken rule prints its comment: fix the import, add no exception.

const stages = ["base", "evidence", "measurements", "facts", "mapping", "petition", "pdf", "signature", "project"];

/** A stage uses the stages before it and itself. */
const stageOrder = stages.slice(0, -1).map((stage, position) => ({
  name: `core-${stage}-looks-back-only`,
  comment: `Data flows one way, ${stages.join(" > ")}. core/${stage} may use what stands before it, never what comes after.`,
  severity: "error",
  from: { path: `^core/${stage}/` },
  to: { path: `^core/(${stages.slice(position + 1).join("|")})/` },
}));

/** What each folder may reach inside the repository. */
const reach = [
  ["core", ["core"], "core is the method: pure functions over data that know no law, no disk and no screen."],
  ["law", ["law", "core"], "law is data written with the words of core; what reads law stands above it."],
  [
    "templates",
    ["templates", "core"],
    "A petition type is data; texts and provisions reach it by id, through the host or the screen.",
  ],
  ["locales", ["locales"], "Texts depend on nothing, so that a translator can work without the program."],
  [
    "host",
    ["host", "core", "law", "templates", "locales"],
    "The host works without a window, so it knows neither Electron nor the screens.",
  ],
  [
    "electron",
    ["electron", "host", "core/bridge"],
    "The window only carries the host; whatever it decides itself could not be used without Electron.",
  ],
  [
    "renderer",
    ["renderer", "core", "law", "templates", "locales", "docs"],
    "A screen speaks with the host through core/bridge only, so that a browser can show it too. The user guide of docs is shown as it stands.",
  ],
];

const folderRules = reach.map(([folder, allowed, why]) => ({
  name: `${folder}-reaches-only-its-layers`,
  comment: `${why} ${folder}/ may import ${allowed.map((name) => `${name}/`).join(", ")} of this repository.`,
  severity: "error",
  from: { path: `^${folder}/` },
  to: { pathNot: [`^(${allowed.join("|")})/`, "^node_modules/"], dependencyTypes: ["local"] },
}));

/** Folders whose files are found by their place: adding one must need no other file. */
const dataFolders = [
  ["instruments", "law/instruments/"],
  ["jurisdictions", "law/jurisdictions/"],
  ["status", "law/status/"],
  ["forums", "law/forums/"],
  ["formats", "core/measurements/formats/"],
  ["templates", "templates/[^/]+$"],
  ["questions", "templates/questions/"],
];

const dataRules = dataFolders.map(([name, path]) => ({
  name: `${name}-stand-alone`,
  comment:
    "Each file of this folder can be added or removed by itself, so none imports another one. What two of them share belongs to core.",
  severity: "error",
  from: { path: `^${path}`, pathNot: "/index\\.ts$" },
  to: { path: `^${path}` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...stageOrder,
    ...folderRules,
    ...dataRules,
    {
      name: "core-knows-every-stage",
      comment: `A folder of core is a stage (${stages.join(", ")}) or the bridge; give a new concept a place in that order.`,
      severity: "error",
      from: {},
      to: { path: "^core/", pathNot: `^core/(${stages.join("|")}|bridge)/` },
    },
    {
      name: "core-uses-two-libraries",
      comment:
        "core is checked by reading it. It uses the schema library (zod) and a pure hash library (@noble/hashes), nothing else.",
      severity: "error",
      from: { path: "^core/" },
      to: { path: "^node_modules/", pathNot: "^node_modules/(zod|@noble/hashes)/" },
    },
    {
      name: "data-uses-no-library",
      comment: "law, templates and locales are data: they import core at most, and no package.",
      severity: "error",
      from: { path: "^(law|templates|locales)/" },
      to: { path: "^node_modules/" },
    },
    {
      name: "node-only-in-the-host",
      comment:
        "Disk, keys and processes belong to host/ and electron/; everything else must run where there is no Node.",
      severity: "error",
      from: { path: "^(core|law|templates|locales|renderer)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "electron-only-in-its-folder",
      comment: "Where Electron cannot be had the program is still whole, so only electron/ imports it.",
      severity: "error",
      from: { pathNot: "^(electron|scripts|tests)/" },
      to: { path: "^node_modules/(electron|@electron)/" },
    },
    {
      name: "nothing-imports-tests",
      comment: "Tests and their cases are not part of the program. Move what is needed into the folder that needs it.",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circles",
      comment: "Two files that import each other are one concept or lack a third; find out which.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-lost-imports",
      comment: "This import leads nowhere: the file or package is missing.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "program-uses-no-tool",
      comment:
        "What the program needs when it runs stands under dependencies. Packages under devDependencies are absent after installation.",
      severity: "error",
      from: { path: "^(core|law|templates|locales|host)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "^node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
