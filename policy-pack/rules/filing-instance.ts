import type { Deployment } from "../deployment/deployment";
import { type FilingInstance, isPlanned, type Website } from "../register/register";
import { inWebsite } from "./in-register";
import { type Flaw, isHost, plannedTerms, statedTerms, type Term } from "./instance-terms";
import { type ManagedResource, managedResource } from "./managed-resource";
import type { Context, DeploymentRule, Judgement } from "./rule";

type MessageId = Flaw | "product" | "gone" | "not-known" | "not-stated";

export const filingInstance: DeploymentRule<MessageId> = {
  id: "icp-filing-instance",
  kind: "deployment",
  title: {
    en: "The instance that a website is filed through must stay one that can hold a filing.",
    zh: "网站备案所用的实例须始终满足备案条件。",
  },
  clause: "instance",
  level: "mandatory",
  severity: "high",
  messages: {
    product: {
      text: {
        en: "Website '{website}' is filed through {instance}, which is neither an ECS instance nor a Simple Application Server; only these can hold a filing.",
        zh: "网站“{website}”备案所用的 {instance} 既不是 ECS 实例，也不是轻量应用服务器；只有这两种产品支持备案。",
      },
      remedy: {
        en: "File the website through such an instance in the Chinese mainland. Behind a load balancer or in a cluster, name one of its ECS instances.",
        zh: "请通过位于中国内地的上述实例备案。如使用负载均衡或集群，请填写其后端的一台 ECS 实例。",
      },
    },
    gone: {
      text: {
        en: "Website '{website}' is filed through {instance}, which this program is said to manage but does not plan; without its instance the filing loses its access and may be cancelled.",
        zh: "网站“{website}”备案所用的 {instance} 据登记册由本程序管理，但不在其计划中；失去该实例将导致取消接入，备案可能被注销。",
      },
      remedy: {
        en: "Keep the instance, or first file through another one and enter it under instance. If it moved to another program, enter that one.",
        zh: "请保留该实例，或先变更为其他实例并更新 instance。如已迁移到其他程序，请填写该程序。",
      },
    },
    overseas: {
      text: {
        en: "Website '{website}' is filed through {instance}, which is outside the Chinese mainland ({where}).",
        zh: "网站“{website}”备案所用的 {instance} 不在中国内地（{where}）。",
      },
      remedy: {
        en: "File through an instance in a mainland region, and keep it there.",
        zh: "请使用并保留位于中国内地地域的实例备案。",
      },
    },
    "pay-as-you-go": {
      text: {
        en: "Website '{website}' is filed through {instance}, which is pay-as-you-go; only subscription instances can hold a filing.",
        zh: "网站“{website}”备案所用的 {instance} 为按量付费；只有包年包月实例支持备案。",
      },
      remedy: {
        en: "Set instanceChargeType to PrePaid, with a period of three months or more.",
        zh: "请将 instanceChargeType 设为 PrePaid，且购买时长不少于三个月。",
      },
    },
    spot: {
      text: {
        en: "Website '{website}' is filed through {instance}, which is a spot instance: it is charged by use and can be taken away at any time.",
        zh: "网站“{website}”备案所用的 {instance} 为抢占式实例：按量付费，且可能随时被释放。",
      },
      remedy: {
        en: "File through a subscription instance: remove spotStrategy and set instanceChargeType to PrePaid.",
        zh: "请使用包年包月实例备案：去掉 spotStrategy，并将 instanceChargeType 设为 PrePaid。",
      },
    },
    "too-short": {
      text: {
        en: "Website '{website}' is to be filed through {instance}, which is bought for less than three months.",
        zh: "网站“{website}”计划通过 {instance} 备案，但其购买时长不足三个月。",
      },
      remedy: {
        en: "Buy it for three months or more. If it has been extended since, enter purchasedMonths under instance.",
        zh: "请购买三个月以上的时长。如已续费，请在 instance 中填写 purchasedMonths。",
      },
    },
    "no-public-address": {
      text: {
        en: "Website '{website}' is filed through {instance}, which has no public IP address.",
        zh: "网站“{website}”备案所用的 {instance} 没有公网 IP。",
      },
      remedy: {
        en: "Set internetMaxBandwidthOut above zero, or associate an EIP. If another program associates one, enter publicAddress: true under instance.",
        zh: "请将 internetMaxBandwidthOut 设为大于零的值，或绑定 EIP。如由其他程序绑定，请在 instance 中填写 publicAddress: true。",
      },
    },
    stopped: {
      text: {
        en: "Website '{website}' is filed through {instance}, which is planned to be stopped; a filing needs an instance that is active.",
        zh: "网站“{website}”备案所用的 {instance} 计划停机；备案要求实例处于运行状态。",
      },
      remedy: {
        en: "Keep the instance running, or first file through another one.",
        zh: "请保持实例运行，或先变更为其他实例。",
      },
    },
    "not-known": {
      text: {
        en: "Website '{website}' is filed through {instance}, and whether it can hold the filing cannot be told before the deployment: {terms}.",
        zh: "网站“{website}”备案所用的 {instance} 是否满足备案条件在部署前无法判断：{terms}。",
      },
      remedy: {
        en: "Give these properties values that are known, or compare them with the conditions yourself.",
        zh: "请为这些属性提供已知的值，或自行核对是否满足条件。",
      },
    },
    "not-stated": {
      text: {
        en: "Website '{website}' is to be filed, and the register does not say everything about the instance that decides: {terms}.",
        zh: "网站“{website}”计划备案，而登记册缺少起决定作用的实例信息：{terms}。",
      },
      remedy: {
        en: "Enter it under instance of the website, or name the Pulumi resource that manages the instance.",
        zh: "请在该网站的 instance 中填写，或指明管理该实例的 Pulumi 资源。",
      },
    },
  },
  *judge(context) {
    for (const website of context.register.websites) {
      if (website.instance) yield* through(website, website.instance, context);
      else if (isPlannedHere(website)) yield notStated(website, ["instance"]);
    }
  },
};

