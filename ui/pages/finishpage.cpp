// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finishpage.h"

#include "account/accountfile.h"
#include "desk/desklinks.h"
#include "pages/exportwindow.h"
#include "pages/qrwindow.h"
#include "setup/assistant.h"
#include "widgets/card.h"
#include "widgets/look.h"
#include "widgets/pagehead.h"
#include "widgets/prose.h"
#include "widgets/statelabel.h"
#include "words/accountsheet.h"
#include "words/exportwords.h"
#include "words/finishwords.h"
#include "words/signinwords.h"
#include "words/testwords.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{
QFileDialog *makeDialog(QWidget *parent, const QString &title)
{
    auto *dialog = new QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

std::expected<QStringList, SaveFault> written(const std::expected<QString, SaveFault> &path)
{
    return path.transform([](const QString &one) {
        return QStringList(one);
    });
}

} // namespace

FinishPage::FinishPage(Assistant &assistant, QWidget *parent)
    : WizardPage(assistant, parent)
    , m_head(new PageHead)
    , m_profile(new QComboBox)
    , m_desk(new DeskLinks(assistant))
    , m_home(QDir::homePath())
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    makeTargets();
    arrange();
}

FinishPage::Target FinishPage::makeTarget(const QString &title, const QString &text)
{
    const Target target{new Card(title, text), new Prose};
    target.card->addWidget(target.outcome);
    target.outcome->hide();
    return target;
}

void FinishPage::makeTargets()
{
    m_thunderbird = makeTarget(tr("Thunderbird on this computer"), {});
    m_thunderbird.card->setMood(Card::Chosen);
    m_profile->setAccessibleName(tr("Profile of Thunderbird"));
    m_thunderbird.card->addWidget(m_profile);
    m_setUp = m_thunderbird.card->addButton(tr("Set up &Thunderbird"));
    makePrimary(*m_setUp);
    m_undo = m_thunderbird.card->addButton(tr("&Undo"));
    m_lookAgain = m_thunderbird.card->addButton(tr("&Look again"));
    connect(m_setUp, &QPushButton::clicked, this, &FinishPage::setUpThunderbird);
    connect(m_undo, &QPushButton::clicked, this, &FinishPage::undoThunderbird);
    connect(m_lookAgain, &QPushButton::clicked, this, &FinishPage::lookForThunderbird);

    m_outlook = makeTarget(tr("Outlook"), tr("Profile file for classic Outlook, and a step sheet for the new Outlook, which imports nothing."));
    connect(m_outlook.card->addButton(tr("Save &Outlook package …")), &QPushButton::clicked, this, [this] {
        chooseFolder(tr("Folder for the Outlook package"), &FinishPage::saveOutlookPackage);
    });
    connect(m_outlook.card->addButton(tr("Sho&w steps")), &QPushButton::clicked, this, &FinishPage::showOutlookSteps);

    m_phone = makeTarget(tr("Phone"), tr("Scan with Thunderbird for Android, or take the profile to an iPhone or iPad."));
#ifdef MAILWRIGHT_QR
    auto *qrCode = m_phone.card->addButton(tr("Show &QR code"));
    qrCode->setObjectName(u"qrCode"_s);
    connect(qrCode, &QPushButton::clicked, this, [this] {
        (new QrWindow(account(), secrets(), this))->show();
    });
#endif
    connect(m_phone.card->addButton(tr("iPhone pro&file …")), &QPushButton::clicked, this, [this] {
        showPrograms(ExportFormat::Apple);
    });

    m_byHand = makeTarget(tr("Somewhere else"), tr("Thunderbird elsewhere, KMail, Evolution, mutt, WordPress, a script: a file for each."));
    connect(m_byHand.card->addButton(tr("C&hoose a program …")), &QPushButton::clicked, this, [this] {
        showPrograms(ExportFormat::ThunderbirdZip);
    });
}

QWidget *FinishPage::makeLastRow()
{
    m_saving = makeTarget({}, {});
    m_last = m_saving.card;
    connect(m_last->addButton(tr("&Print or save the sheet …")), &QPushButton::clicked, this, &FinishPage::showSettings);
    connect(m_last->addButton(tr("Save &account …")), &QPushButton::clicked, this, [this] {
        chooseFile(tr("Save account"), suggestedFileName(account(), ".mailwright"_L1), [this](const QString &path) {
            saveAccount(path);
        });
    });
    return m_last;
}

void FinishPage::arrange()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(rhythm + rhythm / 2);
    grid->addWidget(m_thunderbird.card, 0, 0);
    grid->addWidget(m_outlook.card, 0, 1);
    grid->addWidget(m_phone.card, 1, 0);
    grid->addWidget(m_byHand.card, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(m_head);
    layout->addLayout(grid);
    layout->addWidget(makeLastRow());
    layout->addWidget(m_desk);
    layout->addStretch(1);
}

QString FinishPage::stepName() const
{
    return tr("Finish");
}

