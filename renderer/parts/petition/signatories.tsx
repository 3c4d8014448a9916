import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { orderAfter } from "../../../core/petition/order.ts";
import type { RecordOf } from "../../../core/project/record.ts";
import { useCase } from "../../case/case-desk.ts";
import { useRecords } from "../../case/case-queries.ts";
import { useDone } from "../../shell/done.tsx";
import { useTexts } from "../../texts/texts.ts";
import { SavedText } from "../saved-text.tsx";

/** The organisations that sign, in their printing order. */
export function Signatories({ petition }: { readonly petition: string }) {
  const { t } = useTexts();
  const own = useRecords("signatory").filter((one) => one.petition === petition);
  const ordered = own.toSorted((a, b) => (a.order < b.order ? -1 : 1));
  return (
    <section className="signatories" aria-label={t("petition.part.signatories")}>
      <p className="muted">
        {t("signatories.count", { count: own.length, withheld: own.filter((one) => one.isWithheld).length })}
      </p>
      <ol>
        {ordered.map((signatory, index) => (
          <SignatoryRow key={signatory.id} signatory={signatory} number={index + 1} />
        ))}
      </ol>
      <NewSignatory petition={petition} order={orderAfter(own.map(({ order }) => order))} />
    </section>
  );
}

function SignatoryRow({ signatory, number }: { readonly signatory: RecordOf<"signatory">; readonly number: number }) {
  const { t } = useTexts();
  const { save } = useCase();
  const tell = useDone();
  const { id, name, isWithheld } = signatory;
  const remove = () => {
    void save({ key: "done.signatory-removed", params: { name } }, [{ edit: "remove", id }]);
    tell(t("signatories.removed", { name }));
  };
  return (
    <li>
      <SavedText record={id} field="name" label={t("signatories.name", { number })} value={name} />
      <Checkbox
        label={t("signatories.withheld")}
        checked={isWithheld}
        onChange={(event) => {
          const set = { isWithheld: event.currentTarget.checked };
          void save({ key: "done.signatory-changed", params: { name } }, [{ edit: "fields", id, set }]);
        }}
      />
      <Button variant="subtle" size="compact-md" aria-label={t("signatories.remove", { name })} onClick={remove}>
        <IconTrash size={16} stroke={1.75} aria-hidden />
      </Button>
    </li>
  );
}

function NewSignatory({ petition, order }: { readonly petition: string; readonly order: string }) {
  const { t } = useTexts();
  const { save } = useCase();
  const [name, setName] = useState("");
  const [isAsked, setAsked] = useState(false);
  const add = () => {
    setAsked(name.trim() === "");
    if (name.trim() === "") return;
    const fields = { petition, name: name.trim(), order, isInvented: false, isWithheld: false };
    void save({ key: "done.signatory-added", params: { name } }, [
      { edit: "save", type: "signatory", id: `signatory-${crypto.randomUUID()}`, fields },
    ]);
    setName("");
  };
  return (
    <form
      className="new-signatory"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextInput
        label={t("signatories.new")}
        value={name}
        error={isAsked && name.trim() === "" ? t("signatories.name-missing") : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        {t("signatories.add")}
      </Button>
    </form>
  );
}
