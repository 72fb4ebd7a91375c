// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portpage.h"

#include "pages/lasttestcard.h"
#include "providers/accountdraft.h"
#include "providers/providerservers.h"
#include "setup/assistant.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/endpointedit.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "widgets/portboard.h"
#include "widgets/prose.h"
#include "words/boardwords.h"
#include "words/providerwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
DoorSituation situationOf(const ServerSide &side, const PortFinding &finding)
{
    const auto &plan = side.plan();
    const auto isSamePort = [&finding](const Endpoint &door) {
        return door.host == finding.endpoint.host && door.port == finding.endpoint.port;
    };
    DoorSituation situation;
    situation.isDocumented = plan.known.isEmpty() || std::ranges::any_of(plan.known, isSamePort) || (plan.documented && isSamePort(*plan.documented));
    situation.isRunning = side.isRunning();
    situation.othersAnswer = std::ranges::any_of(side.findings(), [&](const PortFinding &other) {
        return other.reach == Reach::Reached && !isSamePort(other.endpoint);
    });
    situation.showsHost = plan.documented && plan.documented->host != finding.endpoint.host;
    return situation;
}

void fill(PortBoard &board, const ServerSide &side, bool isPractice)
{
    QList<BoardRow> rows;
    for (const auto &finding : side.findings()) {
        auto situation = situationOf(side, finding);
        situation.isPractice = isPractice;
        rows.append(BoardWords::row(finding, situation));
    }
    board.setRows(rows);
    board.setChosen(side.chosen());
}

// The doors of the practice mailbox have other numbers than real ones, so they are simply all tried.
DoorPlan practicePlan(Protocol protocol, const Endpoint &documented, const PracticeMailbox &mailbox)
{
    DoorPlan plan{{}, documented, {}, {mailbox.authority()}};
    for (const auto &door : mailbox.endpoints())
        if (door.protocol == protocol)
            plan.doors.append(door);
    std::ranges::stable_partition(plan.doors, [&documented](const Endpoint &door) {
        return door == documented;
    });
    return plan;
}
} // namespace

PortPage::PortPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_head(new PageHead)
    , m_lastTest(new LastTestCard)
    , m_outgoingEdit(new EndpointEdit(Protocol::Smtp))
    , m_incomingEdit(new EndpointEdit(Protocol::Imap))
    , m_outgoingBoard(new PortBoard)
    , m_incomingBoard(new PortBoard)
    , m_again(new LinkButton)
    , m_why(new Card)
    , m_receivingState(new StateLabel)
    , m_imap(new QRadioButton(tr("&IMAP: mail stays on the server and looks the same on every device")))
    , m_pop3(new QRadioButton(tr("&POP3: mail is fetched to one computer")))
    , m_receivingWhy(new Prose)
    , m_detailsText(new QLabel)
    , m_enterByHand(new Button(tr("Enter by hand…"), this))
    , m_outgoing(assistant.network())
    , m_incoming(assistant.network())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_lastTest);
    m_byHand = makeByHand();
    layout->addWidget(m_byHand);
    layout->addWidget(m_outgoingBoard);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    addWhy(*layout);
    addReceiving(*layout);
    m_detailsText->setTextFormat(Qt::PlainText);
    m_detailsText->setWordWrap(true);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details = new Foldout(tr("Details for experts: protocol versions, certificates, capabilities"), m_detailsText);
    layout->addWidget(m_details);
    layout->addStretch(1);
    connectSides();
}

QString PortPage::stepName() const
{
    return tr("Port & encryption");
}

QString PortPage::nextLabel() const
{
    return tr("Next: Sign in");
}

QString PortPage::helpTopic() const
{
    return u"ports"_s;
}

QList<QAbstractButton *> PortPage::footerButtons() const
{
    return {m_enterByHand};
}

