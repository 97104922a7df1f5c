export { UNKNOWN } from "../deployment/value";
export type { PlannedResource } from "./host";
export { type CaseTable, casesOf, type Expected, type FailingCase, type Plan, type RunnableCase } from "./tester";
