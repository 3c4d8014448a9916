import { Button, CloseButton, Menu, TextInput } from "@mantine/core";
import { IconChevronDown, IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { EvidenceFilter } from "../../../core/bridge/evidence-operations.ts";
import { evidenceKinds } from "../../../core/evidence/evidence-item.ts";
import { useTexts } from "../../texts/texts.ts";
import type { TextKey } from "../../texts/locale-files.ts";
import { useEvidenceDesk, wholeList } from "./evidence-desk.tsx";
import "./filter-bar.css";

/** What narrows the list, always in view, with how much of it is shown. `said` is what was just done without changing anything. */
export function FilterBar({ matching, total, said }: { matching: number; total: number; said: string | undefined }) {
  const { t } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const { sort, direction } = filter;
  const isNarrowed = Object.keys(filter).some((name) => name !== "sort" && name !== "direction");
  return (
    <div className="filter-bar" role="search" aria-label={t("evidence.filter")}>
      <TextFilter />
      <KindFilter />
      <Choice name="used" values={["cited", "not-cited"]} />
      <Choice name="confidentiality" values={["public", "confidential"]} />
      <Choice name="original" values={["intact", "differs", "missing", "unchecked"]} />
      <p className="filter-bar-count">
        <span role="status" className="tabular">
          {said ?? t("evidence.filter.showing", { matching, total })}
        </span>
        {isNarrowed && (
          <button type="button" className="link" onClick={() => setFilter({ ...wholeList, sort, direction })}>
            {t("evidence.filter.clear")}
          </button>
        )}
      </p>
    </div>
  );
}

/** How long typing rests before the list is filtered, in milliseconds. */
const rest = 180;

function TextFilter() {
  const { t } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const [typed, setTyped] = useState<string>();
  const latest = useRef(filter);
  latest.current = filter;
  const text = typed ?? filter.text ?? "";
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => {
      setFilter(withOr(latest.current, "text", typed === "" ? undefined : typed));
      setTyped(undefined);
    }, rest);
    return () => clearTimeout(timer);
  }, [typed, setFilter]);
  return (
    <TextInput
      className="filter-bar-text"
      data-filter
      aria-label={t("evidence.filter.text")}
      placeholder={t("evidence.filter.text")}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      rightSection={
        text !== "" && <CloseButton size="sm" aria-label={t("evidence.filter.empty")} onClick={() => setTyped("")} />
      }
      value={text}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

function KindFilter() {
  const { t } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const kinds = filter.kinds ?? [];
  const [only] = kinds;
  const shown =
    only === undefined
      ? t("evidence.filter.all")
      : kinds.length === 1
        ? t(`evidence.kind.${only}`)
        : t("evidence.filter.kinds", { count: kinds.length });
  const toggle = (kind: (typeof evidenceKinds)[number]) => {
    const next = evidenceKinds.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one)));
    setFilter(withOr(filter, "kinds", next.length === 0 ? undefined : next));
  };
  return (
    <FilterMenu label={t("evidence.filter.kind", { value: shown })} isActing={only !== undefined}>
      {evidenceKinds.map((kind) => (
        <Menu.CheckboxItem key={kind} checked={kinds.includes(kind)} onChange={() => toggle(kind)}>
          {t(`evidence.kind.${kind}`)}
        </Menu.CheckboxItem>
      ))}
    </FilterMenu>
  );
}

type ChoiceName = "used" | "confidentiality" | "original";

type ChoiceValue<N extends ChoiceName> = NonNullable<EvidenceFilter[N]>;

interface ChoiceProps<N extends ChoiceName> {
  readonly name: N;
  readonly values: readonly ChoiceValue<N>[];
}

function Choice<N extends ChoiceName>({ name, values }: ChoiceProps<N>) {
  const { t, say } = useTexts();
  const { filter, setFilter } = useEvidenceDesk();
  const chosen = filter[name];
  const wordOf = (value: string | undefined) =>
    value === undefined ? t("evidence.filter.all") : say(`evidence.${name}.${value}`);
  const key: TextKey = `evidence.filter.${name}`;
  return (
    <FilterMenu label={t(key, { value: wordOf(chosen) })} isActing={chosen !== undefined}>
      <Menu.RadioGroup
        value={chosen ?? ""}
        onChange={(value) =>
          setFilter(
            withOr(
              filter,
              name,
              values.find((one) => one === value),
            ),
          )
        }
      >
        {["", ...values].map((value) => (
          <Menu.RadioItem key={value} value={value} closeMenuOnClick>
            {wordOf(value === "" ? undefined : value)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </FilterMenu>
  );
}

interface FilterMenuProps {
  readonly label: string;
  readonly isActing: boolean;
  readonly children: ReactNode;
}

function FilterMenu({ label, isActing, children }: FilterMenuProps) {
  return (
    <Menu position="bottom-start" shadow="none">
      <Menu.Target>
        <Button
          variant="default"
          className={isActing ? "filter-button filter-button-acts" : "filter-button"}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="filter-menu">{children}</Menu.Dropdown>
    </Menu>
  );
}

/** A filter with one of its parts set, or without it. */
function withOr<N extends keyof EvidenceFilter>(
  filter: EvidenceFilter,
  name: N,
  value: EvidenceFilter[N] | undefined,
): EvidenceFilter {
  const { [name]: _, ...rest } = filter;
  return value === undefined ? { ...wholeList, ...rest } : { ...filter, [name]: value };
}
