package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// resource has the few outputs that are used here. The provider's SDK would declare a type for each.
type resource struct {
	pulumi.CustomResourceState
	ExtranetEndpoint pulumi.StringOutput `pulumi:"extranetEndpoint"`
	Cname            pulumi.StringOutput `pulumi:"cname"`
	IPAddress        pulumi.StringOutput `pulumi:"ipAddress"`
}

func plan(ctx *pulumi.Context, token, name string, inputs pulumi.Map) *resource {
	made := &resource{}
	if err := ctx.RegisterResource("alicloud:"+token, name, inputs, made, pulumi.Version("3.108.0")); err != nil {
		panic(err)
	}
	return made
}

func site(ctx *pulumi.Context) error {
	domain := config.Require(ctx, "website:domain")
	media := plan(ctx, "oss/bucket:Bucket", "media", pulumi.Map{"bucket": pulumi.String("website-media")})
	plan(ctx, "oss/bucketCname:BucketCname", "media", pulumi.Map{
		"bucket": media.ID(),
		"domain": pulumi.String("media." + domain),
	})
	www := plan(ctx, "cdn/domainNew:DomainNew", "www", pulumi.Map{
		"domainName": pulumi.String("www." + domain),
		"cdnType":    pulumi.String("web"),
		"scope":      pulumi.String("global"),
		"sources": pulumi.Array{pulumi.Map{
			"content": media.ExtranetEndpoint,
			"type":    pulumi.String("oss"),
		}},
	})
	record := func(rr, kind string, value pulumi.Input) {
		plan(ctx, "dns/alidnsRecord:AlidnsRecord", rr, pulumi.Map{
			"domainName": pulumi.String(domain),
			"rr":         pulumi.String(rr),
			"type":       pulumi.String(kind),
			"value":      value,
		})
	}
	record("www", "CNAME", www.Cname)
	shop := plan(ctx, "ecs/eipAddress:EipAddress", "shop", pulumi.Map{"bandwidth": pulumi.String("10")})
	record("shop", "A", shop.IPAddress)
	ctx.Export("address", shop.IPAddress)
	return nil
}
