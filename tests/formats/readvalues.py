#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an export as its program would and prints its values as flat JSON: readvalues.py FORMAT FILE ...

Where there is a parser of somebody else it is used: plistlib, ElementTree, tomllib, sh, php, python, neomutt. The others are
written here after the programs' documentation, and are strict: what they do not expect is an error."""

import email.utils
import json
import os
import plistlib
import re
import runpy
import shlex
import smtplib
import subprocess
import sys
import tomllib
import urllib.parse
import uuid
import xml.etree.ElementTree


def text(path):
    with open(path, encoding="utf-8", newline="") as file:
        contents = file.read()
    assert contents.endswith("\n") and "\r" not in contents and "\0" not in contents
    return contents


def lines(path, comment="#"):
    return [line for line in text(path)[:-1].split("\n") if not line.startswith(comment)]


def flat(value, path=""):
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    else:
        return {path: value}
    return {name: leaf for key, inner in items for name, leaf in flat(inner, f"{path}/{key}").items()}


def take(pattern, string):
    match = re.fullmatch(pattern, string, re.DOTALL)
    assert match, (pattern, string)
    return match.groups()


def url(value):
    """The parts of a URL whose login is percent-encoded."""
    parts = urllib.parse.urlsplit(value)
    decoded = [urllib.parse.unquote(part or "") for part in (parts.username, parts.password)]
    return {"scheme": parts.scheme, "user": decoded[0], "password": decoded[1], "host": parts.hostname, "port": parts.port, "path": parts.path}


def mailbox(value):
    (name, address), *others = email.utils.getaddresses([value])
    assert not others
    return {"name": name, "address": address}


# Apple's published rules for a profile and for its mail payload: the keys that there are, and their types
APPLE_HEAD = {"PayloadType": str, "PayloadVersion": int, "PayloadIdentifier": str, "PayloadUUID": str, "PayloadDisplayName": str}
APPLE_SERVER = {"Authentication": str, "HostName": str, "PortNumber": int, "UseSSL": bool, "Username": str}
APPLE_MAIL = {"EmailAccountType": str, "EmailAccountDescription": str, "EmailAccountName": str, "EmailAddress": str, "IncomingPassword": str,
              "OutgoingPassword": str, "OutgoingPasswordSameAsIncomingPassword": bool,
              **{f"{side}MailServer{key}": kind for side in ("Incoming", "Outgoing") for key, kind in APPLE_SERVER.items()}}
APPLE_SIGN_INS = {"EmailAuthNone", "EmailAuthPassword", "EmailAuthCRAMMD5", "EmailAuthNTLM", "EmailAuthHTTPMD5"}


def check_apple(payload, kind, keys):
    assert APPLE_HEAD.keys() <= payload.keys() and payload["PayloadType"] == kind and payload["PayloadVersion"] == 1
    assert re.fullmatch(r"[A-Za-z0-9.-]+", payload["PayloadIdentifier"]) and str(uuid.UUID(payload["PayloadUUID"])).upper() == payload["PayloadUUID"]
    for key, value in payload.items():
        assert type(value) is {**APPLE_HEAD, **keys}[key], key


def read_apple(path):
    with open(path, "rb") as file:
        profile = plistlib.load(file, fmt=plistlib.FMT_XML)
    check_apple(profile, "Configuration", {"PayloadContent": list})
    (mail,) = profile["PayloadContent"]
    check_apple(mail, "com.apple.mail.managed", APPLE_MAIL)
    assert mail["EmailAccountType"] in ("EmailTypeIMAP", "EmailTypePOP")
    for side in ("Incoming", "Outgoing"):
        assert mail[f"{side}MailServerAuthentication"] in APPLE_SIGN_INS
        assert mail[f"{side}MailServerHostName"] and 0 < mail[f"{side}MailServerPortNumber"] < 65536
    return profile


def read_k9(path):
    found = {}

    def walk(element, where):
        where = f"{where}/{element.tag}"
        assert where not in found
        found[where] = (element.text or "") if not len(element) else ""
        for name, value in element.attrib.items():
            found[f"{where}@{name}"] = value
        for child in element:
            walk(child, where)

    walk(xml.etree.ElementTree.parse(path).getroot(), "")
    return found


def read_msmtp(path):
    found = {}
    for line in lines(path):
        key, value = line.split(" ", 1)
        assert key not in found or key == "account"
        found[key + (value if key == "account" else "")] = value[1:-1] if re.fullmatch('".*"', value) else value
    return found


def read_neomutt(path):
    names = [line.split()[1] for line in lines(path)]
    call = ["neomutt", "-n", "-F", path, "-Q", *names]
    output = subprocess.run(call, capture_output=True, text=True, env={**os.environ, "TERM": "dumb"}, stdin=subprocess.DEVNULL)  # ends with 1
    assert not output.stderr, output.stderr
    found = {}
    for line in output.stdout.removesuffix("\n").split("\n"):
        name, value = take("(?:set )?([a-z_0-9]+) ?= ?(.*)", line)
        found[name] = re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value
    assert sorted(found) == sorted(names)
    found["smtp_url"] = url(found["smtp_url"])
    return found


def read_mbsync(path):
    found, section = {}, ""
    for line in lines(path):
        if not line:
            section = ""
            continue
        words = [re.sub(r"\\(.)", r"\1", quoted) if quoted else bare for quoted, bare in re.findall(r'"((?:[^"\\]|\\.)*)"|([^ "]+)', line)]
        assert len(words) == 2, words
        section = section or " ".join(words)
        found[f"{section}/{words[0]}"] = words[1]
    return found


