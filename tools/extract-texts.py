#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists the sentences of the data files, so that lupdate finds them.

    tools/extract-texts.py            writes translations/texts.cpp, which is read by lupdate and never compiled
    tools/extract-texts.py --check    ends with 1 when that file does not fit the data any more
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "translations" / "texts.cpp"

HEADER = """\
// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tools/extract-texts.py from the texts in resources/. Not compiled: lupdate reads it.
// clang-format off
"""


def cause_texts():
    """The advice for every cause, in the order people read it."""
    for cause in json.loads((ROOT / "resources" / "causes.json").read_text("utf-8"))["causes"]:
        place = f"causes.json, {cause['id']}"
        yield place, cause["title"]
        yield place, cause["meaning"]
        for kind in ("steps", "privateSteps", "pastedSteps", "deviceSteps"):
            for step in cause.get(kind, []):
                yield place, step
        if "administrator" in cause:
            yield place, cause["administrator"]


def labels_in(value):
    """Every "label", however deep."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "label" and isinstance(inner, str):
                yield inner
            else:
                yield from labels_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from labels_in(inner)


def provider_texts():
    """What the presets tell people about a provider."""
    for path in sorted((ROOT / "resources" / "providers").glob("*.json")):
        preset = json.loads(path.read_text("utf-8"))
        for text in [*preset.get("notes", []), *labels_in(preset)]:
            yield f"providers/{path.name}", text


def quoted(text):
    """As a C++ string literal."""
    return json.dumps(text, ensure_ascii=False)


def listing():
    lines = [HEADER]
    seen = set()
    last_place = None
    for place, text in [*cause_texts(), *provider_texts()]:
        if not text or text in seen:
            continue
        seen.add(text)
        if place != last_place:
            lines.append(f"//: {place}")
            last_place = place
        lines.append(f'QT_TRANSLATE_NOOP("Texts", {quoted(text)});')
    return "\n".join(lines) + "\n"


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    wanted = listing()
    if not arguments:
        LIST.parent.mkdir(exist_ok=True)
        LIST.write_text(wanted, "utf-8")
        return 0
    if LIST.exists() and LIST.read_text("utf-8") == wanted:
        return 0
    print(f"{LIST.relative_to(ROOT)} is out of date: run tools/extract-texts.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
