// Previews the site of a Go example with the real engine; prints a line of JSON for each policy event.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/pulumi/pulumi/sdk/v3/go/auto"
	"github.com/pulumi/pulumi/sdk/v3/go/auto/events"
	"github.com/pulumi/pulumi/sdk/v3/go/auto/optpreview"
)

func main() {
	workDir, pack, cloud := os.Args[1], os.Args[2], os.Args[3]
	if err := preview(workDir, pack, cloud); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func preview(workDir, pack, cloud string) error {
	ctx := context.Background()
	stack, err := auto.UpsertStackInlineSource(ctx, "prod", "website", site,
		auto.WorkDir(workDir),
		auto.PulumiHome(workDir+"/.pulumi"),
		auto.EnvVars(map[string]string{
			"PULUMI_BACKEND_URL":                          "file://" + workDir,
			"PULUMI_CONFIG_PASSPHRASE":                    "the stack holds no secrets",
			"PULUMI_DEBUG_PROVIDERS":                      "alicloud:" + cloud,
			"PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION": "true",
			"PULUMI_SKIP_UPDATE_CHECK":                    "true",
		}))
	if err != nil {
		return err
	}
	told := make(chan events.EngineEvent)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for event := range told {
			if found := event.PolicyEvent; found != nil {
				line, _ := json.Marshal([]string{found.PolicyName, found.EnforcementLevel, found.ResourceURN})
				fmt.Println(string(line))
			}
		}
	}()
	_, err = stack.Preview(ctx, optpreview.PolicyPacks(pack), optpreview.EventStreams(told))
	<-done
	// A mandatory finding ends a preview.
	if err != nil && !strings.Contains(err.Error(), "polic") {
		return err
	}
	return nil
}
