import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program in the repository and gathers what it prints.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {Promise<{ readonly isDone: boolean, readonly output: string }>}
 */
export function run(command, parameters) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (bytes) => (output += String(bytes)));
    child.stderr.on("data", (bytes) => (output += String(bytes)));
    child.on("error", (error) => resolve({ isDone: false, output: error.message }));
    child.on("close", (code) => resolve({ isDone: code === 0, output }));
  });
}

/**
 * Runs a JavaScript tool of node_modules with this Node.
 * @param {string} tool path below node_modules
 * @param {readonly string[]} parameters
 */
export function runTool(tool, parameters) {
  return run(process.execPath, [`node_modules/${tool}`, ...parameters]);
}

/**
 * Runs a program whose output the person sees as it comes.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {Promise<number>} its exit status; 127 where it could not be started
 */
export function show(command, parameters) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: "inherit" });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
