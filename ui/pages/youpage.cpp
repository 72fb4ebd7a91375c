// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "youpage.h"

#include "base/trimming.h"
#include "discovery/addressslip.h"
#include "setup/assistant.h"
#include "setup/openfile.h"
#include "widgets/button.h"
#include "widgets/choicecard.h"
#include "widgets/fieldmessage.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "words/fieldwords.h"
#include "words/mishapwords.h"
#include "words/openwords.h"
#include "words/startwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int fieldWidth = 44; // characters

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

Prose *subtitle(const QString &text)
{
    auto *label = new Prose(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}
} // namespace

YouPage::YouPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_addressMessage(new FieldMessage(m_address))
    , m_meant(new LinkButton)
    , m_senders(new QButtonGroup(this))
    , m_mishaps(new QComboBox)
    , m_practiceMessage(new FieldMessage(m_mishaps))
    , m_open(new Button(tr("&Open…")))
    , m_openThunderbird(new Button(tr("From &Thunderbird here")))
    , m_openMessage(new FieldMessage(m_open))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm);
    layout->addWidget(
        new PageHead(tr("Whose mail shall it be?"),
                     tr("Your address is enough to begin with. Mailwright finds the settings, tries them from this computer, and hands them to your "
                        "mail program. No password is needed yet.")));
    addFields(*layout);
    addSenders(*layout);
    addOtherWays(*layout);
    layout->addStretch(1);
    setAcceptDrops(true);
    setHome(QDir::homePath(), QProcessEnvironment::systemEnvironment());
}

QString YouPage::stepName() const
{
    return tr("You");
}

QString YouPage::nextLabel() const
{
    return tr("Next: Provider");
}

QString YouPage::helpTopic() const
{
    return u"ports"_s;
}

void YouPage::addFields(QBoxLayout &layout)
{
    const auto width = fontMetrics().averageCharWidth() * fieldWidth;
    for (auto *field : {m_name, m_address})
        field->setFixedWidth(width);
    m_name->setMaxLength(200);
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_address->setPlaceholderText(tr("jane@example.com"));
    m_address->setObjectName(u"address"_s);
    layout.addWidget(caption(tr("Your &name, as others shall see it"), m_name));
    layout.addWidget(m_name, 0, Qt::AlignLeading);
    layout.addWidget(caption(tr("Your &e-mail address"), m_address));
    layout.addWidget(m_address, 0, Qt::AlignLeading);
    m_addressMessage->addTo(layout);
    layout.addWidget(m_meant, 0, Qt::AlignLeading);
    m_meant->setObjectName(u"meant"_s);
    m_meant->hide();
    layout.addSpacing(rhythm);
    connect(m_address, &QLineEdit::textEdited, m_addressMessage, &FieldMessage::clear);
    connect(m_address, &QLineEdit::textEdited, m_meant, &QWidget::hide);
    connect(m_address, &QLineEdit::editingFinished, this, &YouPage::checkAddress);
}

void YouPage::addSenders(QBoxLayout &layout)
{
    layout.addWidget(subtitle(tr("What will send the mail?")));
    auto *row = new QHBoxLayout;
    row->setSpacing(rhythm + rhythm / 2);
    const auto add = [&](Sender sender, const QString &title, const QString &text) {
        auto *card = new ChoiceCard(title, text);
        m_senders->addButton(card->radio(), static_cast<int>(sender));
        row->addWidget(card, 1);
    };
    add(Sender::MailProgram, tr("A mail program"), tr("Outlook, Thunderbird, a phone …"));
    add(Sender::Application, tr("An application"), tr("WordPress, a shop, a script …"));
    add(Sender::MailServer, tr("A mail server"), tr("It hands its mail on through this account."));
    layout.addLayout(row);
    layout.addSpacing(rhythm);
}

