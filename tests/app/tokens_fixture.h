// The tokens tab over the double engine, with what its tests do again and again.
#pragma once

#include <QFile>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include "app/studio/tabs/tokenizer/merge_assistant.h"
#include "tests/app/studio_test.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/common/banner.h"
#include "widgets/common/page_stack.h"

namespace dimts::test {

class TokensFixture : public StudioTest {
 protected:
  void open() {
    s_->openFilled(true, false);
    s_->window->showStep(studio::Step::Tokenizer);
    QTRY_VERIFY(s_->find<QRadioButton>("characterKindRadioButton")->isVisible());
    QTRY_VERIFY(s_->find<widgets::BarChart>("tokenUsesBarChart")->count() > 0);
  }
  QString kind() {
    const auto& info = s_->studio->session().tokenizer();
    return info ? QString::fromStdString(info->kind) : QString();
  }
  QString text(const char* label) { return s_->find<QLabel>(label)->text(); }
  widgets::Banner* banner() { return s_->find<widgets::Banner>("tokensBanner"); }
  bool idle() { return !s_->studio->jobs().isRunning(); }
  QString file(const char* name, const QString& content) {
    const QString path = QString::fromStdString(s_->folder.file(name));
    QFile out(path);
    if (out.open(QIODevice::WriteOnly)) out.write(content.toUtf8());
    return path;
  }
  void choose(const char* radioButton) { s_->find<QRadioButton>(radioButton)->click(); }
  /// The assistant with the project's own tokens as its base, on its first page.
  void openAssistant() {
    open();
    s_->click("mergePushButton");
    choose("ownBaseRadioButton");
    QTRY_VERIFY(s_->find<QPushButton>("mergeNextPushButton")->isEnabled());
  }
  studio::MergeAssistant::Page page() { return s_->find<studio::MergeAssistant>("mergeAssistant")->page(); }
  bool assistantShown() { return s_->find<dimts::widgets::PageStack>("tokensStackedWidget")->currentIndex() == 1; }
};

}  // namespace dimts::test
