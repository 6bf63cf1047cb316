// Sends all records through the structs that quicktype made, and compares. Members that are null are as if absent:
// quicktype writes null for some that a record does not have.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

func withoutNull(value any) any {
	switch it := value.(type) {
	case map[string]any:
		for name, one := range it {
			if one == nil {
				delete(it, name)
			} else {
				withoutNull(one)
			}
		}
	case []any:
		for _, one := range it {
			withoutNull(one)
		}
	}
	return value
}

func main() {
	text, err := os.ReadFile("all.json")
	if err != nil {
		panic(err)
	}
	models, err := UnmarshalRecords(text)
	if err != nil {
		panic(err)
	}
	again, err := models.Marshal()
	if err != nil {
		panic(err)
	}
	var records, written []any
	if json.Unmarshal(text, &records) != nil || json.Unmarshal(again, &written) != nil || len(records) != len(written) {
		panic("the records cannot be compared")
	}
	changed := 0
	for i := range records {
		if !reflect.DeepEqual(withoutNull(records[i]), withoutNull(written[i])) {
			changed++
		}
	}
	fmt.Printf("schema models: Go: %d records, %d changed\n", len(records), changed)
	if changed > 0 {
		os.Exit(1)
	}
}
