// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainwindow.h"

#include "explain/opinions.h"
#include "explain/paste/paste.h"
#include "widgets/advicebox.h"
#include "widgets/button.h"
#include "widgets/errands.h"
#include "widgets/linkbutton.h"
#include "widgets/look.h"
#include "widgets/notebox.h"
#include "widgets/pagehead.h"
#include "widgets/prose.h"
#include "words/explainwords.h"
#include "words/pastedcontext.h"
#include "words/pastewords.h"
#include "words/providerwords.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaMethod>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr QSize usualSize(800, 680);
constexpr int linesOfText = 6;
constexpr auto typingPause = 200ms;

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

QComboBox *makeProtocols()
{
    auto *box = new QComboBox;
    box->addItem(ExplainWords::anyProtocol());
    for (const auto protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        box->addItem(ExplainWords::name(protocol), QVariant(static_cast<int>(protocol)));
    return box;
}

QComboBox *makeProviders(const ProviderCatalog &catalog)
{
    auto *box = new QComboBox;
    box->addItem(ExplainWords::anyProvider(), QString());
    for (const auto &provider : catalog.search({}))
        if (provider.kind != ProviderKind::Generic)
            box->addItem(provider.name, provider.id);
    return box;
}
} // namespace

ExplainWindow::ExplainWindow(const ProviderCatalog &catalog, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_catalog(catalog)
    , m_text(new QPlainTextEdit)
    , m_protocol(makeProtocols())
    , m_provider(makeProviders(catalog))
    , m_how(new Prose)
    , m_answer(new QVBoxLayout)
{
    setWindowTitle(tr("Explain an error – Mailwright"));
    resize(usualSize);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    arrange();
    clearAnswer();
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ExplainWindow::explainNow);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ExplainWindow::explainNow);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ExplainWindow::explainNow);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
}

void ExplainWindow::arrange()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 3 * rhythm);
    layout->setSpacing(rhythm + rhythm / 2);
    layout->addWidget(new PageHead(tr("What does this error mean?"),
                                   tr("Paste what your mail program, a log or a returned message said: one line or all of it. Nothing leaves this computer.")));
    layout->addWidget(makeQuestion());
    m_how->setWeight(Prose::Quiet);
    layout->addWidget(m_how);
    m_answer->setSpacing(rhythm + rhythm / 2);
    layout->addLayout(m_answer);
    layout->addStretch(1);

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->viewport()->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

QWidget *ExplainWindow::makeQuestion()
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfText + 2 * rhythm);
    m_text->setPlaceholderText(u"535 5.7.8 Error: authentication failed"_s);
    auto *paste = new Button(tr("&Paste"));
    auto *clear = new Button(tr("&Clear"));
    connect(paste, &QPushButton::clicked, m_text, &QPlainTextEdit::paste);
    connect(clear, &QPushButton::clicked, m_text, &QPlainTextEdit::clear);

    auto *question = new QWidget;
    auto *grid = new QGridLayout(question);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(rhythm);
    grid->setVerticalSpacing(rhythm / 2);
    grid->addWidget(caption(tr("The &error"), m_text), 0, 0);
    grid->addWidget(m_text, 1, 0, 3, 2);
    grid->addWidget(paste, 1, 2);
    grid->addWidget(clear, 2, 2);
    grid->setRowStretch(3, 1);
    grid->addWidget(caption(tr("While &doing what, if you know"), m_protocol), 4, 0);
    grid->addWidget(m_protocol, 5, 0);
    grid->addWidget(caption(tr("At which p&rovider, if you know"), m_provider), 4, 1);
    grid->addWidget(m_provider, 5, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return question;
}

void ExplainWindow::openFor(const QString &providerId)
{
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(providerId)));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

Provider ExplainWindow::chosenProvider() const
{
    return m_catalog.byId(m_asked.providerId).value_or(Provider());
}

Evidence ExplainWindow::evidence() const
{
    Evidence evidence;
    if (const auto protocol = m_protocol->currentData(); protocol.isValid())
        evidence.protocol = static_cast<Protocol>(protocol.toInt());
    evidence.providerId = m_provider->currentData().toString();
    evidence.reply = m_text->toPlainText();
    evidence.providerId = providerOf(evidence);
    return evidence;
}

Advice ExplainWindow::adviceOn(Cause cause) const
{
    return adviceFor(cause, m_context);
}

void ExplainWindow::clearAnswer()
{
    if (m_advice)
        std::exchange(m_advice, nullptr)->deleteLater(); // it may be one of its own buttons that was pressed
    if (m_others)
        std::exchange(m_others, nullptr)->deleteLater();
    if (m_questions)
        std::exchange(m_questions, nullptr)->deleteLater();
    m_how->setPlain(ExplainWords::nothingYet());
}