void PortPage::addWhy(QVBoxLayout &layout)
{
    auto *whatArePorts = new LinkButton(tr("What are ports? ›"));
    connect(whatArePorts, &LinkButton::clicked, this, [this] {
        Q_EMIT helpRequested(helpTopic());
    });
    m_why->addButton(whatArePorts);
    layout.addWidget(m_why);
}

void PortPage::addReceiving(QVBoxLayout &layout)
{
    m_receiving = new QWidget;
    auto *column = new QVBoxLayout(m_receiving);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm / 2);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Receiving:")));
    line->addWidget(m_receivingState, 1);
    column->addLayout(line);
    m_receivingPorts = new Foldout(tr("Show ports for receiving"), makeReceivingPorts());
    column->addWidget(m_receivingPorts);
    layout.addWidget(m_receiving);
}

QWidget *PortPage::makeReceivingPorts()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm);
    column->addWidget(m_imap);
    column->addWidget(m_pop3);
    column->addWidget(m_incomingBoard);
    column->addWidget(m_receivingWhy);
    return content;
}

Card *PortPage::makeByHand()
{
    auto *card = new Card(tr("Enter the servers by hand"), tr("An encrypted line is a must: without it, your password could be read on the way."));
    card->addWidget(m_outgoingEdit);
    card->addWidget(m_incomingEdit);
    auto *check = card->addButton(tr("Chec&k these"));
    auto *close = card->addButton(tr("C&lose"));
    connect(check, &QPushButton::clicked, this, &PortPage::takeByHand);
    connect(close, &QPushButton::clicked, card, &Card::hide);
    for (auto *edit : {m_outgoingEdit, m_incomingEdit})
        connect(edit, &EndpointEdit::returnPressed, this, &PortPage::takeByHand);
    connect(m_enterByHand, &QPushButton::clicked, this, &PortPage::showByHand);
    card->hide();
    return card;
}

void PortPage::connectSides()
{
    connect(m_again, &LinkButton::clicked, this, &PortPage::stopOrAgain);
    for (auto *side : {&m_outgoing, &m_incoming})
        connect(side, &ServerSide::changed, this, &PortPage::sideChanged);
    connect(m_outgoingBoard, &PortBoard::chosenByPerson, &m_outgoing, &ServerSide::choose);
    connect(m_incomingBoard, &PortBoard::chosenByPerson, &m_incoming, &ServerSide::choose);
    connect(m_imap, &QRadioButton::clicked, this, [this] {
        probeIncoming(Protocol::Imap);
    });
    connect(m_pop3, &QRadioButton::clicked, this, [this] {
        probeIncoming(Protocol::Pop3);
    });
}

void PortPage::enter()
{
    m_byHand->hide();
    m_lastTest->recall(assistant().draft);
    probe();
    sideChanged();
}

void PortPage::probe()
{
    const auto &draft = assistant().draft;
    const auto planOf = [this](const Endpoint &documented) {
        if (const auto *mailbox = assistant().practice())
            return practicePlan(documented.protocol, documented, *mailbox);
        return planFor(documented.protocol, documented, assistant().provider(), assistant().draft);
    };
    m_outgoing.begin(draft[Side::Outgoing].documented ? planOf(*draft[Side::Outgoing].documented) : DoorPlan());
    m_incoming.begin(draft[Side::Incoming].documented ? planOf(*draft[Side::Incoming].documented) : DoorPlan());
    m_receiving->setVisible(draft[Side::Incoming].documented.has_value());
    m_imap->setChecked(!draft[Side::Incoming].documented || draft[Side::Incoming].documented->protocol == Protocol::Imap);
    m_pop3->setChecked(!m_imap->isChecked());
}

