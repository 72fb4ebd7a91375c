// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testpage.h"

#include "desk/desklinks.h"
#include "pages/arrivalcard.h"
#include "pages/lasttestcard.h"
#include "setup/assistant.h"
#include "setup/signinrules.h"
#include "setup/testrequest.h"
#include "widgets/advicebox.h"
#include "widgets/confirmhostsdialog.h"
#include "widgets/copying.h"
#include "widgets/datesettings.h"
#include "widgets/errands.h"
#include "widgets/look.h"
#include "widgets/notebox.h"
#include "widgets/pagehead.h"
#include "widgets/passphrasefields.h"
#include "widgets/passwordedit.h"
#include "widgets/prose.h"
#include "widgets/sidesview.h"
#include "widgets/testdetails.h"
#include "widgets/trustdialog.h"
#include "words/fieldwords.h"
#include "words/signinwords.h"
#include "words/testmail.h"
#include "words/troublewords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
// Whether a test of one says anything about the other.
bool areSameSettings(const Draft &one, const Draft &other)
{
    return one.account() == other.account() && one.password == other.password && one[Side::Outgoing].ownPassword == other[Side::Outgoing].ownPassword
        && one.tokens == other.tokens;
}

QString labelOf(RepairAction action, const Trouble &trouble)
{
    if (action == RepairAction::FetchIssuer)
        return TestPage::tr("Fetch the missing certificate from %1").arg(placeOfMissingIssuer(trouble.result));
    if (action == RepairAction::CompareWithControl)
        return TestPage::tr("Ask %1 as well").arg(trouble.control->host);
    const bool isForBoth = action == RepairAction::SwitchEndpoint && trouble.otherSuggestion;
    return isForBoth ? labelFor(action) : TestWords::label(action, trouble.result);
}
} // namespace

TestPage::TestPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_head(new PageHead)
    , m_sides(new SidesView)
    , m_sends(new QCheckBox(tr("&Send a test message to myself")))
    , m_startRow(new QWidget)
    , m_start(new QPushButton)
    , m_lastTest(new LastTestCard)
    , m_changed(new Card)
    , m_refusedLately(new Card)
    , m_arrival(new ArrivalCard(assistant.network()))
    , m_kept(new Card)
    , m_passphrase(m_kept->addButton(tr("Enter the passphrase …")))
    , m_adviceArea(new QVBoxLayout)
    , m_attempts(new Prose)
    , m_details(new TestDetails)
    , m_desk(new DeskLinks(assistant))
    , m_renewal(assistant.network())
    , m_run(assistant.network())
{
    m_attempts->setWeight(Prose::Quiet);
    m_start->setObjectName(u"test"_s);
    connect(m_changed->addButton(tr("&Undo")), &QPushButton::clicked, this, &TestPage::undo);
    m_refusedLately->setMood(Card::Caution);
    m_refusedLately->hide();
    auto *despite = m_refusedLately->addButton(tr("Test all the &same"));
    despite->setObjectName(u"despite"_s);
    connect(despite, &QPushButton::clicked, this, [this] {
        m_consent.despiteRefusals = true;
        startTest();
    });
    connect(m_passphrase, &QPushButton::clicked, this, &TestPage::askForPassphrase);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_phase == TestPhase::Running ? stopTest() : startTest();
    });
    connect(m_sends, &QCheckBox::toggled, this, [this](bool on) {
        draft().sendsTestMessage = on;
    });
    connect(m_arrival, &ArrivalCard::signedIn, this, [this] {
        ++draft().signInAttempts;
    });
    connect(m_arrival, &ArrivalCard::arrived, this, [this](const Arrival &arrival) {
        draft().arrival = arrival;
        m_head->setLead(TestWords::lead(m_phase, draft()));
    });
    connect(&m_renewal, &OAuthRun::finished, this, &TestPage::goOnWith);
    connect(&m_run, &TestRun::progressed, this, &TestPage::showProgress);
    connect(&m_run, &TestRun::finished, this, &TestPage::finishTest);
    connect(&m_keeper, &SecretKeeper::foundOlder, this, [this] {
        m_lockedFileWasOlder = true;
    });
    connect(&m_keeper, &SecretKeeper::kept, this, [this] {
        draft().passwordKept = true;
        tellKept(SignInWords::kept(draft()), false);
    });
    connect(&m_keeper, &SecretKeeper::failed, this, [this](StoreFault fault) {
        m_storeFault = fault;
        tellKept(SignInWords::sentence(fault, draft().keep), fault == StoreFault::WrongPassphrase || fault == StoreFault::NoPassphrase);
    });
    arrange();
}

