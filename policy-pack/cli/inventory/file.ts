import type { Inventory } from "../../inventory/inventory";
import { findInventory, inventoryFileOf } from "../../inventory/load";
import type { Language } from "../../locales/language";
import type { Register } from "../../register/register";

/** What every command is asked that is about an inventory. */
export interface FileOptions {
  readonly file?: string;
  readonly register?: string;
  readonly lang?: Language;
}

/** The file of the inventory that a command is about, be it there or not. */
export function inventoryFileFor(options: FileOptions, register: Register): string {
  return inventoryFileOf(searchOf(options, register));
}

/** The inventory that a command is about, which has a problem where it is not there. */
export function inventoryFor(options: FileOptions, register: Register): Inventory {
  const search = searchOf(options, register);
  return findInventory({ ...search, named: inventoryFileOf(search) });
}

function searchOf({ file }: FileOptions, register: Register) {
  return { named: file ?? process.env["ICP_INVENTORY"], folders: [process.cwd()], register: register.file };
}