type Found = Judgement<MessageId> & { readonly resource?: string };

/** A website that is to be filed elsewhere needs no instance here. */
function isPlannedHere(website: Website): boolean {
  const { accessProviders } = website;
  return isPlanned(website) && (accessProviders.length === 0 || accessProviders.includes("alibaba-cloud"));
}

function* through(website: Website, instance: FilingInstance, context: Context): Iterable<Found> {
  const managed = managedResource(instance);
  if (managed === undefined) yield* asStated(website, instance);
  else if (isManagedBy(managed, context.deployment)) yield* asPlanned(website, managed, context);
  else if (instance.product === "other") yield flawed(website, "product", managed.resource);
}

function isManagedBy({ project, stack }: ManagedResource, { identity }: Deployment): boolean {
  return project === identity.project && stack === identity.stack;
}

function* asStated(website: Website, instance: FilingInstance): Iterable<Found> {
  const name = instance.id ?? "instance";
  if (instance.product === "other") {
    yield flawed(website, "product", name);
    return;
  }
  const terms = statedTerms(website, instance);
  for (const term of terms) yield* flaws(website, term, name, {});
  const missing = terms.filter(({ answer }) => answer === "unknown").map(({ key }) => `instance.${key}`);
  if (missing.length > 0 && isPlanned(website)) yield notStated(website, missing);
}

function* asPlanned(website: Website, { resource: name }: ManagedResource, context: Context): Iterable<Found> {
  const named = context.deployment.resources.filter((resource) => resource.name === name);
  const [holder] = named.flatMap((resource) => {
    const terms = plannedTerms.get(resource.type)?.(resource, website, context);
    return terms ? [{ urn: resource.urn, terms }] : [];
  });
  if (holder) yield* judged(website, name, holder.urn, holder.terms);
  else {
    const other = named.find(({ type }) => isHost(type));
    yield { ...flawed(website, other ? "product" : "gone", name), ...(other && { resource: other.urn }) };
  }
}

function* judged(website: Website, name: string, resource: string, terms: readonly Term[]): Iterable<Found> {
  for (const term of terms) yield* flaws(website, term, name, { resource, path: term.key });
  const unknown = terms.filter(({ answer }) => answer === "unknown").map(({ key }) => key);
  if (unknown.length === 0) return;
  const values = { terms: unknown.join(", ") };
  yield { ...flawed(website, "not-known", name, values), outcome: "undetermined", resource, path: unknown[0] };
}

function* flaws(website: Website, { answer, where = "" }: Term, name: string, at: Partial<Found>): Iterable<Found> {
  if (answer === "fine" || answer === "unknown") return;
  yield { ...flawed(website, answer, name, { where }), ...at };
}

function flawed(website: Website, message: MessageId, instance: string, values: Judgement["values"] = {}): Found {
  return {
    outcome: "violation",
    message,
    ...inWebsite(website, "instance"),
    values: { ...values, website: website.name, instance: `'${instance}'` },
  };
}

function notStated(website: Website, missing: readonly string[]): Found {
  return { ...flawed(website, "not-stated", "instance", { terms: missing.join(", ") }), outcome: "undetermined" };
}
