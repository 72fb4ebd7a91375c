// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/guide.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

// The guide in a window of its own, beside the wizard: topics at one side, the page at the other, and a search.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(Guide guide, QWidget *parent = nullptr);
    // With the program's own guide, in the person's language.
    explicit HelpWindow(QWidget *parent = nullptr);

    // Shows the window at a topic of the guide; at the first one where there is none of that name.
    void openAt(const QString &topic);
    QString currentTopic() const;

private:
    void arrange();
    void listTopics(const QList<GuideTopic> &topics);
    void showTopic(const QString &id);
    void search(const QString &text);
    void findInPage();
    void follow(const QUrl &link);

    Guide m_guide;
    QLineEdit *m_search;
    QListWidget *m_topics;
    QLabel *m_nothing;
    QTextBrowser *m_page;
};
