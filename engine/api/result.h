// Expected failures as values: Error says what went wrong and what to do, Result<T> carries it or the value.
// Broken contracts (a defect of ours) throw instead.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>

namespace dimts {

/// Who can mend it; decides the exit code of the command line (see exitCode). Usage: the words of the command are wrong
/// whatever the project holds; BadInput: they name something that is not there, is there already, or cannot be used.
enum class ErrorKind { Usage, BadInput, Resources, TrainingFailed, Stopped, Internal };

/// An expected failure. `code` is stable ("media.no_audio") and translated by the app; `subject` names the file, place
/// or key; `detail` is the reason in English for the log; `hint` says what to do now.
struct Error {
  std::string code;
  std::string subject;
  std::string detail;
  std::string hint;
  ErrorKind kind = ErrorKind::BadInput;
};

/// 0 is success; 2 usage, 3 bad input, 4 resources, 5 training failed, 130 stopped, 70 a defect of ours.
inline int exitCode(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage: return 2;
    case ErrorKind::BadInput: return 3;
    case ErrorKind::Resources: return 4;
    case ErrorKind::TrainingFailed: return 5;
    case ErrorKind::Stopped: return 130;
    case ErrorKind::Internal: return 70;
  }
  return 70;
}

/// "subject: detail. hint" on one line, for logs and the command line.
inline std::string toString(const Error& error) {
  std::string text = error.subject.empty() ? error.detail : error.subject + ": " + error.detail;
  if (!error.hint.empty()) text += " " + error.hint;
  return text;
}

template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  /// Throws std::logic_error when there is no value: check ok() first.
  T& value() & { requireValue(); return std::get<0>(state_); }
  const T& value() const& { requireValue(); return std::get<0>(state_); }
  T&& value() && { requireValue(); return std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  const Error& error() const { return std::get<1>(state_); }

 private:
  void requireValue() const {
    if (!ok()) throw std::logic_error("Result without value read: " + toString(std::get<1>(state_)));
  }
  std::variant<T, Error> state_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}
  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }
  const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

using Status = Result<void>;

}  // namespace dimts

/// Evaluates a Result expression, returns its error from the enclosing function, else yields nothing.
#define DIMTS_TRY(expression)                                      \
  do {                                                             \
    if (auto dimtsStatus = (expression); !dimtsStatus.ok()) return dimtsStatus.error(); \
  } while (false)

/// `DIMTS_TRY_ASSIGN(auto x, makeX());` assigns the value or returns the error from the enclosing function.
#define DIMTS_CONCAT_(a, b) a##b
#define DIMTS_CONCAT(a, b) DIMTS_CONCAT_(a, b)
#define DIMTS_TRY_ASSIGN(target, expression) \
  DIMTS_TRY_ASSIGN_(DIMTS_CONCAT(dimtsResult, __LINE__), target, expression)
#define DIMTS_TRY_ASSIGN_(temp, target, expression) \
  auto temp = (expression);                         \
  if (!temp.ok()) return temp.error();              \
  target = std::move(temp).value()
