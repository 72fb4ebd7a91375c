// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "browserpanel.h"

#include "oauth/clientfile.h"
#include "setup/assistant.h"
#include "setup/signinrules.h"
#include "widgets/askfield.h"
#include "widgets/card.h"
#include "widgets/copying.h"
#include "widgets/foldout.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/prose.h"
#include "widgets/weblink.h"
#include "words/browserwords.h"
#include "words/oauthwords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BrowserPanel::Question BrowserPanel::question(const QString &label)
{
    auto *edit = new QLineEdit;
    edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    edit->setMaxLength(longestClientId);
    return {new AskField(label, edit), edit};
}

BrowserPanel::BrowserPanel(Assistant &assistant, QWidget *parent)
    : QWidget(parent)
    , m_assistant(assistant)
    , m_card(new Card)
    , m_start(m_card->addButton(tr("Sign in with the &browser")))
    , m_again(m_card->addButton(tr("&Open the page again")))
    , m_copy(m_card->addButton(tr("Copy the &address")))
    , m_cancel(m_card->addButton(tr("&Cancel")))
    , m_password(m_card->addButton(QString()))
    , m_id(question(tr("Client &ID of your organisation:")))
    , m_secret(question(tr("Client se&cret that came with it:")))
    , m_tenant(question(tr("&Directory (tenant) of your organisation, if the client is for it only:")))
    , m_otherClient(new LinkButton(tr("Use another client ID")))
    , m_steps(new Prose)
    , m_register(new LinkButton(tr("Open the page for registrations ›")))
    , m_run(assistant.network())
{
    m_start->setObjectName(u"browser"_s);
    m_secret.edit->setEchoMode(QLineEdit::Password);
    m_howTo = new Foldout(tr("How to register a client, for administrators and for yourself"), makeHowTo());
    arrange();
    connect(m_start, &QPushButton::clicked, this, &BrowserPanel::start);
    connect(m_again, &QPushButton::clicked, this, [this] {
        openInBrowser(m_run.address());
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyAndSay(m_run.address().toString(QUrl::FullyEncoded), *m_copy);
    });
    connect(m_cancel, &QPushButton::clicked, this, &BrowserPanel::stop);
    connect(m_password, &QPushButton::clicked, this, &BrowserPanel::passwordWanted);
    connect(m_otherClient, &LinkButton::clicked, this, [this] {
        m_asksForClient = true;
        showState();
        m_id.edit->setFocus();
    });
    connect(m_register, &LinkButton::clicked, this, [this] {
        openInBrowser(m_assistant.provider().oauth.value_or(OAuthService()).registration);
    });
    connect(&m_run, &OAuthRun::opened, this, [this](const QUrl &address) {
        openInBrowser(address);
        showState();
    });
    connect(&m_run, &OAuthRun::finished, this, &BrowserPanel::take);
}

QWidget *BrowserPanel::makeHowTo()
{
    auto *area = new QWidget;
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(2 * rhythm, 0, 0, 0);
    layout->setSpacing(rhythm);
    m_steps->addTo(*layout);
    layout->addWidget(m_register, 0, Qt::AlignLeading);
    return area;
}

void BrowserPanel::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm + rhythm / 2);
    for (auto *part : std::initializer_list<QWidget *>{m_card, m_id.ask, m_secret.ask, m_tenant.ask})
        layout->addWidget(part);
    layout->addWidget(m_otherClient, 0, Qt::AlignLeading);
    layout->addWidget(m_howTo);
}

void BrowserPanel::setPerson(const QString &userName)
{
    m_person = userName;
}

QString BrowserPanel::title() const
{
    return m_card->title();
}

// The one that was used before, the practice provider's own, or one that somebody registered.
void BrowserPanel::enter()
{
    const auto &draft = m_assistant.draft;
    m_failure.reset();
    m_damaged.clear();
    const auto registered = registeredClient(draft.providerId);
    if (!registered)
        m_damaged = registered.error();
    m_client = draft.practiceOAuth ? std::optional(OAuthClient{PracticeProvider::clientId(), {}, {}})
        : draft.oauthClient        ? draft.oauthClient
                                   : registered.value_or(std::nullopt);
    m_asksForClient = !m_client;
    showState();
}

