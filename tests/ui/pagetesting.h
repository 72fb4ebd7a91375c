// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "darkpalette.h"
#include "pages/testpage.h"
#include "setup/assistant.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

// What the tests of single pages and windows share.
namespace PageTesting
{
inline constexpr QSize pageSize(780, 560);
inline constexpr auto patience = std::chrono::seconds(20);

inline Secret secret(QString text)
{
    return Secret::take(text);
}

// A page as it looks in the window; for people, and to see that nothing of it is cut off.
inline void photograph(QWidget &page, const QString &name)
{
    const auto folder = QStringLiteral(PROGRAMS "/../screenshots");
    QVERIFY(QDir().mkpath(folder));
    page.setAutoFillBackground(true);
    page.setBackgroundRole(QPalette::Base);
    const int height = std::max(pageSize.height(), page.layout()->totalHeightForWidth(pageSize.width()));
    page.resize(pageSize.width(), height);
    page.show();
    QCoreApplication::processEvents();
    QVERIFY(page.grab().save(folder + QLatin1Char('/') + name + QLatin1StringView(".png")));
}

inline QPushButton *startButton(const TestPage &page)
{
    return page.findChild<QPushButton *>(QStringLiteral("test"));
}

// Presses "Test now" and waits for the end.
inline bool test(TestPage &page)
{
    QSignalSpy ended(&page, &TestPage::tested);
    QTest::mouseClick(startButton(page), Qt::LeftButton);
    return ended.wait(patience);
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void fillIn(Draft &draft)
{
    draft.displayName = QStringLiteral("Jane Doe");
    draft.address = {QStringLiteral("jane"), QStringLiteral("example.com")};
    draft.providerId = QStringLiteral("generic");
    draft[Side::Incoming].endpoint = Endpoint{Protocol::Imap, QStringLiteral("imap.example.com"), 993, Security::Tls};
    draft[Side::Outgoing].endpoint = Endpoint{Protocol::Smtp, QStringLiteral("smtp.example.com"), 587, Security::StartTls};
    draft.naming.hosts = {QStringLiteral("imap.example.com"), QStringLiteral("smtp.example.com")}; // typed
    draft[Side::Incoming].userName = QStringLiteral("jane@example.com");
}
} // namespace PageTesting
