#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Mailwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/systemmessages.json: what the system says in other languages, from the catalogues that it brings along.

    tools/collect-system-messages.py [LOCALES...]     # by default /usr/share/locale

Reads libc.mo (Debian's libc-l10n) and gnutls30.mo (libgnutls30t64). A message counts only where it is long enough to be found in
a text by chance no more, and where no two causes have it.
"""

import gettext
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHORTEST = 9  # letters
SHORTEST_UNSPACED = 4  # where no blanks stand between words

LIBC = {
    "Connection refused": ["connection-refused"],
    "Connection timed out": ["connection-timed-out", "port-blocked"],
    "Connection reset by peer": ["connection-closed"],
    "Software caused connection abort": ["connection-closed"],
    "Broken pipe": ["connection-closed"],
    "No route to host": ["network-unreachable"],
    "Network is unreachable": ["network-unreachable"],
    "Network is down": ["network-unreachable"],
    "Host is down": ["network-unreachable"],
    "Network dropped connection on reset": ["connection-closed"],
    "Name or service not known": ["dns-name-not-found"],
    "Unknown host": ["dns-name-not-found"],
    "Temporary failure in name resolution": ["dns-lookup-failed"],
    "Host name lookup failure": ["dns-lookup-failed"],
    "Non-recoverable failure in name resolution": ["dns-lookup-failed"],
    "Unknown server error": ["dns-lookup-failed"],
    "No address associated with hostname": ["dns-no-record"],
    "No address associated with name": ["dns-no-record"],
}

# By what the library itself says in English: resources/libraryfaults.json, and these.
GNUTLS = {
    "An unexpected TLS packet was received.": ["tls-on-plaintext-port"],
    "A TLS packet with unexpected length was received.": ["tls-on-plaintext-port"],
    "The TLS connection was non-properly terminated.": ["connection-closed"],
    "A packet with illegal or unsupported version was received.": ["tls-version-too-old", "tls-on-plaintext-port"],
    "The Diffie-Hellman prime sent by the server is not acceptable (not long enough).": ["tls-weak-crypto"],
    "Could not negotiate a supported cipher suite.": ["tls-handshake-failed"],
    "A TLS fatal alert has been received.": ["tls-handshake-failed"],
    "No supported cipher suites have been found.": ["tls-handshake-failed"],
    "Error in the certificate verification.": ["certificate-untrusted-issuer"],
    "The certificate is not yet activated.": ["certificate-not-yet-valid"],
    "The session or certificate has expired.": ["certificate-expired"],
    "Error in the pull function.": ["connection-closed"],
    "Error in the push function.": ["connection-closed"],
    "The certificate is NOT trusted. ": ["certificate-untrusted-issuer"],
    "The certificate issuer is unknown. ": ["certificate-untrusted-issuer", "certificate-chain-incomplete"],
    "The certificate chain uses expired certificate. ": ["certificate-expired"],
    "The certificate chain uses not yet valid certificate. ": ["certificate-not-yet-valid"],
    "The certificate chain is revoked. ": ["certificate-revoked"],
    "The certificate chain uses insecure algorithm. ": ["tls-weak-crypto"],
    "The name in the certificate does not match the expected. ": ["certificate-name-mismatch"],
}


def is_long_enough(text):
    unspaced = sum(ord(letter) > 0x3000 for letter in text)
    return unspaced >= SHORTEST_UNSPACED or (len(text) >= SHORTEST and " " in text)


def messages(folders, domain, meanings):
    """By translated text its causes; a text that means two things has none."""
    found = {}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).glob(f"*/LC_MESSAGES/{domain}.mo")):
            with path.open("rb") as file:
                catalogue = gettext.GNUTranslations(file)
            for english, causes in meanings.items():
                text = catalogue.gettext(english).strip().rstrip(".")
                if text != english.strip().rstrip(".") and is_long_enough(text):
                    found.setdefault(text, []).append(causes)
    return {text: causes[0] for text, causes in found.items() if all(each == causes[0] for each in causes)}


def main():
    folders = sys.argv[1:] or ["/usr/share/locale"]
    libraries = [
        {
            "library": name,
            "faults": [{"texts": [text], "causes": causes, "confidence": "likely"} for text, causes in sorted(messages(folders, domain, meanings).items())],
        }
        for name, domain, meanings in (("glibc", "libc", LIBC), ("GnuTLS", "gnutls30", GNUTLS))
    ]
    about = "Made by tools/collect-system-messages.py from the catalogues of glibc (libc-l10n) and GnuTLS (libgnutls30); not to be edited."
    with (ROOT / "resources" / "systemmessages.json").open("w", encoding="utf-8") as out:
        out.write('{\n"schema": "mailwright.libraryfaults/1",\n"about": ' + json.dumps(about) + ',\n"libraries": [\n')
        blocks = []
        for library in libraries:
            rows = ",\n".join(json.dumps(fault, ensure_ascii=False) for fault in library["faults"])
            blocks.append('{"library": ' + json.dumps(library["library"]) + ', "faults": [\n' + rows + "\n]}")
        out.write(",\n".join(blocks) + "\n]}\n")
    print({library["library"]: len(library["faults"]) for library in libraries})


if __name__ == "__main__":
    main()
