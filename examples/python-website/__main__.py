import pulumi
import pulumi_alicloud as alicloud

domain = pulumi.Config().require("domain")

media = alicloud.oss.Bucket("media", bucket="website-media")
alicloud.oss.BucketCname("media", bucket=media.id, domain=f"media.{domain}")

www = alicloud.cdn.DomainNew(
    "www",
    domain_name=f"www.{domain}",
    cdn_type="web",
    scope="global",
    sources=[{"content": media.extranet_endpoint, "type": "oss"}],
)
alicloud.dns.AlidnsRecord("www", domain_name=domain, rr="www", type="CNAME", value=www.cname)

shop = alicloud.ecs.EipAddress("shop", bandwidth="10")
alicloud.dns.AlidnsRecord("shop", domain_name=domain, rr="shop", type="A", value=shop.ip_address)

pulumi.export("address", shop.ip_address)
