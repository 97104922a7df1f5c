import type { TypeTable } from "./shape";

/** A part of a name, which leads nowhere by itself. Types: @pulumi/random 4.21.2. */
export const randomTypes: TypeTable = {
  "random:index/randomString:RandomString": { passesThrough: [] },
  "random:index/randomId:RandomId": { passesThrough: [] },
  "random:index/randomPet:RandomPet": { passesThrough: [] },
};
