// SPDX-FileCopyrightText: 2026 The Mailwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/privatememory.h"
#include "help/explainwindow.h"
#include "help/helpwindow.h"
#include "net/openlookups.h"
#include "openreport.h"
#include "pages/allpages.h"
#include "pages/youpage.h"
#include "setupwindow.h"
#include "words/translations.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace
{
// The version and the help need no display.
void allowWithoutDisplay(std::span<char *> arguments)
{
    constexpr auto talking = std::to_array({"--help"_L1, "-h"_L1, "--help-all"_L1, "--version"_L1, "-v"_L1});
    const bool onlyTalks = std::ranges::any_of(arguments, [&talking](const char *argument) {
        return std::ranges::contains(talking, QLatin1StringView(argument));
    });
    if (onlyTalks)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

// What the command line asks for.
struct Wishes {
    QStringList files; // an account to begin with or a report to read, or none
    bool explains = false;
};

Wishes wishesFrom(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Gets a mail account working."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption explain(u"explain"_s, QApplication::translate("main", "Only open the window that explains errors."));
    parser.addOption(explain);
    parser.addPositionalArgument(
        u"file"_s,
        QApplication::translate("main", "A saved account (.mailwright) or another program's settings to begin with, or a report to read."),
        u"[file…]"_s);
    parser.process(application);
    return {parser.positionalArguments(), parser.isSet(explain)};
}
} // namespace

namespace
{
int showWindows(const Wishes &wishes)
{
    ExplainWindow explain;
    if (wishes.explains) {
        explain.openFor({});
        return QApplication::exec();
    }
    SetupWindow window(allPages);
    HelpWindow help;
    QObject::connect(&window, &SetupWindow::helpRequested, &help, &HelpWindow::openAt);
    QObject::connect(&window, &SetupWindow::explainRequested, &explain, [&] {
        explain.openFor(window.assistant().draft.providerId);
    });
    bool onlyReads = false; // then the wizard waits until somebody wants to set up anew
    auto *start = qobject_cast<YouPage *>(window.page());
    QObject::connect(&explain, &ExplainWindow::checkRequested, start, [&](const MailAccount &account) {
        window.showStep(Step::You);
        start->openAccount(account);
        window.show();
        window.raise();
        window.activateWindow();
    });
    QObject::connect(start, &YouPage::reportOpened, &window, [&](const Report &report) {
        onlyReads = !window.isVisible();
        openReport(report, window);
    });
    if (!wishes.files.isEmpty())
        start->openFiles(wishes.files);
    if (!onlyReads)
        window.show();
    return QApplication::exec();
}
} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    qputenv("QT_NO_THREADED_GLIB", "1"); // see NetworkThread
    allowWithoutDisplay(std::span(argv, static_cast<std::size_t>(argc)));
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"mailwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(MAILWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"org.mailwright.Mailwright"_s);
    QApplication::setLayoutDirection(installTranslations());
    return endOfProgram(showWindows(wishesFrom(application)));
}
