import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface ActMenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A button that opens a list of values to set. */
export function ActMenu({ label, children }: ActMenuProps) {
  return (
    <Menu position="top-start" shadow="none">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className="filter-menu">{children}</Menu.Dropdown>
    </Menu>
  );
}
