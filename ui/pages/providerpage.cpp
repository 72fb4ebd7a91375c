// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providerpage.h"

#include "providers/accountdraft.h"
#include "setup/assistant.h"
#include "widgets/choicecard.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "widgets/providerfacts.h"
#include "widgets/providerlist.h"
#include "widgets/settingsblanks.h"
#include "widgets/statelabel.h"
#include "words/discoverywords.h"
#include "words/mishapwords.h"
#include "words/providerwords.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// On the network thread. Its parameters live as long as it does.
Task<> lookUp(BackgroundTask &background,
              const ProviderCatalog &catalog,
              EmailAddress address,
              DiscoveryRules rules,
              DiscoveryListener found,
              std::function<void()> ended)
{
    const auto tell = [&](const Discovery &soFar) {
        background.post([found, soFar] {
            found(soFar);
        });
    };
    const auto discovery = co_await discover(address, catalog, rules, tell);
    tell(discovery);
    background.post(ended);
}

// Said by the domain itself over https.
bool isProven(FindingSource source, Trust trust)
{
    const bool isOwnWord = source == FindingSource::Pacc || source == FindingSource::Autoconfig || source == FindingSource::Autodiscover;
    return isOwnWord && trust != Trust::Low;
}

// The domain's own word over https counts, and so does a preset that its mail leads to; what DNS alone says, or a guess, does not.
HostNaming namingBy(const Finding &finding)
{
    if (finding.source == FindingSource::Preset || finding.source == FindingSource::MailExchanger)
        return {true, {}};
    return {false, isProven(finding.source, finding.trust) ? hostsOf(finding.account) : QStringList()};
}

// Each side by whoever named it.
HostNaming namingBy(const SettingsChoice &choice)
{
    QStringList hosts;
    for (const auto &side : {choice.incoming, choice.outgoing})
        if (side && isProven(side->source, side->trust))
            hosts.append(side->login.endpoint.host);
    return {false, hosts};
}
} // namespace

ProviderPage::ProviderPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_head(new PageHead)
    , m_practice(new Card)
    , m_lookupState(new StateLabel)
    , m_stop(new LinkButton(tr("Stop looking")))
    , m_mozilla(new LinkButton(tr("Ask Mozilla’s database too, which then hears the domain")))
    , m_cards(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_blanks(new SettingsBlanks)
    , m_facts(new ProviderFacts)
    , m_list(new ProviderList(assistant.catalog()))
    , m_all(new Foldout(tr("All providers"), m_list))
    , m_lookup(assistant.network())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(m_head);
    layout->addWidget(m_practice);
    addLookup(*layout);
    m_cards->setSpacing(rhythm);
    layout->addLayout(m_cards);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_blanks, m_facts, m_all})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_practice->hide();
    m_blanks->hide();
    m_facts->hide();
    connect(m_list, &ProviderList::chosen, this, &ProviderPage::pick);
    connect(m_stop, &LinkButton::clicked, this, &ProviderPage::stopLookup);
    connect(m_mozilla, &LinkButton::clicked, this, &ProviderPage::askMozilla);
    connect(m_blanks, &SettingsBlanks::edited, this, &ProviderPage::updatePicked);
}

void ProviderPage::addLookup(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_lookupState, 1);
    row->addWidget(m_stop);
    layout.addLayout(row);
    layout.addWidget(m_mozilla, 0, Qt::AlignLeading);
    m_mozilla->hide();
}

QString ProviderPage::stepName() const
{
    return tr("Provider");
}

QString ProviderPage::nextLabel() const
{
    return tr("Next: Port and encryption");
}

QString ProviderPage::helpTopic() const
{
    return u"password"_s;
}

void ProviderPage::enter()
{
    const auto &draft = assistant().draft;
    const auto way = static_cast<int>(draft.way);
    if (draft.way == Way::Practice) {
        showPractice();
    } else if (m_address != draft.address || m_way != way) {
        m_address = draft.address;
        beginAnew();
    }
    m_way = way;
    if (draft.way != Way::Practice)
        showOpenedAccount();
    updateHead();
}

void ProviderPage::showPractice()
{
    m_lookup.cancel();
    dropCandidates();
    const auto *mailbox = assistant().practice();
    m_practice->setTitle(nameOf(mailbox->mishap()));
    m_practice->setText(mailbox->mishap() == Mishap::None
                            ? tr("The practice mailbox behaves as a good mail server should.")
                            : tr("This is what the practice mailbox lets happen. Go on as you would with a real one, and see how it shows."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_lookupState, m_stop, m_mozilla, m_blanks, m_facts, m_all})
        widget->hide();
    m_practice->show();
}

