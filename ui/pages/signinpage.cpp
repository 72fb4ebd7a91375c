// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinpage.h"

#include "base/trimming.h"
#include "browserpanel.h"
#include "keepchoice.h"
#include "setup/assistant.h"
#include "widgets/askfield.h"
#include "widgets/card.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "widgets/passwordedit.h"
#include "widgets/prose.h"
#include "widgets/weblink.h"
#include "words/hintwords.h"
#include "words/signinwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
// What must be known before a password is typed. That only the browser helps has a card of its own, what to try after
// a refusal is said then, and everything else stood on the provider's page.
bool isAboutSignIn(ProviderHint hint)
{
    return hint > ProviderHint::OAuthOnly && hint <= ProviderHint::FixedUserName && hint != ProviderHint::LocalPartMaybe;
}

// The server's own rule where it has one. For unknown providers any form of user name is as good as another.
UserNameRule ruleFor(const Provider &provider, Protocol protocol)
{
    if (provider.kind == ProviderKind::Generic)
        return {UserNameRule::Custom, {}};
    for (const auto &server : provider.servers)
        if (server.protocol == protocol && server.userName)
            return *server.userName;
    return provider.userName;
}

Protocol protocolOf(const std::optional<Endpoint> &endpoint)
{
    return endpoint ? endpoint->protocol : Protocol::Smtp;
}

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm);
    return layout;
}
} // namespace

SignInPage::SignInPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_head(new PageHead)
    , m_hints(new Card)
    , m_hintLink(m_hints->addButton(QString()))
    , m_method(new QComboBox)
    , m_methodRow(new QWidget)
    , m_differs(new QCheckBox(tr("&Different for sending")))
    , m_browser(new BrowserPanel(assistant))
    , m_keep(new KeepChoice)
    , m_promise(new Prose)
{
    ask(m_user, tr("&User name:"), new QLineEdit);
    ask(m_password, tr("Pass&word:"), new PasswordEdit);
    m_hints->setMood(Card::Caution);
    m_promise->setWeight(Prose::Quiet);
    m_user.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhEmailCharactersOnly);
    arrange();
    connect(m_hintLink, &QPushButton::clicked, this, [this] {
        openInBrowser(m_hintPage);
    });
    connect(m_method, &QComboBox::currentIndexChanged, this, &SignInPage::showFields);
    connect(m_differs, &QCheckBox::toggled, m_sending, &QWidget::setVisible);
    connect(m_user.edit, &QLineEdit::textChanged, m_browser, &BrowserPanel::setPerson);
    connect(m_browser, &BrowserPanel::changed, this, &SignInPage::showFields);
    connect(m_browser, &BrowserPanel::passwordWanted, this, &SignInPage::offerPassword);
}

void SignInPage::ask(Question &question, const QString &label, QLineEdit *edit)
{
    question.edit = edit;
    question.ask = new AskField(label, edit);
    connect(edit, &QLineEdit::textEdited, this, [&question] {
        question.doubted.reset();
    });
    connect(question.ask, &AskField::fixWanted, this, [this, &question] {
        mend(question);
    });
}

void SignInPage::arrange()
{
    auto *methodLabel = new QLabel(tr("How you &sign in:"));
    methodLabel->setBuddy(m_method);
    auto *method = column(m_methodRow);
    method->setSpacing(rhythm / 2);
    method->addWidget(methodLabel);
    method->addWidget(m_method, 0, Qt::AlignLeading);
    m_sending = makeSendingFields();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(2 * rhythm);
    for (auto *part : std::initializer_list<QWidget *>{m_head, m_hints, m_methodRow, m_user.ask, m_password.ask, m_browser, m_differs, m_sending})
        layout->addWidget(part);
    m_promise->addTo(*layout);
    layout->addWidget(m_keep);
    layout->addStretch(1);
}

QWidget *SignInPage::makeSendingFields()
{
    ask(m_sendingUser, tr("User name for &sending:"), new QLineEdit);
    ask(m_sendingPassword, tr("Password for s&ending, if it is another one:"), new PasswordEdit);
    m_sendingUser.edit->setInputMethodHints(m_user.edit->inputMethodHints());
    auto *area = new QWidget;
    auto *layout = column(area);
    layout->setContentsMargins(3 * rhythm, 0, 0, 0);
    layout->addWidget(m_sendingUser.ask);
    layout->addWidget(m_sendingPassword.ask);
    area->hide();
    return area;
}

void SignInPage::setKeepChoices(const QList<Keep> &choices)
{
    m_keep->setChoices(choices);
}

Draft &SignInPage::draft() const
{
    return assistant().draft;
}

QString SignInPage::stepName() const
{
    return tr("Sign-in");
}

QString SignInPage::nextLabel() const
{
    return tr("Next: Test");
}