// The other protocol's door: the provider's own where one is known, else the usual one of the same host.
void PortPage::probeIncoming(Protocol protocol)
{
    auto &draft = assistant().draft;
    if (!draft[Side::Incoming].documented || draft[Side::Incoming].documented->protocol == protocol)
        return;
    Endpoint documented{protocol, draft[Side::Incoming].documented->host, standardPort(protocol, Security::Tls), Security::Tls};
    const auto servers = serversFor(assistant().provider(), draft.address, draft.blanks);
    const bool hostIsTheirs = std::ranges::any_of(servers, [&draft](const ServerLogin &server) {
        return server.endpoint.host == draft[Side::Incoming].documented->host;
    });
    const auto theirs = std::ranges::find_if(servers, [protocol](const ServerLogin &server) {
        return server.endpoint.protocol == protocol;
    });
    if (hostIsTheirs && theirs != servers.end())
        documented = theirs->endpoint;
    if (const auto *mailbox = assistant().practice())
        for (const auto &door : mailbox->endpoints())
            if (door.protocol == protocol && door.security == Security::Tls)
                documented = door;
    draft[Side::Incoming].documented = documented;
    probe();
}

void PortPage::stopOrAgain()
{
    const bool wasRunning = isChecking();
    for (auto *side : {&m_outgoing, &m_incoming})
        if (!wasRunning)
            side->again();
        else if (side->isRunning())
            side->stop();
}

void PortPage::showByHand()
{
    const auto &draft = assistant().draft;
    if (const auto endpoint = m_outgoing.endpoint() ? m_outgoing.endpoint() : draft[Side::Outgoing].documented)
        m_outgoingEdit->setEndpoint(*endpoint);
    if (const auto endpoint = m_incoming.endpoint() ? m_incoming.endpoint() : draft[Side::Incoming].documented)
        m_incomingEdit->setEndpoint(*endpoint);
    m_incomingEdit->setVisible(draft[Side::Incoming].documented.has_value());
    m_byHand->show();
    m_outgoingEdit->host()->setFocus(Qt::OtherFocusReason);
}

// Another name than the one that stood there was typed by the person. It may be nobody's of the preset.
void PortPage::takeTyped(std::optional<Endpoint> &documented, const std::optional<Endpoint> &typed)
{
    auto &draft = assistant().draft;
    if (typed && (!documented || documented->host != typed->host)) {
        draft.naming.hosts.append(typed->host);
        const auto provider = assistant().provider();
        if (hasOwnServers(provider) && !isServerOf(provider, typed->host)) {
            draft.claimed = provider.name;
            draft.providerId = u"generic"_s;
            draft.signIn = SignIn::Password;
            draft.tokens = {};
        }
    }
    documented = typed;
}

void PortPage::takeByHand()
{
    auto &draft = assistant().draft;
    const auto incoming = draft[Side::Incoming].documented ? m_incomingEdit->check() : std::nullopt;
    const auto outgoing = m_outgoingEdit->check();
    if (!outgoing || (draft[Side::Incoming].documented && !incoming))
        return;
    takeTyped(draft[Side::Outgoing].documented, outgoing);
    takeTyped(draft[Side::Incoming].documented, incoming);
    m_byHand->hide();
    probe();
    m_outgoingBoard->setFocus(Qt::OtherFocusReason);
}

void PortPage::sideChanged()
{
    const bool isPractice = assistant().practice();
    fill(*m_outgoingBoard, m_outgoing, isPractice);
    fill(*m_incomingBoard, m_incoming, isPractice);
    m_again->setText(isChecking() ? tr("Stop checking") : tr("Check again"));
    keep();
    updateHead();
    updateWhy();
    updateReceiving();
    updateDetails();
    Q_EMIT completeChanged();
}

void PortPage::keep()
{
    auto &draft = assistant().draft;
    draft[Side::Outgoing].endpoint = m_outgoing.endpoint() ? m_outgoing.endpoint() : draft[Side::Outgoing].documented;
    draft[Side::Incoming].endpoint = m_incoming.endpoint() ? m_incoming.endpoint() : draft[Side::Incoming].documented;
    draft.findings = m_outgoing.findings() + m_incoming.findings();
}

bool PortPage::isComplete() const
{
    return m_outgoing.works() && (!assistant().draft[Side::Incoming].documented || m_incoming.works());
}

