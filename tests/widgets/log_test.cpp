// The log panel: order, filter, cap, copy and speed.
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPushButton>

#include "tests/widgets/support/widget_test.h"
#include "widgets/log/log_panel.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;
using dimts::LogLevel;

class LogTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void filtersHideButDoNotLose() {
    LogPanel panel;
    panel.append({LogLevel::Debug, "deep"});
    panel.append({LogLevel::Info, "step 1"});
    panel.append({LogLevel::Warning, "slow disk"});
    panel.append({LogLevel::Error, "two\nlines"});
    QVERIFY(panel.shownText().isEmpty());
    QTRY_COMPARE(panel.shownText(), u"step 1\nWarning: slow disk\nError: two lines"_s);
    panel.setMinimumLevel(LogLevel::Error);
    QCOMPARE(panel.shownText(), u"Error: two lines"_s);
    panel.setMinimumLevel(LogLevel::Debug);
    QVERIFY(panel.shownText().startsWith(u"deep"_s));
    panel.setSearch(u"DISK"_s);
    QCOMPARE(panel.shownText(), u"Warning: slow disk"_s);
    panel.findChild<QPushButton*>(u"logCopyPushButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Warning: slow disk"_s);
    QCOMPARE(dimts::test::nameProblems(panel), QString());
    panel.clear();
    QCOMPARE(panel.lineCount(), 0);
  }

  void manyLinesAreCappedAndQuick() {
    LogPanel panel;
    panel.resize(600, 300);
    panel.show();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20'000; ++i) panel.append({LogLevel::Info, "line " + std::to_string(i)});
    panel.flush();
    qInfo("20,000 lines: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(panel.lineCount(), LogPanel::kMaxLines);
    QCOMPARE(panel.findChild<QPlainTextEdit*>()->blockCount(), LogPanel::kMaxLines);
    QVERIFY(panel.shownText().endsWith(u"line 19999"_s));
  }
};

DIMTS_WIDGET_TEST_MAIN(LogTest)
#include "log_test.moc"
