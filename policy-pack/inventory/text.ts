import type { InventorySource } from "./schema";
import { nameOf } from "./source";

/** What an inventory file holds: a resource a line, all in order, so that versions of it differ only where the stacks do. */
export function textOf(sources: readonly InventorySource[]): string {
  const blocks = sources.toSorted(byName).map(blockOf);
  return `{\n  "version": 1,\n  "sources": [${blocks.map((block) => `\n${block}`).join(",")}\n  ]\n}\n`;
}

function blockOf({ resources, ...head }: InventorySource): string {
  const properties = Object.entries(head).map(
    ([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  const lines = resources.map((entry) => `\n        ${JSON.stringify(entry)}`);
  return `    {\n${[...properties, `      "resources": [${lines.join(",")}\n      ]`].join(",\n")}\n    }`;
}

/** What is written of stacks and accounts in place of what is held of them; the rest stays. */
export function merged(
  held: readonly InventorySource[],
  fresh: readonly InventorySource[],
  removed: readonly string[],
): readonly InventorySource[] {
  const gone = new Set([...fresh.map(nameOf), ...removed]);
  return [...held.filter((source) => !gone.has(nameOf(source))), ...fresh];
}

function byName(a: InventorySource, b: InventorySource): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
