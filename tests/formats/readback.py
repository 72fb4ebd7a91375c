#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported file with somebody else's parser and prints as JSON what is in it: readback.py KIND FILE."""

import configparser
import html.parser
import json
import sys
import xml.etree.ElementTree
import zipfile


def read_zip(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {entry.filename: archive.read(entry).decode("utf-8") for entry in archive.infolist()}


def read_ini(path):
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=(";",), strict=True)
    parser.optionxform = str
    with open(path, encoding="ascii", newline="\r\n") as file:
        parser.read_file(line.removesuffix("\r\n") for line in file)
    return {name: dict(parser[name]) for name in parser.sections()}


def read_registry(path):
    with open(path, "rb") as file:
        text = file.read().decode("utf-16")  # needs the byte order mark
    header, empty, *lines = text.split("\r\n")
    assert header == "Windows Registry Editor Version 5.00" and empty == "" and "\n" not in "".join(lines)
    keys, key = {}, None
    for line in filter(None, lines):
        if line.startswith("["):
            key = keys.setdefault(line[1:-1], {})
        else:
            name, value = line.split("=", 1)
            key[json.loads(name)] = json.loads(value) if value.startswith('"') else value
    return keys


def read_xml(path):
    def tree(element):
        return [element.tag, element.attrib, (element.text or "").strip() if not len(element) else "", [tree(child) for child in element]]

    return tree(xml.etree.ElementTree.parse(path).getroot())


def read_html(path):
    class Reader(html.parser.HTMLParser):
        def __init__(self):
            super().__init__()
            self.open, self.tags, self.words = [], set(), []

        def handle_starttag(self, tag, attributes):
            self.tags.add(tag)
            if tag not in ("br", "img", "input", "link", "meta"):  # these hold nothing
                self.open.append(tag)

        def handle_endtag(self, tag):
            assert self.open.pop() == tag, tag

        def handle_data(self, data):
            if self.open and self.open[-1] != "style":
                self.words.append(data)

    reader = Reader()
    with open(path, encoding="utf-8") as file:
        reader.feed(file.read())
    assert not reader.open
    return {"tags": sorted(reader.tags), "text": "".join(reader.words)}


def read_json(path):
    def once(pairs):
        assert len(dict(pairs)) == len(pairs)
        return dict(pairs)

    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=once)


readers = {"zip": read_zip, "ini": read_ini, "reg": read_registry, "xml": read_xml, "html": read_html, "json": read_json}
json.dump(readers[sys.argv[1]](sys.argv[2]), sys.stdout)