void ExplainWindow::explainNow()
{
    m_pause.stop();
    m_asked = evidence();
    if (m_asked.reply.trimmed().isEmpty())
        return clearAnswer();
    m_context = contextFor(m_asked);
    m_explanation = explain(m_asked);
    showCause(m_explanation.cause);
}

// Another cause than the first one is shown after the person asked for it.
void ExplainWindow::showCause(Cause cause)
{
    clearAnswer();
    const auto read = whatWasRead(readPaste(m_asked.reply));
    const auto how = cause == m_explanation.cause ? ExplainWords::how(m_explanation) : ExplainWords::alternative();
    m_how->setPlain(read.isEmpty() ? how : QString(read + u'\n' + how));
    const auto advice = adviceOn(cause);
    m_advice = new AdviceBox(advice.title, advice.meaning, advice.steps);
    QList<AdviceBox::Button> buttons;
    for (const auto action : advice.actions)
        if (isErrand(action, advice, chosenProvider()))
            buttons.append({action, labelFor(action)});
    m_advice->offer(buttons);
    if (!advice.administratorNote.isEmpty())
        m_advice->addWidget(new NoteBox(ExplainWords::noteSubject(), advice.administratorNote));
    connect(m_advice, &AdviceBox::chosen, this, [this, advice](RepairAction action) {
        runErrand(action, advice, chosenProvider(), *m_advice->button(action));
    });
    m_answer->addWidget(m_advice);
    showAlternatives(cause);
    showQuestions();
    QAccessibleAnnouncementEvent event(m_advice, m_how->text() + u' ' + advice.title + u". "_s + advice.meaning);
    QAccessible::updateAccessibility(&event);
}

void ExplainWindow::showAlternatives(Cause shown)
{
    QList<Cause> others{m_explanation.cause};
    others += m_explanation.alternatives;
    others.removeAll(shown);
    if (others.isEmpty())
        return;
    m_others = new Card(ExplainWords::othersTitle());
    for (const auto cause : others) {
        auto *link = new LinkButton(adviceOn(cause).title);
        connect(link, &LinkButton::clicked, this, [this, cause] {
            showCause(cause);
        });
        m_others->addWidget(link);
    }
    m_answer->addWidget(m_others);
}

// The account that the text is about, where it names one whole.
static std::optional<MailAccount> accountIn(const Evidence &asked)
{
    const auto login = loginOf(asked);
    if (!login)
        return std::nullopt;
    const auto address = EmailAddress::parse(login->userName);
    if (!address)
        return std::nullopt;
    MailAccount account;
    account.address = *address;
    account.provider = asked.providerId.isEmpty() ? u"generic"_s : asked.providerId;
    (login->endpoint.protocol == Protocol::Smtp ? account.outgoing : account.incoming) = *login;
    return account;
}

void ExplainWindow::showQuestions()
{
    m_questions = new QWidget;
    auto *row = new QHBoxLayout(m_questions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * rhythm);
    if (const auto account = accountIn(m_asked); account && isSignalConnected(QMetaMethod::fromSignal(&ExplainWindow::checkRequested))) {
        auto *check = new LinkButton(ExplainWords::checkThisAccount());
        check->setObjectName(QStringLiteral("check"));
        connect(check, &LinkButton::clicked, this, [this, account] {
            Q_EMIT checkRequested(*account);
        });
        row->addWidget(check);
    }
    askWhetherRight(*row);
    m_answer->addWidget(m_questions);
}

void ExplainWindow::askWhetherRight(QBoxLayout &row)
{
    m_thanks = new Prose;
    m_thanks->setWeight(Prose::Quiet);
    m_thanks->setPlain(ExplainWords::wasItRight());
    row.addWidget(m_thanks);
    for (const auto wasRight : {true, false}) {
        auto *button = new LinkButton(wasRight ? ExplainWords::itWas() : ExplainWords::itWasNot());
        button->setObjectName(wasRight ? QStringLiteral("right") : QStringLiteral("wrong"));
        connect(button, &LinkButton::clicked, this, [this, wasRight] {
            keepAnswer(wasRight);
        });
        row.addWidget(button);
    }
    row.addStretch(1);
}

void ExplainWindow::keepAnswer(bool wasRight)
{
    const auto isKept = keepOpinion({m_asked.reply, m_explanation, wasRight, QDate::currentDate()});
    const auto buttons = m_questions->findChildren<LinkButton *>();
    for (auto *button : buttons)
        if (button->objectName() != "check"_L1)
            button->hide();
    m_thanks->setPlain(isKept ? ExplainWords::answerKept(QDir::toNativeSeparators(opinionsFile())) : ExplainWords::answerNotKept());
}
