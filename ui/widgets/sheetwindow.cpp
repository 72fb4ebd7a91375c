// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetwindow.h"

#include "look.h"
#include "weblink.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

SheetPrinting::SheetPrinting(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

SheetPrinting::~SheetPrinting() = default;

void SheetPrinting::print(const QString &html)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_document = std::make_unique<QTextDocument>();
    m_document->setHtml(html);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_document->print(m_printer.get());
    });
    dialog->open();
}

SheetWindow::SheetWindow(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser)
    , m_printing(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(720, 640);
    m_browser->setOpenLinks(false);
    m_browser->setHtml(html);
    m_browser->setAccessibleName(title);
    m_browser->document()->setDocumentMargin(2 * rhythm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *print = buttons->addButton(tr("&Print …"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(buttons);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &openInBrowser);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
    });
    connect(print, &QPushButton::clicked, this, [this, html] {
        m_printing.print(html);
    });
}

QString SheetWindow::text() const
{
    return m_browser->toPlainText();
}
