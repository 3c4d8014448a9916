/** The languages of the sample petition, in its order. */
export const sampleLanguages = ["en", "ru", "be", "fr", "es", "uk", "ar", "fa", "zh"] as const;
