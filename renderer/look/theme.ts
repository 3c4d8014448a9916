import { Autocomplete, createTheme, defaultVariantColorsResolver, TagsInput, Textarea, TextInput } from "@mantine/core";
import type { CSSVariablesResolver } from "@mantine/core";

// What is typed runs in its own direction. As a prop of its own the library would give `dir` to the frame and turn the icons round.
const typed = { attributes: { input: { dir: "auto" } } };

/** The ink blue of the program in ten steps. The colours themselves stand in `tokens.css`; components of the library take these. */
export const theme = createTheme({
  primaryColor: "ink",
  colors: {
    ink: ["#E5EDF4", "#CBDBE8", "#A9C3D8", "#84A8C6", "#5F8CB1", "#416F99", "#2B5B87", "#1C4A72", "#143856", "#0D2740"],
  },
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  defaultRadius: 6,
  fontFamily: "var(--sans)",
  fontFamilyMonospace: "var(--mono)",
  fontSizes: { xs: "12px", sm: "14px", md: "14px", lg: "16px", xl: "20px" },
  respectReducedMotion: true,
  components: {
    TextInput: TextInput.extend({ defaultProps: typed }),
    Textarea: Textarea.extend({ defaultProps: typed }),
    Autocomplete: Autocomplete.extend({ defaultProps: typed }),
    TagsInput: TagsInput.extend({ defaultProps: typed }),
  },
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const isPrimary = input.variant === "filled" && (input.color === undefined || input.color === "ink");
    return isPrimary ? { ...colors, color: "var(--on-primary)" } : colors;
  },
});

const tokens = {
  "--mantine-color-body": "var(--paper)",
  "--mantine-color-text": "var(--body)",
  "--mantine-color-dimmed": "var(--muted)",
  "--mantine-color-placeholder": "var(--muted)",
  "--mantine-color-error": "var(--bad)",
  "--mantine-color-default": "var(--paper)",
  "--mantine-color-default-border": "var(--control)",
  "--mantine-color-default-color": "var(--ink)",
  "--mantine-color-default-hover": "var(--sunken)",
  "--mantine-color-anchor": "var(--primary)",
  "--mantine-color-bright": "var(--ink)",
  "--mantine-color-ink-filled": "var(--primary)",
  "--mantine-color-ink-filled-hover": "var(--primary-hover)",
  "--mantine-primary-color-filled": "var(--primary)",
  "--mantine-primary-color-filled-hover": "var(--primary-hover)",
  "--mantine-primary-color-contrast": "var(--on-primary)",
  "--mantine-color-red-6": "var(--bad)",
  // Edges of fields in light; in dark, edges between things, then grounds.
  "--mantine-color-gray-4": "var(--control)",
  "--mantine-color-dark-4": "var(--hair)",
  "--mantine-color-dark-5": "var(--sunken)",
  "--mantine-color-dark-6": "var(--paper)",
  "--mantine-color-dark-7": "var(--paper)",
};

/** Gives the library's components the colours of `tokens.css`, so that one file rules them all. */
export function cssVariables(): ReturnType<CSSVariablesResolver> {
  return { variables: tokens, light: tokens, dark: tokens };
}