QString SignInPage::helpTopic() const
{
    return chosenSignIn() == SignIn::OAuth2 ? u"browser-sign-in"_s : u"password"_s;
}

void SignInPage::enter()
{
    const auto provider = assistant().provider();
    forgetPasswordOfAnotherAccount();
    m_head->setTitle(tr("How do you sign in?"));
    showHints(provider);
    showMethods(provider);
    takeOverDraft(provider);
    m_browser->enter();
    showFields();
}

// A password belongs to the account it was typed for, and to no other.
void SignInPage::forgetPasswordOfAnotherAccount()
{
    const QString account = draft().providerId + u' ' + draft().address.toString();
    if (!m_account.isEmpty() && m_account != account && draft().way != Way::Practice) {
        draft().password = {};
        draft()[Side::Outgoing].ownPassword.reset();
        draft().tokens = {};
        draft().oauthClient.reset();
        draft().passwordKept = false;
    }
    m_account = account;
}

void SignInPage::showHints(const Provider &provider)
{
    QStringList sentences;
    if (!draft().claimed.isEmpty())
        sentences += SignInWords::notTheirServers(draft().claimed);
    for (const auto hint : provider.hints)
        if (isAboutSignIn(hint))
            sentences += sentenceFor(hint);
    m_hints->setTitle(tr("Before you type the password"));
    m_hints->setText(sentences.join(u' '));
    const auto link = std::ranges::find(provider.links, ProviderLink::AppPassword, &ProviderLink::topic);
    const bool hasLink = link != provider.links.end() && mayUsePassword(provider);
    m_hintPage = hasLink ? link->url : QUrl();
    m_hintLink->setText(SignInWords::passwordPage(provider));
    m_hintLink->setToolTip(m_hintPage.host());
    m_hintLink->setVisible(hasLink);
}

// Only where there is a choice is there one to make.
void SignInPage::showMethods(const Provider &provider)
{
    const QSignalBlocker quiet(m_method);
    m_method->clear();
    const bool knowsMethods = provider.kind != ProviderKind::Generic;
    if (!knowsMethods || mayUsePassword(provider) || draft().signIn == SignIn::Password)
        m_method->addItem(SignInWords::method(SignIn::Password, provider), int(SignIn::Password));
    if ((knowsMethods && mayUseBrowser(provider)) || draft().signIn == SignIn::OAuth2 || oauthServiceOf(draft(), provider))
        m_method->addItem(SignInWords::method(SignIn::OAuth2, provider), int(SignIn::OAuth2));
    if (knowsMethods && signsInWithBrowserOnly(provider)) {
        m_method->clear();
        m_method->addItem(SignInWords::method(SignIn::OAuth2, provider), int(SignIn::OAuth2));
    }
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(draft().signIn))));
    m_methodRow->setVisible(m_method->count() > 1);
}

void SignInPage::takeOverDraft(const Provider &provider)
{
    const auto rule = ruleFor(provider, protocolOf(draft()[Side::Incoming].endpoint));
    m_user.edit->setText(draft()[Side::Incoming].userName.isEmpty() && rule.kind == UserNameRule::Fixed ? rule.fixed : draft()[Side::Incoming].userName);
    m_password.ask->setLabel(SignInWords::passwordLabel(provider));
    static_cast<PasswordEdit *>(m_password.edit)->setHasOne(!draft().password.isEmpty());
    m_sendingUser.edit->setText(draft()[Side::Outgoing].userName);
    static_cast<PasswordEdit *>(m_sendingPassword.edit)->setHasOne(draft()[Side::Outgoing].ownPassword.has_value());
    m_differs->setChecked(!draft()[Side::Outgoing].userName.isEmpty() || draft()[Side::Outgoing].ownPassword);
    m_keep->setKeep(draft().keep, !draft().vaultPassphrase.isEmpty());
    m_promise->setPlain(SignInWords::promise(draft()));
}

SignIn SignInPage::chosenSignIn() const
{
    return SignIn(m_method->currentData().toInt());
}

bool SignInPage::usesPassword() const
{
    return chosenSignIn() == SignIn::Password;
}

// A sign-in that cannot be renewed is over in an hour; there is nothing to keep.
bool SignInPage::hasSomethingToKeep() const
{
    return usesPassword() || (chosenSignIn() == SignIn::OAuth2 && !draft().tokens.refresh.isEmpty());
}

void SignInPage::offerPassword()
{
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(SignIn::Password))));
    m_password.edit->setFocus();
}

// Nobody waits for a browser behind the person's back.
void SignInPage::hideEvent(QHideEvent *event)
{
    WizardPage::hideEvent(event);
    if (!event->spontaneous())
        m_browser->stop();
}

