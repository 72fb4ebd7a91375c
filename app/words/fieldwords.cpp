// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct StageLabel {
    QLatin1StringView stage;
    const char *label;
};

constexpr std::array stageLabels = {
    StageLabel{"resolve"_L1, QT_TRANSLATE_NOOP("Stage", "Find server")},
    StageLabel{"connect"_L1, QT_TRANSLATE_NOOP("Stage", "Connect")},
    StageLabel{"greeting"_L1, QT_TRANSLATE_NOOP("Stage", "Greeting")},
    StageLabel{"capabilities"_L1, QT_TRANSLATE_NOOP("Stage", "What the server can do")},
    StageLabel{"starttls"_L1, QT_TRANSLATE_NOOP("Stage", "Switch to encryption")},
    StageLabel{"tls"_L1, QT_TRANSLATE_NOOP("Stage", "Lock the line")},
    StageLabel{"sign-in"_L1, QT_TRANSLATE_NOOP("Stage", "Sign in")},
    StageLabel{"sender"_L1, QT_TRANSLATE_NOOP("Stage", "Sender accepted")},
    StageLabel{"recipient"_L1, QT_TRANSLATE_NOOP("Stage", "Recipient accepted")},
    StageLabel{"message"_L1, QT_TRANSLATE_NOOP("Stage", "Message handed over")},
    StageLabel{"delivery"_L1, QT_TRANSLATE_NOOP("Stage", "Message arrived")},
};

const char *wordsFor(HostFault fault)
{
    switch (fault) {
    case HostFault::Empty:
        return QT_TRANSLATE_NOOP("Field", "The server name is missing; type a name such as imap.example.com.");
    case HostFault::TooLong:
        return QT_TRANSLATE_NOOP("Field", "This server name is longer than any real one; type only the name, such as imap.example.com.");
    case HostFault::HasScheme:
        return QT_TRANSLATE_NOOP("Field", "This is a link; type only the server name, without what ends in ://.");
    case HostFault::HasPort:
        return QT_TRANSLATE_NOOP("Field", "The port has a field of its own; type only the server name here, without the colon and the number.");
    case HostFault::HasSpace:
        return QT_TRANSLATE_NOOP("Field", "A server name has no spaces or line breaks; take them out.");
    case HostFault::BadCharacter:
        return QT_TRANSLATE_NOOP("Field", "A server name consists of letters, digits, hyphens and dots; take out everything else, slashes too.");
    case HostFault::BadLabel:
        return QT_TRANSLATE_NOOP("Field", "A dot or hyphen is in the wrong place; type the name like imap.example.com.");
    }
    return "";
}

const char *wordsFor(AddressFault fault)
{
    switch (fault) {
    case AddressFault::Empty:
        return QT_TRANSLATE_NOOP("Field", "The mail address is missing; type it like jane@example.com.");
    case AddressFault::TooLong:
        return QT_TRANSLATE_NOOP("Field", "This mail address is longer than any real one; type only the address, such as jane@example.com.");
    case AddressFault::NoAt:
        return QT_TRANSLATE_NOOP("Field", "The @ is missing; type the whole address, such as jane@example.com.");
    case AddressFault::NoLocalPart:
        return QT_TRANSLATE_NOOP("Field", "The name before the @ is missing; type the whole address, such as jane@example.com.");
    case AddressFault::NoDomain:
        return QT_TRANSLATE_NOOP("Field", "The part after the @ is missing; type the whole address, such as jane@example.com.");
    case AddressFault::BadCharacter:
        return QT_TRANSLATE_NOOP("Field", "There is a space or another character in it that no mail address has; take it out.");
    case AddressFault::BadDomain:
        return QT_TRANSLATE_NOOP("Field", "The part after the @ is no name on the internet; type one such as example.com.");
    }
    return "";
}

const char *wordsFor(AccountFileFault::Kind kind)
{
    switch (kind) {
    case AccountFileFault::TooLarge:
        return QT_TRANSLATE_NOOP("Field", "This file is far too large for a saved account; choose a file that ends in .mailwright.");
    case AccountFileFault::NotJson:
        return QT_TRANSLATE_NOOP("Field", "This file is damaged or not a saved account; choose a file that ends in .mailwright.");
    case AccountFileFault::WrongSchema:
        return QT_TRANSLATE_NOOP("Field", "This is another kind of file, or it was saved by a newer Mailwright; choose another file or update Mailwright.");
    case AccountFileFault::Missing:
        return QT_TRANSLATE_NOOP("Field", "The saved account lacks \"%1\"; save it again, or set the account up anew.");
    case AccountFileFault::Invalid:
        return QT_TRANSLATE_NOOP("Field", "In the saved account \"%1\" makes no sense; save it again, or correct that entry.");
    case AccountFileFault::HasSecret:
        return QT_TRANSLATE_NOOP("Field", "There is a password in this file (\"%1\"), and Mailwright never saves one; take it out before you open the file.");
    }
    return "";
}

QString translated(const char *words)
{
    return QCoreApplication::translate("Field", words);
}
} // namespace

QString sentenceFor(HostFault fault)
{
    return translated(wordsFor(fault));
}

QString sentenceFor(AddressFault fault)
{
    return translated(wordsFor(fault));
}

QString sentenceFor(const AccountFileFault &fault)
{
    const auto sentence = translated(wordsFor(fault.kind));
    return fault.part.isEmpty() ? sentence : QString(sentence).replace("%1"_L1, fault.part);
}

QString portSentence()
{
    return QCoreApplication::translate("Field", "A port is a whole number from 1 to 65535; for sending it is usually 587 or 465, for receiving 993.");
}

QString labelForStage(QLatin1StringView stage)
{
    for (const auto &[word, label] : stageLabels)
        if (word == stage)
            return QCoreApplication::translate("Stage", label);
    return stage;
}

QString replyWords(const QString &reply)
{
    const auto instead = QCoreApplication::translate("Stage", "The server repeated what was typed; its words are left out.");
    return QString(reply).replace(repeatedWhatWasTyped, instead);
}

QString givesAwaySentence()
{
    return QCoreApplication::translate("Stage", "The password would be in this, because the server repeated it. So nothing was written or copied.");
}

QString stateWords(StageReport::Status status)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("Cli", text);
    };
    switch (status) {
    case StageReport::Passed:
        return u"✓ "_s + words(QT_TRANSLATE_NOOP("Cli", "works"));
    case StageReport::Failed:
        return u"✕ "_s + words(QT_TRANSLATE_NOOP("Cli", "stopped"));
    case StageReport::Warning:
        return u"! "_s + words(QT_TRANSLATE_NOOP("Cli", "works, with a note"));
    case StageReport::Skipped:
        return u"– "_s + words(QT_TRANSLATE_NOOP("Cli", "not tried"));
    case StageReport::Running:
        break;
    }
    return u"… "_s + words(QT_TRANSLATE_NOOP("Cli", "checking"));
}
