/** The version of pdfmake whose classes are extended here; they may differ in any other. */
export const engineVersion = "0.3.11";
