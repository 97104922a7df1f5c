import type { Complaint } from "../../documents/problem";
import type { RegisterData } from "../schema";

/**
 * Finds the contradictions of a register in which each entry by itself has the right form.
 *
 * @param lineOf the line in which an entry stands
 */
export type Validator = (data: RegisterData, lineOf: (path: string) => number) => Iterable<Complaint>;