TestPage::~TestPage() = default;

void TestPage::arrange()
{
    auto *start = new QHBoxLayout(m_startRow);
    start->setContentsMargins(0, 0, 0, 0);
    start->setSpacing(2 * rhythm);
    start->addWidget(m_start);
    start->addWidget(m_sends);
    start->addStretch(1);
    m_adviceArea->setSpacing(rhythm);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_sides);
    layout->addWidget(m_startRow);
    layout->addWidget(m_arrival);
    layout->addWidget(m_refusedLately);
    layout->addWidget(m_lastTest);
    layout->addWidget(m_changed);
    layout->addLayout(m_adviceArea);
    m_attempts->addTo(*layout);
    layout->addWidget(m_kept);
    layout->addWidget(m_details);
    layout->addWidget(m_desk);
    layout->addStretch(1);
}

Draft &TestPage::draft() const
{
    return assistant().draft;
}

QString TestPage::stepName() const
{
    return tr("Test");
}

QString TestPage::nextLabel() const
{
    return tr("Next: Finish");
}

QString TestPage::helpTopic() const
{
    return u"signs-of-trouble"_s;
}

std::optional<Verdict> TestPage::verdict() const
{
    return m_phase == TestPhase::Done && draft().lastCheck ? std::optional(verdictOf(*draft().lastCheck)) : std::nullopt;
}

// Where the mail program does the sign-in, this is as far as a test can go.
bool TestPage::isComplete() const
{
    return verdict() && verdict() != Verdict::Failed;
}

bool TestPage::isDone() const
{
    return verdict() == Verdict::Proven;
}

bool TestPage::canContinueAnyway() const
{
    return m_phase != TestPhase::Running;
}

void TestPage::enter()
{
    if (m_phase != TestPhase::Running)
        forgetResultOfOtherSettings();
    m_refusedLately->hide();
    m_sends->setChecked(draft().sendsTestMessage);
    m_sends->setVisible(draft()[Side::Outgoing].endpoint && !draft().address.isEmpty() && draft().signIn != SignIn::None && !draft().leavesSignInToProgram());
    m_sides->setShown(Side::Incoming, draft()[Side::Incoming].endpoint.has_value());
    m_sides->setShown(Side::Outgoing, draft()[Side::Outgoing].endpoint.has_value());
    showAll();
}

// The button to test, while there is nothing else to do.
QWidget *TestPage::startingPoint() const
{
    return m_phase == TestPhase::Ready || m_phase == TestPhase::Stopped ? m_start : nullptr;
}

// Another page is up: nothing goes on behind the person's back.
void TestPage::hideEvent(QHideEvent *event)
{
    WizardPage::hideEvent(event);
    if (event->spontaneous())
        return;
    m_arrival->stop();
    if (m_phase == TestPhase::Running)
        stopTest();
}

// What was proved for other settings says nothing about these.
void TestPage::forgetResultOfOtherSettings()
{
    if (m_tested && areSameSettings(*m_tested, draft()) && m_phase != TestPhase::Running)
        return;
    draft().forgetTest();
    m_arrival->forget();
    m_lastTest->recall(draft());
    m_tested.reset();
    m_before.reset();
    m_kept->hide();
    m_phase = TestPhase::Ready;
}

void TestPage::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
}

