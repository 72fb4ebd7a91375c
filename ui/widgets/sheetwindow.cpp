// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetwindow.h"

#include "base/savefiles.h"
#include "base/secretsearch.h"
#include "copying.h"
#include "look.h"
#include "print/pdf.h"
#include "prose.h"
#include "statelabel.h"
#include "weblink.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/finishwords.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SheetPrinting::SheetPrinting(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

SheetPrinting::~SheetPrinting() = default;

bool SheetPrinting::print(const QString &html)
{
    if (holdsSecretAtHand(html))
        return false;
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_document = std::make_unique<QTextDocument>();
    m_document->setHtml(html);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_document->print(m_printer.get());
    });
    dialog->open();
    return true;
}

SheetWindow::SheetWindow(const QString &title, const QString &html, QWidget *parent)
    : QDialog(parent)
    , m_html(html)
    , m_browser(new QTextBrowser)
    , m_outcome(new Prose)
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
    auto *save = buttons->addButton(tr("&Save as PDF …"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_browser);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &openInBrowser);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!copyText(text()))
            refuse();
    });
    connect(print, &QPushButton::clicked, this, [this] {
        if (!m_printing.print(m_html))
            refuse();
    });
    connect(save, &QPushButton::clicked, this, &SheetWindow::askWhere);
    m_outcome->hide();
}

void SheetWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, windowTitle(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SheetWindow::savePdf);
    dialog->open();
}

void SheetWindow::savePdf(const QString &path)
{
    if (holdsSecretAtHand(m_html)) // nobody can search the drawing
        return refuse();
    const auto written = saveFile(path, pdfOf(m_html));
    say(written ? Standing::Works : Standing::Fails, written ? FinishWords::saved({*written}) : sentenceFor(written.error()));
}

void SheetWindow::refuse()
{
    say(Standing::Fails, givesAwaySentence());
}

void SheetWindow::say(Standing standing, const QString &sentence)
{
    m_outcome->setPlain(markFor(standing) + u' ' + sentence);
    m_outcome->show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

QString SheetWindow::outcome() const
{
    return m_outcome->text();
}

QString SheetWindow::text() const
{
    return m_browser->toPlainText();
}
