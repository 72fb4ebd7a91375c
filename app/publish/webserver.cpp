// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webserver.h"

using namespace Qt::StringLiterals;

namespace
{
// The page has no script, and nothing from elsewhere.
constexpr auto pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

// The names that programs ask beside the domain itself.
QByteArray hostNames(const QString &domain, const char *separator)
{
    const auto name = domain.toLatin1();
    return "autoconfig." + name + separator + "autodiscover." + name + separator + "mta-sts." + name;
}

// A place of the site. Its media type does not depend on the server's own list of types.
QByteArray location(const QByteArray &place, const QByteArray &mediaType, const QByteArray &more = {})
{
    return "location " + place + " {\n    root " + siteFolder + ";\n    types { }\n    default_type " + mediaType + ";\n" + more + "}\n";
}
} // namespace

// Only letters, digits, dots, hyphens and underscores come through from the address, so that nothing else gets into the
// profile. $request_id is a fresh random number in 32 hexadecimal digits.
QByteArray nginxServer(const QString &domain)
{
    return "# For the http block of nginx: /etc/nginx/conf.d/mail-setup.conf\n"
           "# Put in: the site's folder and the certificate, which must name all three hosts.\n"
           "map $arg_user $mail_setup_user {\n"
           "    default \"\";\n"
           "    \"~^(?<mail_setup_plain>[A-Za-z0-9][A-Za-z0-9._-]{0,63})$\" $mail_setup_plain;\n"
           "}\n"
           "map $request_id $mail_setup_profile {\n"
           "    \"~^(?<a1>.{8})(?<a2>.{4})(?<a3>.{4})(?<a4>.{4})(?<a5>.{12})$\" $a1-$a2-$a3-$a4-$a5;\n"
           "}\n"
           "map $request_id $mail_setup_account {\n"
           "    \"~^(?<b5>.{12})(?<b1>.{8})(?<b2>.{4})(?<b3>.{4})(?<b4>.{4})$\" $b1-$b2-$b3-$b4-$b5;\n"
           "}\n"
           "server {\n"
           "    listen 443 ssl;\n"
           "    listen [::]:443 ssl;\n"
           "    server_name "_ba
        + hostNames(domain, " ")
        + ";\n"
          "    ssl_certificate     /etc/ssl/mail-setup.pem;\n"
          "    ssl_certificate_key /etc/ssl/mail-setup.key;\n"
          "    include /etc/nginx/mail-setup-locations.conf;\n"
          "}\n";
}

// A file is not served to a POST: nginx answers 405, and error_page turns that into the file. Outlook's question is not read.
QByteArray nginxLocations()
{
    return "# For a server block of nginx: /etc/nginx/mail-setup-locations.conf, also included by the server of the domain itself\n"_ba
        + location("= /mail/config-v1.1.xml", "text/xml") + location("= /.well-known/autoconfig/mail/config-v1.1.xml", "text/xml")
        + location("= /.well-known/mta-sts.txt", "text/plain")
        + location("~* ^/autodiscover/autodiscover\\.xml$",
                   "text/xml",
                   "    error_page 405 =200 $uri;\n"
                   "    try_files /autodiscover/autodiscover.xml =404;\n")
        + location("= /mail-setup/account.mobileconfig",
                   "application/x-apple-aspen-config",
                   "    if ($mail_setup_user = \"\") {\n"
                   "        return 400;\n"
                   "    }\n"
                   "    sub_filter_types *;\n"
                   "    sub_filter_once off;\n"
                   "    sub_filter %EMAILLOCALPART% $mail_setup_user;\n"
                   "    sub_filter %PROFILEUUID% $mail_setup_profile;\n"
                   "    sub_filter %ACCOUNTUUID% $mail_setup_account;\n"
                   "    add_header Cache-Control no-store;\n")
        + location("/mail-setup/",
                   "text/html",
                   "    index index.html;\n"
                   "    add_header Content-Security-Policy \""_ba
                       + pagePolicy
                       + "\";\n"
                   "    add_header X-Content-Type-Options nosniff;\n");
}

// What is in a "handle" excludes what is in the others.
QByteArray caddyFile(const QString &domain)
{
    return "# For Caddy. Put in: the site's folder.\n"
           "# Caddy does not fill in the Apple profile: that part of the page needs nginx.\n"_ba
        + hostNames(domain, ", ")
        + " {\n"
          "\troot * "
        + siteFolder
        + "\n"
          "\t@xml path *.xml\n"
          "\theader @xml Content-Type text/xml\n"
          "\theader /mail-setup/* {\n"
          "\t\tContent-Security-Policy \""
        + pagePolicy
        + "\"\n"
          "\t\tX-Content-Type-Options nosniff\n"
          "\t}\n"
          "\t@autodiscover path_regexp (?i)^/autodiscover/autodiscover\\.xml$\n"
          "\thandle @autodiscover {\n"
          "\t\trewrite * /autodiscover/autodiscover.xml\n"
          "\t\tmethod GET\n"
          "\t\tfile_server\n"
          "\t}\n"
          "\t@notServed path /administrator/* /mail-setup/account.mobileconfig\n"
          "\thandle @notServed {\n"
          "\t\trespond 404\n"
          "\t}\n"
          "\thandle {\n"
          "\t\tfile_server\n"
          "\t}\n"
          "}\n";
}