// Servers that nobody stands for, or that have just refused twice, are for the person to confirm. That happens here and nowhere else.
bool TestPage::mayStart()
{
    m_refusedLately->hide();
    if (const auto hosts = unconfirmedHosts(draft()); !hosts.isEmpty()) {
        askToConfirm(hosts);
        return false;
    }
    QStringList refusing;
    const auto planned = request();
    for (const auto *side : {&planned.incoming, &planned.outgoing})
        if (*side && (*side)->credentials && !(*side)->despiteRefusals && (*side)->budget.isSpent((*side)->endpoint, (*side)->credentials->userName))
            refusing.append((*side)->endpoint.host);
    refusing.removeDuplicates();
    if (refusing.isEmpty())
        return true;
    m_refusedLately->setText(SignInWords::refusedLately(refusing));
    m_refusedLately->show();
    return false;
}

void TestPage::askToConfirm(const QStringList &hosts)
{
    auto *dialog = new ConfirmHostsDialog(hosts, draft().claimed, this);
    connect(dialog, &ConfirmHostsDialog::confirmed, this, [this, hosts] {
        draft().naming.hosts += hosts;
        startTest();
    });
    dialog->open();
}

void TestPage::startTest()
{
    if (!mayStart())
        return;
    m_keeper.cancel();
    m_kept->hide();
    m_arrival->forget();
    draft().forgetTest();
    m_tested = draft();
    m_message = freshSoughtMessage(draft().address.toString().toUtf8());
    const auto &tokens = draft().tokens;
    if (draft().signIn == SignIn::OAuth2 && isStale(tokens, QDateTime::currentDateTimeUtc()) && !tokens.refresh.isEmpty())
        m_renewal.renew(oauthRequest(draft(), assistant().provider()), tokens.refresh);
    else
        m_run.start(request());
    setPhase(TestPhase::Running);
}

AccountCheckRequest TestPage::request() const
{
    auto request = testRequest(draft(), m_limit, markedTestMail(draft().address.toString().toUtf8(), m_message));
    for (auto *side : {&request.incoming, &request.outgoing}) {
        if (!*side)
            continue;
        (*side)->fetchesIssuer = m_consent.fetchesIssuer;
        (*side)->budget = assistant().budget;
        (*side)->despiteRefusals = m_consent.despiteRefusals;
        if (m_consent.control && (*side)->endpoint.protocol == m_consent.control->protocol)
            (*side)->control = m_consent.control;
    }
    return request;
}

// Where there are no new tokens the servers hear the old one, and say what they make of it.
void TestPage::goOnWith(const OAuthResult &renewed)
{
    if (renewed) {
        draft().tokens = *renewed;
        draft().passwordKept = false;
    }
    m_tested = draft();
    m_run.start(request());
    showAll();
}

void TestPage::stopTest()
{
    m_renewal.cancel();
    m_run.cancel();
    m_consent = {};
    draft().signInAttempts += m_run.attempts();
    setPhase(TestPhase::Stopped);
}

void TestPage::finishTest()
{
    draft().signInAttempts += m_run.attempts();
    draft().lastCheck = m_run.result();
    m_consent = {};
    m_lastTest->compare(draft());
    setPhase(TestPhase::Done);
    if (isDone())
        keepPassword();
    lookForMessage();
    Q_EMIT tested();
}

// Only where mail stays on the server, so that all its folders can be seen.
void TestPage::lookForMessage()
{
    const auto &mailbox = m_run.side(Side::Incoming);
    if (isDone() && m_run.messageSent() && mailbox && mailbox->request.credentials && mailbox->request.endpoint.protocol == Protocol::Imap)
        m_arrival->look(mailbox->request, m_message, *m_run.messageSent());
}

void TestPage::setPhase(TestPhase phase)
{
    m_phase = phase;
    showAll();
    announce();
    Q_EMIT completeChanged();
}

void TestPage::showAll()
{
    m_head->setTitle(TestWords::title(m_phase, draft()));
    m_head->setLead(TestWords::lead(m_phase, draft()));
    showStart();
    m_changed->setVisible(m_before.has_value());
    if (m_before)
        m_changed->setText(TestWords::change(*m_before, draft()));
    showProgress();
    showAdvice();
    m_details->show(m_phase == TestPhase::Done ? draft().lastCheck : std::nullopt);
    m_desk->refresh();
}

