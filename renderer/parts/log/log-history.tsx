import { Button, Pagination, TextInput } from "@mantine/core";
import { IconHistory, IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { useCaseAnswer } from "../../case/case-queries.ts";
import { goTo } from "../../shell/place.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { EmptyState } from "../empty-state.tsx";
import { ActRow } from "./act-row.tsx";

/** How many acts stand on one page of the log. */
const perPage = 100;

/** Who did what and when, the newest first; of one record, or of all that hold some words. */
export function LogHistory({ record }: { readonly record: string | undefined }) {
  const { t } = useTexts();
  const [text, setText] = useState("");
  const [page, setPage] = useState(1);
  const { data } = useCaseAnswer("case.acts", {
    ...(record === undefined ? {} : { record }),
    ...(text.trim() === "" ? {} : { text }),
    offset: (page - 1) * perPage,
    limit: perPage,
  });
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / perPage));
  const narrow = (words: string) => {
    setText(words);
    setPage(1);
  };
  const clear = () => {
    narrow("");
    goTo({ screen: "log" });
  };
  return (
    <div className="log">
      <LogFilter text={text} onText={narrow} onClear={record === undefined && text === "" ? undefined : clear}>
        <LogCount total={data?.total} page={page} />
      </LogFilter>
      {record !== undefined && <p className="small muted">{t("log.one-record", { name: nameIn(data, record) })}</p>}
      {data?.total === 0 && (
        <EmptyState icon={IconHistory} title={t("log.none")}>
          {t("log.none-means")}
        </EmptyState>
      )}
      {data !== undefined && data.total > 0 && <ActTable acts={data.acts} record={record} />}
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page}
          onChange={setPage}
          getItemProps={(number) => ({ "aria-label": t("log.page", { page: number }) })}
          getControlProps={(control) => ({ "aria-label": t(control === "next" ? "log.older" : "log.newer") })}
        />
      )}
    </div>
  );
}

interface LogFilterProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onClear: (() => void) | undefined;
  readonly children: ReactNode;
}

function LogFilter({ text, onText, onClear, children }: LogFilterProps) {
  const { t } = useTexts();
  return (
    <div className="log-filter">
      <TextInput
        data-filter
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        aria-label={t("log.filter")}
        placeholder={t("log.filter")}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      {children}
      {onClear !== undefined && (
        <Button variant="default" size="compact-md" onClick={onClear}>
          {t("log.clear")}
        </Button>
      )}
    </div>
  );
}

type Acts = ReturnType<typeof useCaseAnswer<"case.acts">>["data"];

function nameIn(data: Acts, record: string): string {
  return data?.acts.find((act) => act.record === record)?.name ?? record;
}

function LogCount({ total, page }: { readonly total: number | undefined; readonly page: number }) {
  const { t } = useTexts();
  const { number } = useMoments();
  if (total === undefined || total === 0) return undefined;
  const from = (page - 1) * perPage + 1;
  return (
    <span className="small muted tabular" role="status">
      {t("log.showing", {
        from: number(from),
        until: number(Math.min(total, from + perPage - 1)),
        total: number(total),
      })}
    </span>
  );
}

interface ActTableProps {
  readonly acts: NonNullable<Acts>["acts"];
  readonly record: string | undefined;
}

function ActTable({ acts, record }: ActTableProps) {
  const { t } = useTexts();
  return (
    <div className="log-table" role="region" aria-label={t("log.history")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("log.when")}</th>
            <th scope="col">{t("log.who")}</th>
            <th scope="col">{t("log.what")}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act, index) => (
            <ActRow key={`${act.at} ${act.record ?? ""} ${index}`} act={act} isOfOne={record !== undefined} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