void YouPage::addOtherWays(QBoxLayout &layout)
{
    layout.addWidget(subtitle(tr("Or begin in another way")));
    auto *row = new QHBoxLayout;
    row->setSpacing(rhythm + rhythm / 2);
    for (auto *card : {makeRelayCard(), makePracticeCard(), makeOpenCard()})
        row->addWidget(card, 1);
    layout.addLayout(row);
    auto *explain = new LinkButton(tr("You have an error message? Have it e&xplained ›"));
    explain->setObjectName(QStringLiteral("explainError"));
    connect(explain, &LinkButton::clicked, this, &YouPage::explainRequested);
    layout.addWidget(explain, 0, Qt::AlignLeading);
}

Card *YouPage::makeRelayCard()
{
    auto *card = new Card(tr("A sending service"), tr("Amazon SES, Mailgun, SendGrid and others only send. The address above becomes the sender."));
    auto *button = card->addButton(tr("&Use a sending service"));
    button->setObjectName(u"relay"_s);
    connect(button, &QPushButton::clicked, this, &YouPage::beginAsRelay);
    return card;
}

Card *YouPage::makePracticeCard()
{
    auto *card = new Card(tr("Practice mailbox"), tr("A mail server inside this program, to try everything without risk. Choose what goes wrong:"));
    for (const auto mishap : allMishaps())
        m_mishaps->addItem(nameOf(mishap), static_cast<int>(mishap));
    m_mishaps->setAccessibleName(tr("What goes wrong in the practice mailbox"));
    m_mishaps->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    card->addWidget(m_mishaps);
    card->addWidget(m_practiceMessage);
    auto *button = card->addButton(tr("&Practise"));
    button->setObjectName(u"practise"_s);
    connect(button, &QPushButton::clicked, this, &YouPage::beginPractice);
    return card;
}

Card *YouPage::makeOpenCard()
{
    auto *card = new Card(tr("An account that is there already"),
                          tr("A file that Mailwright saved, a report, or the settings of another mail program. No password is taken over."));
    card->addWidget(m_openMessage);
    card->addButton(m_open);
    m_openThunderbird->setObjectName(u"thunderbird"_s);
    card->addButton(m_openThunderbird);
    connect(m_open, &QPushButton::clicked, this, &YouPage::askForFiles);
    connect(m_openThunderbird, &QPushButton::clicked, this, &YouPage::openThunderbird);
    return card;
}

void YouPage::setHome(const QString &home, const QProcessEnvironment &environment)
{
    m_thunderbird = thunderbirdPreferences(home, environment);
    m_openThunderbird->setVisible(!m_thunderbird.isEmpty());
}

QString YouPage::nameTyped() const
{
    return withoutEdges(m_name->text()).toString();
}

// What was typed stays, unless another account was opened in the meantime.
void YouPage::enter()
{
    const auto &draft = assistant().draft;
    m_senders->button(static_cast<int>(draft.sender))->setChecked(true);
    if (draft.way == Way::Practice || draft.address.isEmpty())
        return;
    const auto typed = EmailAddress::parse(m_address->text());
    if (!typed || *typed != draft.address)
        m_address->setText(draft.address.toString());
    if (nameTyped() != draft.displayName)
        m_name->setText(draft.displayName);
}

bool YouPage::leave()
{
    return take(Way::Mailbox);
}

