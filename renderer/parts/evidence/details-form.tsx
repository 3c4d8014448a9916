import { Select } from "@mantine/core";
import { useCase } from "../../case/case-desk.ts";
import { useMoments } from "../../texts/moments.ts";
import { useTexts } from "../../texts/texts.ts";
import { SavedText } from "../saved-text.tsx";
import { readCapturedAt, typedCapturedAt } from "./arrival.ts";
import { useChoices } from "./choices.ts";
import type { ShownItem } from "./evidence-item.ts";
import { languageNames } from "./evidence-languages.ts";
import { FileName } from "./file-name.tsx";

/** What is said about an item. Everything is saved as it is typed; the original stays as it was received. */
export function DetailsForm({ shown }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { head } = useCase();
  const { id, item } = shown;
  const main = head.record.authoritative;
  return (
    <div className="details-form">
      <SavedText record={id} field="title" label={t("evidence.title")} value={item.title} language={main} lines={1} />
      <Choices shown={shown} />
      <SavedText
        record={id}
        field="capturedAt"
        label={t("evidence.captured-at")}
        help={t("evidence.captured-at.help", { zone: head.record.timeZone })}
        value={typedCapturedAt(item.capturedAt ?? "", head.record.timeZone)}
        isOptional
        read={(text) => readCapturedAt(text, head.record.timeZone)}
        unreadable="evidence.captured-unreadable"
      />
      <Statements shown={shown} />
      <FileFacts shown={shown} />
    </div>
  );
}

const statements = [
  { field: "source", key: "evidence.source" },
  { field: "obtainedBy", key: "evidence.obtained-by" },
  { field: "attribution", key: "evidence.attribution" },
] as const;

function Statements({ shown: { id, item } }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { head } = useCase();
  return (
    <>
      {statements.map(({ field, key }) => (
        <SavedText
          key={field}
          record={id}
          field={field}
          label={t(key)}
          help={t(`${key}.help`)}
          value={item[field] ?? ""}
          isOptional
        />
      ))}
      <SavedText
        record={id}
        field="caution"
        label={t("evidence.caution")}
        help={t("evidence.caution.help")}
        value={item.caution ?? ""}
        language={head.record.authoritative}
        isOptional
        lines={2}
      />
    </>
  );
}

function Choices({ shown: { id, item } }: { readonly shown: ShownItem }) {
  const { t, customs } = useTexts();
  const { save } = useCase();
  const set = (field: string, label: string) => (value: string | null) => {
    if (value === null) return;
    void save({ key: "done.field-set", params: { field: label } }, [{ edit: "fields", id, set: { [field]: value } }]);
  };
  const choices = useChoices();
  const languages = languageNames(customs, item.language);
  return (
    <>
      <Select
        label={t("evidence.kind")}
        data={choices.kinds}
        value={item.kind}
        allowDeselect={false}
        onChange={set("kind", t("evidence.kind"))}
      />
      <Select
        label={t("evidence.reliability")}
        data={choices.reliabilities}
        value={item.reliability}
        allowDeselect={false}
        onChange={set("reliability", t("evidence.reliability"))}
      />
      <Select
        label={t("evidence.confidentiality")}
        description={t("evidence.confidentiality.help")}
        data={choices.confidentialities}
        value={item.confidentiality}
        allowDeselect={false}
        onChange={set("confidentiality", t("evidence.confidentiality"))}
      />
      <Select
        label={t("evidence.language")}
        placeholder={t("evidence.language.unknown")}
        nothingFoundMessage={t("evidence.language.none")}
        searchable
        data={[...languages]}
        value={item.language ?? null}
        allowDeselect={false}
        onChange={set("language", t("evidence.language"))}
      />
    </>
  );
}

function FileFacts({ shown: { item } }: { readonly shown: ShownItem }) {
  const { t } = useTexts();
  const { size, number } = useMoments();
  return (
    <dl className="file-facts">
      <dt>{t("evidence.file-name")}</dt>
      <dd>
        <FileName name={item.fileName} />
      </dd>
      <dt>{t("evidence.media-type")}</dt>
      <dd>
        <bdi className="ltr">{item.mediaType}</bdi>
      </dd>
      <dt>{t("evidence.size")}</dt>
      <dd>{t("evidence.size.exact", { size: size(item.bytes), bytes: number(item.bytes) })}</dd>
      {item.isSynthetic === true && (
        <>
          <dt>{t("evidence.synthetic")}</dt>
          <dd>{t("evidence.synthetic.help")}</dd>
        </>
      )}
    </dl>
  );
}
