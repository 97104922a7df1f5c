/**
 * Region ids in use. New ones appear, so a list like this can tell a misspelt id, never that an id does not exist.
 *
 * Source: regions of the Alibaba Cloud provider for Terraform (2026-08) and endpoint lists of Alibaba Cloud's SDKs (2026-04).
 */
export const knownRegions = `
  cn-qingdao cn-beijing cn-zhangjiakou cn-huhehaote cn-wulanchabu cn-hangzhou cn-shanghai cn-shenzhen cn-heyuan
  cn-guangzhou cn-chengdu cn-nanjing cn-fuzhou cn-zhongwei cn-wuhan-lr cn-zhengzhou-jva cn-hongkong
  cn-hangzhou-finance cn-shanghai-finance-1 cn-shenzhen-finance-1 cn-beijing-finance-1 cn-north-2-gov-1
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-southeast-8
  ap-northeast-1 ap-northeast-2 ap-south-1 us-west-1 us-east-1 us-southeast-1 na-south-1
  eu-central-1 eu-west-1 me-east-1 me-central-1 rus-west-1`
  .trim()
  .split(/\s+/);
