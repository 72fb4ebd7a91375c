// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/imap/imapfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Folders as servers list them.
class TestImapFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<FolderUse>("use");
        QTest::newRow("inbox") << "(\\HasNoChildren) \"/\" INBOX"_ba << "INBOX"_ba << FolderUse::Inbox;
        QTest::newRow("inbox, written small") << "() \".\" inbox"_ba << "inbox"_ba << FolderUse::Inbox;
        QTest::newRow("spam") << "(\\HasNoChildren \\Junk) \"/\" \"[Gmail]/Spam\""_ba << "[Gmail]/Spam"_ba << FolderUse::Spam;
        QTest::newRow("all mail") << "(\\All) \"/\" \"[Gmail]/All Mail\""_ba << "[Gmail]/All Mail"_ba << FolderUse::All;
        QTest::newRow("sent") << "(\\sent) \"/\" Sent"_ba << "Sent"_ba << FolderUse::Sent;
        QTest::newRow("no separator") << "() NIL \"one level\""_ba << "one level"_ba << FolderUse::Other;
        QTest::newRow("quotes in the name") << "() \"/\" \"a \\\"b\\\" \\\\c\""_ba << "a \"b\" \\c"_ba << FolderUse::Other;
    }

    void listed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, name);
        QFETCH(FolderUse, use);
        QCOMPARE(parseListedFolder(text), (ImapFolder{name, use}));
    }

    void aNameCanComeAsALiteral()
    {
        QCOMPARE(parseListedFolder("() \"/\" {8}", "Projects"_ba), (ImapFolder{"Projects"_ba, FolderUse::Other}));
    }

    void notToBeOpened_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("only holds others") << "(\\Noselect \\HasChildren) \"/\" \"[Gmail]\""_ba;
        QTest::newRow("gone") << "(\\NonExistent) \"/\" Old"_ba;
        QTest::newRow("no name") << "() \"/\" \"\""_ba;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("an open quote") << "() \"/\" \"abc"_ba;
        QTest::newRow("an escape at the end") << "() \"/\" \"abc\\"_ba;
        QTest::newRow("a NUL in the name") << "() \"/\" a\0b"_ba;
        QTest::newRow("a line break in the name") << "() \"/\" \"a\r\nA1 LOGOUT\""_ba;
        QTest::newRow("no attributes") << "\"/\" INBOX"_ba;
    }

    void notToBeOpened()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseListedFolder(text));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "Archive/2026"_ba << u"Archive/2026"_s;
        QTest::newRow("German") << "Entw&APw-rfe"_ba << u"Entwürfe"_s;
        QTest::newRow("Japanese") << "&U,BTFw-/&ZeVnLIqe-"_ba << u"台北/日本語"_s;
        QTest::newRow("ampersand") << "Tom &- Jerry"_ba << u"Tom & Jerry"_s;
        QTest::newRow("UTF-8") << "Entw\xc3\xbcrfe"_ba << u"Entwürfe"_s;
        QTest::newRow("left open") << "R&D"_ba << u"R&D"_s;
    }

    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, shown);
        QCOMPARE(fromModifiedUtf7(name), shown);
    }
};

QTEST_GUILESS_MAIN(TestImapFolder)
#include "tst_imapfolder.moc"