def read_aerc(path):
    comments, section, *rest = text(path)[:-1].replace("\n;", ";").split("\n")
    found = {"section": section}
    for line in rest:
        key, value = take("([a-z-]+) = `([^`]*)`", line)
        assert key not in found and not re.search(r"%\([^)]+\)s", value)
        found[key] = url(value) if key in ("source", "outgoing") else mailbox(value) if key == "from" else value
    return found


def read_toml(path):
    return tomllib.loads(text(path))


def read_postfix(main, passwords):
    found = dict(line.split(" = ", 1) for line in lines(main))
    (row,) = lines(passwords)
    found["table"] = dict(zip(("hop", "user", "password"), take(r"(\S+) ([^:]*):(.*)", row)))
    return found


def read_environment(path):
    empty = {"PATH": os.environ["PATH"]}
    output = subprocess.run(["sh", "-c", 'set -a; . "$0"; env -0', path], check=True, capture_output=True, env=empty)
    assert not output.stderr, output.stderr
    found = dict(pair.decode().split("=", 1) for pair in output.stdout.split(b"\0") if pair)
    return {name: value for name, value in found.items() if re.match("MAIL|SMTP|IMAP|POP3", name)}


def read_laravel(path):
    found = {}
    for line in lines(path):
        name, value = take("([A-Z_]+)=(.*)", line)
        if value.startswith('"'):
            (value,) = take(r'"((?:[^"\\$]|\\["\\$])*)"', value)
            value = re.sub(r"\\(.)", r"\1", value)
        else:
            take("[a-z0-9]*", value)
        assert name not in found
        found[name] = value
    return found


PHP = r"""
namespace PHPMailer\PHPMailer { class PHPMailer extends \stdClass {
    function isSMTP() { $this->smtp = true; }
    function setFrom($address, $name) { $this->from = [$address, $name]; } } }
namespace { $found = [];
    function add_action($hook, $call) { global $found; $mailer = new PHPMailer\PHPMailer\PHPMailer; $call($mailer); $found[$hook] = $mailer; }
    function add_filter($hook, $call) { global $found; $found[$hook] = $call('old'); }
    foreach (array_slice($argv, 1) as $file) require $file;
    if (function_exists('mailer')) $found['mailer'] = mailer();
    foreach (get_defined_constants(true)['user'] ?? [] as $name => $value) $found[$name] = $value;
    echo json_encode($found, JSON_THROW_ON_ERROR); }
"""


def read_php(*paths):
    output = subprocess.run(["php", "-d", "display_errors=stderr", "-r", PHP, "--", *paths], check=True, capture_output=True)
    assert not output.stderr, output.stderr
    return json.loads(output.stdout)


def read_django(path):
    settings = {name: value for name, value in runpy.run_path(path).items() if name.isupper()}
    for name in ("DEFAULT_FROM_EMAIL", "SERVER_EMAIL"):
        settings[name] = mailbox(settings[name])
    return settings


def read_python(path):
    calls = []

    class Recorder:
        def __init__(self, *arguments, **named):
            calls.append(["connect", *arguments, *sorted(named)])

        def __getattr__(self, name):
            return lambda *arguments, **named: calls.append([name, *arguments, *sorted(named)])

    smtplib.SMTP = smtplib.SMTP_SSL = Recorder
    module = runpy.run_path(path)
    module["connect"]()
    return {"calls": calls, "name": module["SENDER"].display_name, "address": module["SENDER"].addr_spec}


def read_strings(path, quote):
    """The literals of a program and what stands around them."""
    source = "\n".join(lines(path, "//"))
    pattern = quote + r"((?:[^Q\\\n]|\\.)*)".replace("Q", quote) + quote
    literals = [re.sub(r"\\(.)", r"\1", literal) for literal in re.findall(pattern, source)]
    return {"around": re.sub(pattern, "STRING", source), "strings": literals}


def read_rails(path):
    found = read_strings(path, "'")
    found["strings"][0] = mailbox(found["strings"][0])
    return found


def read_keyfiles(*paths):
    """KConfig and GLib's key files agree on all of this."""
    found = {}
    for number, path in enumerate(paths):
        group = None
        for line in filter(None, lines(path)):
            if line.startswith("["):
                (group,) = take(r"\[([^\[\]]+)\]", line)
                continue
            key, value = take(r"([A-Za-z-]+)=((?:[^\\]|\\[snrt\\])*)", line)
            where = f"{number}/{group}/{key}"
            assert group and where not in found and not re.match(r"\s", value)
            found[where] = re.sub(r"\\(.)", lambda escape: {"s": " ", "n": "\n", "r": "\r", "t": "\t"}.get(escape[1], escape[1]), value)
    return found


readers = {
    "apple": read_apple,
    "k9": read_k9,
    "kmail": read_keyfiles,
    "evolution": read_keyfiles,
    "msmtp": read_msmtp,
    "neomutt": read_neomutt,
    "mbsync": read_mbsync,
    "aerc": read_aerc,
    "himalaya-1": read_toml,
    "himalaya-2": read_toml,
    "postfix": read_postfix,
    "environment": read_environment,
    "laravel": read_laravel,
    "wordpress": read_php,
    "django": read_django,
    "rails": read_rails,
    "nodemailer": lambda path: read_strings(path, '"'),
    "phpmailer": read_php,
    "python": read_python,
}
json.dump(flat(readers[sys.argv[1]](*sys.argv[2:])), sys.stdout)
