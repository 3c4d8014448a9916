import type { TextKey } from "../texts/locale-files.ts";
import { useTexts } from "../texts/texts.ts";
import { hasCommandKey } from "./shortcuts.ts";
import "./shortcut-list.css";

const rows: readonly (readonly [TextKey, readonly string[]])[] = [
  ["keys.palette", ["Mod", "K"]],
  ["keys.screens", ["Mod", "1 – 9"]],
  ["keys.open-case", ["Mod", "O"]],
  ["keys.regions", ["F6"]],
  ["keys.filter", ["/"]],
  ["keys.undo", ["Mod", "Z"]],
  ["keys.redo", ["Mod", "Shift", "Z"]],
  ["keys.sheet", ["?"]],
  ["keys.problems", ["J", "K"]],
  ["keys.rows", ["↑", "↓"]],
  ["keys.open", ["Enter"]],
  ["keys.remove", ["Delete"]],
  ["keys.element", ["M"]],
  ["keys.exhibit", ["@"]],
  ["keys.provision", ["§"]],
  ["keys.value", ["="]],
  ["keys.blocks", ["Alt", "↑ ↓"]],
  ["keys.languages", ["Alt", "← →"]],
];

/** Every key that does something, each with what it does. */
export function ShortcutList() {
  const { t } = useTexts();
  const modifier = hasCommandKey() ? "⌘" : "Ctrl";
  return (
    <dl className="shortcut-list">
      {rows.map(([text, keys]) => (
        <div key={text}>
          <dt>{t(text)}</dt>
          <dd className="ltr">
            {keys.map((key) => (
              <kbd key={key}>{key === "Mod" ? modifier : key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
