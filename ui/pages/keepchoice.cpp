// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keepchoice.h"

#include "setup/secretkeeper.h"
#include "vault/storekind.h"
#include "widgets/look.h"
#include "widgets/passphrasefields.h"
#include "widgets/prose.h"
#include "words/signinwords.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto allKeeps = std::to_array({Keep::Wallet, Keep::Vault, Keep::UntilClosed});

QList<Keep> choicesHere()
{
    QList<Keep> choices;
    for (const auto kind : availableStores())
        choices += kind == StoreKind::Wallet ? Keep::Wallet : kind == StoreKind::Vault ? Keep::Vault : Keep::UntilClosed;
    return choices;
}
} // namespace

KeepChoice::KeepChoice(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel)
    , m_group(new QButtonGroup(this))
    , m_passphraseArea(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm / 2);
    layout->addWidget(m_question);
    for (const auto keep : allKeeps) {
        auto *choice = new QRadioButton(SignInWords::keep(keep));
        choice->setAccessibleDescription(SignInWords::keepNote(keep));
        m_group->addButton(choice, int(keep));
        layout->addWidget(choice);
        auto *note = m_notes.emplace_back(new Prose(SignInWords::keepNote(keep)));
        note->setWeight(Prose::Quiet);
        note->setContentsMargins(3 * rhythm, 0, 0, 0);
        note->addTo(*layout);
        if (keep == Keep::Vault)
            layout->addLayout(m_passphraseArea);
    }
    m_passphraseArea->setContentsMargins(3 * rhythm, 0, 0, 0);
    setChoices(choicesHere());
    connect(m_group, &QButtonGroup::idToggled, this, &KeepChoice::showPassphrase);
}

void KeepChoice::setChoices(const QList<Keep> &choices)
{
    for (std::size_t i = 0; i < allKeeps.size(); ++i) {
        const bool isOffered = choices.contains(allKeeps[i]) || allKeeps[i] == Keep::UntilClosed;
        m_group->button(int(allKeeps[i]))->setVisible(isOffered);
        m_notes[i]->setVisible(isOffered);
    }
}

void KeepChoice::setQuestion(const QString &question)
{
    m_question->setText(question);
}

void KeepChoice::setKeep(Keep keep, bool hasPassphrase)
{
    m_hasPassphrase = hasPassphrase;
    const auto *wanted = m_group->button(int(keep));
    m_group->button(wanted->isHidden() ? int(Keep::UntilClosed) : int(keep))->setChecked(true);
    showPassphrase();
}

Keep KeepChoice::keep() const
{
    return Keep(m_group->checkedId());
}

void KeepChoice::showPassphrase()
{
    const bool isWanted = keep() == Keep::Vault && !m_hasPassphrase;
    if (isWanted == (m_passphrase != nullptr))
        return;
    if (isWanted) {
        m_passphrase = new PassphraseFields(QFileInfo::exists(vaultPath()) ? PassphraseFields::ExistingFile : PassphraseFields::NewFile);
        m_passphraseArea->addWidget(m_passphrase);
    } else {
        std::exchange(m_passphrase, nullptr)->deleteLater();
    }
}

bool KeepChoice::check()
{
    return !m_passphrase || m_passphrase->check();
}

std::optional<Secret> KeepChoice::takePassphrase()
{
    return m_passphrase ? std::optional(m_passphrase->take()) : std::nullopt;
}
