import type { MeasurementFormat } from "../format.ts";

const files = import.meta.glob<MeasurementFormat>("./*-*.ts", { eager: true, import: "default" });

/** Every measurement format of this folder, in the order of its file names. */
export const measurementFormats: readonly MeasurementFormat[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);