// After a failure the buttons beside the advice take its place.
void TestPage::showStart()
{
    const bool isRunning = m_phase == TestPhase::Running;
    m_start->setText(isRunning ? tr("S&top") : m_phase == TestPhase::Ready ? tr("&Test now") : tr("&Test again"));
    m_start->setPalette({});
    m_start->setFont({});
    if (m_phase == TestPhase::Ready || m_phase == TestPhase::Stopped)
        makePrimary(*m_start);
    if (isRunning && m_sends->hasFocus())
        m_start->setFocus(); // before it goes to another page's button
    m_sends->setEnabled(!isRunning);
    m_startRow->setVisible(!hasFailed());
}

bool TestPage::hasFailed() const
{
    return verdict() == Verdict::Failed;
}

void TestPage::showProgress()
{
    showSide(Side::Incoming);
    showSide(Side::Outgoing);
}

// What would be tested of this side, before anything was.
SideProgress TestPage::waiting(Side side) const
{
    const auto planned = request();
    return {side == Side::Incoming ? *planned.incoming : *planned.outgoing, {}, {}};
}

void TestPage::showSide(Side side)
{
    const auto &endpoint = draft()[side].endpoint;
    if (!endpoint)
        return;
    const auto progress = m_renewal.isRunning() ? std::nullopt : m_run.side(side);
    const bool isOfThese = m_phase != TestPhase::Ready && progress;
    const auto tries = TestWords::tries(m_run.passwordsSent(), m_run.sidesThatSignIn());
    m_sides->show(side, TestWords::sideTitle(side, m_phase, progress), *endpoint, StageWords::rows(isOfThese ? *progress : waiting(side), tries));
}

void TestPage::showAdvice()
{
    for (auto *box : std::exchange(m_advice, {}))
        box->deleteLater(); // it may be one of its own buttons that was pressed
    if (hasFailed())
        for (auto &trouble : troublesOf(*draft().lastCheck)) {
            trouble.control = assistant().controlFor(trouble.result.endpoint);
            m_advice.append(makeAdvice(trouble));
        }
    for (auto *box : m_advice)
        m_adviceArea->addWidget(box);
    const auto attempts = hasFailed() ? TestWords::attempts(draft().signInAttempts) : QString();
    m_attempts->setPlain(attempts);
    m_attempts->setVisible(!attempts.isEmpty());
}

AdviceBox *TestPage::makeAdvice(const Trouble &trouble)
{
    const auto advice = adviceOn(trouble, draft(), assistant().provider(), QDateTime::currentDateTimeUtc());
    auto *box = new AdviceBox(advice.title, advice.meaning, advice.steps);
    box->addEvidence(trouble.result.observations);
    auto possible = possibleRepairs(trouble, draft(), assistant().provider());
    if (!hasDateSettings())
        possible.removeAll(RepairAction::CheckClock);
    const auto obvious = obviousRepair(trouble, possible);
    if (obvious)
        box->offerFirst({*obvious, labelOf(*obvious, trouble)});
    if (asksForPassword(trouble))
        box->askForPassword(SignInWords::passwordLabel(assistant().provider())); // with "Test again" beside it
    QList<AdviceBox::Button> others;
    for (const auto action : possible)
        if (action != obvious && !box->button(action))
            others.append({action, labelOf(action, trouble)});
    box->offer(others);
    if (const auto &note = advice.administratorNote; !note.isEmpty())
        box->addWidget(new NoteBox(TestWords::noteSubject(draft()), note));
    connect(box, &AdviceBox::chosen, this, [this, trouble, advice, box](RepairAction action) {
        act(action, trouble, advice, *box);
    });
    return box;
}

// People who hear the page are told how it went, whatever has the focus.
void TestPage::announce()
{
    const QString news = TestWords::title(m_phase, draft()) + u' ' + TestWords::lead(m_phase, draft());
    setAccessibleDescription(news);
    QAccessibleAnnouncementEvent event(m_head, news);
    QAccessible::updateAccessibility(&event);
    setAccessibleName(TestWords::title(m_phase, draft()));
    if (isComplete() && m_start->hasFocus())
        setFocus(); // so that Return goes on instead of testing again
    if (!m_advice.isEmpty())
        m_advice.first()->setFocus(); // where the person goes on, by keyboard and by ear
}

