import { useTexts } from "../../texts/texts.ts";
import type { FilledMapping } from "./mapping-draft.ts";
import type { Trial } from "./log-trial.ts";

interface MappingSampleProps {
  readonly trial: Trial;
  readonly filled: FilledMapping;
}

/** The first rows of a table, with what each column is taken for over its name. */
export function MappingSample({ trial, filled }: MappingSampleProps) {
  const { t } = useTexts();
  const roleOf = (name: string) => {
    if (name === filled.time) return "time";
    if (name === filled.value) return "value";
    return filled.groups.includes(name) ? "group" : undefined;
  };
  return (
    <div className="mapping-sample" tabIndex={0} role="region" aria-label={t("measurements.sample")}>
      <table className="measure-table" dir="ltr">
        <thead>
          <tr>
            {trial.columns.map((name, at) => {
              const role = roleOf(name);
              return (
                <th key={at} scope="col" className={role === undefined ? undefined : "is-taken"}>
                  <bdi>{name}</bdi>
                  {role !== undefined && <span className="mapping-role">{t(`measurements.role.${role}`)}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {trial.sample.slice(0, 4).map((row, at) => (
            <tr key={at}>
              {trial.columns.map((name, column) => (
                <td key={column} className={roleOf(name) === undefined ? undefined : "is-taken"}>
                  <bdi>{row[column]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
