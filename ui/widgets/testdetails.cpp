// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdetails.h"

#include "check/lastlook.h"
#include "copying.h"
#include "foldout.h"
#include "linkbutton.h"
#include "look.h"
#include "words/fieldwords.h"
#include "words/testwords.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace
{
constexpr int shownLines = 14;

QPlainTextEdit *makeText()
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * shownLines);
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // protocols are
    text->setAccessibleName(TestDetails::tr("Details for experts"));
    return text;
}

// It is made to be copied into a ticket.
QString textFor(const AccountCheckResult &result)
{
    const auto details = [](const AccountCheckResult &checked) {
        return TestWords::details(checked).toUtf8();
    };
    return givesAway(result, details) ? givesAwaySentence() : TestWords::details(result);
}
} // namespace

TestDetails::TestDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(makeText())
    , m_foldout(new Foldout(TestWords::detailsTitle({}), m_text))
    , m_copy(new LinkButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm);
    layout->addWidget(m_foldout, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    connect(m_copy, &LinkButton::clicked, this, [this] {
        copyAndSay(m_text->toPlainText(), *m_copy);
    });
}

void TestDetails::show(const std::optional<AccountCheckResult> &result)
{
    setVisible(result.has_value());
    m_copy->setText(tr("Copy report"));
    m_foldout->setTitle(TestWords::detailsTitle(result));
    m_text->setPlainText(result ? textFor(*result) : QString());
}
