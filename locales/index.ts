/** The texts of one language: how it writes numbers and dates, and the words of petition, problems and interface (ICU MessageFormat). */
export interface LocaleFile {
  readonly language: { readonly tag: string; readonly name: string; readonly direction: string };
  readonly typography: Readonly<Record<string, string>>;
  readonly petition: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
  readonly interface: Readonly<Record<string, string>>;
}

const files = import.meta.glob<LocaleFile>(["./*.json", "!./tsconfig.json"], { eager: true, import: "default" });

/** Every language that has a file, by its BCP 47 tag. */
export const locales: Readonly<Record<string, LocaleFile>> = Object.fromEntries(
  Object.values(files).map((file) => [file.language.tag, file]),
);
