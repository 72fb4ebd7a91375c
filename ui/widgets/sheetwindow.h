// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statelabel.h"

#include <QDialog>

class Prose;
class QPrinter;
class QTextBrowser;
class QTextDocument;

// Asks for a printer and prints a page on it.
class SheetPrinting : public QObject
{
    Q_OBJECT
public:
    explicit SheetPrinting(QWidget *window);
    ~SheetPrinting() override;
    bool print(const QString &html); // false where a secret is in the page

private:
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QTextDocument> m_document;
};

// A page of steps or settings in a window beside the wizard: to read, copy, print and save.
class SheetWindow : public QDialog
{
    Q_OBJECT
public:
    SheetWindow(const QString &title, const QString &html, QWidget *parent = nullptr);

    QString text() const;
    void savePdf(const QString &path);
    QString outcome() const; // what came of saving: "✓ ..." or "✕ ..."

private:
    void askWhere();
    void refuse();
    void say(Standing standing, const QString &sentence);

    QString m_html;
    QTextBrowser *m_browser;
    Prose *m_outcome;
    SheetPrinting m_printing;
};
