import { Client, credentials, type MethodDefinition, type ServiceError } from "@grpc/grpc-js";
import { describe, expect, it, onTestFinished } from "vitest";
import { propertiesOf, serve, unary } from "../../../policy-pack/planning/programs/grpc";

const same = (bytes: Buffer) => bytes;
const method: MethodDefinition<Buffer, Buffer> = {
  path: "/test.Service/Echo",
  requestStream: false,
  responseStream: false,
  requestSerialize: same,
  requestDeserialize: same,
  responseSerialize: same,
  responseDeserialize: same,
};

function fail(): never {
  throw new TypeError("a bug");
}

describe("a service", () => {
  const cases: readonly (readonly [
    where: string,
    changes: Partial<typeof method>,
    answer: (request: Buffer) => Buffer,
  ])[] = [
    ["reading a request", { requestDeserialize: fail }, same],
    ["answering it", {}, fail],
    ["writing the answer", { responseSerialize: fail }, same],
  ];

  it.each(cases)("tells the caller and its owner of an error in %s", async (_, changes, answer) => {
    const failures: unknown[] = [];
    const failed = (error: unknown) => void failures.push(error);
    const server = await serve([[{ echo: { ...method, ...changes } }, { echo: unary(answer, failed) }]], failed);
    const client = new Client(server.address, credentials.createInsecure());
    onTestFinished(() => {
      client.close();
      server.close();
    });
    const error = await new Promise<ServiceError | null>((resolve) => {
      client.makeUnaryRequest(method.path, same, same, Buffer.from("a"), resolve);
    });
    expect(error).toMatchObject({ details: expect.any(String) });
    expect(failures).toEqual([new TypeError("a bug")]);
  });
});

it("the properties of a message that leaves them out are none", () => {
  expect(propertiesOf(undefined)).toEqual({});
});
