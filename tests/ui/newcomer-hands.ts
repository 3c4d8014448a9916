import { expect as expectSoon } from "./expect.ts";
import type { Locator, Page } from "@playwright/test";

/** Looks longer than usual: a whole walk is made on machines that have other work too. */
export const expect = expectSoon.configure({ timeout: 20_000 });

/** The roles by which the parts of the window are found. */
type Role =
  "button" | "checkbox" | "combobox" | "gridcell" | "link" | "menuitem" | "option" | "radio" | "tab" | "textbox";

type Name = string | RegExp;

/** How a person does things: with the mouse, or with the keyboard alone. Everything is found by role and name. */
export interface Hand {
  readonly page: Page;
  /** Presses a button, follows a link, opens a tab. */
  readonly press: (role: Role, name: Name, within?: Locator) => Promise<void>;
  /** Ticks a box or takes one of several answers. */
  readonly tick: (role: "checkbox" | "radio", name: Name, within?: Locator) => Promise<void>;
  /** Replaces what stands in a field. */
  readonly type: (name: Name, text: string, within?: Locator) => Promise<void>;
  /** Chooses from a list: what is typed narrows it, an empty text only opens it. */
  readonly choose: (name: Name, typed: string, option: Name) => Promise<void>;
  /** Writes several names into one field, each ended with Enter. */
  readonly list: (name: Name, entries: readonly string[]) => Promise<void>;
  /** Takes an entry of the menu behind a button. */
  readonly menu: (button: Name, item: Name) => Promise<void>;
  /** Goes to a screen of the rail. */
  readonly go: (screen: string) => Promise<void>;
  /** Gives files to whatever a button opens. */
  readonly files: (button: Name, paths: readonly string[]) => Promise<void>;
}

/** The hand of someone who uses the mouse and types only words. */
export function mouseHand(page: Page): Hand {
  const find = (role: Role, name: Name, within?: Locator) => finder(page, within)(role, name);
  const field = (name: Name, within?: Locator) => find("textbox", name, within).or(find("combobox", name, within));
  const press: Hand["press"] = async (role, name, within) => find(role, name, within).first().click();
  return {
    page,
    press,
    tick: async (role, name, within) => {
      await find(role, name, within).click();
      await expect(find(role, name, within)).toBeChecked();
    },
    type: async (name, text, within) => field(name, within).fill(text),
    choose: async (name, typed, option) => {
      await find("combobox", name).click();
      if (typed !== "") await find("combobox", name).fill(typed);
      await find("option", option).first().click();
    },
    list: async (name, entries) => {
      for (const entry of entries) {
        await field(name).fill(entry);
        await page.keyboard.press("Enter");
      }
    },
    menu: async (button, item) => {
      await press("button", button);
      await press("menuitem", item);
    },
    go: async (screen) => press("link", new RegExp(`^${screen}`), page.getByRole("navigation").first()),
    files: async (button, paths) => {
      const chooser = page.waitForEvent("filechooser");
      await press("button", button);
      await (await chooser).setFiles([...paths]);
    },
  };
}

/** The hand of someone who has no mouse: Tab, arrows, Enter, Space, and letters. */
export function keyboardHand(page: Page): Hand {
  const find = (role: Role, name: Name, within?: Locator) => finder(page, within)(role, name);
  const field = (name: Name, within?: Locator) => find("textbox", name, within).or(find("combobox", name, within));
  const { keyboard } = page;
  const press: Hand["press"] = async (role, name, within) => {
    await reach(page, find(role, name, within));
    await keyboard.press("Enter");
  };
  return {
    page,
    press,
    tick: async (role, name, within) => {
      const box = find(role, name, within);
      if (role === "radio") return takeRadio(page, box);
      await reach(page, box);
      if (!(await box.isChecked())) await keyboard.press("Space");
      await expect(box).toBeChecked();
    },
    type: async (name, typed, within) => {
      const text = field(name, within);
      await reach(page, text);
      await keyboard.press("Control+a");
      await keyboard.type(typed);
      await expect(text).toHaveValue(typed);
    },
    list: async (name, entries) => {
      await reach(page, field(name));
      for (const entry of entries) {
        await keyboard.type(entry);
        await keyboard.press("Enter");
      }
    },
    choose: async (name, typed, option) => chooseByKeys(page, find("combobox", name), { typed, option }),
    menu: async (button, item) => {
      await press("button", button);
      await step(page, find("menuitem", item));
      await keyboard.press("Enter");
    },
    go: async (screen) => goByPalette(page, screen),
    files: async (button, paths) => {
      const chooser = page.waitForEvent("filechooser");
      await press("button", button);
      await (await chooser).setFiles([...paths]);
    },
  };
}