QString FinishPage::nextLabel() const
{
    return tr("Done");
}

QString FinishPage::helpTopic() const
{
    return u"ports"_s;
}

MailAccount FinishPage::account() const
{
    return assistant().draft.account();
}

void FinishPage::setHome(const QString &home, const QProcessEnvironment &environment)
{
    m_home = home;
    m_environment = environment;
    lookForThunderbird();
}

void FinishPage::enter()
{
    const auto &draft = assistant().draft;
    m_head->setTitle(FinishWords::title(draft.lastCheck));
    m_head->setLead(TestWords::outcome(draft), {draft.address.toString()});
    m_last->setText(SignInWords::kept(draft));
    m_desk->refresh();
    lookForThunderbird();
}

void FinishPage::lookForThunderbird()
{
    m_profiles = thunderbirdProfiles(m_home, m_environment);
    m_profile->clear();
    for (const auto &profile : m_profiles)
        m_profile->addItem(FinishWords::profile(profile));
    m_profile->setVisible(m_profiles.size() > 1);
    const QString lack = FinishWords::lackOfThunderbird(assistant().draft.lastCheck);
    m_thunderbird.card->setText(lack.isEmpty() ? FinishWords::profileText(m_profiles) : QString(markFor(Standing::WorksWithNote) + u' ' + lack));
    m_setUp->setVisible(!m_profiles.isEmpty() && !m_change);
    m_undo->setVisible(m_change.has_value());
    m_lookAgain->setVisible(m_profiles.isEmpty());
}

void FinishPage::setUpThunderbird()
{
    const auto profile = m_profiles.value(std::max(0, m_profile->currentIndex()));
    const auto change = setUpInThunderbird(profile.folder, account(), QDateTime::currentDateTime());
    if (change)
        m_change = *change;
    say(m_thunderbird, change ? Said::Good : Said::Bad, change ? FinishWords::sentence(change->result) : FinishWords::sentence(change.error()));
    m_setUp->setVisible(!m_change);
    m_undo->setVisible(m_change.has_value());
}

void FinishPage::undoThunderbird()
{
    if (!m_change)
        return;
    const auto undone = undoInThunderbird(*m_change);
    if (undone)
        m_change.reset();
    say(m_thunderbird, undone ? Said::Good : Said::Bad, undone ? tr("Thunderbird's settings are as before.") : FinishWords::sentence(undone.error()));
    m_setUp->setVisible(!m_change);
    m_undo->setVisible(m_change.has_value());
}

void FinishPage::saveOutlookPackage(const QString &folder)
{
    const auto files = exportAccount(ExportFormat::OutlookPackage, account());
    if (files)
        sayWritten(m_outlook, saveFiles(folder, *files));
    else
        say(m_outlook, Said::Bad, sentenceFor(files.error()));
}

void FinishPage::saveAccount(const QString &path)
{
    sayWritten(m_saving, written(saveFile(path, toAccountFile(account()))));
}

void FinishPage::showOutlookSteps()
{
    const auto files = exportAccount(ExportFormat::OutlookPackage, account());
    if (files)
        showSheet(tr("Steps for Outlook"), QString::fromUtf8(files->first().contents));
    else
        say(m_outlook, Said::Bad, sentenceFor(files.error()));
}

void FinishPage::showPrograms(ExportFormat first)
{
    auto *window = new ExportWindow(account(), secrets(), assistant().draft.lastCheck, this);
    window->choose(first);
    window->show();
}

// Only for those who ask for it at the file.
ExportSecrets FinishPage::secrets() const
{
    const auto &draft = assistant().draft;
    if (draft.signIn != SignIn::Password)
        return {};
    return {draft.password, draft.secretOf(Side::Outgoing)};
}

void FinishPage::showSettings()
{
    showSheet(tr("Mail settings"), accountSheet(account()));
}

void FinishPage::showSheet(const QString &title, const QString &html)
{
    (new SheetWindow(title, html, this))->show();
}

void FinishPage::sayWritten(const Target &target, const std::expected<QStringList, SaveFault> &written)
{
    say(target, written ? Said::Good : Said::Bad, written ? FinishWords::saved(*written) : sentenceFor(written.error()));
}

void FinishPage::say(const Target &target, Said said, const QString &sentence)
{
    m_lastOutcome = markFor(said == Said::Good ? Standing::Works : Standing::Fails) + u' ' + sentence;
    target.outcome->setPlain(m_lastOutcome);
    target.outcome->show();
    QAccessibleAnnouncementEvent event(target.card, sentence);
    QAccessible::updateAccessibility(&event);
}

void FinishPage::chooseFolder(const QString &title, void (FinishPage::*save)(const QString &))
{
    auto *dialog = makeDialog(this, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void FinishPage::chooseFile(const QString &title, const QString &suggestion, const std::function<void(const QString &)> &save)
{
    auto *dialog = makeDialog(this, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}