void ProviderPage::beginAnew()
{
    m_practice->hide();
    m_all->show();
    dropCandidates();
    const bool onlySends = assistant().draft.way == Way::Relay;
    m_list->filter()->clear();
    m_list->prefer(onlySends ? ProviderKind::Relay : ProviderKind::Mailbox);
    m_all->setOpen(onlySends);
    addCandidate({Candidate::ByHand, unknownProvider(), {}},
                 onlySends ? tr("A sending service that is not in the list. You type its server's name.")
                           : tr("A provider that is not in the list, or your own server. You type the servers' names."));
    if (onlySends) {
        m_lookupState->hide();
        m_stop->hide();
        m_mozilla->hide();
    } else {
        startLookup();
    }
}

// An account that was opened is a candidate of its own, and the one that was meant.
void ProviderPage::showOpenedAccount()
{
    const auto &beginning = assistant().beginning();
    if (!beginning || beginning->address != m_address)
        return;
    const bool isHere = std::ranges::any_of(m_candidates, [&](const Candidate &candidate) {
        return candidate.provider.id == beginning->provider;
    });
    if (isHere)
        return;
    addCandidate({Candidate::Saved, assistant().provider(), beginning}, tr("From the saved account. %1").arg(ProviderWords::servers(*beginning)));
    choose(0);
}

void ProviderPage::startLookup()
{
    m_lookupState->setStanding(Standing::Checking, tr("looking for the settings of %1").arg(m_address.domain));
    m_lookupState->show();
    m_stop->show();
    m_mozilla->hide();
    m_lookup.start([this, address = m_address, rules = assistant().discoveryRules, &catalog = assistant().catalog()] {
        return lookUp(
            m_lookup,
            catalog,
            address,
            rules,
            [this](const Discovery &discovery) {
                showFindings(discovery);
            },
            [this] {
                lookupEnded();
            });
    });
}

void ProviderPage::stopLookup()
{
    m_lookup.cancel();
    lookupEnded();
}

void ProviderPage::lookupEnded()
{
    m_stop->hide();
    QStringList sentences;
    for (const auto &remark : std::as_const(m_discovery.remarks))
        sentences.append(sentenceFor(remark));
    const bool foundSomething = !m_discovery.findings.isEmpty();
    if (!foundSomething && sentences.isEmpty())
        sentences.append(tr("Nothing was found for %1. Choose your provider below, or type the servers' names.").arg(m_address.domain));
    m_lookupState->setVisible(!sentences.isEmpty());
    m_lookupState->setStanding(Standing::NotTried, sentences.join(u' '));
    m_mozilla->setVisible(!foundSomething && !assistant().discoveryRules.offline && !assistant().discoveryRules.asksMozilla);
    if (!foundSomething)
        chooseIfNone(m_candidates.size() - 1);
    if (!foundSomething && chosenProvider() == "generic"_L1)
        m_all->setOpen(true);
    updateHead();
}

// It hears the domain, so it is asked only for this address, and only when that is wanted.
void ProviderPage::askMozilla()
{
    assistant().discoveryRules.asksMozilla = true;
    dropFound();
    m_chosen.reset();
    m_chosenByHand = false;
    startLookup();
    assistant().discoveryRules.asksMozilla = false;
}

// The best on top, as choose() has it. What the person chose stays chosen.
void ProviderPage::showFindings(const Discovery &discovery)
{
    const bool isNew = discovery.findings != m_discovery.findings;
    m_discovery = discovery;
    if (!isNew)
        return;
    std::optional<Finding> kept;
    if (m_chosenByHand && m_chosen)
        kept = m_candidates[*m_chosen].finding;
    dropFound();
    const auto choice = ::choose(discovery.findings);
    for (auto finding = choice.ranked.crbegin(); finding != choice.ranked.crend(); ++finding)
        addCandidate(candidateFor(*finding, choice), textFor(*finding, choice));
    if (kept)
        if (const auto place = std::ranges::find(m_candidates, kept, &Candidate::finding); place != m_candidates.end())
            choose(place - m_candidates.begin());
    chooseIfNone(0);
    updateHead();
}

