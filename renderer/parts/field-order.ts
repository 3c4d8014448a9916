/** Label, help, error, field: a reader meets the reason before the place where it is mended. */
export const fieldOrder = ["label", "description", "error", "input"] as const;