void BrowserPanel::stop()
{
    m_run.cancel();
    showState();
}

bool BrowserPanel::readClient()
{
    if (!m_asksForClient)
        return true;
    const auto id = m_id.edit->text().trimmed();
    const auto tenant = m_tenant.edit->text().trimmed();
    const auto idFault = BrowserWords::clientIdFault(id);
    const auto tenantFault = BrowserWords::tenantFault(tenant);
    idFault.isEmpty() ? m_id.ask->clear() : m_id.ask->say(idFault);
    tenantFault.isEmpty() ? m_tenant.ask->clear() : m_tenant.ask->say(tenantFault);
    if (!idFault.isEmpty() || !tenantFault.isEmpty())
        return false;
    auto secret = m_secret.edit->text().trimmed();
    m_client = OAuthClient{id, Secret::take(secret), tenant};
    return true;
}

OAuthRequest BrowserPanel::request() const
{
    auto request = oauthRequest(m_assistant.draft, m_assistant.provider());
    request.client = *m_client;
    request.person = m_person;
    return request;
}

void BrowserPanel::start()
{
    if (!readClient())
        return;
    m_failure.reset();
    m_assistant.draft.tokens = {};
    m_run.signIn(request(), OAuthWords::closing());
    showState();
    m_cancel->setFocus();
    Q_EMIT changed();
}

// A client that worked is remembered, so that nobody types it twice.
void BrowserPanel::take(const OAuthResult &result)
{
    auto &draft = m_assistant.draft;
    if (result) {
        draft.tokens = *result;
        draft.oauthClient = m_client;
        draft.passwordKept = false;
        if (std::exchange(m_asksForClient, false) && !draft.practiceOAuth)
            if (const auto kept = rememberClient(draft.providerId, *m_client); !kept)
                m_damaged = kept.error().path;
    } else {
        m_failure = result.error();
    }
    showState();
    Q_EMIT changed();
}

void BrowserPanel::showState()
{
    const auto provider = m_assistant.provider();
    const auto &tokens = m_assistant.draft.tokens;
    const auto service = oauthServiceOf(m_assistant.draft, provider);
    const bool isWaiting = m_run.isRunning();
    const bool isDone = !isWaiting && !tokens.access.isEmpty();
    const auto said = !service ? BrowserWords::leftToTheProgram()
        : isWaiting            ? BrowserWords::waiting(provider)
        : isDone               ? BrowserWords::done(m_person, tokens.expires, !tokens.refresh.isEmpty())
        : m_failure            ? BrowserWords::failed(*m_failure, provider, m_person)
        : m_asksForClient      ? BrowserWords::needsClient(provider)
                               : BrowserWords::ready(provider);
    m_card->setTitle(said.title);
    m_card->setText(m_damaged.isEmpty() ? said.text : said.text + u"\n\n"_s + BrowserWords::damaged(m_damaged));
    m_card->setMood(isDone ? Card::Chosen : m_failure && !isWaiting ? Card::Trouble : m_asksForClient || !service ? Card::Caution : Card::Plain);
    m_card->setAccessibleDescription(said.title);
    m_start->setText(isDone ? tr("Sign in &again") : tr("Sign in with the &browser"));
    m_start->setVisible(service && !isWaiting);
    for (auto *button : {m_again, m_copy, m_cancel})
        button->setVisible(isWaiting);
    m_password->setText(BrowserWords::passwordInstead(provider));
    m_password->setVisible(!isWaiting && !isDone && mayUsePassword(provider));
    showRegistration(isWaiting || isDone ? std::nullopt : service);
}

// What is asked of who has no client ID yet.
void BrowserPanel::showRegistration(const std::optional<OAuthService> &service)
{
    const auto provider = m_assistant.provider();
    const bool asks = service && m_asksForClient;
    m_id.ask->setVisible(asks);
    m_secret.ask->setVisible(asks && OAuthWords::needsClientSecret(provider));
    m_tenant.ask->setVisible(asks && !service->tenant.isEmpty());
    m_otherClient->setVisible(service && !m_asksForClient && !m_assistant.draft.practiceOAuth);
    m_howTo->setVisible(asks);
    m_steps->setPlain(BrowserWords::howToRegister(provider));
}