ProviderPage::Candidate ProviderPage::candidateFor(const Finding &finding, const SettingsChoice &choice) const
{
    const auto provider = assistant().catalog().byId(finding.providerId).value_or(unknownProvider());
    Candidate candidate{Candidate::Found, provider, std::nullopt, namingBy(finding), finding};
    if (provider.kind != ProviderKind::Generic)
        return candidate;
    const bool isBest = finding == choice.ranked.first();
    candidate.account = completed(isBest ? *choice.account : finding.account);
    if (isBest)
        candidate.naming = namingBy(choice);
    return candidate;
}

void ProviderPage::dropFound()
{
    for (qsizetype i = m_candidates.size() - 1; i >= 0; --i) {
        if (m_candidates[i].origin != Candidate::Found)
            continue;
        delete m_candidates[i].card;
        m_candidates.removeAt(i);
        if (m_chosen == i)
            m_chosen.reset();
        else if (m_chosen && *m_chosen > i)
            --*m_chosen;
    }
}

void ProviderPage::pick(const QString &id)
{
    const auto provider = assistant().catalog().byId(id);
    if (!provider)
        return;
    dropPicked();
    const auto known = std::ranges::find_if(m_candidates, [&](const Candidate &candidate) {
        return candidate.provider.id == id;
    });
    if (known != m_candidates.end()) {
        choose(known - m_candidates.begin());
        return;
    }
    addCandidate({Candidate::Picked, *provider, {}}, {});
    choose(0);
    updatePicked();
}

// Its servers' names may depend on what stands in the blanks.
void ProviderPage::updatePicked()
{
    if (m_chosen && m_candidates[*m_chosen].origin == Candidate::Picked)
        m_candidates[*m_chosen].card->setText(QString(tr("Chosen from the list.") + u' ' + ProviderWords::servers(m_blanks->account())).trimmed());
}

// The newest comes first; "another provider" stays last.
void ProviderPage::addCandidate(Candidate candidate, const QString &text)
{
    const bool isUnknown = candidate.provider.kind == ProviderKind::Generic;
    const auto title = candidate.account && isUnknown ? m_address.domain : ProviderWords::name(candidate.provider);
    candidate.card = new ChoiceCard(title, text);
    m_group->addButton(candidate.card->radio());
    connect(candidate.card, &ChoiceCard::chosen, this, [this, card = candidate.card] {
        m_chosenByHand = true;
        choose(std::ranges::find(m_candidates, card, &Candidate::card) - m_candidates.begin());
    });
    const bool goesLast = candidate.origin == Candidate::ByHand;
    m_cards->insertWidget(goesLast ? static_cast<int>(m_candidates.size()) : 0, candidate.card);
    if (m_chosen && !goesLast)
        ++*m_chosen;
    m_candidates.insert(goesLast ? m_candidates.size() : 0, candidate);
}

void ProviderPage::dropCandidates()
{
    for (const auto &candidate : std::as_const(m_candidates))
        delete candidate.card;
    m_candidates.clear();
    m_chosen.reset();
    m_chosenByHand = false;
    m_discovery = {};
    m_blanks->hide();
    m_facts->hide();
}

void ProviderPage::dropPicked()
{
    for (qsizetype i = m_candidates.size() - 1; i >= 0; --i) {
        if (m_candidates[i].origin != Candidate::Picked)
            continue;
        delete m_candidates[i].card;
        m_candidates.removeAt(i);
        m_chosen.reset();
    }
}

void ProviderPage::chooseIfNone(qsizetype index)
{
    if (!m_chosen)
        choose(index);
}

void ProviderPage::choose(qsizetype index)
{
    if (m_chosen == index)
        return;
    m_chosen = index;
    const auto candidate = m_candidates[index]; // a copy: choosing the card comes back here
    const bool byHand = m_chosenByHand;
    candidate.card->choose();
    m_chosenByHand = byHand;
    if (candidate.account)
        m_blanks->hide();
    else
        m_blanks->setProvider(candidate.provider, m_address, valuesFor(candidate));
    m_facts->setProvider(candidate.provider);
    updateHead();
    Q_EMIT completeChanged();
}

// What was found fills the blanks before what was typed for another provider.
BlankValues ProviderPage::valuesFor(const Candidate &candidate) const
{
    auto values = assistant().draft.blanks;
    if (candidate.finding)
        values.insert(candidate.finding->blanks);
    return values;
}

