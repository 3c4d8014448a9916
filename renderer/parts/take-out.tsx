import { ActionIcon } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

interface TakeOutProps {
  /** What is taken out of what, for those who do not see the cross. */
  readonly label: string;
  readonly onClick: () => void;
}

/** The cross that takes one thing out of a list. */
export function TakeOut({ label, onClick }: TakeOutProps) {
  return (
    <ActionIcon variant="subtle" aria-label={label} onClick={onClick}>
      <IconX size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
