/**
 * How many service identification numbers one instance gives, by product. Renewal adds none, and a used number is
 * not given back.
 *
 * Source: ECS and Simple Application Server:
 * https://www.alibabacloud.com/help/en/icp-filing/prepare-and-check-the-instance-and-access-information/;
 * Marketplace: the page of filing limitations. Read 2026-11.
 */
export const serviceNumbers = { ecs: 5, "simple-application-server": 5, marketplace: 1 } as const;
