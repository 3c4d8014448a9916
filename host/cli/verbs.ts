import type { Command } from "./command.ts";
import { add } from "./verbs/add.ts";
import { build } from "./verbs/build.ts";
import { demo } from "./verbs/demo.ts";
import { lint } from "./verbs/lint.ts";
import { log } from "./verbs/log.ts";
import { measureImport } from "./verbs/measure-import.ts";
import { measureReport } from "./verbs/measure-report.ts";
import { newCase } from "./verbs/new.ts";
import { put } from "./verbs/put.ts";
import { set } from "./verbs/set.ts";
import { status } from "./verbs/status.ts";

/** Every verb, in the order in which a case needs them. */
export const commands: readonly Command[] = [
  demo,
  newCase,
  add,
  measureImport,
  measureReport,
  put,
  set,
  status,
  lint,
  build,
  log,
];
