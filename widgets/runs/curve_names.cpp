// Names are told apart by their parts: "train/gradient_norm/generator", "val/kl".
#include "widgets/runs/curve_names.h"

#include <QCoreApplication>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

bool isForExperts(const QString& curve) {
  if (!curve.startsWith("train/"_L1) && !curve.startsWith("val/"_L1)) return true;
  for (const auto part : {"gradient_norm"_L1, "/scale/"_L1, "learning_rate"_L1, "discriminator"_L1, "adversarial"_L1, "feature_matching"_L1})
    if (curve.contains(part)) return true;
  for (const auto name : {"val/kl"_L1, "val/duration"_L1, "val/text_matters"_L1})
    if (curve == name) return true;
  return false;
}

QString curveLabel(const QString& curve) {
  const QString pass = curve.section(u'/', -1);
  if (curve.contains("gradient_norm/"_L1)) return QCoreApplication::translate("CurveNames", "gradient, %1").arg(pass);
  if (curve.contains("/scale/"_L1)) return QCoreApplication::translate("CurveNames", "scale of 16-bit gradients, %1").arg(pass);
  return {};
}

}  // namespace dimts::widgets
