import type { WireObject } from "./wire";

/** The part of a stack's configuration that the default provider of a package gets. */
export function configOf(config: Readonly<Record<string, string>>, provided: string): WireObject {
  const prefix = `${provided}:`;
  return Object.fromEntries(
    Object.entries(config)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  );
}
