import { dotnet } from "./dotnet";
import { go } from "./go";
import { java } from "./java";
import type { Language } from "./language";
import { nodejs } from "./nodejs";
import { python } from "./python";

/** By the name of the runtime in Pulumi.yaml. */
export const languages: Readonly<Record<string, Language>> = { nodejs, python, go, java, dotnet };
