// The page's text. Curves are SVG polylines; all text from outside is escaped.
#include "engine/train/report_page.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>

#include "engine/core/files.h"
#include "engine/core/html.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

using core::htmlEscaped;

constexpr const char* kStyle =
    "body{font:15px/1.5 sans-serif;max-width:960px;margin:2em auto;padding:0 1em;color:#222}"
    "table{border-collapse:collapse}td,th{border-bottom:1px solid #ddd;padding:.2em .8em .2em 0;text-align:left;vertical-align:top}"
    "figure{display:inline-block;margin:.5em}figcaption{font-size:13px}svg{background:#fafafa;border:1px solid #ddd}"
    ".failed{color:#a00}.finished{color:#060}.warn{border-left:4px solid #c80;padding-left:.8em}";

std::string number(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.5g", value);
  return text;
}

struct Cell {
  std::string operator()(std::monostate) const { return "–"; }
  std::string operator()(bool value) const { return value ? "yes" : "no"; }
  std::string operator()(int64_t value) const { return std::to_string(value); }
  std::string operator()(double value) const { return number(value); }
  std::string operator()(const std::string& value) const { return htmlEscaped(value); }
  std::string operator()(const std::shared_ptr<Record>& value) const {
    std::string text;
    if (value)
      for (const auto& [key, field] : value->fields) text += (text.empty() ? "" : "; ") + htmlEscaped(key) + " " + std::visit(*this, field);
    return text;
  }
  std::string operator()(const std::shared_ptr<RecordList>& value) const {
    std::string text;
    if (value)
      for (const Record& entry : *value) text += (*this)(std::make_shared<Record>(entry)) + "<br>";
    return text.empty() ? "none" : text;
  }
};

std::string tableOf(const Record& record, const std::vector<std::string>& leaveOut = {}) {
  std::string rows;
  for (const auto& [key, value] : record.fields)
    if (std::find(leaveOut.begin(), leaveOut.end(), key) == leaveOut.end())
      rows += "<tr><th>" + htmlEscaped(key) + "</th><td>" + std::visit(Cell{}, value) + "</td></tr>\n";
  return "<table>" + rows + "</table>\n";
}

/// A curve of at most 300 points in a box of 280 × 140.
std::string pictureOf(const std::string& name, const std::vector<std::pair<int64_t, double>>& points) {
  constexpr double kWidth = 280, kHeight = 140;
  double low = points.front().second, high = low;
  for (const auto& [step, value] : points) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  const auto first = static_cast<double>(points.front().first), last = static_cast<double>(points.back().first);
  const size_t stride = std::max<size_t>(1, points.size() / 300);
  std::string line;
  for (size_t i = 0; i < points.size(); i += stride) {
    const double x = last > first ? (static_cast<double>(points[i].first) - first) / (last - first) : 0;
    const double y = high > low ? (points[i].second - low) / (high - low) : 0.5;
    line += number(5 + x * (kWidth - 10)) + "," + number(kHeight - 5 - y * (kHeight - 10)) + " ";
  }
  return "<figure><svg width=\"280\" height=\"140\" role=\"img\" aria-label=\"" + htmlEscaped(name) +
         "\"><polyline fill=\"none\" stroke=\"#246\" stroke-width=\"1.2\" points=\"" + line + "\"/></svg><figcaption>" + htmlEscaped(name) +
         ": " + number(points.front().second) + " → " + number(points.back().second) + " (steps " + std::to_string(points.front().first) +
         "–" + std::to_string(points.back().first) + ")</figcaption></figure>\n";
}

std::string curvesOf(const std::vector<MetricPoint>& points) {
  std::map<std::string, std::vector<std::pair<int64_t, double>>> curves;
  for (const MetricPoint& point : points)
    if (std::isfinite(point.value)) curves[point.name].emplace_back(point.step, point.value);
  std::string text;
  for (const auto& [name, curve] : curves) text += pictureOf(name, curve);
  return text.empty() ? "<p>No curve was drawn.</p>\n" : text;
}

std::string healthOf(const Record& summary) {
  const Value* health = summary.find("health");
  const auto* list = health ? std::get_if<std::shared_ptr<RecordList>>(health) : nullptr;
  if (!list || !*list || (*list)->empty()) return "<p>Nothing stands out.</p>\n";
  std::string text;
  for (const Record& finding : **list) {
    const auto field = [&finding](const char* name) {
      const Value* value = finding.find(name);
      return value ? std::visit(Cell{}, *value) : std::string();
    };
    text += "<div class=\"warn\"><b>" + field("text") + "</b><br>" + field("evidence") + "<br>" + field("advice") + "</div>\n";
  }
  return text;
}

std::string samplesOf(const std::string& runDir, const std::vector<SampleInfo>& samples) {
  std::string text;
  for (const SampleInfo& sample : samples) {
    std::error_code code;
    const std::string link = fs::relative(sample.path, runDir, code).generic_string();
    text += "<p>Step " + std::to_string(sample.step) + ": " + htmlEscaped(sample.text) + "<br><audio controls preload=\"none\" src=\"" +
            htmlEscaped(link) + "\"></audio></p>\n";
  }
  return text.empty() ? "<p>Nothing was spoken.</p>\n" : text;
}

std::string sectionOf(const Record& summary, const char* key, const std::string& title) {
  const Value* value = summary.find(key);
  return "<h2>" + title + "</h2>\n<p>" + (value ? std::visit(Cell{}, *value) : std::string("–")) + "</p>\n";
}

}  // namespace

Status writeReport(const std::string& runDir, const ReportContent& content) {
  std::string page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + htmlEscaped(content.title) +
                     "</title><style>" + kStyle + "</style></head><body>\n";
  page += "<h1>" + htmlEscaped(content.title) + "</h1>\n<p class=\"" + htmlEscaped(content.status) + "\"><b>" + htmlEscaped(content.status) + "</b> " +
          htmlEscaped(content.reason) + "</p>\n";
  page += "<h2>How it is doing</h2>\n" + healthOf(content.summary);
  page += "<h2>Curves</h2>\n" + curvesOf(content.points);
  page += "<h2>Samples</h2>\n" + samplesOf(runDir, content.samples);
  page += sectionOf(content.summary, "errors", "Errors") + sectionOf(content.summary, "changes", "Changed while it ran") +
          sectionOf(content.summary, "time", "Where the time went");
  page += "<h2>Result</h2>\n" + tableOf(content.summary, {"errors", "changes", "time", "health", "first", "last"});
  page += "<h2>Settings in force</h2>\n" + tableOf(content.settings) + "</body></html>\n";
  return core::writeFileAtomically((fs::path(runDir) / "report.html").string(), page);
}

}  // namespace dimts::train