bool PortPage::isDone() const
{
    return isComplete();
}

bool PortPage::canContinueAnyway() const
{
    return !isChecking();
}

void PortPage::updateHead()
{
    const auto &documented = m_outgoing.plan().documented;
    const auto host = documented ? documented->host : QString();
    const auto tried = m_outgoing.isRunning() ? tr("The ports of %1 are being tried from this computer. No password is sent.").arg(host)
                                              : tr("We tried the ports of %1 from this computer. No password was sent.").arg(host);
    m_head->setTitle(tr("How shall your mail go out?"));
    const auto choice = choiceText();
    QString lead = tried + u' ' + outcomeText(choice);
    if (assistant().practice())
        lead += u'\n' + tr("The practice ports have numbers of their own; in brackets stands the one they play.");
    m_head->setLead(lead, {host, choice});
}

QString PortPage::choiceText() const
{
    const auto endpoint = m_outgoing.endpoint();
    return endpoint ? tr("Port %1 with %2").arg(QString::number(endpoint->port), labelFor(endpoint->security)) : QString();
}

QString PortPage::outcomeText(const QString &choice) const
{
    const auto recommended = m_outgoing.recommendation();
    if (m_outgoing.works() && recommended && recommended->endpoint == m_outgoing.endpoint())
        return tr("%1 works here and is our recommendation.").arg(choice);
    if (m_outgoing.works())
        return tr("%1 works here and is your choice.").arg(choice);
    if (m_outgoing.isRunning())
        return {};
    if (std::ranges::any_of(m_outgoing.findings(), &PortFinding::works))
        return tr("%1 is your choice, but was not seen to work.").arg(choice);
    return tr("None of them can be used as it is.");
}

void PortPage::updateWhy()
{
    const auto recommended = m_outgoing.recommendation();
    m_why->setVisible(recommended.has_value());
    if (!recommended)
        return;
    const bool works = recommended->reason != Recommendation::OnlyDocumented;
    const auto title = works ? BoardWords::whyTitle(recommended->endpoint.port) : tr("What now?");
    QString text = title + u' ' + BoardWords::why(*recommended, m_outgoing.findings(), m_outgoing.plan().documented, documentedBy());
    if (const auto further = BoardWords::forSender(assistant().draft.sender); works && !further.isEmpty())
        text += u'\n' + further;
    m_why->setMood(works ? Card::Plain : Card::Caution);
    m_why->setText(text, {title});
}

void PortPage::updateReceiving()
{
    const auto endpoint = m_incoming.endpoint();
    const auto server = endpoint ? ProviderWords::server(*endpoint) : QString();
    if (m_incoming.works())
        m_receivingState->setStanding(Standing::Works, server, wordFor(Standing::Works));
    else if (m_incoming.isRunning())
        m_receivingState->setStanding(Standing::Checking, wordFor(Standing::Checking));
    else if (m_incoming.chosen())
        m_receivingState->setStanding(Standing::Fails, server, m_incomingBoard->row(*m_incoming.chosen()).reach.words);
    m_receivingState->setBold(m_incoming.works());
    const auto recommended = m_incoming.recommendation();
    m_receivingWhy->setPlain(recommended ? BoardWords::why(*recommended, m_incoming.findings(), m_incoming.plan().documented, documentedBy()) : QString());
}

// Who names the documented doors; nobody in particular where no provider is known.
QString PortPage::documentedBy() const
{
    const auto provider = assistant().provider();
    return provider.kind == ProviderKind::Generic || m_outgoing.plan().known.isEmpty() ? QString() : provider.name;
}

void PortPage::updateDetails()
{
    QStringList parts;
    for (const auto *side : {&m_outgoing, &m_incoming})
        for (const auto &finding : side->findings())
            if (finding.reach != Reach::Checking)
                parts.append(BoardWords::details(finding));
    m_detailsText->setText(breakable(parts.join(u"\n\n"_s)));
    m_details->setHidden(parts.isEmpty());
}
