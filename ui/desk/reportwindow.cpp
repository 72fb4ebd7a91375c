// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportwindow.h"

#include "base/savefiles.h"
#include "check/lastlook.h"
#include "print/pdf.h"
#include "report/reportjson.h"
#include "widgets/copying.h"
#include "widgets/look.h"
#include "widgets/prose.h"
#include "widgets/statelabel.h"
#include "widgets/weblink.h"
#include "words/deskwords.h"
#include "words/exportwords.h"
#include "words/fieldwords.h"
#include "words/finishwords.h"
#include "words/reporthtml.h"
#include "words/reportwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReportWindow::ReportWindow(const Report &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_support(supportContact())
    , m_mask(new QCheckBox(tr("&Cover addresses and user names")))
    , m_format(new QComboBox)
    , m_preview(new QTextBrowser)
    , m_outcome(new Prose)
    , m_save(new QPushButton(tr("&Save …")))
    , m_print(new QPushButton(tr("&Print …")))
    , m_copy(new QPushButton)
    , m_mail(new QPushButton(tr("Write a &mail with it …")))
    , m_printing(this)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report for the help desk"));
    resize(760, 680);
    m_format->addItem(tr("Page (HTML)"), Page);
    m_format->addItem(tr("PDF"), Pdf);
    m_format->addItem(tr("Data (JSON)"), Data);
    m_mask->setVisible(report.addresses == Addresses::Shown); // what is covered cannot be uncovered
    arrange();
    connect(m_mask, &QCheckBox::toggled, this, &ReportWindow::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportWindow::refresh);
    connect(m_save, &QPushButton::clicked, this, &ReportWindow::askWhere);
    connect(m_mail, &QPushButton::clicked, this, &ReportWindow::writeMail);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            copyAndSay(preview(), *m_copy);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (mayLeave() && !m_printing.print(QString::fromUtf8(reportHtml(shown()))))
            say(QString(markFor(Standing::Fails) + u' ' + givesAwaySentence()));
    });
    refresh();
}

void ReportWindow::arrange()
{
    auto *formatLabel = new QLabel(tr("&File:"));
    formatLabel->setBuddy(m_format);
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("What the report says"));
    m_preview->document()->setDocumentMargin(2 * rhythm);
    m_outcome->hide();
    makePrimary(*m_save);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(rhythm);
    choices->addWidget(m_mask);
    choices->addStretch(1);
    choices->addWidget(formatLabel);
    choices->addWidget(m_format);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (auto *button : {m_save, m_print, m_copy, m_mail})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(new Prose(DeskWords::beforeItLeaves()));
    layout->addLayout(choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons);
}

void ReportWindow::setSupport(const SupportContact &support)
{
    m_support = support;
}

void ReportWindow::choose(Format format)
{
    m_format->setCurrentIndex(m_format->findData(format));
}

ReportWindow::Format ReportWindow::chosen() const
{
    return static_cast<Format>(m_format->currentData().toInt());
}

Report ReportWindow::shown() const
{
    return m_mask->isChecked() ? masked(m_report) : m_report;
}

QByteArray ReportWindow::contents() const
{
    switch (chosen()) {
    case Page:
        return reportHtml(shown());
    case Pdf:
        return pdfOf(QString::fromUtf8(reportHtml(shown())));
    case Data:
        break;
    }
    return QJsonDocument(toJson(shown())).toJson();
}

void ReportWindow::refresh()
{
    const bool isData = chosen() == Data;
    m_preview->setFont(isData ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    m_preview->setLayoutDirection(isData ? Qt::LeftToRight : layoutDirection());
    if (isData)
        m_preview->setPlainText(QString::fromUtf8(contents()));
    else
        m_preview->setHtml(QString::fromUtf8(reportHtml(shown())));
    m_copy->setText(tr("C&opy"));
    m_outcome->hide();
}

QString ReportWindow::preview() const
{
    return m_preview->toPlainText();
}

QString ReportWindow::outcome() const
{
    return m_outcome->text();
}

QString ReportWindow::suggestedName() const
{
    constexpr QLatin1StringView endings[] = {"html"_L1, "pdf"_L1, "json"_L1};
    return u"mail-report-%1.%2"_s.arg(m_report.made.toLocalTime().toString(u"yyyy-MM-dd"_s), endings[chosen()]);
}

void ReportWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, windowTitle(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportWindow::saveTo);
    dialog->open();
}

// The last look at it, whatever its form: the page carries the data as well.
bool ReportWindow::mayLeave()
{
    if (!givesAway(shown(), reportHtml))
        return true;
    say(QString(markFor(Standing::Fails) + u' ' + givesAwaySentence()));
    return false;
}

void ReportWindow::saveTo(const QString &path)
{
    if (!mayLeave())
        return;
    const auto written = saveFile(path, contents());
    say(written ? QString(markFor(Standing::Works) + u' ' + FinishWords::saved({*written}))
                : QString(markFor(Standing::Fails) + u' ' + sentenceFor(written.error())));
}

void ReportWindow::say(const QString &sentence)
{
    m_outcome->setPlain(sentence);
    m_outcome->show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

// Mail programs take no file from a link, so the person attaches it.
void ReportWindow::writeMail()
{
    if (!mayLeave())
        return;
    const bool isOpen = openMailDraft(DeskWords::mailSubject(shown()), coveringNote(shown()), m_support.mail);
    say(isOpen ? DeskWords::attachIt() : QString(markFor(Standing::Fails) + u' ' + givesAwaySentence()));
}
