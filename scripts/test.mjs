// `npm test`: brings the tools that the tests compare with, then runs every check.
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { show } from "./run-tool.mjs";

/** Programs of others that the tests use, with the Debian package of each. */
const tools = [
  { programs: ["qpdf"], debian: "qpdf" },
  { programs: ["pdftotext"], debian: "poppler-utils" },
  { programs: ["java"], debian: "default-jre-headless" },
  { programs: ["/usr/share/java/preflight.jar"], debian: "libpdfbox2-java" },
  { programs: ["/usr/share/java/fontbox2.jar"], debian: "libfontbox2-java" },
  { programs: ["/usr/share/java/commons-logging.jar"], debian: "libcommons-logging-java" },
  { programs: ["/usr/share/java/javax.activation.jar"], debian: "libactivation-java" },
  { programs: ["/usr/share/java/jaxb-api.jar"], debian: "libjaxb-api-java" },
  { programs: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"], debian: "chromium" },
];

const missing = tools.filter(({ programs }) => !programs.some(isInstalled)).map(({ debian }) => debian);
if (missing.length > 0) await install(missing);
process.exit(await show(process.execPath, ["scripts/check.mjs"]));

/** @param {readonly string[]} packages */
async function install(packages) {
  const parameters = ["install", "-y", "--no-install-recommends", ...packages];
  const isPossible = process.getuid?.() === 0 && isInstalled("apt-get");
  if (isPossible) {
    console.log(`Installing ${packages.join(", ")}, which some tests use.`);
    if ((await show("apt-get", ["-q", "update"])) === 0 && (await show("apt-get", ["-q", ...parameters])) === 0) return;
  }
  console.log(`Not installed: ${packages.join(", ")}. Tests that use them are left out. On Debian or Ubuntu:`);
  console.log(`  sudo apt-get ${parameters.join(" ")}`);
}

/** @param {string} program */
function isInstalled(program) {
  if (isAbsolute(program)) return existsSync(program);
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}
