// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wizardpage.h"

#include "async/networkthread.h"
#include "discovery/discovery.h"
#include "release/hostnaming.h"

class Card;
class ChoiceCard;
class Foldout;
class LinkButton;
class PageHead;
class ProviderFacts;
class ProviderList;
class QButtonGroup;
class QVBoxLayout;
class SettingsBlanks;
class StateLabel;

// The second page: what was found for the address and from where, every preset to choose from, and what to know before
// the password.
class ProviderPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ProviderPage(Assistant &assistant, QWidget *parent = nullptr);

    QString stepName() const override;
    QString nextLabel() const override;
    void enter() override;
    bool isComplete() const override;
    bool leave() override;
    QString helpTopic() const override;

    SettingsBlanks &blanks() const
    {
        return *m_blanks;
    }
    ProviderList &list() const
    {
        return *m_list;
    }
    QString chosenProvider() const; // its id; empty where none is chosen

private:
    // One card: a provider, and where it comes from.
    struct Candidate {
        enum Origin {
            Found,
            Picked, // from the list
            Saved, // with an opened account
            ByHand,
        };
        Origin origin;
        Provider provider;
        std::optional<MailAccount> account; // none: made from the preset and its blanks
        HostNaming naming = {};
        std::optional<Finding> finding = {}; // of Found
        ChoiceCard *card = nullptr;
    };

    void addLookup(QVBoxLayout &layout);
    void beginAnew();
    void showPractice();
    void showOpenedAccount();
    void startLookup();
    void stopLookup();
    void lookupEnded();
    void showFindings(const Discovery &discovery);
    Candidate candidateFor(const Finding &finding, const SettingsChoice &choice) const;
    void dropFound();
    void askMozilla();
    void pick(const QString &id);
    void updatePicked();
    void addCandidate(Candidate candidate, const QString &text);
    void dropCandidates();
    void dropPicked();
    void choose(qsizetype index);
    void chooseIfNone(qsizetype index);
    void updateHead();
    QString textFor(const Finding &finding, const SettingsChoice &choice) const;
    BlankValues valuesFor(const Candidate &candidate) const;
    Provider unknownProvider() const;
    MailAccount completed(MailAccount account) const;

    PageHead *m_head;
    Card *m_practice;
    StateLabel *m_lookupState;
    LinkButton *m_stop;
    LinkButton *m_mozilla; // asks there too
    QVBoxLayout *m_cards;
    QButtonGroup *m_group;
    SettingsBlanks *m_blanks;
    ProviderFacts *m_facts;
    ProviderList *m_list;
    Foldout *m_all;
    QList<Candidate> m_candidates;
    std::optional<qsizetype> m_chosen;
    bool m_chosenByHand = false; // then no better finding takes its place
    Discovery m_discovery; // as it is shown
    EmailAddress m_address; // for which the cards are
    std::optional<int> m_way;
    BackgroundTask m_lookup;
};
