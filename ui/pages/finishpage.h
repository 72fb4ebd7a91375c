// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/savefiles.h"
#include "formats/parts/exportfile.h"
#include "formats/thunderbird/thunderbirdplaces.h"
#include "formats/thunderbird/thunderbirdprofile.h"
#include "setup/draft.h"
#include "widgets/sheetwindow.h"
#include "wizardpage.h"

#include <functional>

class Card;
class DeskLinks;
class PageHead;
class Prose;
class QComboBox;
class QPushButton;

// Where the finished account goes: into the Thunderbird of this computer, into files for other programs, onto paper.
class FinishPage : public WizardPage
{
    Q_OBJECT
public:
    explicit FinishPage(Assistant &assistant, QWidget *parent = nullptr);

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    QString helpTopic() const override;

    // Where Thunderbird's profiles are looked for: the person's home folder, unless a test says otherwise.
    void setHome(const QString &home, const QProcessEnvironment &environment);

    void setUpThunderbird();
    void undoThunderbird();
    void saveOutlookPackage(const QString &folder);
    void saveAccount(const QString &path);
    void showOutlookSteps();
    void showSettings();
    void showPrograms(ExportFormat first);

    // What the last action on a card said: "✓ ..." or "✕ ..."
    QString outcome() const
    {
        return m_lastOutcome;
    }

private:
    // A card with a line for what came of its buttons.
    struct Target {
        Card *card = nullptr;
        Prose *outcome = nullptr;
    };
    enum class Said {
        Good,
        Bad,
    };
    static Target makeTarget(const QString &title, const QString &text);
    void makeTargets();
    QWidget *makeLastRow();
    void arrange();
    void lookForThunderbird();
    void say(const Target &target, Said said, const QString &sentence);
    void sayWritten(const Target &target, const std::expected<QStringList, SaveFault> &written);
    void showSheet(const QString &title, const QString &html);
    void chooseFolder(const QString &title, void (FinishPage::*save)(const QString &));
    void chooseFile(const QString &title, const QString &suggestion, const std::function<void(const QString &)> &save);
    MailAccount account() const;
    ExportSecrets secrets() const;

    PageHead *m_head;
    Target m_thunderbird;
    QComboBox *m_profile;
    QPushButton *m_setUp;
    QPushButton *m_undo;
    QPushButton *m_lookAgain;
    Target m_outlook;
    Target m_phone;
    Target m_byHand;
    Card *m_last;
    Target m_saving;
    DeskLinks *m_desk;

    QString m_home;
    QProcessEnvironment m_environment;
    QList<ThunderbirdProfile> m_profiles;
    std::optional<ProfileChange> m_change;
    QString m_lastOutcome;
};
