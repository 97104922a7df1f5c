import type { Complaint } from "../../documents/problem";
import type { RegisterData } from "../schema";

/** Finds what a register says that cannot be, although each entry has the right form. `lineOf` tells where an entry stands. */
export type Check = (data: RegisterData, lineOf: (path: string) => number) => Iterable<Complaint>;