QString ProviderPage::chosenProvider() const
{
    return m_chosen ? m_candidates[*m_chosen].provider.id : QString();
}

bool ProviderPage::isComplete() const
{
    if (assistant().draft.way == Way::Practice)
        return true;
    return m_chosen && !m_candidates[*m_chosen].provider.servers.isEmpty();
}

bool ProviderPage::leave()
{
    auto &draft = assistant().draft;
    if (draft.way == Way::Practice)
        return true;
    const auto &candidate = m_candidates[*m_chosen];
    if (!candidate.account && !m_blanks->check())
        return false;
    m_lookup.cancel();
    const auto account = candidate.account ? *candidate.account : m_blanks->account();
    // A preset's own servers were chosen, what stands in its blanks was typed.
    assistant().beginWith(account, candidate.account ? candidate.naming : HostNaming{true, hostsOf(account)});
    if (!candidate.account)
        draft.blanks = m_blanks->values();
    const bool onlySends = !draft[Side::Incoming].documented;
    draft.way = onlySends ? Way::Relay : Way::Mailbox;
    m_way = static_cast<int>(draft.way);
    return true;
}

void ProviderPage::updateHead()
{
    if (assistant().draft.way == Way::Practice) {
        m_head->setTitle(tr("You are practising"));
        m_head->setLead(tr("The practice mailbox runs inside this program and belongs to jane@example.com. Nothing leaves this computer."));
        return;
    }
    if (assistant().draft.way == Way::Relay && chosenProvider().isEmpty()) {
        m_head->setTitle(tr("Which service sends your mail?"));
        m_head->setLead(tr("Choose it from the list. Type a part of its name to find it sooner."));
        return;
    }
    if (!m_chosen) {
        m_head->setTitle(tr("Which provider has your mail?"));
        m_head->setLead(whoHears(m_address, false), {m_address.domain});
        return;
    }
    const auto &candidate = m_candidates[*m_chosen];
    const bool isUnknown = candidate.provider.kind == ProviderKind::Generic;
    if (candidate.provider.servers.isEmpty()) {
        m_head->setTitle(tr("Your provider is %1").arg(candidate.provider.name));
        m_head->setLead(tr("It keeps its mail to itself. If your mailbox is somewhere else, choose that provider below."));
        return;
    }
    m_head->setTitle(isUnknown ? tr("Which provider has your mail?") : tr("Your provider is %1").arg(candidate.provider.name));
    m_head->setLead(isUnknown ? tr("Type the servers' names as your provider gives them. The next page finds out which ports work.")
                              : tr("These are its settings. The next page finds out which ports work from this computer."));
}

QString ProviderPage::textFor(const Finding &finding, const SettingsChoice &choice) const
{
    QStringList lines{tr("%1: %2.").arg(m_address.domain, ProviderWords::source(finding.source))};
    const bool isBest = finding == choice.ranked.first();
    const auto servers = ProviderWords::servers(isBest ? *choice.account : finding.account);
    if (!servers.isEmpty())
        lines.append(servers);
    for (const auto evidence : finding.evidence)
        lines.append(sentenceFor(evidence, m_address.domain));
    if (isBest) {
        for (const auto &side : {choice.incoming, choice.outgoing})
            if (side && side->source != finding.source)
                lines.append(tr("%1: %2.").arg(side->login.endpoint.host, ProviderWords::source(side->source)));
        for (const auto &conflict : choice.conflicts)
            lines.append(sentenceFor(conflict));
    }
    if (!finding.foreignHosts.isEmpty())
        lines.append(tr("Outside of the domain of your address: %1").arg(finding.foreignHosts.join(u", "_s)));
    return lines.join(u'\n');
}

// The generic preset; for a sending service only its sending side.
Provider ProviderPage::unknownProvider() const
{
    auto provider = assistant().catalog().byId(u"generic"_s).value_or(Provider());
    if (assistant().draft.way == Way::Relay)
        provider.servers.removeIf([](const ServerTemplate &server) {
            return server.protocol != Protocol::Smtp;
        });
    return provider;
}

// A side on which nothing answered is filled with the usual names.
MailAccount ProviderPage::completed(MailAccount account) const
{
    const auto usual = accountFor(unknownProvider(), m_address);
    if (!account.incoming)
        account.incoming = usual.incoming;
    if (!account.outgoing)
        account.outgoing = usual.outgoing;
    return account;
}
