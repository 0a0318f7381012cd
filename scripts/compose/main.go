// Loads a Compose file as docker compose does (interpolation, the Compose Specification's schema, references between services)
// and fails on the first fault. Usage: go run . ../../docker-compose.yml
package main

import (
	"context"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
)

func main() {
	options, err := cli.NewProjectOptions(os.Args[1:], cli.WithOsEnv, cli.WithName("akkreditering"))
	if err == nil {
		project, loadErr := options.LoadProject(context.Background())
		if err = loadErr; err == nil {
			names := project.ServiceNames()
			sort.Strings(names)
			fmt.Println(strings.Join(names, " "))
			return
		}
	}
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
