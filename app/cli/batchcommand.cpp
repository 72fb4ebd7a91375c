// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchcommand.h"

#include "base/linecutter.h"
#include "batchdone.h"
#include "batchsecrets.h"
#include "check/batch/batch.h"
#include "check/lastlook.h"
#include "checkarguments.h"
#include "checktext.h"
#include "interruption.h"
#include "output.h"
#include "readsecret.h"
#include "secretconsent.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSocketNotifier>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 portion = 64 * 1024; // read at once
constexpr qsizetype longestLine = 16 * 1024;
constexpr int mostChecks = 2000;

QString sentenceFor(HeaderFault fault)
{
    switch (fault) {
    case HeaderFault::Unreadable:
        return Cli::tr("The first line of the list cannot be read as a header.");
    case HeaderFault::ColumnMissing:
        return Cli::tr("The list needs a first line that names its columns: address, protocol, host, port, security, user, password_env or password_file.");
    case HeaderFault::ColumnTwice:
        return Cli::tr("The list names a column twice.");
    case HeaderFault::PasswordInClear:
        return Cli::tr("Passwords do not stand in a list. Name a variable in the column password_env, or a file in password_file.");
    }
    return {};
}

QString sentenceFor(RowFault fault)
{
    switch (fault) {
    case RowFault::TooLong:
        return Cli::tr("The row is longer than 16 KiB.");
    case RowFault::NotUtf8:
        return Cli::tr("The row is not written in UTF-8.");
    case RowFault::OpenQuote:
        return Cli::tr("A quotation mark of the row is not closed, or something follows the closing one.");
    case RowFault::ColumnCount:
        return Cli::tr("The row has more or fewer fields than the first line.");
    case RowFault::Address:
        return Cli::tr("The address is no e-mail address.");
    case RowFault::Protocol:
        return Cli::tr("The protocol is smtp, imap or pop3.");
    case RowFault::Host:
        return Cli::tr("The host is no server name.");
    case RowFault::Port:
        return Cli::tr("The port is a number from 1 to 65535, or empty for the usual one.");
    case RowFault::Security:
        return Cli::tr("The security is tls, starttls or none.");
    case RowFault::User:
        return Cli::tr("The user name has control characters in it or is longer than 1024 characters.");
    case RowFault::NoPassword:
        return Cli::tr("The row has a user but no password_env or password_file.");
    case RowFault::TwoPasswords:
        return Cli::tr("The row has a password_env and a password_file; an account is tried with one password only.");
    case RowFault::PasswordUnreadable:
        return Cli::tr("The password of the row cannot be read.");
    case RowFault::Repeated:
        return Cli::tr("The same account stood further up; it is tried once.");
    }
    return {};
}

// What the row signs in with; null where it does not.
std::expected<std::optional<Credentials>, QString> credentialsOf(const BatchRow &row, std::optional<AuthMechanism> mechanism, const SecretPlaces &places)
{
    if (row.userName.isEmpty())
        return std::nullopt;
    auto secret = places.secretOf(row);
    if (!secret)
        return std::unexpected(secret.error());
    return Credentials{row.userName, *std::move(secret), mechanism};
}

int numberFrom(const CommandLine &line, const QString &option, int otherwise)
{
    const auto text = line.value(option);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const auto number = text->toInt(&isNumber);
    if (!isNumber || number < 1 || number > mostChecks)
        throw UsageError{Cli::tr("--%1 takes a number from 1 to %2, not “%3”.").arg(option).arg(mostChecks).arg(*text)};
    return number;
}

// Each check holds a socket or two, beside a few files.
void allowSockets(int checks)
{
    rlimit files;
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, std::max<rlim_t>(files.rlim_cur, static_cast<rlim_t>(2 * checks + 100)));
    ::setrlimit(RLIMIT_NOFILE, &files);
}

// One run of a batch: rows in, lines of JSON out. Reads on only as far as the checks keep up.
class BatchRun : public QObject
{
public:
    BatchRun(const CommandLine &line, QFile &input, BatchDone done);
    ExitCode finish(); // waits until all is done or somebody asks it to end

private:
    void readOn();
    void takeLines();
    void takeRow(const QByteArray &text);
    void refuse(RowFault fault, const QString &sentence, const BatchRow &row = {});
    void report(qint64 id, const CheckResult &result);
    void write(const QJsonObject &document);
    void endIfDone();
    void showProgress(const QString &ending = {}) const;

    CheckRequest m_pattern; // what all have in common
    SecretPlaces m_places;
    HostNaming m_naming;
    std::optional<AuthMechanism> m_mechanism; // empty: the strongest
    bool m_signsIn;
    bool m_withTranscript;
    QFile &m_input;
    BatchDone m_done;
    LineCutter m_cutter{longestLine};
    std::optional<BatchColumns> m_columns;
    QHash<qint64, BatchRow> m_tried; // by their line, until their result is written
    QSet<QByteArray> m_seen; // digests of the identities of all so far
    qint64 m_line = 0;
    QMap<Verdict, int> m_verdicts; // how many came out so
    int m_refused = 0, m_skipped = 0;
    bool m_inputEnded = false;
    bool m_wasStopped = false;
    std::optional<UsageError> m_error;
    QEventLoop m_loop;
    QSocketNotifier m_readable;
    QTimer m_clock;
    Interruption m_interruption;
    Batch m_batch;
};

