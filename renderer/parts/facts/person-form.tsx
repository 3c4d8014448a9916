import { Checkbox } from "@mantine/core";
import { useId, useState } from "react";
import { useTexts } from "../../texts/texts.ts";
import type { FieldError } from "../error-summary.tsx";
import { DetailsFrame } from "./details-frame.tsx";
import { DraftText } from "./draft-text.tsx";
import { FactForm, useFactForm } from "./fact-form.tsx";
import { newId } from "./new-id.ts";

/** Adds a person whose name may appear. The consents are recorded with the person afterwards. */
export function PersonForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const form = usePersonForm(onClose);
  const { name, role, isPublicRole } = form.draft;
  const title = t("facts.new-person");
  return (
    <DetailsFrame name={title} title={title} back={t("facts.back")} takesFocus={false} onClose={onClose}>
      <FactForm form={form} save={t("facts.save-person")} abandon={t("action.cancel")}>
        <DraftText
          id={form.fields.name}
          label={t("facts.person-name")}
          error={form.errorOf(form.fields.name)}
          value={name}
          isFirst
          onChange={(next) => form.change({ name: next })}
        />
        <DraftText
          id={form.fields.role}
          label={t("facts.person-role")}
          error={form.errorOf(form.fields.role)}
          value={role}
          onChange={(next) => form.change({ role: next })}
        />
        <PublicRole isPublicRole={isPublicRole} onChange={(next) => form.change({ isPublicRole: next })} />
      </FactForm>
    </DetailsFrame>
  );
}

function usePersonForm(onClose: () => void) {
  const { t } = useTexts();
  const [draft, setDraft] = useState({ name: "", role: "", isPublicRole: false });
  const fields = { name: useId(), role: useId() };
  const missing: readonly FieldError[] = [
    ...(draft.name.trim() === "" ? [{ field: fields.name, sentence: t("facts.error.no-name") }] : []),
    ...(draft.role.trim() === "" ? [{ field: fields.role, sentence: t("facts.error.no-role") }] : []),
  ];
  const saying = { key: "done.person-made", params: { name: draft.name } };
  const form = useFactForm({
    missing,
    record: () => ({ type: "person", id: newId("person"), fields: draft, saying }),
    onClose,
  });
  return { ...form, draft, change: (change: Partial<typeof draft>) => setDraft({ ...draft, ...change }), fields };
}

interface PublicRoleProps {
  readonly isPublicRole: boolean;
  readonly onChange: (isPublicRole: boolean) => void;
}

function PublicRole({ isPublicRole, onChange }: PublicRoleProps) {
  const { t } = useTexts();
  return (
    <Checkbox
      label={t("facts.public-role")}
      description={t("facts.public-role-help")}
      checked={isPublicRole}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
