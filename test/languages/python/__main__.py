import os
import sys
import time

import pulumi


class Thing(pulumi.CustomResource):
    def __init__(self, name, props=None, opts=None):
        super().__init__("acme:index/thing:Thing", name, props or {}, opts)


class Cdn(pulumi.CustomResource):
    def __init__(self, name, props, opts=None):
        super().__init__("alicloud:cdn/domainNew:DomainNew", name, props, opts)


class Maker(pulumi.dynamic.ResourceProvider):
    def create(self, props):
        raise AssertionError("nothing is made in a preview")


class Made(pulumi.dynamic.Resource):
    def __init__(self, name, props):
        super().__init__(Maker(), name, props)


class Site(pulumi.ComponentResource):
    def __init__(self, name, opts=None):
        super().__init__("acme:web:Site", name, None, opts)


def throws():
    raise ValueError("no such thing")


def in_apply():
    pulumi.Output.from_input("text").apply(lambda text: text.nothing)
    Thing("other")


def missing():
    import acme_sdk  # noqa: F401


def exits():
    sys.exit(7)


def logs():
    pulumi.log.error("this will not do")


def refuses():
    raise pulumi.RunError("refused by itself")


class acme:
    @staticmethod
    def find_it(name):
        return pulumi.runtime.invoke("acme:index/findIt:findIt", {"name": name, "password": "hunter2"})


def unanswered():
    acme.find_it("web")


def unconfigured():
    pulumi.Config().require("domain")


def forever():
    print("running forever")
    while True:
        time.sleep(1)


def twice():
    Thing("same")
    Thing("same")


def runs():
    print("printed")
    abroad = pulumi.ProviderResource("alicloud", "abroad", {"region": "ap-southeast-1"})
    site = Site("site", pulumi.ResourceOptions(providers={"alicloud": abroad}))
    network = pulumi.StackReference("acme/network/dev")
    thing = Thing("thing", {"out": pulumi.Output.secret("hidden")})
    bind = lambda name, value, opts=None: Cdn(name, {"domainName": value}, opts)
    bind("literal", "www.example.net")
    bind("secret", pulumi.Output.secret("secret.example.net"))
    bind("held", network.get_output("domain"))
    bind("required", network.require_output("domain"))
    bind("not-held", network.get_output("password").apply(lambda text: text.split(",")[0]))
    bind("new-there", network.get_output("later"))
    bind("of-no-stack", pulumi.StackReference("acme/other/dev").get_output("domain"))
    bind("unknown", thing.id)
    bind("read", Thing("read-one", {}, pulumi.ResourceOptions(id="read.example.net")).id)
    bind("made", Made("made", {"words": "a"}).id)
    bind("secret-unknown", pulumi.Output.secret(thing.id))
    bind("interpolated", pulumi.Output.concat("a.", network.get_output("domain")))
    bind("aliased", "old.example.net", pulumi.ResourceOptions(aliases=[pulumi.Alias(name="before")]))
    Thing("assets", {"text": pulumi.StringAsset("x"), "all": pulumi.AssetArchive({"a": pulumi.StringAsset("b")})})
    bind("in-component", "in.example.net", pulumi.ResourceOptions(parent=site))
    bind("transformed", "other.example.net", pulumi.ResourceOptions(
        transforms=[lambda args: pulumi.ResourceTransformResult({**args.props, "domainName": "new.example.net"}, args.opts)],
    ))
    bind("dry-run", "dry.example.net" if pulumi.runtime.is_dry_run() else "wet.example.net")
    bind("named", f"{pulumi.get_organization()}.{pulumi.get_project()}.{pulumi.get_stack()}.example.net")
    answer = pulumi.runtime.invoke("acme:index/known:known", {"name": "a"}).value
    bind("answered", answer["domain"])


globals()[os.environ["FAILURE"]]()
