"""Previews a Python program with the real engine; prints a line of JSON for each policy event."""

import json
import os
import runpy
import shutil
import sys
import tempfile

from pulumi import automation


def main(example: str, project: str, stack: str, pack: str, cloud: str) -> None:
    work_dir = tempfile.mkdtemp(prefix="icp-guard-engine-")
    try:
        shutil.copy(os.path.join(example, f"Pulumi.{stack}.yaml"), work_dir)
        options = automation.LocalWorkspaceOptions(
            work_dir=work_dir,
            pulumi_home=os.path.join(work_dir, ".pulumi"),
            env_vars={
                "PULUMI_BACKEND_URL": f"file://{work_dir}",
                "PULUMI_CONFIG_PASSPHRASE": "the stack holds no secrets",
                "PULUMI_DEBUG_PROVIDERS": f"alicloud:{cloud}",
                "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
                "PULUMI_SKIP_UPDATE_CHECK": "true",
            },
        )
        program = os.path.join(example, "__main__.py")
        selected = automation.create_or_select_stack(
            stack_name=stack, project_name=project, program=lambda: runpy.run_path(program), opts=options
        )
        try:
            selected.preview(policy_packs=[pack], on_event=tell)
        except automation.CommandError as error:
            # A mandatory finding ends a preview.
            if "violation" not in str(error) and "polic" not in str(error):
                raise
    finally:
        shutil.rmtree(work_dir)


def tell(event: automation.EngineEvent) -> None:
    found = event.policy_event
    if found:
        print(json.dumps([found.policy_name, found.enforcement_level, found.resource_urn]), flush=True)


main(*sys.argv[1:])
