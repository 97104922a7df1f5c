import { createGlobalProxyAgent } from "global-agent";

/** Sends what this process asks through the proxy of the environment, of which Alibaba Cloud's SDK knows nothing. */
export function useProxyOf(environment: NodeJS.ProcessEnv): void {
  const named = (name: string) => environment[name] || environment[name.toLowerCase()];
  const [http, https] = ["HTTP_PROXY", "HTTPS_PROXY"].map(named);
  if (http === undefined && https === undefined) return;
  const agent = createGlobalProxyAgent({ environmentVariableNamespace: "" });
  agent.HTTP_PROXY = http ?? null;
  agent.HTTPS_PROXY = https ?? null;
  agent.NO_PROXY = named("NO_PROXY") ?? null;
}
