// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpwindow.h"

#include "widgets/look.h"
#include "widgets/weblink.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
constexpr int idRole = Qt::UserRole;
} // namespace

HelpWindow::HelpWindow(Guide guide, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_guide(std::move(guide))
    , m_search(new QLineEdit)
    , m_topics(new QListWidget)
    , m_nothing(new QLabel(tr("No topic has these words. Try fewer or other ones.")))
    , m_page(new QTextBrowser)
{
    setWindowTitle(tr("Guide – Mailwright"));
    resize(860, 620);
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_page->setAccessibleName(tr("Text of the topic"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(2 * rhythm);
    arrange();

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findInPage);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showTopic(item->data(idRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    search({});
}

HelpWindow::HelpWindow(QWidget *parent)
    : HelpWindow(Guide::load(u":/guide"_s, Guide::languagesOf(QLocale().uiLanguages())), parent)
{
}

void HelpWindow::arrange()
{
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(rhythm, rhythm, 0, rhythm);
    sideLayout->setSpacing(rhythm);
    sideLayout->addWidget(m_search);
    sideLayout->addWidget(m_nothing);
    sideLayout->addWidget(m_topics);

    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({30 * rhythm, 70 * rhythm});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HelpWindow::openAt(const QString &topic)
{
    m_search->clear();
    const auto wanted = m_guide.topic(topic);
    for (int i = 0; wanted && i < m_topics->count(); ++i)
        if (m_topics->item(i)->data(idRole).toString() == wanted->id)
            m_topics->setCurrentRow(i);
    if (!wanted)
        m_topics->setCurrentRow(0);
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

QString HelpWindow::currentTopic() const
{
    const auto *item = m_topics->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void HelpWindow::listTopics(const QList<GuideTopic> &topics)
{
    const auto current = currentTopic();
    {
        const QSignalBlocker quiet(m_topics); // the page stays while its topic is still listed
        m_topics->clear();
        for (const auto &topic : topics) {
            auto *item = new QListWidgetItem(topic.title, m_topics);
            item->setData(idRole, topic.id);
            if (topic.id == current)
                m_topics->setCurrentItem(item);
        }
    }
    m_nothing->setVisible(topics.isEmpty());
    if (!m_topics->currentItem())
        m_topics->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString &id)
{
    if (const auto topic = m_guide.topic(id))
        m_page->setMarkdown(topic->text);
}

void HelpWindow::search(const QString &text)
{
    listTopics(m_guide.search(text));
}

// The next place on the page, beginning again at the top.
void HelpWindow::findInPage()
{
    const auto text = m_search->text().trimmed();
    if (text.isEmpty() || m_page->find(text))
        return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(text);
}

// Links to other topics stay here; web pages open in the browser, and nothing else does.
void HelpWindow::follow(const QUrl &link)
{
    if (!link.isRelative()) {
        openInBrowser(link);
        return;
    }
    auto topic = link.path().section(u'/', -1);
    if (topic.endsWith(".md"_L1))
        topic.chop(3);
    if (m_guide.topic(topic))
        openAt(topic);
    else if (link.path().isEmpty())
        m_page->scrollToAnchor(link.fragment());
}
