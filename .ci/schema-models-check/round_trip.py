"""Sends all records through the classes that quicktype made, and compares."""
import json
import sys

import models


def without_null(value):
    if isinstance(value, dict):
        return {name: without_null(one) for name, one in value.items() if one is not None}
    if isinstance(value, list):
        return [without_null(one) for one in value]
    return value


with open("all.json", encoding="utf-8") as file:
    records = json.load(file)
written = models.records_to_dict(models.records_from_dict(records))
changed = [one["id"] for one, other in zip(records, written) if without_null(one) != without_null(other)]
print(f"schema models: Python: {len(records)} records, {len(changed)} changed")
sys.exit(1 if changed or len(written) != len(records) else 0)