void TestPage::act(RepairAction action, const Trouble &trouble, const Advice &advice, AdviceBox &box)
{
    switch (action) {
    case RepairAction::CopyServerReply:
        copyAndSay(replyWords(trouble.result.problem->serverReply), *box.button(action));
        break;
    case RepairAction::ComparePorts:
    case RepairAction::CheckServerName:
        Q_EMIT stepRequested(Step::Port);
        break;
    case RepairAction::TestAgain:
        if (!takePassword(box, trouble.side))
            break;
        m_before.reset();
        startTest();
        break;
    case RepairAction::CompareWithControl:
    case RepairAction::FetchIssuer:
        m_consent = action == RepairAction::FetchIssuer ? Consent{.fetchesIssuer = true} : Consent{.control = trouble.control};
        m_before.reset();
        startTest();
        break;
    case RepairAction::TrustCertificate:
        askToTrust(trouble);
        break;
    case RepairAction::SwitchOnSignIn:
    case RepairAction::SignInWithBrowser:
        applyRepair(action, trouble, draft());
        Q_EMIT stepRequested(Step::SignIn); // there is no password yet, or no permission
        break;
    default:
        if (!runErrand(action, advice, assistant().provider(), *box.button(action)))
            repair(action, trouble);
    }
}

void TestPage::askToTrust(const Trouble &trouble)
{
    auto *dialog = new TrustDialog(trouble.result.endpoint.host, trouble.result.tls->chain.first(), this);
    connect(dialog, &TrustDialog::trusted, this, [this, trouble] {
        repair(RepairAction::TrustCertificate, trouble);
    });
    dialog->open();
}

void TestPage::repair(RepairAction action, const Trouble &trouble)
{
    const auto before = draft();
    if (!applyRepair(action, trouble, draft()))
        return;
    m_before = before;
    startTest();
}

// Only what was typed is taken: an empty field means the password that is there. False: it cannot be sent.
bool TestPage::takePassword(AdviceBox &box, Side side)
{
    auto *field = box.passwordField();
    if (!field || field->text().isEmpty())
        return true;
    const auto provider = assistant().provider();
    const auto fault = checkPassword(field->text(), draft()[Side::Incoming].userName, provider);
    if (fault && !isDoubt(*fault)) {
        box.sayOfPassword(SignInWords::sentence(*fault, provider));
        return false;
    }
    auto &own = draft()[side].ownPassword;
    auto &place = own ? *own : draft().password;
    place = field->take();
    if (fault == SignInFault::SpacesInAppPassword || fault == SignInFault::BlankAtEdge)
        place = withoutSpaces(place);
    draft().passwordKept = false;
    return true;
}

void TestPage::undo()
{
    if (!m_before)
        return;
    m_run.cancel();
    const auto attempts = draft().signInAttempts;
    draft() = *std::exchange(m_before, std::nullopt);
    draft().signInAttempts = attempts;
    draft().forgetTest();
    setPhase(TestPhase::Ready);
}

void TestPage::keepPassword()
{
    if (draft().keep == Keep::UntilClosed || draft().passwordKept || secretsOf(draft()).isEmpty())
        return;
    m_lockedFileWasOlder = false;
    m_keeper.keep(draft(), window()->winId());
}

void TestPage::tellKept(const QString &sentence, bool offersPassphrase)
{
    m_kept->setText(m_lockedFileWasOlder ? sentence + QLatin1Char(' ') + SignInWords::olderThanSeen() : sentence);
    m_kept->setMood(draft().passwordKept && !m_lockedFileWasOlder ? Card::Plain : Card::Caution);
    m_passphrase->setVisible(offersPassphrase);
    m_kept->show();
}

void TestPage::askForPassphrase()
{
    const auto kind = m_storeFault == StoreFault::WrongPassphrase ? PassphraseFields::ExistingFile : PassphraseFields::NewFile;
    auto *dialog = new PassphraseDialog(kind, SignInWords::passphraseWanted(m_storeFault.value_or(StoreFault::NoPassphrase)), this);
    connect(dialog, &PassphraseDialog::given, this, [this](const Secret &passphrase) {
        draft().vaultPassphrase = passphrase;
        m_kept->hide();
        keepPassword();
    });
    dialog->open();
}