function finder(page: Page, within: Locator | undefined): (role: Role, name: Name) => Locator {
  return (role, name) => (within ?? page).getByRole(role, { name, exact: true });
}

/** How many presses of Tab a person bears before giving up. */
const patience = 250;

/** Tabs until the focus stands on what is sought, forwards or backwards, whichever it lies. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < patience; presses += 1) {
    const where = await whereIs(target);
    if (where === "here") return;
    await page.keyboard.press(where === "before" ? "Shift+Tab" : "Tab");
  }
  const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? "");
  throw new Error(`The keyboard did not reach ${String(target)}; it stands at ${at}`);
}

/** Whether the focus is on an element, or the element lies before or after it. */
async function whereIs(target: Locator): Promise<"here" | "before" | "after"> {
  return target.first().evaluate((element) => {
    const active = document.activeElement;
    if (active === element) return "here";
    if (active === null || active === document.body) return "after";
    const order = element.compareDocumentPosition(active);
    return (order & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? "after" : "before";
  });
}

/** Goes down a menu until an entry has the focus. */
async function step(page: Page, entry: Locator): Promise<void> {
  await entry.waitFor();
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await whereIs(entry)) === "here") return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrows did not reach ${String(entry)}`);
}

/** Tabs to the group of a radio button and takes the button with the arrows. */
async function takeRadio(page: Page, radio: Locator): Promise<void> {
  const name = await radio.getAttribute("name");
  const group = page.locator(`input[type=radio][name="${name}"]`);
  const checked = group.and(page.locator(":checked"));
  const entry = (await checked.count()) > 0 ? checked : group.first();
  await reach(page, entry);
  if ((await checked.count()) === 0) await page.keyboard.press("Space");
  for (let presses = 0; presses < 20; presses += 1) {
    if (await radio.isChecked()) return;
    await page.keyboard.press("ArrowDown");
    // An answer is taken as the arrows come to it, and stands once the case has it.
    await expect(page.locator(":focus")).toBeChecked();
  }
  await expect(radio).toBeChecked();
}

/** Opens a list, narrows it by typing, and goes down to an option. */
async function chooseByKeys(
  page: Page,
  field: Locator,
  { typed, option }: { readonly typed: string; readonly option: Name },
): Promise<void> {
  await reach(page, field);
  if (typed === "") await page.keyboard.press("Enter");
  else await page.keyboard.press("Control+a");
  await page.keyboard.type(typed);
  const wanted = page.getByRole("option", { name: option, exact: true }).first();
  await wanted.waitFor();
  // What is shown while the words are still looked up answers the ones before.
  await expect(page.locator("[role=listbox][aria-busy=true]")).toHaveCount(0);
  for (let presses = 0; presses < 80; presses += 1) {
    const [id, active] = [await wanted.getAttribute("id"), await field.getAttribute("aria-activedescendant")];
    if (id !== null && id === active) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrows did not reach the option ${String(option)}`);
}

/** Goes to a screen by the palette, as its shortcut says. */
async function goByPalette(page: Page, screen: string): Promise<void> {
  await page.keyboard.press("Control+k");
  const field = page.getByRole("dialog").getByRole("combobox");
  await expect(field).toBeFocused();
  const entry = page.getByRole("dialog").getByRole("option", { name: screen }).first();
  await page.keyboard.type(screen);
  await entry.waitFor();
  for (let presses = 0; presses < 20 && (await entry.getAttribute("aria-selected")) !== "true"; presses += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}
