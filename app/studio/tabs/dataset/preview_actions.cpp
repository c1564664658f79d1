// A look at subtitles before anything is imported, and the rules that are kept from it.
#include "app/studio/tabs/dataset/dataset_tab.h"
#include "app/studio/tabs/dataset/pairing.h"
#include "app/studio/text.h"
#include "widgets/common/banner.h"
#include "widgets/common/dialogs.h"
#include "widgets/dataset/subtitle_preview_dialog.h"

namespace dimts::studio {

void DatasetTab::chooseSubtitles() {
  if (!session().isOpen()) return;
  widgets::Dialogs::instance().openFiles(this, tr("Choose subtitles, or a film with subtitles inside"), {}, mediaFilter(),
                                         [this](const QStringList& files) {
                                           if (!files.isEmpty()) previewSubtitles(files.first());
                                         });
}

void DatasetTab::previewSubtitles(const QString& path) {
  host().call(this, [dir = session().dir()](Engine& engine) { return engine.options(dir); },
              [this, path](Result<std::vector<OptionState>> options) {
                if (!session().isOpen()) return;
                if (!options) {
                  banner_->showError(options.error());
                  return;
                }
                std::map<std::string, std::string> rules;
                for (const OptionState& option : *options)
                  if (option.spec.key.rfind("subtitles.", 0) == 0) rules[option.spec.key] = option.value;
                showPreview(path, rules);
              });
}

void DatasetTab::showPreview(const QString& path, const std::map<std::string, std::string>& rules) {
  auto* dialog = new widgets::SubtitlePreviewDialog(path, rules, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setModal(true);
  connect(dialog, &widgets::SubtitlePreviewDialog::previewRequested, this,
          [this, dialog](const QString& file, int stream, const std::map<std::string, std::string>& overrides) {
            SubtitlePreviewRequest request{session().dir(), toStd(file), {}, stream, overrides};
            host().callLatest(previews_, dialog, [request](Engine& engine) { return engine.previewSubtitles(request); },
                              [dialog](Result<SubtitlePreview> preview) {
                                if (preview) dialog->setPreview(*preview);
                                else dialog->setError(preview.error());
                              });
          });
  connect(dialog, &widgets::SubtitlePreviewDialog::rulesKept, this, [this, dialog](const std::map<std::string, std::string>& kept) {
    host().call(dialog,
                [dir = session().dir(), kept](Engine& engine) -> Status {
                  for (const auto& [key, value] : kept) DIMTS_TRY(engine.setOption(dir, key, value));
                  return {};
                },
                [this, dialog](Status status) {
                  if (!status) dialog->setError(status.error());
                  session().refresh();
                }, CallKind::Write);
  });
  dialog->ask();
  dialog->open();
}

}  // namespace dimts::studio
