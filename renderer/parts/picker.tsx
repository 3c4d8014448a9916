import { Modal, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTexts } from "../texts/texts.ts";
import { useFocusReturn } from "./use-focus-return.ts";
import "./picker.css";

/** One thing that can be chosen. */
export interface PickerOption {
  readonly id: string;
  /** What stands first: a label, a number. */
  readonly mark?: ReactNode;
  readonly words: ReactNode;
  readonly detail?: ReactNode;
  /** In view with its reason, and not to be chosen. */
  readonly isClosed?: boolean;
}

interface PickerProps {
  readonly title: string;
  readonly search: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly PickerOption[];
  /** Whether the options still answer the words typed before. Enter waits for those that answer these, and takes the first. */
  readonly isWaiting?: boolean;
  /** What is said where nothing matches. */
  readonly none: string;
  /** What stands between the field and the list: counts, filters. */
  readonly between?: ReactNode;
  readonly onChosen: (id: string) => void;
  /** Whether the dialog stays open for an option; it then was not chosen. */
  readonly keepsOpen?: (id: string) => boolean;
  readonly onClose: () => void;
}

/** A search with its matches in a dialog. Arrows move, Enter takes the marked row and closes, Escape closes. */
export function Picker(props: PickerProps) {
  const { title, onClose } = props;
  const { t } = useTexts();
  useFocusReturn();
  return (
    <Modal opened onClose={onClose} title={title} size={640} closeButtonProps={{ "aria-label": t("action.close") }}>
      <PickerBody {...props} />
    </Modal>
  );
}

function PickerBody(props: PickerProps) {
  const { search, text, onText, options, none, between } = props;
  const list = useId();
  const { here, press, take, restart } = usePickerKeys(props);
  useEffect(() => {
    document.getElementById(`${list}${here}`)?.scrollIntoView({ block: "nearest" });
  }, [list, here]);
  return (
    <div className="picker" onKeyDown={press}>
      <TextInput
        data-autofocus
        label={search}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={list}
        aria-activedescendant={options.length === 0 ? undefined : `${list}${here}`}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
          restart();
        }}
      />
      {between}
      <OptionList id={list} options={options} here={here} isWaiting={props.isWaiting === true} onTaken={take} />
      {options.length === 0 && <p className="muted picker-none">{none}</p>}
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly options: readonly PickerOption[];
  readonly here: number;
  readonly isWaiting: boolean;
  readonly onTaken: (id: string) => void;
}

function OptionList({ id, options, here, isWaiting, onTaken }: OptionListProps) {
  const { t } = useTexts();
  return (
    <ul id={id} role="listbox" aria-label={t("palette.found")} aria-busy={isWaiting}>
      {options.map((option, index) => (
        <li
          key={option.id}
          id={`${id}${index}`}
          role="option"
          aria-selected={index === here}
          aria-disabled={option.isClosed === true}
          onClick={() => onTaken(option.id)}
        >
          <OptionWords {...option} />
        </li>
      ))}
    </ul>
  );
}

function usePickerKeys({ options, isWaiting = false, onChosen, keepsOpen, onClose }: PickerProps) {
  const [marked, setMarked] = useState(0);
  const [isAwaited, setAwaited] = useState(false);
  const here = Math.min(marked, Math.max(0, options.length - 1));
  const take = (id: string | undefined) => {
    if (id === undefined || keepsOpen?.(id) === true) return;
    onChosen(id);
    onClose();
  };
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  const first = options[0]?.id;
  useEffect(() => {
    if (isAwaited && !isWaiting) latest.current(first);
  }, [isAwaited, isWaiting, first]);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && isWaiting) setAwaited(true);
    else if (event.key === "Enter") take(options[here]?.id);
    if (step !== undefined && !isWaiting) setMarked(Math.max(0, Math.min(here + step, options.length - 1)));
    if (event.key === "Enter" || step !== undefined) event.preventDefault();
  };
  const restart = () => {
    setMarked(0);
    setAwaited(false);
  };
  return { here, press, take, restart };
}

function OptionWords({ mark, words, detail }: PickerOption) {
  return (
    <>
      {mark !== undefined && <span className="picker-mark">{mark}</span>}
      <span className="picker-words">
        <span>{words}</span>
        {detail !== undefined && <span className="muted small">{detail}</span>}
      </span>
    </>
  );
}
