// Between the engine's UTF-8 strings and Qt's.
#pragma once

#include <QString>

#include <string>

namespace dimts::studio {

inline QString toQt(const std::string& text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
inline std::string toStd(const QString& text) { return text.toStdString(); }

}  // namespace dimts::studio