void SignInPage::showFields()
{
    const bool hasBoth = draft()[Side::Incoming].endpoint && draft()[Side::Outgoing].endpoint;
    m_head->setLead(SignInWords::lead(assistant().provider(), chosenSignIn()));
    m_hints->setVisible(usesPassword() && !m_hints->text().isEmpty()); // they are about passwords
    m_browser->setVisible(chosenSignIn() == SignIn::OAuth2);
    m_password.ask->setVisible(usesPassword());
    m_promise->setVisible(usesPassword());
    m_keep->setQuestion(SignInWords::keepQuestion(chosenSignIn()));
    m_keep->setVisible(hasSomethingToKeep());
    m_differs->setVisible(usesPassword() && hasBoth);
    m_sending->setVisible(usesPassword() && hasBoth && m_differs->isChecked());
}

bool SignInPage::leave()
{
    if (!checkAll())
        return false;
    store();
    return true;
}

// A doubt is said once; who goes on all the same is right.
bool SignInPage::accept(Question &question, const std::optional<SignInFault> &fault)
{
    const auto doubted = std::exchange(question.doubted, fault);
    if (!fault || (isDoubt(*fault) && doubted == fault)) {
        question.ask->clear();
        return true;
    }
    const auto provider = assistant().provider();
    auto sentence = SignInWords::sentence(*fault, provider);
    if (isDoubt(*fault))
        sentence += u' ' + SignInWords::againSentence();
    question.ask->say(sentence, SignInWords::fix(*fault, provider));
    return false;
}

bool SignInPage::checkAll()
{
    const auto provider = assistant().provider();
    m_user.edit->setText(withoutEdges(m_user.edit->text()).toString());
    const auto rule = ruleFor(provider, protocolOf(draft()[Side::Incoming].endpoint ? draft()[Side::Incoming].endpoint : draft()[Side::Outgoing].endpoint));
    if (!accept(m_user, checkUserName(m_user.edit->text(), rule)))
        return false;
    if (!usesPassword())
        return m_keep->isHidden() || m_keep->check();
    const bool hasOne = !draft().password.isEmpty() && m_password.edit->text().isEmpty();
    if (!hasOne && !accept(m_password, checkPassword(m_password.edit->text(), m_user.edit->text(), provider)))
        return false;
    return checkSending(provider) && m_keep->check();
}

bool SignInPage::checkSending(const Provider &provider)
{
    if (!m_differs->isChecked() || m_sending->isHidden())
        return true;
    m_sendingUser.edit->setText(withoutEdges(m_sendingUser.edit->text()).toString());
    const auto user = m_sendingUser.edit->text();
    if (!user.isEmpty() && !accept(m_sendingUser, checkUserName(user, ruleFor(provider, Protocol::Smtp))))
        return false;
    const auto password = m_sendingPassword.edit->text();
    return password.isEmpty() || accept(m_sendingPassword, checkPassword(password, user, provider));
}

void SignInPage::mend(Question &question)
{
    const auto fault = question.doubted;
    auto text = question.edit->text();
    if (fault == SignInFault::BlankAtEdge)
        text = text.trimmed();
    else if (fault == SignInFault::SpacesInAppPassword || fault == SignInFault::UserNameHasSpace)
        text.removeIf([](QChar character) {
            return character.isSpace();
        });
    else if (fault == SignInFault::UserNameNotFixed)
        text = assistant().provider().userName.fixed;
    else if (fault == SignInFault::UserNameNoAddress)
        text = draft().address.toString();
    else if (fault == SignInFault::TokenNotTwice)
        m_user.edit->setText(text);
    question.edit->setText(text);
    question.doubted.reset();
    question.ask->clear();
    question.edit->setFocus();
    wipe(text);
}

void SignInPage::store()
{
    const auto before = draft();
    draft().signIn = chosenSignIn();
    draft()[Side::Incoming].userName = m_user.edit->text();
    if (!m_password.edit->text().isEmpty())
        draft().password = static_cast<PasswordEdit *>(m_password.edit)->take();
    const bool differs = m_differs->isChecked() && !m_differs->isHidden();
    draft()[Side::Outgoing].userName = differs && m_sendingUser.edit->text() != draft()[Side::Incoming].userName ? m_sendingUser.edit->text() : QString();
    if (!differs)
        draft()[Side::Outgoing].ownPassword.reset();
    else if (!m_sendingPassword.edit->text().isEmpty())
        draft()[Side::Outgoing].ownPassword = static_cast<PasswordEdit *>(m_sendingPassword.edit)->take();
    draft().keep = hasSomethingToKeep() ? m_keep->keep() : Keep::UntilClosed;
    if (auto passphrase = m_keep->takePassphrase())
        draft().vaultPassphrase = *passphrase;
    const bool isSamePassword =
        before.password == draft().password && before[Side::Outgoing].ownPassword == draft()[Side::Outgoing].ownPassword && before.signIn == draft().signIn;
    draft().passwordKept = before.passwordKept && isSamePassword && before.keep == draft().keep && before.account() == draft().account();
}
