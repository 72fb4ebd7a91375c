// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
Q_DECLARE_METATYPE(PresetFault)

namespace
{
// A preset with something in every field.
QByteArray example()
{
    QFile file(QStringLiteral(TEST_DATA "/providers/example.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class TestPresetParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyField();
    void faults_data();
    void faults();
    void hugeFile();
    void deepJson();
    void everyCutOffIsAFault();
};

void TestPresetParser::everyField()
{
    const auto provider = parseProvider(example());
    QVERIFY(provider.has_value());
    const Provider expected{
        .id = u"example"_s,
        .name = u"Example Mail"_s,
        .kind = ProviderKind::Mailbox,
        .confidence = PresetConfidence::High,
        .domains = {u"example.com"_s, u"example.org"_s},
        .mxSuffixes = {{u"mx.example.com"_s, true}},
        .servers = {{Protocol::Imap, u"imap.{region}.example.com"_s, 993, Security::Tls, true, UserNameRule{UserNameRule::LocalPart, {}}, {}},
                    {Protocol::Smtp, u"smtp.{region}.example.com"_s, 587, Security::StartTls, true, {}, {}},
                    {Protocol::Smtp, u"smtp.{region}.example.com"_s, 465, Security::Tls, false, {}, {Credential::Password}}},
        .blanks = {{u"region"_s, {u"north"_s, u"south"_s}, u"north"_s}},
        .userName = {UserNameRule::Address, {}},
        .credentials = {Credential::AppPassword, Credential::OAuth2},
        .hints = {ProviderHint::AppPasswordNeeded},
        .notes = {u"Closed on Sundays."_s},
        .links = {{ProviderLink::AppPassword, QUrl(u"https://example.com/app"_s), true},
                  {ProviderLink::Settings, QUrl(u"https://example.com/settings"_s), false}},
        .sending = {u"_spf.example.com"_s, {u"ex1"_s, u"ex2"_s}},
        .signs = {u"examplesign"_s},
        .oauth = OAuthService{.authorization = u"https://login.example.com/{tenant}/authorize"_s,
                              .token = u"https://login.example.com/{tenant}/token"_s,
                              .device = u"https://login.example.com/{tenant}/device"_s,
                              .tenant = u"everybody"_s,
                              .scopes = {{Protocol::Imap, u"https://example.com/mail.read"_s}, {Protocol::Smtp, u"https://example.com/mail.send"_s}},
                              .furtherScopes = {u"offline_access"_s},
                              .parameters = {{u"prompt"_s, u"consent"_s}},
                              .redirect = QUrl(u"http://localhost"_s),
                              .registration = QUrl(u"https://example.com/developers"_s),
                              .issuer = {},
                              .hosts = {u"imap.north.example.com"_s, u"imap.south.example.com"_s, u"smtp.north.example.com"_s, u"smtp.south.example.com"_s}},
        .sources = {{u"help page"_s, QUrl(u"https://example.com/help"_s), QDate(2026, 10, 1)}},
        .checked = QDate(2026, 11, 1),
    };
    QVERIFY(*provider == expected);
}

void TestPresetParser::faults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<PresetFault>("expected");
    using Fault = PresetFault;
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, Fault::Kind kind, const QString &part) {
        QTest::newRow(name) << from << to << Fault{kind, part};
    };
    row("cut off", "\"checked\": \"2026-11\"\n}", "", Fault::NotJson, {});
    row("a list instead of an object", example(), "[]", Fault::NotJson, {});
    row("newer schema", "provider/1", "provider/2", Fault::WrongSchema, {});
    row("unknown key", "\"kind\"", "\"colour\": \"red\", \"kind\"", Fault::UnknownKey, u"colour"_s);
    row("unknown key of a server", "\"port\": 465", "\"port\": 465, \"sni\": true", Fault::UnknownKey, u"servers[2].sni"_s);
    row("no name", "\"name\": \"Example Mail\",", "", Fault::Missing, u"name"_s);
    row("wrong type of name", "\"Example Mail\"", "17", Fault::Invalid, u"name"_s);
    row("line end in the name", "Example Mail", "Example\\r\\nMail", Fault::Invalid, u"name"_s);
    row("id that leaves the folder", "\"example\"", "\"../example\"", Fault::Invalid, u"id"_s);
    row("no such kind", "\"mailbox\"", "\"pigeon\"", Fault::Invalid, u"kind"_s);
    row("domains as one text", "[\"example.com\", \"example.org\"]", "\"example.com\"", Fault::Invalid, u"domains"_s);
    row("domain in capitals", "\"example.org\"", "\"Example.org\"", Fault::Invalid, u"domains[1]"_s);
    row("domain twice", "\"example.org\"", "\"example.com\"", Fault::Invalid, u"domains[1]"_s);
    row("numeric domain", "\"example.org\"", "\"192.0.2.7\"", Fault::Invalid, u"domains[1]"_s);
    row("suffix of everything", "\"mx.example.com\"", "\"com\"", Fault::Invalid, u"mx[0].suffix"_s);
    row("confirmed by words", "\"confirmed\": true", "\"confirmed\": \"yes\"", Fault::Invalid, u"mx[0].confirmed"_s);
    row("server as a text", "{\"protocol\": \"imap\", ", "\"imap\", {\"protocol\": \"imap\", ", Fault::Invalid, u"servers[0]"_s);
    row("port 70000", "465", "70000", Fault::Invalid, u"servers[2].port"_s);
    row("port 0", "465", "0", Fault::Invalid, u"servers[2].port"_s);
    row("port with a fraction", "465", "465.5", Fault::Invalid, u"servers[2].port"_s);
    row("port as a text", "465", "\"465\"", Fault::Invalid, u"servers[2].port"_s);
    row("host with a space", "imap.{", "imap {", Fault::Invalid, u"servers[0].host"_s);
    row("host with a line end", "imap.{", "imap\\r\\n.{", Fault::Invalid, u"servers[0].host"_s);
    row("host with a port",
        "smtp.{region}.example.com\", \"port\": 465",
        "smtp.{region}.example.com:25\", \"port\": 465",
        Fault::Invalid,
        u"servers[2].host"_s);
    row("open brace", "imap.{region}", "imap.{region", Fault::Invalid, u"servers[0].host"_s);
    row("no lock", "\"starttls\"", "\"none\"", Fault::Invalid, u"servers[1].security"_s);
    row("nothing preferred", "\"security\": \"starttls\", \"preferred\": true", "\"security\": \"starttls\"", Fault::Contradiction, u"servers[1].preferred"_s);
    row("two preferred", "\"auth\": [\"password\"]", "\"preferred\": true", Fault::Contradiction, u"servers[2].preferred"_s);
    row("relay that receives", "\"mailbox\"", "\"relay\"", Fault::Contradiction, u"servers[0].protocol"_s);
    row("blank without a name", "\"name\": \"region\", ", "", Fault::Missing, u"blanks[0].name"_s);
    row("unknown blank", "\"name\": \"region\"", "\"name\": \"planet\"", Fault::Invalid, u"blanks[0].name"_s);
    row("blank nobody uses", "\"name\": \"region\"", "\"name\": \"server\"", Fault::Contradiction, u"blanks"_s);
    row("default that is no choice", "\"default\": \"north\"", "\"default\": \"west\"", Fault::Invalid, u"blanks[0].default"_s);
    row("choice that makes no host", "\"south\"", "\"sou th\"", Fault::Invalid, u"blanks[0].choices"_s);
    row("no such user name", "\"email\"", "\"nickname\"", Fault::Invalid, u"userName"_s);
    row("fixed to nothing", "\"email\"", "\"fixed:\"", Fault::Invalid, u"userName"_s);
    row("no such credential", "\"oauth2\"", "\"handshake\"", Fault::Invalid, u"auth[1]"_s);
    row("no way to sign in", "\"auth\": [\"app-password\", \"oauth2\"]", "\"auth\": []", Fault::Contradiction, u"servers"_s);
    row("no such hint", "\"app-password-needed\"", "\"be-lucky\"", Fault::Invalid, u"hints[0]"_s);
    row("endless note", "Closed on Sundays.", QByteArray(141, 'z'), Fault::Invalid, u"notes[0]"_s);
    row("link without a lock", "https://example.com/app", "http://example.com/app", Fault::Invalid, u"links.appPassword"_s);
    row("link to a script", "https://example.com/app", "javascript:alert(1)", Fault::Invalid, u"links.appPassword"_s);
    row("link that looks like another", "https://example.com/app", "https://example.com@example.net/app", Fault::Invalid, u"links.appPassword"_s);
    row("unknown link", "\"appPassword\": \"https", "\"pricing\": \"https", Fault::UnknownKey, u"links.pricing"_s);
    row("unconfirmed link that is not there", "[\"settings\"]", "[\"enableImap\"]", Fault::Contradiction, u"linksUnconfirmed"_s);
    row("include with a space", "_spf.example.com", "_spf example.com", Fault::Invalid, u"sending.spf"_s);
    row("sign that is in anything", "\"examplesign\"", "\"mail\"", Fault::Invalid, u"signs[0]"_s);
    row("selector twice", "\"ex2\"", "\"ex1\"", Fault::Invalid, u"sending.dkim[1]"_s);
    row("unknown record", "\"spf\"", "\"bimi\"", Fault::UnknownKey, u"sending.bimi"_s);
    row("source without a lock", "https://example.com/help", "http://example.com/help", Fault::Invalid, u"sources[0].url"_s);
    row("source without a date", ", \"date\": \"2026-10\"", "", Fault::Missing, u"sources[0].date"_s);
    row("source of another day", "2026-10", "2026-10-17", Fault::Invalid, u"sources[0].date"_s);
    row("source that says nothing", "\"help page\"", "\"\"", Fault::Invalid, u"sources[0].what"_s);
    row("unknown key of a source", "\"what\"", "\"who\"", Fault::UnknownKey, u"sources[0].who"_s);
    row("sources as a text",
        "[{\"what\": \"help page\", \"url\": \"https://example.com/help\", \"date\": \"2026-10\"}]",
        "\"help page\"",
        Fault::Invalid,
        u"sources"_s);
    row("sign-in without a lock", "https://login.example.com/{tenant}/token", "http://login.example.com/token", Fault::Invalid, u"oauth.token"_s);
    row("somebody else's sign-in", "https://login.example.com/{tenant}/token", "https://{tenant}.example.com/token", Fault::Invalid, u"oauth.token"_s);
    row("sign-in with a question", "{tenant}/authorize", "{tenant}/authorize?prompt=none", Fault::Invalid, u"oauth.authorization"_s);
    row("sign-in with a name", "https://login.example.com/{tenant}/device", "https://a@login.example.com/{tenant}/device", Fault::Invalid, u"oauth.device"_s);
    row("no token address", "\"token\": \"https://login.example.com/{tenant}/token\",", "", Fault::Missing, u"oauth.token"_s);
    row("tenant that leads away", "\"everybody\"", "\"../evil\"", Fault::Invalid, u"oauth.tenant"_s);
    row("blank without a tenant", "\"tenant\": \"everybody\",", "", Fault::Contradiction, u"oauth.tenant"_s);
    row("scope of two words", "https://example.com/mail.send", "mail send", Fault::Invalid, u"oauth.scopes.smtp"_s);
    row("scope of a protocol that is none",
        "\"smtp\": \"https://example.com/mail",
        "\"jmap\": \"https://example.com/mail",
        Fault::UnknownKey,
        u"oauth.scopes.jmap"_s);
    row("redirect to elsewhere", "http://localhost", "http://localhost.example.com", Fault::Invalid, u"oauth.redirect"_s);
    row("parameter that is ours", "\"prompt\": \"consent\"", "\"redirect_uri\": \"https://example.net\"", Fault::Invalid, u"oauth.parameters.redirect_uri"_s);
    row("browser sign-in that is not offered", "\"app-password\", \"oauth2\"", "\"app-password\"", Fault::Contradiction, u"oauth"_s);
    row("month 13", "2026-11", "2026-13", Fault::Invalid, u"checked"_s);
}

void TestPresetParser::faults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(PresetFault, expected);
    auto json = example();
    QVERIFY(json.contains(from));
    const auto provider = parseProvider(json.replace(json.indexOf(from), from.size(), to));
    QVERIFY(!provider.has_value());
    QCOMPARE(provider.error().kind, expected.kind);
    QCOMPARE(provider.error().part, expected.part);
}

void TestPresetParser::hugeFile()
{
    QCOMPARE(parseProvider(QByteArray(1 << 20, ' ')).error().kind, PresetFault::TooLarge);
}

void TestPresetParser::deepJson()
{
    const auto deep = QByteArray("{\"schema\":").append(QByteArray(60000, '['));
    QCOMPARE(parseProvider(deep).error().kind, PresetFault::NotJson);
    const auto closed = QByteArray(30000, '[') + QByteArray(30000, ']');
    QCOMPARE(parseProvider(closed).error().kind, PresetFault::NotJson);
}

void TestPresetParser::everyCutOffIsAFault()
{
    const auto json = example().trimmed();
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!parseProvider(json.first(size)).has_value());
}

QTEST_GUILESS_MAIN(TestPresetParser)
#include "tst_presetparser.moc"
