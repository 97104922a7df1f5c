import { z } from "zod";

// Flow publishes no schema: this is what its documentation says of what the recipe uses.
const flowId = z.string().regex(/^[A-Za-z]\w{0,29}$/);
const flowStep = z.discriminatedUnion("step", [
  z.strictObject({
    step: z.literal("NodeBuild"),
    name: z.string(),
    with: z.strictObject({ versionType: z.literal("custom"), customNodeVersion: z.string(), run: z.string() }),
  }),
  z.strictObject({ step: z.literal("Command"), name: z.string(), with: z.strictObject({ run: z.string() }) }),
  z.strictObject({
    step: z.literal("ArtifactUpload"),
    name: z.string(),
    with: z.strictObject({ uploadType: z.literal("flowPublic"), artifact: z.string(), filePath: z.array(z.string()) }),
  }),
]);
const flowJob = z.strictObject({
  name: z.string().max(30),
  runsOn: z.literal(["public/cn-beijing", "public/cn-hongkong"]),
  steps: z.record(flowId, flowStep),
});
/** A pipeline of Yunxiao Flow. */
export const flowPipeline = z.strictObject({
  name: z.string().max(60),
  sources: z.record(
    flowId,
    z.strictObject({
      type: z.literal("codeup"),
      name: z.string(),
      endpoint: z.string(),
      branch: z.string(),
      triggerEvents: z.array(z.literal(["push", "tagPush"])),
      certificate: z.strictObject({ type: z.literal("serviceConnection"), serviceConnection: z.string() }),
    }),
  ),
  defaultWorkspace: flowId,
  variableGroups: z.array(z.string()),
  stages: z.record(flowId, z.strictObject({ name: z.string(), jobs: z.record(flowId, flowJob) })),
});