bool YouPage::take(Way way)
{
    const auto address = EmailAddress::parse(m_address->text());
    if (!address) {
        m_addressMessage->say(sentenceFor(address.error()));
        m_address->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (asksAboutSlip(*address))
        return false;
    assistant().stopPractice();
    assistant().discoveryRules.known = knownHere();
    auto &draft = assistant().draft;
    draft.way = way;
    draft.sender = static_cast<Sender>(m_senders->checkedId());
    draft.displayName = nameTyped();
    draft.address = *address;
    return true;
}

// Before anybody is asked about a domain that is most likely not meant. Once is enough: whoever goes on means it.
bool YouPage::asksAboutSlip(const EmailAddress &address)
{
    const auto meant = meantBy(address, assistant().catalog());
    if (!meant || m_askedAbout == address)
        return false;
    m_askedAbout = address;
    m_addressMessage->say(tr("Do you mean %1? Nobody has been asked yet. If your address is right as it is, go on.").arg(meant->toString()));
    m_meant->setText(tr("Take %1").arg(meant->toString()));
    m_meant->setVisible(true);
    disconnect(m_meant, &LinkButton::clicked, nullptr, nullptr);
    connect(m_meant, &LinkButton::clicked, this, [this, text = meant->toString()] {
        m_address->setText(text);
        m_addressMessage->clear();
        m_meant->hide();
    });
    return true;
}

// What Thunderbird has on this computer; a profile that cannot be read says nothing.
QList<KnownAccount> YouPage::knownHere() const
{
    QList<KnownAccount> known;
    for (const auto &path : m_thunderbird) {
        const auto opened = ::openFiles({path}, {}, assistant().catalog());
        if (const auto *found = opened ? std::get_if<QList<MailAccount>>(&*opened) : nullptr)
            for (const auto &account : *found)
                known.append({u"Thunderbird"_s, account});
    }
    return known;
}

// Leaving an empty field is no fault yet: the person may be on the way to another beginning.
void YouPage::checkAddress()
{
    const auto address = EmailAddress::parse(m_address->text());
    const bool isEmpty = m_address->text().trimmed().isEmpty();
    m_addressMessage->say(address || isEmpty ? QString() : sentenceFor(address.error()));
}

void YouPage::beginAsRelay()
{
    if (take(Way::Relay))
        Q_EMIT stepRequested(Step::Provider);
}

void YouPage::beginPractice()
{
    assistant().draft.sender = static_cast<Sender>(m_senders->checkedId());
    const auto started = assistant().startPractice(static_cast<Mishap>(m_mishaps->currentData().toInt()));
    m_practiceMessage->say(started ? QString() : sentenceFor(started.error()));
    if (started)
        Q_EMIT stepRequested(Step::Provider);
}

void YouPage::askForFiles()
{
    const auto kinds = tr("Accounts, reports and settings of mail programs (%1)")
                           .arg("*.mailwright *.json *.html *.zip prefs.js *.xml *.k9s *.mobileconfig *.prf *.source mailtransports *msmtprc *.env"_L1);
    auto *dialog = new QFileDialog(this, tr("Open an account or a report"), {}, kinds + ";;"_L1 + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &YouPage::openFiles);
    dialog->open();
}

void YouPage::openThunderbird()
{
    QList<MailAccount> accounts;
    QString firstFault;
    for (const auto &path : m_thunderbird) {
        const auto opened = ::openFiles({path}, {}, assistant().catalog());
        const auto *found = opened ? std::get_if<QList<MailAccount>>(&*opened) : nullptr;
        if (found)
            accounts += *found;
        else if (!opened && firstFault.isEmpty())
            firstFault = sentenceFor(opened.error());
    }
    m_openMessage->say(accounts.isEmpty() ? firstFault : QString());
    if (!accounts.isEmpty())
        openAccounts(accounts);
}

// Files for any address, such as config-v1.1.xml, are read for the one that was typed.
void YouPage::openFiles(const QStringList &paths)
{
    const auto typed = EmailAddress::parse(m_address->text());
    const auto opened = ::openFiles(paths, {typed ? std::optional(*typed) : std::nullopt, nameTyped()}, assistant().catalog());
    m_openMessage->say(opened ? QString() : sentenceFor(opened.error()));
    if (!opened)
        return;
    if (const auto *report = std::get_if<Report>(&*opened))
        Q_EMIT reportOpened(*report);
    else
        openAccounts(std::get<QList<MailAccount>>(*opened));
}

void YouPage::openAccounts(const QList<MailAccount> &accounts)
{
    if (accounts.size() == 1)
        return openAccount(accounts.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Which account?"));
    for (const auto &account : accounts) {
        auto *action = menu->addAction(account.address.toString().replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, account] {
            openAccount(account);
        });
    }
    menu->popup(m_open->mapToGlobal(m_open->rect().bottomLeft()));
}

void YouPage::openAccount(const MailAccount &account)
{
    assistant().open(account);
    assistant().draft.sender = static_cast<Sender>(m_senders->checkedId());
    Q_EMIT stepRequested(Step::Port);
}

// Files from a file manager.
void YouPage::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile))
        event->acceptProposedAction();
}

void YouPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const auto &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    openFiles(paths);
}