BatchRun::BatchRun(const CommandLine &line, QFile &input, BatchDone done)
    : m_places(SecretPlaces::of(line))
    , m_naming{false, confirmedHosts(line)}
    , m_mechanism(mechanismFrom(line))
    , m_signsIn(line.value(u"auth"_s) != "none"_L1)
    , m_withTranscript(line.has(u"transcript"_s))
    , m_input(input)
    , m_done(std::move(done))
    , m_readable(input.handle(), QSocketNotifier::Read)
    , m_batch({.checks = numberFrom(line, u"jobs"_s, BatchLimits().checks), .perHost = numberFrom(line, u"per-host"_s, BatchLimits().perHost)})
{
    m_pattern.furtherAuthorities = line.authorities();
    m_pattern.limit = line.timeout(m_pattern.limit);
    m_pattern.despiteRefusals = line.has(u"despite-refusals"_s);
    m_pattern.findsAlternative = false; // a look at every other port would be a flood,
    m_pattern.triesBothFamilies = false; // and so would twice as many connections
    connect(&m_readable, &QSocketNotifier::activated, this, &BatchRun::readOn);
    connect(&m_batch, &Batch::checked, this, &BatchRun::report);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        showProgress();
    });
    connect(&m_interruption, &Interruption::asked, this, [this] {
        m_wasStopped = true;
        m_loop.quit();
    });
    m_clock.start(::isatty(STDERR_FILENO) ? std::chrono::milliseconds(500) : std::chrono::seconds(10));
}

ExitCode BatchRun::finish()
{
    m_loop.exec();
    if (m_error)
        throw *m_error;
    showProgress(m_wasStopped ? Cli::tr("stopped") : Cli::tr("finished"));
    return m_wasStopped || m_verdicts.contains(Verdict::Failed) || m_refused > 0 ? FoundProblem : Succeeded;
}

void BatchRun::readOn()
{
    char bytes[portion];
    const auto size = ::read(m_input.handle(), bytes, portion);
    if (size > 0)
        m_cutter.feed({bytes, static_cast<qsizetype>(size)});
    else if (size == 0 || (errno != EAGAIN && errno != EINTR))
        m_inputEnded = true;
    takeLines();
}

void BatchRun::takeLines()
{
    while (m_batch.wantsMore() && !m_error) {
        auto text = m_cutter.take();
        if (!text && m_inputEnded)
            text = m_cutter.takeRest();
        if (!text)
            break;
        ++m_line;
        if (m_columns) {
            try {
                takeRow(*text);
            } catch (const UsageError &error) {
                m_error = error; // nobody allowed such a password, or such a server
            }
        } else if (auto columns = BatchColumns::parse(*text)) {
            m_columns = *std::move(columns);
        } else {
            m_error = UsageError{sentenceFor(columns.error())};
        }
    }
    m_readable.setEnabled(!m_inputEnded && m_batch.wantsMore());
    endIfDone();
}

void BatchRun::takeRow(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto row = m_columns->row(text);
    if (!row)
        return refuse(row.error(), sentenceFor(row.error()));
    const auto digest = QCryptographicHash::hash(row->identity().toUtf8(), QCryptographicHash::Sha1);
    if (m_seen.contains(digest))
        return refuse(RowFault::Repeated, sentenceFor(RowFault::Repeated), *row);
    m_seen.insert(digest);
    if (m_done.contains(*row)) {
        ++m_skipped;
        return;
    }
    auto request = m_pattern;
    request.endpoint = row->endpoint;
    if (m_signsIn) {
        const auto credentials = credentialsOf(*row, m_mechanism, m_places);
        if (!credentials)
            return refuse(RowFault::PasswordUnreadable, credentials.error(), *row);
        request.credentials = *credentials;
        release({&request}, ownerOf(*row, m_naming));
    }
    if (request.credentials && row->endpoint.protocol == Protocol::Smtp) {
        const auto address = row->address.toString().toUtf8();
        request.envelope = Envelope{address, address, {}};
    }
    m_tried.insert(m_line, *row);
    m_batch.add({m_line, std::move(request)});
}

void BatchRun::refuse(RowFault fault, const QString &sentence, const BatchRow &row)
{
    ++m_refused;
    QJsonObject document{{u"schema"_s, u"mailwright.batch-row/1"_s}, {u"error"_s, wordFor(fault)}, {u"meaning"_s, sentence}};
    addIdentity(document, m_line, row);
    write(document);
}

