// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportwindow.h"

#include "widgets/copying.h"
#include "widgets/look.h"
#include "widgets/prose.h"
#include "widgets/statelabel.h"
#include "words/exportwords.h"
#include "words/finishwords.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace
{
constexpr QSize usualSize(900, 620);

bool isText(const OutputFile &file)
{
    return file.contents.isValidUtf8() && !file.contents.contains('\0');
}

// The heading that a program stands under.
QTreeWidgetItem *groupItem(QTreeWidget &list, const QString &name)
{
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        if (list.topLevelItem(i)->text(0) == name)
            return list.topLevelItem(i);
    auto *item = new QTreeWidgetItem(&list, QStringList(name));
    item->setFlags(Qt::ItemIsEnabled);
    auto bold = list.font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

bool isPage(const OutputFile &file)
{
    return file.mediaType.startsWith("text/html");
}
} // namespace

ExportWindow::ExportWindow(const MailAccount &account, const ExportSecrets &secrets, const std::optional<AccountCheckResult> &tested, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_secrets(secrets)
    , m_tested(tested)
    , m_list(new QTreeWidget)
    , m_title(new Prose)
    , m_steps(new Prose)
    , m_warning(new Prose)
    , m_fault(new Prose)
    , m_names(new QComboBox)
    , m_preview(new QTextBrowser)
    , m_withPassword(new QCheckBox(tr("Write the &password into the file, in clear")))
    , m_passwordWarning(new Prose(passwordWarning()))
    , m_outcome(new Prose)
    , m_copy(new QPushButton)
    , m_save(new QPushButton(tr("&Save …")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings for another program"));
    resize(usualSize);
    fillList();
    arrange();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ExportWindow::showChosen);
    connect(m_names, &QComboBox::currentIndexChanged, this, &ExportWindow::showFile);
    connect(m_withPassword, &QCheckBox::toggled, m_passwordWarning, &QWidget::setVisible);
    connect(m_save, &QPushButton::clicked, this, &ExportWindow::askWhere);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyAndSay(preview(), *m_copy);
    });
    choose(allExportFormats().first());
}

void ExportWindow::fillList()
{
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Programs"));
    for (const auto format : allExportFormats()) {
        auto *item = new QTreeWidgetItem(groupItem(*m_list, FinishWords::group(groupOf(format))), QStringList(titleOf(format)));
        item->setData(0, Qt::UserRole, static_cast<int>(format));
        item->setToolTip(0, titleOf(format));
    }
    m_list->expandAll();
}

void ExportWindow::arrange()
{
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_names->setAccessibleName(tr("File"));
    m_preview->setOpenLinks(false);
    m_preview->setAccessibleName(tr("What the file says"));
    m_withPassword->setAccessibleDescription(passwordWarning());
    m_passwordWarning->hide();
    m_preview->document()->setDocumentMargin(rhythm);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    makePrimary(*m_save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *side = new QVBoxLayout;
    side->setSpacing(rhythm);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_steps, m_warning, m_fault, m_names, m_preview, m_withPassword, m_passwordWarning, m_outcome})
        side->addWidget(widget);
    side->setStretchFactor(m_preview, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * rhythm);
    columns->addWidget(m_list, 2);
    columns->addLayout(side, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(2 * rhythm);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

void ExportWindow::choose(ExportFormat format)
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item)
        if ((*item)->data(0, Qt::UserRole) == static_cast<int>(format))
            m_list->setCurrentItem(*item);
}

ExportFormat ExportWindow::chosen() const
{
    return static_cast<ExportFormat>(m_list->currentItem()->data(0, Qt::UserRole).toInt());
}

void ExportWindow::showChosen()
{
    const auto files = exportAccount(chosen(), m_account);
    m_files = files.value_or(QList<OutputFile>());
    m_title->setPlain(titleOf(chosen()));
    m_steps->setPlain(importStepsFor(chosen()));
    const QString warning = QStringList{FinishWords::lackOf(chosen(), m_tested), warningFor(chosen(), m_account)}.join(u' ').trimmed();
    m_warning->setPlain(markFor(Standing::WorksWithNote) + u' ' + warning);
    m_warning->setHidden(warning.isEmpty());
    const bool hasPassword = !m_secrets.incoming.isEmpty() || !m_secrets.outgoing.isEmpty();
    m_withPassword->setChecked(false); // asked for anew each time
    m_withPassword->setVisible(files && hasPassword && canHoldPassword(chosen()));
    m_fault->setPlain(files ? QString() : QString(markFor(Standing::Fails) + u' ' + sentenceFor(files.error())));
    m_fault->setHidden(files.has_value());
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const auto &file : std::as_const(m_files))
        m_names->addItem(file.name);
    m_names->setVisible(m_files.size() > 1);
    m_save->setEnabled(files.has_value());
    m_outcome->hide();
    showFile();
}

void ExportWindow::showFile()
{
    const auto file = m_files.value(m_names->currentIndex());
    const bool isReadable = !file.contents.isEmpty() && isText(file);
    m_preview->setFont(isPage(file) ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setLayoutDirection(isPage(file) ? layoutDirection() : Qt::LeftToRight); // configuration files are
    if (isReadable && isPage(file))
        m_preview->setHtml(QString::fromUtf8(file.contents));
    else
        m_preview->setPlainText(isReadable ? QString::fromUtf8(file.contents) : FinishWords::notReadable());
    m_preview->setVisible(!m_files.isEmpty());
    m_copy->setText(tr("&Copy"));
    m_copy->setEnabled(isReadable);
}

QString ExportWindow::preview() const
{
    return m_preview->toPlainText();
}

QString ExportWindow::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

QString ExportWindow::outcome() const
{
    return m_outcome->text();
}

void ExportWindow::say(const QString &sentence)
{
    m_outcome->setPlain(sentence);
    m_outcome->show();
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void ExportWindow::saveTo(const QString &path)
{
    const auto holds = m_withPassword->isChecked() ? Holds::SecretAskedFor : Holds::NoSecret;
    const auto toSave = exportAccount(chosen(), m_account, m_withPassword->isChecked() ? m_secrets : ExportSecrets());
    if (!toSave)
        return;
    const auto &files = *toSave;
    const auto one = [&path, holds](const OutputFile &file) {
        return saveFile(path, file.contents, holds).transform([](const QString &written) {
            return QStringList(written);
        });
    };
    const auto written = files.size() == 1 ? one(files.first()) : saveFiles(path, files, holds);
    say(written ? QString(markFor(Standing::Works) + u' ' + FinishWords::saved(*written))
                : QString(markFor(Standing::Fails) + u' ' + sentenceFor(written.error())));
}

// One file gets a name, several a folder.
void ExportWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, titleOf(chosen()), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_files.size() > 1) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(m_files.value(0).name);
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ExportWindow::saveTo);
    dialog->open();
}
