package website;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.core.annotations.Export;
import com.pulumi.core.annotations.Import;
import com.pulumi.resources.CustomResource;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceArgs;
import java.util.List;
import java.util.Map;

public class App {
  public static void main(String[] args) {
    Pulumi.run(App::plan);
  }

  static void plan(Context ctx) {
    var domain = ctx.config().require("domain");
    var media = new Resource("oss/bucket:Bucket", "media", new BucketArgs());
    new Resource("oss/bucketCname:BucketCname", "media", new CnameArgs(media.id(), "media." + domain));
    var source = media.extranetEndpoint.applyValue(content -> Map.of("content", content, "type", "oss"));
    var www = new Resource("cdn/domainNew:DomainNew", "www", new CdnArgs("www." + domain, source));
    new Resource("dns/alidnsRecord:AlidnsRecord", "www", new RecordArgs(domain, "www", "CNAME", www.cname));
    var shop = new Resource("ecs/eipAddress:EipAddress", "shop", new AddressArgs());
    new Resource("dns/alidnsRecord:AlidnsRecord", "shop", new RecordArgs(domain, "shop", "A", shop.ipAddress));
    ctx.export("address", shop.ipAddress);
  }

  /** Stands for what the provider's SDK would declare of one type. */
  static class Resource extends CustomResource {
    @Export(name = "extranetEndpoint", refs = {String.class}, tree = "[0]")
    Output<String> extranetEndpoint;

    @Export(name = "cname", refs = {String.class}, tree = "[0]")
    Output<String> cname;

    @Export(name = "ipAddress", refs = {String.class}, tree = "[0]")
    Output<String> ipAddress;

    Resource(String type, String name, ResourceArgs args) {
      super("alicloud:" + type, name, args, CustomResourceOptions.builder().version("3.108.0").build());
    }
  }

  static class BucketArgs extends ResourceArgs {
    @Import(name = "bucket")
    Output<String> bucket = Output.of("website-media");
  }

  static class AddressArgs extends ResourceArgs {
    @Import(name = "bandwidth")
    Output<String> bandwidth = Output.of("10");
  }

  static class CnameArgs extends ResourceArgs {
    @Import(name = "bucket")
    Output<String> bucket;

    @Import(name = "domain")
    Output<String> domain;

    CnameArgs(Output<String> bucket, String domain) {
      this.bucket = bucket;
      this.domain = Output.of(domain);
    }
  }

  static class CdnArgs extends ResourceArgs {
    @Import(name = "domainName")
    Output<String> domainName;

    @Import(name = "cdnType")
    Output<String> cdnType = Output.of("web");

    @Import(name = "scope")
    Output<String> scope = Output.of("global");

    @Import(name = "sources")
    Output<List<Map<String, String>>> sources;

    CdnArgs(String domainName, Output<Map<String, String>> source) {
      this.domainName = Output.of(domainName);
      this.sources = source.applyValue(List::of);
    }
  }

  static class RecordArgs extends ResourceArgs {
    @Import(name = "domainName")
    Output<String> domainName;

    @Import(name = "rr")
    Output<String> rr;

    @Import(name = "type")
    Output<String> type;

    @Import(name = "value")
    Output<String> value;

    RecordArgs(String domainName, String rr, String type, Output<String> value) {
      this.domainName = Output.of(domainName);
      this.rr = Output.of(rr);
      this.type = Output.of(type);
      this.value = value;
    }
  }
}
