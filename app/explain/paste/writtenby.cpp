// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writtenby.h"

#include "base/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLookForProgram = 64 * 1024;

constexpr WordTable<WrittenBy, 18> programs = {{
    {WrittenBy::Thunderbird, "thunderbird"_L1},
    {WrittenBy::Outlook, "outlook"_L1},
    {WrittenBy::AppleMail, "apple-mail"_L1},
    {WrittenBy::Android, "android"_L1},
    {WrittenBy::WordPress, "wordpress"_L1},
    {WrittenBy::Device, "device"_L1},
    {WrittenBy::Php, "php"_L1},
    {WrittenBy::Python, "python"_L1},
    {WrittenBy::Node, "node"_L1},
    {WrittenBy::Java, "java"_L1},
    {WrittenBy::DotNet, "dotnet"_L1},
    {WrittenBy::Go, "go"_L1},
    {WrittenBy::Ruby, "ruby"_L1},
    {WrittenBy::Postfix, "postfix"_L1},
    {WrittenBy::Msmtp, "msmtp"_L1},
    {WrittenBy::Fetchmail, "fetchmail"_L1},
    {WrittenBy::Isync, "isync"_L1},
    {WrittenBy::Mutt, "mutt"_L1},
}};

struct ProgramSign {
    QStringView text;
    WrittenBy program;
};

// The more particular first: WordPress sends with PHPMailer.
constexpr auto programSigns = std::to_array<ProgramSign>({
    {u"wp-content", WrittenBy::WordPress},
    {u"wp-includes", WrittenBy::WordPress},
    {u"wp mail smtp", WrittenBy::WordPress},
    {u"wp_mail", WrittenBy::WordPress},
    {u"wordpress", WrittenBy::WordPress},
    {u"com.fsck.k9", WrittenBy::Android},
    {u"k-9 mail", WrittenBy::Android},
    {u"net.thunderbird.android", WrittenBy::Android},
    {u"scan to email", WrittenBy::Device},
    {u"scan-to-email", WrittenBy::Device},
    {u"scanner", WrittenBy::Device},
    {u"printer", WrittenBy::Device},
    {u"synology", WrittenBy::Device},
    {u"qnap", WrittenBy::Device},
    {u"fritz!box", WrittenBy::Device},
    {u"multifunktions", WrittenBy::Device},
    {u"phpmailer", WrittenBy::Php},
    {u"server -> client:", WrittenBy::Php},
    {u"smtp -> get_lines()", WrittenBy::Php},
    {u"swift_transport", WrittenBy::Php},
    {u"stream_socket_", WrittenBy::Php},
    {u"symfony\\component\\mailer", WrittenBy::Php},
    {u"smtplib", WrittenBy::Python},
    {u"imaplib", WrittenBy::Python},
    {u"poplib", WrittenBy::Python},
    {u"traceback (most recent call last)", WrittenBy::Python},
    {u"reply: retcode (", WrittenBy::Python},
    {u"nodemailer", WrittenBy::Node},
    {u"smtp-connection", WrittenBy::Node},
    {u"code: 'eauth'", WrittenBy::Node},
    {u"\"code\":\"eauth\"", WrittenBy::Node},
    {u"javax.mail", WrittenBy::Java},
    {u"jakarta.mail", WrittenBy::Java},
    {u"com.sun.mail", WrittenBy::Java},
    {u"mailkit", WrittenBy::DotNet},
    {u"system.net.mail", WrittenBy::DotNet},
    {u"gomail", WrittenBy::Go},
    {u"dial tcp", WrittenBy::Go},
    {u"net::smtp", WrittenBy::Ruby},
    {u"actionmailer", WrittenBy::Ruby},
    {u"openssl::ssl::sslerror", WrittenBy::Ruby},
    {u"msmtp", WrittenBy::Msmtp},
    {u"exitcode=ex_", WrittenBy::Msmtp},
    {u"fetchmail", WrittenBy::Fetchmail},
    {u"mbsync", WrittenBy::Isync},
    {u"neomutt", WrittenBy::Mutt},
    {u"postfix/", WrittenBy::Postfix},
    {u"thunderbird", WrittenBy::Thunderbird},
    {u"mozilla_pkix", WrittenBy::Thunderbird},
    {u"0x800ccc", WrittenBy::Outlook},
    {u"0x80042", WrittenBy::Outlook},
    {u"microsoft outlook", WrittenBy::Outlook},
    {u"apple mail", WrittenBy::AppleMail},
    {u"mail.app", WrittenBy::AppleMail},
    {u"com.apple.mail", WrittenBy::AppleMail},
});
} // namespace

QLatin1StringView wordFor(WrittenBy program)
{
    return wordOf(programs, program);
}

std::optional<WrittenBy> writtenBy(QStringView text)
{
    const auto looked = text.first(std::min(text.size(), longestLookForProgram)).toString().toLower();
    const auto found = std::ranges::find_if(programSigns, [&looked](const ProgramSign &sign) {
        return looked.contains(sign.text);
    });
    return found == programSigns.end() ? std::nullopt : std::optional(found->program);
}

bool isWithoutBrowser(WrittenBy program)
{
    switch (program) {
    case WrittenBy::Thunderbird:
    case WrittenBy::Outlook:
    case WrittenBy::AppleMail:
    case WrittenBy::Android:
        return false;
    default:
        return true;
    }
}