void BatchRun::report(qint64 id, const CheckResult &result)
{
    const auto row = m_tried.take(id);
    ++m_verdicts[verdictOf(result)];
    const auto context = contextFor({}, ServerLogin{row.endpoint, row.userName, SignIn::Password});
    const auto shown = givesPasswordAway(result, context) ? withoutOutsideWords(result) : result; // the others go on
    auto document = documentFor(shown, context, m_withTranscript);
    addIdentity(document, id, row);
    write(document);
    takeLines();
}

// Where nobody reads the results any more, nobody wants the rest.
void BatchRun::write(const QJsonObject &document)
{
    if (printJsonLine(document))
        return;
    m_wasStopped = true;
    m_loop.quit();
}

void BatchRun::endIfDone()
{
    if (m_inputEnded && !m_columns && !m_error)
        m_error = UsageError{Cli::tr("The list is empty.")};
    if (m_error || (m_inputEnded && m_batch.isIdle()))
        m_loop.quit();
}

void BatchRun::showProgress(const QString &ending) const
{
    auto text = Cli::tr("%1 proven, %2 with the sign-in not tested, %3 failed, %4 not tried")
                    .arg(m_verdicts.value(Verdict::Proven))
                    .arg(m_verdicts.value(Verdict::NotTested))
                    .arg(m_verdicts.value(Verdict::Failed))
                    .arg(m_refused);
    if (m_skipped > 0)
        text += ", "_L1 + Cli::tr("%1 done before").arg(m_skipped);
    talk(text + ", "_L1 + (ending.isEmpty() ? Cli::tr("%1 open").arg(m_batch.open()) : ending));
}

BatchDone doneBefore(const CommandLine &line)
{
    BatchDone done;
    const auto path = line.value(u"skip-done"_s);
    if (path && !done.read(*path))
        throw UsageError{Cli::tr("The file %1 cannot be read.").arg(*path)};
    return done;
}

// One account's options say nothing about a list.
void refuseOptionsOfOne(const CommandLine &line)
{
    for (const auto &option : {u"account"_s, u"preset"_s, u"protocol"_s, u"server"_s, u"security"_s, u"user"_s, u"from"_s, u"to"_s, u"send"_s, u"wallet"_s})
        if (line.has(option))
            throw UsageError{Cli::tr("--%1 does not go with --batch; the list says it for each account.").arg(option)};
    if (givesSecret(line))
        throw UsageError{Cli::tr("A list names its passwords in its columns password_env or password_file.")};
}
// A list in a file is read twice, so that nothing goes out before all its servers were looked at.
void lookAtHosts(const CommandLine &line, QFile &input)
{
    const auto begin = ::lseek(input.handle(), 0, SEEK_CUR);
    if (begin < 0 || line.value(u"auth"_s) == "none"_L1) // a pipe is judged row by row
        return;
    const auto hosts = hostsIn(input.handle(), {false, confirmedHosts(line)}, SecretPlaces::of(line));
    if (!hosts.unnamed.isEmpty())
        throw UsageError{sentenceForUnnamed(hosts.unnamed)};
    if (!hosts.named.isEmpty())
        talk(Cli::tr("Passwords go to: %1").arg(hosts.named.join(", "_L1)));
    ::lseek(input.handle(), begin, SEEK_SET);
}

ExitCode listHosts(const CommandLine &line, QFile &input)
{
    const auto hosts = hostsIn(input.handle(), {false, confirmedHosts(line)}, SecretPlaces::of(line));
    if (line.wantsJson()) {
        printJson({{u"schema"_s, u"mailwright.batch-hosts/1"_s},
                   {u"confirmed"_s, QJsonArray::fromStringList(hosts.named)},
                   {u"unconfirmed"_s, QJsonArray::fromStringList(hosts.unnamed)}});
        return Succeeded;
    }
    for (const auto &host : hosts.named)
        print(host);
    for (const auto &host : hosts.unnamed)
        print(host + u"  "_s + Cli::tr("(to be confirmed: --confirm-host %1)").arg(host));
    return Succeeded;
}

// It is read line by line, so that it may be of any length.
void openList(QFile &input, const QString &path)
{
    constexpr auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    if (path != "-"_L1) {
        if (const auto opened = openRegular(input, mode); !opened)
            throw UsageError{sentenceFor(opened.error(), path)};
    } else if (!input.open(stdin, mode)) {
        throw UsageError{Cli::tr("Standard input cannot be read.")};
    }
}
} // namespace

ExitCode checkBatch(const CommandLine &line, const QString &path)
{
    refuseOptionsOfOne(line);
    QFile input(path);
    openList(input, path);
    if (line.has(u"dry-run"_s))
        return listHosts(line, input);
    lookAtHosts(line, input);
    auto done = doneBefore(line);
    allowSockets(numberFrom(line, u"jobs"_s, BatchLimits().checks));
    if (done.endsWithinLine())
        print({});
    return BatchRun(line, input, std::move(done)).finish();
}
