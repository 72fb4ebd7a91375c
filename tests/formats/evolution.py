#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints as JSON what Evolution's own library finds in .source files, as its source registry reads them: evolution.py FILE ..."""

import json
import sys

import gi

gi.require_version("EBackend", "1.2")
gi.require_version("EDataServer", "1.2")
from gi.repository import EBackend, EDataServer, Gio

EXTENSIONS = {
    "account": (EDataServer.SOURCE_EXTENSION_MAIL_ACCOUNT, ["backend-name", "identity-uid", "needs-initial-setup"]),
    "identity": (EDataServer.SOURCE_EXTENSION_MAIL_IDENTITY, ["address", "name"]),
    "submission": (EDataServer.SOURCE_EXTENSION_MAIL_SUBMISSION, ["transport-uid"]),
    "transport": (EDataServer.SOURCE_EXTENSION_MAIL_TRANSPORT, ["backend-name"]),
    "authentication": (EDataServer.SOURCE_EXTENSION_AUTHENTICATION, ["host", "port", "user", "method"]),
    "security": (EDataServer.SOURCE_EXTENSION_SECURITY, ["method", "secure"]),
}


def read(path):
    source = EBackend.ServerSideSource.new(registry, Gio.File.new_for_path(path))
    found = {"uid": source.get_uid(), "parent": source.get_parent(), "enabled": source.get_enabled()}
    for name, (extension, properties) in EXTENSIONS.items():
        if source.has_extension(extension):
            found[name] = {key: source.get_extension(extension).get_property(key) for key in properties}
    return found


registry = EBackend.SourceRegistryServer.new()
json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
