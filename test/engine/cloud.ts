import { isDeepStrictEqual } from "node:util";
import type { handleUnaryCall } from "@grpc/grpc-js";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import { type IResourceProviderServer, ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { sdkTypeOf } from "../../policy-pack/catalog";
import { nameIn, typeIn } from "../../policy-pack/deployment/urn";
import { type Answer, answerTo } from "../../policy-pack/planning/programs/answers";
import { propertiesOf, serve, structOf, unary } from "../../policy-pack/planning/programs/grpc";
import { holdsUnknown, isWireObject, type Wire, type WireObject } from "../../policy-pack/planning/wire";
import { assigned, defaults, notRepeated } from "./habits";

/** A stand-in for the cloud and its provider, which shows and hides values as the real ones do. */
export interface Cloud {
  readonly port: number;
  /** URNs of what was really created, in order. */
  readonly created: readonly string[];
  close(): void;
}

/** @param answers what its data sources return */
export async function startCloud(answers: readonly Answer[]): Promise<Cloud> {
  const created: string[] = [];
  /** By the engine's connection, of which it opens one for each provider. */
  const regions = new Map<string, string>();
  const provider = {
    attach: unary(() => new Empty()),
    cancel: unary(() => new Empty()),
    getPluginInfo: unary(() => new PluginInfo().setVersion("3.108.0")),
    configure: unaryFrom((connection, request: messages.ConfigureRequest) => {
      regions.set(connection, String(propertiesOf(request.getArgs())["region"]));
      return new messages.ConfigureResponse().setAcceptsecrets(true).setSupportspreview(true);
    }),
    checkConfig: unary((request: messages.CheckRequest) => new messages.CheckResponse().setInputs(request.getNews())),
    check: unary((request: messages.CheckRequest) =>
      new messages.CheckResponse().setInputs(
        structOf(withDefaults(propertiesOf(request.getNews()), defaults[typeOf(request.getUrn())])),
      ),
    ),
    diff: unary((request: messages.DiffRequest) => {
      const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
      const same = isDeepStrictEqual(propertiesOf(request.getOldInputs()), propertiesOf(request.getNews()));
      return new messages.DiffResponse().setChanges(same ? DIFF_NONE : DIFF_SOME);
    }),
    create: unaryFrom((connection, request: messages.CreateRequest) => {
      const urn = request.getUrn();
      const inputs = propertiesOf(request.getProperties());
      const outputs = repeated(typeOf(urn), inputs);
      if (request.getPreview()) {
        const known = Object.entries(outputs).filter(([, value]) => !holdsUnknown(value));
        return new messages.CreateResponse().setProperties(structOf(Object.fromEntries(known)));
      }
      const number = created.push(urn);
      const name = nameIn(urn);
      const region = regions.get(connection) ?? null;
      const given = complete(assigned[typeOf(urn)], { ...inputs, name, region, number });
      const id = `${name}-id`;
      return new messages.CreateResponse().setId(id).setProperties(structOf({ id, ...given, ...outputs }));
    }),
    invoke: unary((request: messages.InvokeRequest) => {
      const args = propertiesOf(request.getArgs());
      const answer = answerTo(answers, request.getTok(), args);
      if (answer === undefined) throw new Error(`no answer to ${request.getTok()}(${JSON.stringify(args)})`);
      return new messages.InvokeResponse().setReturn(structOf(answer.return));
    }),
  } satisfies Partial<IResourceProviderServer>;
  const { address, close } = await serve([[ResourceProviderService, provider]]);
  return { port: Number(address.split(":")[1]), created, close };
}

/** Like `unary`, and tells on which connection the call came. */
function unaryFrom<Request, Response>(
  answer: (connection: string, request: Request) => Response,
): handleUnaryCall<Request, Response> {
  return (call, reply) => unary((request: Request) => answer(call.getPeer(), request))(call, reply);
}

/** The type by the token of the SDK, under which its habits stand. */
function typeOf(urn: string): string {
  return sdkTypeOf(typeIn(urn));
}

/** Puts values in place of the braces. */
function complete(texts: Readonly<Record<string, string>> = {}, values: WireObject): WireObject {
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  ]);
  return Object.fromEntries(entries);
}

/** Fills in what the provider adds, and notes in every object which properties those were. */
function withDefaults(properties: WireObject, added: WireObject = {}): WireObject {
  const filledIn = Object.keys(added).filter((key) => !isWireObject(added[key]) && !(key in properties));
  const entries = Object.entries(properties).map(([key, value]): [string, Wire] => {
    const below = added[key];
    return [key, nested(value, isWireObject(below) ? below : {})];
  });
  return {
    ...Object.fromEntries(entries),
    ...Object.fromEntries(filledIn.map((key) => [key, added[key] ?? null])),
    __defaults: filledIn,
  };
}

function nested(value: Wire, added: WireObject): Wire {
  if (Array.isArray(value)) return value.map((element: Wire) => nested(element, added));
  return isWireObject(value) ? withDefaults(value, added) : value;
}

/** The inputs that the provider repeats among its outputs. */
function repeated(type: string, { __defaults, ...inputs }: WireObject): WireObject {
  const left = notRepeated[type] ?? [];
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => !left.includes(key)));
}
