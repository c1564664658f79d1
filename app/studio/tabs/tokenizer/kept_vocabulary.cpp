// Renames are done last, so that a broken copy never stands in the place of a whole one.
#include "app/studio/tabs/tokenizer/kept_vocabulary.h"

#include <filesystem>
#include <system_error>

namespace dimts::studio {
namespace {

namespace fs = std::filesystem;

Status failure(const std::string& path, const std::error_code& code) {
  return Error{"file.write", path, code.message(), "Check that the disk has room and that the folder may be written to.", ErrorKind::BadInput};
}

Status rename(const std::string& from, const std::string& to) {
  std::error_code code;
  fs::rename(from, to, code);
  return code ? failure(to, code) : Status();
}

Status remove(const std::string& path) {
  std::error_code code;
  fs::remove_all(path, code);
  return code ? failure(path, code) : Status();
}

std::string in(const std::string& projectDir, const char* name) { return (fs::path(projectDir) / name).string(); }

}  // namespace

KeptVocabulary::KeptVocabulary(const std::string& projectDir)
    : current_(in(projectDir, "tokenizer")), before_(in(projectDir, "tokenizer.before")),
      begun_(in(projectDir, "tokenizer.begun")), aside_(in(projectDir, "tokenizer.aside")) {}

Status KeptVocabulary::beginChange() const {
  DIMTS_TRY(remove(begun_));
  std::error_code code;
  if (!fs::is_directory(current_, code)) return {};
  fs::copy(current_, begun_, fs::copy_options::recursive, code);
  return code ? failure(begun_, code) : Status();
}

Status KeptVocabulary::endChange() const {
  std::error_code code;
  if (!fs::is_directory(begun_, code)) return {};
  DIMTS_TRY(remove(before_));
  return rename(begun_, before_);
}

void KeptVocabulary::dropChange() const {
  std::error_code code;
  fs::remove_all(begun_, code);
}

bool KeptVocabulary::canGoBack() const {
  std::error_code code;
  return fs::is_directory(before_, code) && fs::is_directory(current_, code);
}

Status KeptVocabulary::goBack() const {
  DIMTS_TRY(remove(aside_));
  DIMTS_TRY(rename(current_, aside_));
  if (Status moved = rename(before_, current_); !moved) {
    (void)rename(aside_, current_);
    return moved;
  }
  return rename(aside_, before_);
}

}  // namespace dimts::studio
